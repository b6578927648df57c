#include "core/engine/tasks.h"

#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/train/bench.h"

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
    ANNEAL_TRY(const auto result, train::benchTrain({options.modelNameOrPath, options.computeType,
                                                     options.batch, options.length, options.steps},
                                                    listener, context));
    return studio::BenchReport{result.dtype,
                               result.batch,
                               result.length,
                               result.tokensPerSecond,
                               result.limitTokensPerSecond,
                               result.fraction,
                               result.matmulGflops,
                               result.peakMemoryBytes};
}

Result<double> measureTrainingSpeed(const config::RunConfig& config, jobs::JobContext& context)
{
    static std::mutex mutex;
    static std::map<std::string, double> measured; // by model, compute type and batch size
    const auto model = config.model();
    const auto train = config.train();
    // A row of an identity or of questions and answers is about this long.
    constexpr std::int64_t kTypicalLength = 96, kMostRows = 8;
    const auto rows = std::clamp<std::int64_t>(train.batchSize * train.accumulation, 1, kMostRows);
    ANNEAL_TRY(const auto path, catalog::resolveModel(model.modelNameOrPath));
    const auto key = toUtf8(path) + '|' + std::to_string(static_cast<int>(model.computeType)) +
                     '|' + std::to_string(rows) + (model.useCpu ? "|cpu" : "");
    const std::lock_guard lock(mutex);
    if (const auto known = measured.find(key); known != measured.end())
        return known->second;
    ANNEAL_TRY(const auto result, train::benchTrain({model.modelNameOrPath, model.computeType, rows,
                                                     kTypicalLength, 1},
                                                    {}, context));
    measured.emplace(key, result.tokensPerSecond);
    return result.tokensPerSecond;
}

} // namespace anneal::engine
