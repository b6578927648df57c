#pragma once

#include "core/config/run_config.h"
#include "ui/bridge/latest_job.h"
#include "ui/pages/train/verdict.h"

#include <QObject>
#include <QStringList>

#include <string>
#include <vector>

namespace anneal::ui {

class StudioContext;
class TrainSetup;

/// What the buttons of the Train page do to a training: start, queue, pause, stop, go on, and try
/// again with another value. Remembers the configuration of the run on the stage; the training
/// itself is the bridge's. No widgets.
class RunControl final : public QObject {
    Q_OBJECT
public:
    RunControl(StudioContext& context, TrainSetup& setup, QObject* parent = nullptr);

    [[nodiscard]] const config::RunConfig& config() const { return m_config; }
    [[nodiscard]] QString folder() const; ///< of the run on the stage, "" before the first
    [[nodiscard]] bool canGoOn() const;   ///< it has a complete checkpoint
    [[nodiscard]] bool starting() const { return m_questionsJob.running(); }
    [[nodiscard]] bool busy() const; ///< a training is starting or going on

    void start(); ///< what the setup holds; queued while another run is busy
    void resume();
    /// Goes on with any run, from its newest checkpoint; queued while another run is busy.
    void goOn(const config::RunConfig& config);
    void runNext(); ///< the first of the queue, if there is one
    void togglePause();
    void stop();
    /// A proposal that changes a setting: trains on, or again under a new name.
    void accept(const VerdictText::Proposal& proposal);
    /// The same for a run that ended some time ago; queued while another run is busy.
    void acceptFor(const config::RunConfig& config, const VerdictText::Proposal& proposal);
    void lowerRate();  ///< half the rate, from the newest checkpoint or afresh
    void halveBatch(); ///< half the batch with twice the accumulation, afresh

Q_SIGNALS:
    /// A run takes the stage; comes again when its sample questions are known.
    void begun(const anneal::config::RunConfig& config, const QStringList& questions);
    void queued();
    void cancelled(); ///< stopped before the training had begun

private:
    void begin(const config::RunConfig& config);
    void startAfresh();
    /// Beside `folder`, with the next number that no folder and no waiting run has.
    [[nodiscard]] QString freeRunFolder(const QString& folder) const;
    void setBoth(const QString& key, const QString& value);
    [[nodiscard]] static QString newestCheckpoint(const config::RunConfig& config);

    StudioContext& m_context;
    TrainSetup& m_setup;
    config::RunConfig m_config;
    LatestJob<std::vector<std::string>> m_questionsJob;
};

} // namespace anneal::ui
