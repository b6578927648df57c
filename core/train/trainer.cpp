#include "core/train/trainer.h"

#include "core/base/utf8.h"
#include "core/config/schedule_options.h"
#include "core/tensor/device.h"
#include "core/train/continued_run.h"
#include "core/train/make_updater.h"
#include "core/train/shared_start.h"
#include "core/train/trained_parameters.h"
#include "core/train/training_run.h"

namespace anneal::train {
namespace {

Result<report::TrainSummary> trainGuarded(const config::RunConfig& config,
                                          report::TrainListener& listener,
                                          jobs::JobContext& context, const AnswerHook& answers,
                                          distributed::ProcessGroup& group)
{
    const auto options = config.train();
    ANNEAL_CHECK(checkSettingsTogether(config, group));
    ANNEAL_TRY(auto folder, group.leads() ? RunFolder::open(options)
                                          : Result<RunFolder>(RunFolder::ofFollower(options)));
    if (folder.continueFrom()) {
        ANNEAL_TRY(const auto changes, changedSettings(folder.continuedRun(), config));
        if (!changes.empty())
            listener.warned(notice("run.other_settings", {{"folder", toUtf8(folder.continuedRun())},
                                                          {"changes", changes}}));
    }
    ANNEAL_TRY(auto inputs, loadInputs(config, folder.continueFrom(), listener, context, &group));
    ANNEAL_CHECK(checkInputsTogether(inputs, group));
    listener.phaseChanged(report::TrainPhase::CheckingRows);
    ANNEAL_TRY(const auto plan, makePlan(inputs.train.size(), options, group.size()));
    ANNEAL_TRY(auto schedule,
               optim::makeSchedule(options.scheduler,
                                   {plan.warmupUpdates, plan.totalUpdates, options.learningRate,
                                    options.schedulerKwargs, config::scheduleWords(config)}));
    ANNEAL_TRY(auto updater, makeUpdater(config, inputs, context));
    ANNEAL_TRY(auto optimizer, optimizerOf(inputs, config));
    TrainingRun run(config, folder, inputs, plan, std::move(schedule), std::move(optimizer),
                    std::move(updater), listener, context, answers, group);
    ANNEAL_CHECK(run.restore());
    return run.run();
}

} // namespace

Result<report::TrainSummary> train(const config::RunConfig& config, report::TrainListener& listener,
                                   jobs::JobContext& context, const AnswerHook& answers,
                                   distributed::ProcessGroup* group)
{
    report::TrainSummary summary;
    distributed::ProcessGroup alone;
    report::TrainListener nobody;
    auto& told = group && !group->leads() ? nobody : listener;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        ANNEAL_TRY(summary, trainGuarded(config, told, context, answers, group ? *group : alone));
        return {};
    }));
    return summary;
}

} // namespace anneal::train
