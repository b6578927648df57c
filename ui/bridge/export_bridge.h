#pragma once

#include "core/base/error.h"
#include "core/studio/engine.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace anneal::ui {

enum class ExportState { Idle, Running, Done, Failed };

/// One export at a time on a worker thread, seen from the GUI thread.
class ExportBridge final : public QObject {
    Q_OBJECT
public:
    explicit ExportBridge(QObject* parent = nullptr);
    ~ExportBridge() override;

    void start(const config::RunConfig& config);
    void stop();

    [[nodiscard]] ExportState state() const { return m_state; }
    [[nodiscard]] const std::optional<studio::ExportSummary>& summary() const { return m_summary; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void stateChanged(anneal::ui::ExportState state);
    void progressed(double fraction, const QString& what);

private:
    class Worker;
    void setState(ExportState state);
    ExportState m_state = ExportState::Idle;
    std::optional<studio::ExportSummary> m_summary;
    std::optional<Error> m_error;
    std::unique_ptr<Worker> m_worker;
};

} // namespace anneal::ui
