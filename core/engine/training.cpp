#include "core/base/notice.h"
#include "core/engine/held_out.h"
#include "core/engine/run_questions.h"
#include "core/engine/semi.h"
#include "core/engine/tasks.h"

#include "core/base/text.h"
#include "core/catalog/open_model.h"
#include "core/distributed/process_group.h"
#include "core/tensor/device.h"
#include "core/train/trainer.h"

namespace anneal::engine {
namespace {

config::ComputeType settledType(const config::RunConfig& config, const catalog::ModelSource& source)
{
    const auto options = config.model();
    const auto& shape = source.config();
    std::optional<Notice> ignored;
    return tensor::computeTypeOf(
        tensor::chooseComputeType(options.computeType, tensor::chooseDevice(options.useCpu),
                                  shape.hiddenSize, shape.intermediateSize, ignored));
}

// Refused before anything is written when the memory will not do.
Result<void> checkFits(const config::RunConfig& config, const catalog::ModelSource& source)
{
    auto least = config;
    if (config.train().findBatchSize) // passes get as small as they must
        ANNEAL_CHECK(least.set("per_device_train_batch_size", "1"));
    ANNEAL_TRY(const auto estimate, studio::estimate(least, {0, settledType(config, source)}));
    if (estimate.fitsMemory() || estimate.availableMemoryBytes == 0)
        return {};
    return fail(ErrorCode::OutOfMemory,
                "This training needs about " + formatBytes(estimate.memoryBytes) +
                    " of memory, but only " + formatBytes(estimate.availableMemoryBytes) +
                    " are free. Lower per_device_train_batch_size or cutoff_len, set "
                    "auto_find_batch_size: true for smaller passes with the same result, close "
                    "other programs, or choose a smaller model.",
                {{"needed", std::to_string(estimate.memoryBytes)},
                 {"available", std::to_string(estimate.availableMemoryBytes)}});
}

// Trains, as one of the processes that the environment names.
Result<studio::TrainSummary> trainTogether(const config::RunConfig& config,
                                           const std::vector<std::string>& sampleQuestions,
                                           studio::TrainListener& listener,
                                           jobs::JobContext& context,
                                           distributed::ProcessGroup& group)
{
    if (group.leads()) {
        for (const auto& note : config.notes())
            listener.warned(note);
    }
    ANNEAL_TRY(const auto source, catalog::openModel(config.model()));
    for (const auto& warning : source.warnings())
        listener.warned(warning);
    if (!config.prediction().train)
        return measureModel(config, listener, context);
    ANNEAL_CHECK(checkFits(config, source));
    RunQuestions questions(config, sampleQuestions, listener, context);
    const bool asks = !questions.isEmpty() && group.leads();
    if (config.train().stage == "semi") {
        if (!asks)
            return trainSemi(config, listener, context);
        return trainSemi(config, listener, context,
                         [&](model::CausalLm& model, std::int64_t step, std::int64_t round) {
                             (void)questions.ask(model, nullptr, step, round);
                         });
    }
    train::AnswerHook hook;
    if (asks)
        hook = [&](model::CausalLm& model, const train::ValueHead* head, std::int64_t step) {
            return questions.ask(model, head, step);
        };
    ANNEAL_TRY(auto summary, train::train(config, listener, context, hook, &group));
    if (group.leads())
        ANNEAL_CHECK(answerAfterTraining(config, summary, listener, context));
    return summary;
}

// Refused before the others are waited for.
Result<void> checkTogether(const config::RunConfig& config, const config::ProcessPlace& place)
{
    if (place.isAlone() || (config.prediction().train && config.train().stage != "semi"))
        return {};
    return fail(ErrorCode::InvalidArgument,
                notice("process.one",
                       {{"what", config.prediction().train ? "stage: semi" : "do_train: false"},
                        {"count", std::to_string(place.processes)}}),
                {{"variable", "WORLD_SIZE"}});
}

} // namespace

Result<studio::TrainSummary> trainModel(const config::RunConfig& config,
                                        const std::vector<std::string>& sampleQuestions,
                                        studio::TrainListener& listener, jobs::JobContext& context)
{
    ANNEAL_TRY(const auto place, config::processPlace(config));
    ANNEAL_CHECK(checkTogether(config, place));
    ANNEAL_TRY(auto group, distributed::ProcessGroup::join(
                               place, config::processTimeout(config),
                               [&](const Notice& note) { listener.warned(note); }, context));
    auto summary = trainTogether(config, sampleQuestions, listener, context, group);
    if (!summary)
        group.leave(summary.error());
    return summary;
}

} // namespace anneal::engine
