#include "ui/bridge/export_bridge.h"

#include "core/studio/adapter_copy.h"

namespace anneal::ui {

ExportBridge::ExportBridge(QObject* parent, Loader loader)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_measuring(std::make_unique<JobChannel>())
    , m_channel(std::make_unique<JobChannel>())
{
    connect(m_measuring.get(), &JobChannel::progressed, this, &ExportBridge::measuringProgressed);
    connect(m_measuring.get(), &JobChannel::ended, this, [this](const std::optional<Error>& error) {
        const bool stopped = error && error->code == ErrorCode::Cancelled;
        Q_EMIT measuringEnded(stopped ? std::nullopt : error);
    });
    connect(m_channel.get(), &JobChannel::progressed, this, &ExportBridge::progressed);
    connect(m_channel.get(), &JobChannel::ended, this, &ExportBridge::finish);
}

ExportBridge::~ExportBridge() = default;

void ExportBridge::start(const config::RunConfig& config)
{
    begin([config, loader = m_loader](const studio::ProgressListener& progress,
                                      jobs::JobContext& context) -> Result<studio::ExportSummary> {
        ANNEAL_TRY(const auto engine, loader());
        return engine->exportModel(config, progress, context);
    });
}

void ExportBridge::startAdapterCopy(const std::filesystem::path& adapter,
                                    const std::filesystem::path& target)
{
    begin([adapter, target](const studio::ProgressListener& progress, jobs::JobContext& context) {
        return studio::copyAdapter(adapter, target, progress, context);
    });
}

void ExportBridge::begin(Work work)
{
    if (m_state == ExportState::Running)
        return;
    m_summary.reset();
    m_error.reset();
    setState(ExportState::Running);
    Q_EMIT progressed(0, QString());
    m_channel->start([this, work = std::move(work)](jobs::JobContext& context) -> Result<void> {
        const auto progress = [this](double fraction, const std::string& what) {
            m_channel->setProgress(fraction, what);
        };
        ANNEAL_TRY(m_made, work(progress, context));
        return {};
    });
}

void ExportBridge::stop()
{
    m_channel->requestStop();
}

void ExportBridge::reset()
{
    if (m_state == ExportState::Running)
        return;
    m_summary.reset();
    m_error.reset();
    setState(ExportState::Idle);
}

void ExportBridge::startMeasuring(const config::RunConfig& config,
                                  const std::vector<std::string>& types)
{
    if (m_measuring->busy())
        return;
    m_measuring->start(
        [this, config, types, loader = m_loader](jobs::JobContext& context) -> Result<void> {
            ANNEAL_TRY(const auto engine, loader());
            const auto listen = [this](const report::QualityTable& table) {
                QMetaObject::invokeMethod(
                    this, [this, table] { Q_EMIT measured(table); }, Qt::QueuedConnection);
            };
            const auto progress = [this](double fraction, const std::string& what) {
                m_measuring->setProgress(fraction, what);
            };
            ANNEAL_CHECK(engine->measureTypes(config, types, listen, progress, context));
            return {};
        });
    Q_EMIT measuringProgressed(0, QString());
}

void ExportBridge::stopMeasuring()
{
    m_measuring->requestStop();
}

void ExportBridge::finish(const std::optional<Error>& error)
{
    if (!error) {
        m_summary = m_made;
        setState(ExportState::Done);
    } else if (error->code == ErrorCode::Cancelled) {
        setState(ExportState::Idle);
    } else {
        m_error = error;
        setState(ExportState::Failed);
    }
}

void ExportBridge::setState(ExportState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace anneal::ui
