#include "core/base/memory_watch.h"
#include "core/base/notice.h"
#include "core/engine/answer_service.h"
#include "core/engine/chat_model.h"
#include "core/engine/tasks.h"
#include "core/studio/engine_abi.h"
#include "core/tensor/device.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <torch/headeronly/version.h>

namespace anneal::engine {
namespace {

/// Ends a piece of work: the heap keeps what was freed for the next step
/// (core/base/process_tuning), and in the window the next thing is another one.
struct GivesMemoryBack {
    GivesMemoryBack() = default;
    GivesMemoryBack(const GivesMemoryBack&) = delete;
    GivesMemoryBack& operator=(const GivesMemoryBack&) = delete;
    ~GivesMemoryBack() { releaseFreedMemory(); }
};

// One per process; its tasks may run at the same time on different threads.
class TorchEngine final : public studio::Engine {
public:
    studio::EngineInfo info() const override
    {
        tensor::prepareProcess();
        studio::EngineInfo info;
        info.torchVersion = TORCH_VERSION;
        info.cpuCapability = at::get_cpu_capability();
        info.threads = at::get_num_threads();
        info.devices.emplace_back("cpu");
        const auto cards = at::hasCUDA() ? at::detail::getCUDAHooks().deviceCount() : 0;
        for (int card = 0; card < cards; ++card)
            info.devices.push_back("cuda:" + std::to_string(card));
        return info;
    }

    Result<studio::TrainSummary> train(const config::RunConfig& config,
                                       const std::vector<std::string>& sampleQuestions,
                                       studio::TrainListener& listener,
                                       jobs::JobContext& context) override
    {
        const GivesMemoryBack afterwards;
        return trainModel(config, sampleQuestions, listener, context);
    }

    Result<std::unique_ptr<studio::ChatModel>> loadChat(const studio::ModelChoice& choice,
                                                        const studio::ProgressListener& progress,
                                                        jobs::JobContext& context) override
    {
        std::unique_ptr<studio::ChatModel> chat;
        ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
            ANNEAL_TRY(auto loaded,
                       loadModel(choice.model, Precision::AsConfigured, progress, context));
            chat = makeChatModel(std::move(loaded), choice.model);
            return {};
        }));
        return chat;
    }

    Result<std::unique_ptr<studio::AnswerService>>
    loadService(const std::vector<studio::ModelChoice>& voices, const studio::ServiceLimits& limits,
                const studio::ProgressListener& progress, jobs::JobContext& context) override
    {
        if (voices.empty())
            return fail(ErrorCode::InvalidArgument, notice("model.none"));
        std::unique_ptr<studio::AnswerService> service;
        ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
            ANNEAL_TRY(auto loaded,
                       loadModel(voices.front().model, Precision::AsConfigured, progress, context));
            ANNEAL_TRY(service, makeAnswerService(std::move(loaded), voices, limits));
            return {};
        }));
        return service;
    }

    Result<studio::ExportSummary> exportModel(const config::RunConfig& config,
                                              const studio::ProgressListener& progress,
                                              jobs::JobContext& context) override
    {
        const GivesMemoryBack afterwards;
        return exportChecked(config, progress, context);
    }

    Result<report::QualityTable> measureTypes(const config::RunConfig& config,
                                              const std::vector<std::string>& types,
                                              const report::QualityListener& measured,
                                              const studio::ProgressListener& progress,
                                              jobs::JobContext& context) override
    {
        const GivesMemoryBack afterwards;
        return measureGgufTypes(config, types, measured, progress, context);
    }

    Result<studio::ProbeReport> probe(const config::RunConfig& config,
                                      const std::filesystem::path& adapterOrModel,
                                      const studio::ProgressListener& progress,
                                      jobs::JobContext& context) override
    {
        const GivesMemoryBack afterwards;
        studio::ProbeReport report;
        ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
            ANNEAL_TRY(report, probeModel(config, adapterOrModel, progress, context));
            return {};
        }));
        return report;
    }

    Result<std::vector<studio::ScoreOutput>> score(const studio::ModelChoice& choice,
                                                   const std::vector<studio::ScoreInput>& inputs,
                                                   const std::filesystem::path& saveLogits,
                                                   jobs::JobContext& context) override
    {
        const GivesMemoryBack afterwards;
        std::vector<studio::ScoreOutput> outputs;
        ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
            ANNEAL_TRY(outputs, scoreInputs(choice, inputs, saveLogits, context));
            return {};
        }));
        return outputs;
    }

    Result<studio::BenchReport> benchTrain(const studio::BenchOptions& options,
                                           const studio::ProgressListener& progress,
                                           jobs::JobContext& context) override
    {
        const GivesMemoryBack afterwards;
        return benchTraining(options, progress, context);
    }

    Result<studio::Pace> calibrate(const config::RunConfig& config,
                                   jobs::JobContext& context) override
    {
        return measureTrainingSpeed(config, context);
    }
};

} // namespace
} // namespace anneal::engine

#if defined(_WIN32)
#define ANNEAL_EXPORTED __declspec(dllexport)
#else
#define ANNEAL_EXPORTED __attribute__((visibility("default")))
#endif

extern "C" {

ANNEAL_EXPORTED const char* anneal_engine_abi();
ANNEAL_EXPORTED anneal::studio::Engine* anneal_create_engine();

const char* anneal_engine_abi()
{
    return ANNEAL_ENGINE_ABI;
}

anneal::studio::Engine* anneal_create_engine()
{
    return new anneal::engine::TorchEngine();
}
}
