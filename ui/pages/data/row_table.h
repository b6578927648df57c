#pragma once

#include <QTableView>

namespace anneal::ui {

/// The table of rows with the keys of the Data page: Enter edits, Insert adds, Ctrl+D duplicates,
/// Delete removes, Alt+Up and Alt+Down move, Ctrl+C copies; rows can be dragged.
class RowTable final : public QTableView {
    Q_OBJECT
public:
    explicit RowTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] std::vector<int> selectedRows() const; ///< ascending
    void showRow(int row);                               ///< selects and scrolls to it

Q_SIGNALS:
    void editRequested(int row, int column);
    void addRequested();
    void duplicateRequested();
    void removeRequested();
    void copyRequested();
    void moveRequested(int by); ///< -1 up, 1 down

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applySizes();
};

} // namespace anneal::ui
