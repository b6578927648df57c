#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"
#include "core/report/probe_report.h"
#include "core/report/progress.h"
#include "core/report/train_events.h"
#include "core/report/type_quality.h"
#include "core/text/chat_template.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The border between the programs (studio, terminal) and everything that sees libtorch. No torch
/// in these headers: the engine is a shared library (libanneal_engine) that loadEngine() opens on
/// first need, so the window starts without libtorch.
///
/// Thread use: every function blocks and is meant to run inside a jobs::Job; listeners are called
/// on that thread. One Engine serves several jobs.
namespace anneal::studio {

using report::ExportSummary;
using report::Pace;
using report::ProbeReport;
using report::ProgressListener;
using report::TrainListener;
using report::TrainSummary;

/// A base model with the adapters on it (a run folder or checkpoint), and how to talk to it.
struct ModelChoice {
    config::ModelOptions model;
    std::string label; ///< to show
};

struct GenerateRequest {
    text::Conversation conversation; ///< used unless rawText or ids is given
    std::string rawText;             ///< without a template
    std::vector<std::int32_t> ids;
    config::GenerationOptions options;
    std::vector<std::string> stopWords; ///< texts that end the answer and are left out of it
    /// false: a reasoning model answers without its thought; nullopt: as the model was loaded.
    std::optional<bool> enableThinking;
    /// The beginning of the answer, which goes on from there; with the tokens it was written in
    /// where they are known ("" and {}: a new answer). Tokens that don't give the text are not
    /// used.
    std::string prefixText;
    std::vector<std::int32_t> prefixIds;
    std::size_t voice = 0; ///< 0, or one that ChatModel::addVoice() gave
};

struct Answer {
    std::string text; ///< all of it, the prefix too
    std::vector<std::int32_t> newIds;
    std::vector<std::int32_t> ids;                ///< the prefix's and the new ones
    std::int64_t promptTokens = 0, newTokens = 0; ///< the prefix belongs to the prompt
    std::int64_t thoughtTokens = 0;               ///< of the new ones; 0 = no thought
    std::string finishReason;                     ///< stop, length, cancelled
    std::string stopWord;                         ///< that ended it; "" = none did
    double seconds = 0, promptSeconds = 0, thoughtSeconds = 0;
    [[nodiscard]] double tokensPerSecond() const
    {
        return seconds > promptSeconds ? newTokens / (seconds - promptSeconds) : 0;
    }
};

/// A loaded model that answers. One call at a time.
class ChatModel {
public:
    virtual ~ChatModel() = default;
    /// `onText` is called for each token with the text that became certain with it ("" in the
    /// middle of a character); stopping the context ends the answer (finishReason cancelled, no
    /// error).
    [[nodiscard]] virtual Result<Answer>
    generate(const GenerateRequest& request,
             const std::function<void(const std::string& piece)>& onText,
             jobs::JobContext& context) = 0;
    /// Another voice over the same base: other adapters, or none. The base is not loaded again,
    /// only the adapter changes from one answer to the next. The number is for
    /// GenerateRequest::voice. Fails with Unsupported when the base or how it is loaded differs, or
    /// when several adapters lie on each other: then a model of its own is needed.
    [[nodiscard]] virtual Result<std::size_t> addVoice(const config::ModelOptions& options,
                                                       jobs::JobContext& context) = 0;
    /// "" when no template fits.
    [[nodiscard]] virtual std::string chatTemplateName(std::size_t voice = 0) const = 0;
    [[nodiscard]] virtual std::int64_t maxPositions() const = 0;
    [[nodiscard]] virtual std::uint64_t weightBytes() const = 0;
};

struct ScoreInput {
    std::vector<std::int32_t> ids, labels; ///< labels empty = all
    std::string text;                      ///< used when ids is empty; special tokens added
};
struct ScoreOutput {
    double loss = 0;
    std::vector<std::optional<double>> tokenLogprobs;
};

struct BenchOptions {
    std::string modelNameOrPath;
    config::ComputeType computeType = config::ComputeType::Bf16;
    std::int64_t batch = 4, length = 256, steps = 5;
    std::int64_t quantizationBit = 0; ///< 4 or 8: a quantised base
    std::string quantizationType = "nf4";
    bool gradientCheckpointing = false;
};
struct BenchReport {
    std::string dtype;
    std::int64_t batch = 0, length = 0;
    double tokensPerSecond = 0, limitTokensPerSecond = 0, fraction = 0, matmulGflops = 0;
    std::uint64_t peakMemoryBytes = 0;
};

/// What a training will take, before the start.
struct Estimate {
    std::uint64_t memoryBytes = 0, availableMemoryBytes = 0;
    std::uint64_t diskBytes = 0, freeDiskBytes = 0;
    double seconds = 0; ///< 0 = not known on this machine yet
    std::int64_t updates = 0;
    std::int64_t longestSample = 0; ///< tokens before cutting
    std::size_t lostAnswers = 0;    ///< rows of which cutoff_len leaves nothing to learn
    /// Base model of the first adapter that is built on, where it is another than the chosen one.
    std::string adapterOfOther;
    [[nodiscard]] bool fitsMemory() const { return memoryBytes <= availableMemoryBytes; }
    [[nodiscard]] bool fitsDisk() const { return diskBytes <= freeDiskBytes; }
};

struct EngineInfo {
    std::string torchVersion, cpuCapability;
    std::vector<std::string> devices; ///< "cpu", "cuda:0 NVIDIA ..."
    int threads = 0;
};

class AnswerService;
struct ServiceLimits;

/// So many sample questions are asked during a training at most.
inline constexpr std::size_t kMostSampleQuestions = 6;

class Engine {
public:
    virtual ~Engine() = default;
    [[nodiscard]] virtual EngineInfo info() const = 0;

