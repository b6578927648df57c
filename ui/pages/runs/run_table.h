#pragma once

#include <QStringList>
#include <QTreeView>

namespace anneal::ui {

/// The list of runs with the keys of the Runs page: Enter opens, Space ticks, F2 renames, Delete
/// deletes, left and right fold.
class RunTable final : public QTreeView {
    Q_OBJECT
public:
    explicit RunTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    void setNarrow(bool narrow); ///< leaves out what the details tell too

    [[nodiscard]] QString currentPath() const;
    void choose(const QString& path); ///< by its path; unfolds the run of a checkpoint
    [[nodiscard]] QStringList unfolded() const;
    void unfold(const QStringList& paths);

Q_SIGNALS:
    void currentPathChanged();
    void openRequested();
    void renameRequested();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;

private:
    void applySizes();
    [[nodiscard]] QModelIndex find(const QString& path) const;
    bool m_narrow = false;
};

} // namespace anneal::ui
