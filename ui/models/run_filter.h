#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace anneal::ui {

/// Sorts a RunModel by any column and shows the runs in which every searched word stands; a run
/// keeps its checkpoints.
class RunFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RunFilter(QObject* parent = nullptr);
    void setWords(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace anneal::ui
