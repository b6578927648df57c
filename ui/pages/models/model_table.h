#pragma once

#include <QTableView>

namespace anneal::ui {

/// The models on this PC: Enter uses one, Delete deletes it.
class ModelTable final : public QTableView {
    Q_OBJECT
public:
    explicit ModelTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    void setNarrow(bool narrow); ///< fewer columns
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
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applySizes();
    bool m_narrow = false;
};

} // namespace anneal::ui
