#pragma once

#include "core/runs/run_list.h"
#include "ui/pages/train/start_gate.h"

#include <QString>

#include <functional>
#include <optional>

namespace anneal::ui {

/// Where the next run is saved, and what already lies there. No widgets.
class RunPlace final {
public:
    /// `parent`: the folder of the runs of the model in force. `taken`: whether a folder is meant
    /// for a run that waits in the queue.
    RunPlace(std::function<QString()> parent, std::function<bool(const QString& folder)> taken);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool namedByUser() const { return m_byUser; }
    void setName(const QString& name);       ///< by the user
    void chooseName(const QString& dataSet); ///< a free one after the data set: "biscuit-2"
    [[nodiscard]] QString folder() const;    ///< of this name in the parent
    void look();                             ///< reads what lies there

    /// Whether a run of this name can start or go on, when it takes `updates`.
    [[nodiscard]] RunNameState state(qint64 updates) const;
    /// To go on from; "" when that run can't go on.
    [[nodiscard]] QString newestCheckpoint(qint64 updates) const;
    [[nodiscard]] bool occupied() const { return m_existing.has_value(); }

private:
    std::function<QString()> m_parent;
    std::function<bool(const QString&)> m_taken;
    QString m_name;
    bool m_byUser = false;
    std::optional<runs::RunEntry> m_existing; ///< nullopt when the folder is free
};

} // namespace anneal::ui
