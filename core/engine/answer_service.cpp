#include "core/engine/answer_service.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/engine/batching_service.h"

namespace anneal::engine {
namespace {

/// The value head in the folder of the last adapter, or of the model; nullopt where there is none.
Result<std::optional<train::ValueHead>> headOf(const config::ModelOptions& options,
                                               const model::CausalLm& model)
{
    const auto folder = expandHome(pathFromUtf8(options.adapterNameOrPath.empty()
                                                    ? options.modelNameOrPath
                                                    : options.adapterNameOrPath.back()));
    std::error_code ignored;
    if (!std::filesystem::exists(folder / train::ValueHead::kFile, ignored))
        return std::nullopt;
    ANNEAL_TRY(auto head,
               train::ValueHead::load(folder, model.config().hiddenSize, model.device()));
    return std::optional(std::move(head));
}

} // namespace

Result<std::unique_ptr<studio::AnswerService>>
makeAnswerService(LoadedModel loaded, const std::vector<studio::ModelChoice>& voices,
                  const studio::ServiceLimits& limits)
{
    if (limits.together < 1 || limits.together > 64)
        return fail(ErrorCode::InvalidArgument, "Between 1 and 64 answers can grow together, not " +
                                                    std::to_string(limits.together) + ".");
    std::vector<std::optional<train::ValueHead>> heads;
    for (const auto& voice : voices) {
        ANNEAL_TRY(auto head, headOf(voice.model, *loaded.model));
        heads.push_back(std::move(head));
    }
    // Who asks for fp32 by name gets it throughout.
    loaded.model->roundActivations(voices.front().model.inferDtype != "float32");
    std::vector<std::unique_ptr<Voice>> made;
    for (std::size_t i = 1; i < voices.size(); ++i) {
        ANNEAL_TRY(auto voice, makeVoice(loaded, voices.front().model, voices[i].model));
        made.push_back(std::make_unique<Voice>(std::move(voice)));
    }
    made.insert(made.begin(), std::make_unique<Voice>(
                                  Voice{std::move(loaded.context), std::move(loaded.adapter)}));
    return std::make_unique<BatchingService>(std::move(loaded), std::move(made), std::move(heads),
                                             limits);
}

} // namespace anneal::engine
