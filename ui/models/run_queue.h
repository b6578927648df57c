#pragma once

#include "core/config/run_config.h"

#include <QAbstractListModel>

#include <filesystem>
#include <optional>
#include <vector>

namespace anneal::ui {

/// Runs that wait for the one before them, in the order in which they will be trained. Rows can be
/// dragged. Each is a run file of a folder, so that the queue outlives the window; GUI thread only.
class RunQueue final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FolderRole = Qt::UserRole, DetailRole };

    /// Takes over what the folder holds; a file that can't be read is left out. No folder: nothing
    /// is kept.
    explicit RunQueue(std::filesystem::path folder, QObject* parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    [[nodiscard]] std::size_t length() const { return m_runs.size(); }
    [[nodiscard]] bool holds(const QString& outputDir) const;

    void add(const config::RunConfig& config);
    /// The run whose turn is next; it stays, also on disk, until begun() says that it trains.
    [[nodiscard]] std::optional<config::RunConfig> first() const;
    void begun(const QString& outputDir); ///< it waits no longer
    /// While the window closes no run is begun, whatever ends.
    void setHeld(bool held) { m_held = held; }
    [[nodiscard]] bool isHeld() const { return m_held; }
    config::RunConfig takeAt(int row);
    void insert(int row, const config::RunConfig& config);
    /// Moves one run to stand before `before` (rowCount(): last); false when that is where it is.
    bool move(int row, int before);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void lengthChanged();
    void saveFailed(const QString& message);

private:
    void keep();

    std::filesystem::path m_folder;
    std::vector<config::RunConfig> m_runs;
    bool m_held = false;
};

} // namespace anneal::ui
