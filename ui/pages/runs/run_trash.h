#pragma once

#include <QString>

#include <optional>

namespace anneal::ui {

/// A run that lies in the system's trash.
struct TrashedRun {
    QString name, folder; ///< as it was
    QString inTrash;      ///< "" where the system does not tell
};

/// Nullopt when the system has no trash for this place; the run is then where it was.
[[nodiscard]] std::optional<TrashedRun> moveRunToTrash(const QString& folder);

/// Puts it back. False when its place is taken by now or the trash was emptied.
[[nodiscard]] bool restoreRun(const TrashedRun& run);

} // namespace anneal::ui
