#include "core/train/plan.h"

#include <algorithm>
#include <cmath>

namespace anneal::train {
namespace {

std::int64_t ceilDivide(std::int64_t a, std::int64_t b)
{
    return (a + b - 1) / b;
}

// An interval below 1 is a share of all updates.
std::int64_t interval(double value, std::int64_t total)
{
    const double updates = value < 1 ? std::ceil(value * static_cast<double>(total)) : value;
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(updates));
}

std::int64_t warmup(const config::TrainOptions& options, std::int64_t total)
{
    const double wanted = options.warmupRatio > 0 ? options.warmupRatio : options.warmupSteps;
    if (wanted >= 1)
        return static_cast<std::int64_t>(wanted);
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(total) * wanted));
}

} // namespace

Result<TrainPlan> makePlan(std::size_t rows, const config::TrainOptions& options,
                           std::int64_t processes)
{
    TrainPlan plan;
    plan.rows = static_cast<std::int64_t>(rows);
    plan.processes = processes;
    plan.microBatches = options.dropLast ? plan.rows / options.batchSize / processes
                                         : ceilDivide(plan.rows, options.batchSize * processes);
    if (plan.microBatches == 0)
        return fail(
            ErrorCode::InvalidArgument,
            "The data set has " + std::to_string(rows) + " usable rows, fewer than one batch of " +
                std::to_string(options.batchSize) +
                (processes > 1 ? " for each of " + std::to_string(processes) + " processes" : "") +
                "; lower per_device_train_batch_size or add rows.",
            {{"key", "per_device_train_batch_size"},
             {"kind", "few_rows"},
             {"rows", std::to_string(rows)},
             {"batch", std::to_string(options.batchSize)}});
    plan.updates = std::max<std::int64_t>(1, ceilDivide(plan.microBatches, options.accumulation));
    if (options.maxSteps > 0) {
        plan.totalUpdates = options.maxSteps;
        plan.epochs = ceilDivide(options.maxSteps, plan.updates);
    } else {
        plan.totalUpdates = static_cast<std::int64_t>(
            std::ceil(options.epochs * static_cast<double>(plan.updates)));
        plan.epochs = static_cast<std::int64_t>(std::ceil(options.epochs));
    }
    if (plan.totalUpdates < 1)
        return fail(ErrorCode::InvalidArgument,
                    "num_train_epochs is too small for a single update; raise it.",
                    {{"key", "num_train_epochs"}, {"kind", "no_update"}});
    plan.warmupUpdates = warmup(options, plan.totalUpdates);
    plan.loggingSteps = interval(options.loggingSteps, plan.totalUpdates);
    plan.evalSteps =
        options.evalSteps > 0 ? interval(options.evalSteps, plan.totalUpdates) : plan.loggingSteps;
    plan.saveSteps = interval(options.saveSteps, plan.totalUpdates);
    return plan;
}

UpdatePlace placeOf(std::int64_t done, const TrainPlan& plan, const config::TrainOptions& options)
{
    done = std::max<std::int64_t>(0, done - plan.repeated);
    UpdatePlace place;
    place.epoch = done / plan.updates;
    const auto inEpoch = done % plan.updates;
    place.firstMicroBatch = inEpoch * options.accumulation;
    place.microBatches = std::min(options.accumulation, plan.microBatches - place.firstMicroBatch);
    place.endsEpoch = inEpoch + 1 == plan.updates;
    return place;
}

double epochAfter(std::int64_t step, const TrainPlan& plan, const config::TrainOptions& options)
{
    if (step == 0)
        return 0;
    const auto place = placeOf(step - 1, plan, options);
    return static_cast<double>(place.epoch) +
           static_cast<double>(place.firstMicroBatch + place.microBatches) /
               static_cast<double>(plan.microBatches);
}

} // namespace anneal::train
