#pragma once

#include "core/base/error.h"
#include "core/studio/engine.h"
#include "ui/bridge/job_channel.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anneal::ui {

enum class ExportState { Idle, Running, Done, Failed };

/// One export at a time on a worker thread, seen from the GUI thread. A stopped export ends in Idle
/// and leaves nothing behind.
class ExportBridge final : public QObject {
    Q_OBJECT
public:
    using Loader = std::function<Result<std::shared_ptr<studio::Engine>>()>;
    explicit ExportBridge(QObject* parent = nullptr, Loader loader = studio::loadEngine);
    ~ExportBridge() override; ///< stops and waits

    /// Merges and writes what the export keys of `config` say. Ignored while one is running.
    void start(const config::RunConfig& config);
    /// Copies the PEFT adapter of a run folder or checkpoint; needs no engine.
    void startAdapterCopy(const std::filesystem::path& adapter,
                          const std::filesystem::path& target);
    void stop();
    void reset(); ///< Done or Failed -> Idle

    /// Measures what the GGUF types lose on the user's rows; ignored while that is under way. What
    /// is measured is kept beside the run.
    void startMeasuring(const config::RunConfig& config, const std::vector<std::string>& types);
    void stopMeasuring();
    [[nodiscard]] bool isMeasuring() const { return m_measuring->busy(); }

    [[nodiscard]] ExportState state() const { return m_state; }
    [[nodiscard]] const std::optional<studio::ExportSummary>& summary() const { return m_summary; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void stateChanged(anneal::ui::ExportState state);
    void progressed(double fraction, const QString& what);
    void measuringProgressed(double fraction, const QString& what);
    void measured(const anneal::report::QualityTable& table); ///< so far
    void
    measuringEnded(const std::optional<anneal::Error>& error); ///< none when it was stopped too

private:
    using Work = std::function<Result<studio::ExportSummary>(
        const studio::ProgressListener& progress, jobs::JobContext& context)>;
    void begin(Work work);
    void finish(const std::optional<Error>& error);
    void setState(ExportState state);
    ExportState m_state = ExportState::Idle;
    std::optional<studio::ExportSummary> m_summary;
    std::optional<Error> m_error;
    Loader m_loader;
    studio::ExportSummary m_made; ///< the running job's until it ends
    std::unique_ptr<JobChannel> m_measuring;
    std::unique_ptr<JobChannel> m_channel; // declared last: joins before the rest goes
};

} // namespace anneal::ui
