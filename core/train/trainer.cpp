#include "core/train/trainer.h"

#include "core/tensor/device.h"
#include "core/train/trained_parameters.h"
#include "core/train/training_run.h"

namespace anneal::train {
namespace {

Result<void> checkMethod(const config::TrainOptions& options)
{
    if (options.stage != "sft" && options.stage != "pt")
        return fail(ErrorCode::Unsupported,
                    "stage " + options.stage +
                        " is not offered yet; this version trains the stages sft and pt.",
                    {{"key", "stage"}, {"value", options.stage}});
    return {};
}

Result<report::TrainSummary> trainGuarded(const config::RunConfig& config,
                                          report::TrainListener& listener,
                                          jobs::JobContext& context, const AnswerHook& answers)
{
    const auto options = config.train();
    ANNEAL_CHECK(checkMethod(options));
    for (const auto& note : config.notes())
        listener.warned(note);
    ANNEAL_TRY(auto folder, RunFolder::open(options));
    ANNEAL_TRY(auto inputs, loadInputs(config, folder.continueFrom(), listener, context));
    listener.phaseChanged(report::TrainPhase::CheckingRows);
    ANNEAL_TRY(const auto plan, makePlan(inputs.train.size(), options));
    ANNEAL_TRY(auto schedule, optim::makeSchedule(options.scheduler,
                                                  {plan.warmupUpdates, plan.totalUpdates,
                                                   options.learningRate, options.schedulerKwargs}));
    ANNEAL_TRY(auto optimizer,
               optim::makeOptimizer(trainedParameters(*inputs.trainable, config.lora()), options));
    TrainingRun run(config, folder, inputs, plan, std::move(schedule), std::move(optimizer),
                    listener, context, answers);
    ANNEAL_CHECK(run.restore());
    return run.run();
}

} // namespace

Result<report::TrainSummary> train(const config::RunConfig& config, report::TrainListener& listener,
                                   jobs::JobContext& context, const AnswerHook& answers)
{
    report::TrainSummary summary;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        ANNEAL_TRY(summary, trainGuarded(config, listener, context, answers));
        return {};
    }));
    return summary;
}

} // namespace anneal::train
