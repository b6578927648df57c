#include "core/train/pace.h"

#include "core/optim/optimizer.h"
#include "core/tensor/device.h"
#include "core/train/batch_source.h"
#include "core/train/trained_parameters.h"

#include <algorithm>
#include <chrono>

namespace anneal::train {
namespace {

constexpr double kEnoughSeconds = 3.0;
constexpr std::int64_t kFewestUpdates = 2, kMostUpdates = 8;

Result<report::Pace> measure(const config::RunConfig& config, jobs::JobContext& context)
{
    using Clock = std::chrono::steady_clock;
    report::TrainListener nobody;
    const auto options = config.train();
    ANNEAL_TRY(auto inputs, loadInputs(config, std::nullopt, nobody, context));
    ANNEAL_TRY(const auto plan, makePlan(inputs.train.size(), options));
    BatchSource source(config, inputs, plan);
    ANNEAL_TRY(const auto optimizer, optimizerOf(inputs, config));
    UpdateRunner runner(*inputs.model, *inputs.trainable, runnerOptions(config));
    std::int64_t tokens = 0;
    double seconds = 0;
    for (std::int64_t done = -1; done < kMostUpdates; ++done) {
        if (!context.waitWhilePaused())
            return fail(ErrorCode::Cancelled, "The measurement was stopped.");
        const auto start = Clock::now();
        const auto number = std::min(done + 1, plan.totalUpdates - 1);
        const auto result = runner.run(source.microBatchesOf(placeOf(number, plan, options)),
                                       options.seed, context);
        (void)optimizer->clipGradients(options.maxGradNorm);
        optimizer->step(options.learningRate);
        if (done < 0)
            continue;
        tokens += result.tokens;
        seconds += std::chrono::duration<double>(Clock::now() - start).count();
        if (done + 1 >= kFewestUpdates && seconds >= kEnoughSeconds)
            break;
    }
    return report::Pace{static_cast<double>(tokens) / std::max(seconds, 1e-9), inputs.computeType};
}

} // namespace

Result<report::Pace> measurePace(const config::RunConfig& config, jobs::JobContext& context)
{
    report::Pace pace;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        ANNEAL_TRY(pace, measure(config, context));
        return {};
    }));
    return pace;
}

} // namespace anneal::train