    /// Trains; `sampleQuestions` (the first kMostSampleQuestions) are answered before training and
    /// at every checkpoint: through the template, with stage pt as texts to go on from, with stage
    /// rm by the scores of the two answers that the data set holds for them.
    [[nodiscard]] virtual Result<TrainSummary>
    train(const config::RunConfig& config, const std::vector<std::string>& sampleQuestions,
          TrainListener& listener, jobs::JobContext& context) = 0;

    [[nodiscard]] virtual Result<std::unique_ptr<ChatModel>>
    loadChat(const ModelChoice& choice, const ProgressListener& progress,
             jobs::JobContext& context) = 0;

    /// The first choice is loaded; the others are voices over the same base (see
    /// ChatModel::addVoice). Fails as loadChat() and addVoice() do. See
    /// core/studio/answer_service.h.
    [[nodiscard]] virtual Result<std::unique_ptr<AnswerService>>
    loadService(const std::vector<ModelChoice>& voices, const ServiceLimits& limits,
                const ProgressListener& progress, jobs::JobContext& context) = 0;

    [[nodiscard]] virtual Result<ExportSummary> exportModel(const config::RunConfig& config,
                                                            const ProgressListener& progress,
                                                            jobs::JobContext& context) = 0;

    /// Size and loss of the tuned model as each of `types` (of catalog::ggufFileTypes()), measured
    /// on the rows of `dataset`, or of the run that the adapter comes from. `measured` hears each
    /// type as it is done. The weights go through the memory a layer at a time. Fails with
    /// InvalidArgument where no rows are known, Cancelled, and as reading data and model does.
    [[nodiscard]] virtual Result<report::QualityTable>
    measureTypes(const config::RunConfig& config, const std::vector<std::string>& types,
                 const report::QualityListener& measured, const ProgressListener& progress,
                 jobs::JobContext& context) = 0;

    /// Asks base and tuned model the training questions, held-out rows, rewordings and general
    /// questions of the run's data. Writes nothing (runs::writeProbeReport does). Fails with
    /// Unsupported for stages without one right answer, and with what reading data and model fails
    /// with.
    [[nodiscard]] virtual Result<ProbeReport> probe(const config::RunConfig& config,
                                                    const std::filesystem::path& adapterOrModel,
                                                    const ProgressListener& progress,
                                                    jobs::JobContext& context) = 0;

    /// fp32 unless choice.model.inferDtype says otherwise; `saveLogits` "" = don't.
    [[nodiscard]] virtual Result<std::vector<ScoreOutput>>
    score(const ModelChoice& choice, const std::vector<ScoreInput>& inputs,
          const std::filesystem::path& saveLogits, jobs::JobContext& context) = 0;

    [[nodiscard]] virtual Result<BenchReport> benchTrain(const BenchOptions& options,
                                                         const ProgressListener& progress,
                                                         jobs::JobContext& context) = 0;

    /// Speed and compute type of this training here, measured by a few updates; remembered for the
    /// process.
    [[nodiscard]] virtual Result<Pace> calibrate(const config::RunConfig& config,
                                                 jobs::JobContext& context) = 0;
};

/// Opens libanneal_engine (beside the executable, or in ../lib) once; later calls return the same
/// engine. Thread-safe. Fails with NotFound or Unsupported (missing library or instruction set),
/// saying what to do.
[[nodiscard]] Result<std::shared_ptr<Engine>> loadEngine();

/// Whether a training answers questions before its start and at every checkpoint.
enum class Asking { Never, AtCheckpoints };

/// What a training takes. Memory and time as the pace says where it was measured on these settings;
/// memory else from the settings, the model's shapes and the compute type (not settled: bf16 where
/// the processor has it). Measuring held-out rows counts, with val_size; with eval_dataset it
/// doesn't. No torch; reads headers and the data set.
[[nodiscard]] Result<Estimate> estimate(const config::RunConfig& config, const Pace& pace,
                                        Asking asking = Asking::Never);

/// The questions that the run page asks at every checkpoint: the first three training questions;
/// of plain texts (stage pt) how the first three begin, to go on from.
[[nodiscard]] Result<std::vector<std::string>> sampleQuestions(const config::RunConfig& config);

} // namespace anneal::studio
