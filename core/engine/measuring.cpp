#include "core/engine/tasks.h"

#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/train/bench.h"
#include "core/train/pace.h"

#include <map>
#include <mutex>

namespace anneal::engine {

Result<studio::BenchReport> benchTraining(const studio::BenchOptions& options,
                                          const studio::ProgressListener& progress,
                                          jobs::JobContext& context)
{
    const auto listener = [&](double fraction) {
        if (progress)
            progress(fraction, "Measuring");
    };
    train::BenchRequest request;
    request.model.modelNameOrPath = options.modelNameOrPath;
    request.model.computeType = options.computeType;
    request.model.quantizationBit = options.quantizationBit;
    request.model.quantizationType = options.quantizationType;
    request.model.gradientCheckpointing = options.gradientCheckpointing;
    request.batch = options.batch;
    request.length = options.length;
    request.steps = options.steps;
    ANNEAL_TRY(const auto result, train::benchTrain(request, listener, context));
    return studio::BenchReport{result.dtype,
                               result.batch,
                               result.length,
                               result.tokensPerSecond,
                               result.limitTokensPerSecond,
                               result.fraction,
                               result.matmulGflops,
                               result.peakMemoryBytes};
}

Result<studio::Pace> measureTrainingSpeed(const config::RunConfig& config,
                                          jobs::JobContext& context)
{
    static std::mutex mutex;
    static std::map<std::string, studio::Pace> measured; // by everything that decides the pace
    auto deciding = config;
    for (const char* key : {"output_dir", "overwrite_output_dir", "learning_rate",
                            "num_train_epochs", "max_steps", "logging_steps", "save_steps"})
        deciding.reset(key);
    const auto key = deciding.toYaml();
    const std::lock_guard lock(mutex);
    if (const auto known = measured.find(key); known != measured.end())
        return known->second;
    ANNEAL_TRY(const auto pace, train::measurePace(config, context));
    measured.emplace(key, pace);
    return pace;
}

} // namespace anneal::engine
