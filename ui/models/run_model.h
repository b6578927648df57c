#pragma once

#include "core/runs/run_list.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace anneal::ui {

/// Runs with their checkpoints below them. A run can be ticked, to be compared with others, and its
/// name edited: the model does not rename it but says what is wanted. GUI thread only.
class RunModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Model, State, Curve, Loss, Score, Updates, When, Size, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< what a column is sorted by
        PathRole,                ///< QString, of the run or checkpoint
        CurveRole,               ///< QVector<float>
        StateRole,               ///< int(runs::RunState), absent for checkpoints
        SeriesRole,              ///< place among the ticked runs, -1 = not ticked
        BestRole,                ///< bool, of a checkpoint
        SearchRole,              ///< QString, all words by which a run is found
    };
    static constexpr int kMaxTicked = 6; ///< as many as the theme has colours of curves

    explicit RunModel(QObject* parent = nullptr);

    /// Replaces all; returns false when nothing differs from what is shown.
    bool setRuns(const std::vector<runs::RunEntry>& runs);
    [[nodiscard]] const std::vector<runs::RunEntry>& runs() const { return m_runs; }
    [[nodiscard]] const runs::RunEntry*
    run(const QModelIndex& index) const; ///< also of a checkpoint
    [[nodiscard]] const runs::CheckpointEntry* checkpoint(const QModelIndex& index) const;
    [[nodiscard]] const runs::RunEntry* find(const QString& path) const;
    [[nodiscard]] QModelIndex indexOf(const QString& path) const;

    [[nodiscard]] const QStringList& ticked() const { return m_ticked; } ///< paths, as they came
    void setTicked(const QStringList& paths);

    [[nodiscard]] static QString stateText(const runs::RunEntry& run);
    [[nodiscard]] static QString modelName(const runs::RunEntry& run);
    [[nodiscard]] static QString pathText(const std::filesystem::path& path);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void tickedChanged();
    void renameWanted(const QString& path, const QString& name);

private:
    [[nodiscard]] static QVariant columnAlignment(int column);
    [[nodiscard]] QVariant runData(const runs::RunEntry& run, int column, int role) const;
    [[nodiscard]] static QVariant checkpointData(const runs::CheckpointEntry& checkpoint,
                                                 int column, int role);
    std::vector<runs::RunEntry> m_runs;
    QStringList m_ticked;
};

} // namespace anneal::ui
