#pragma once

#include <QTableView>

namespace anneal::ui {

/// The models on this PC: Enter uses one, Delete deletes it.
class ModelTable final : public QTableView {
    Q_OBJECT
public:
    explicit ModelTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QString currentPath() const;
    void choose(const QString& path);

Q_SIGNALS:
    void currentPathChanged();
    void useRequested();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applySizes(); ///< fewer columns where it is narrow
};

} // namespace anneal::ui
