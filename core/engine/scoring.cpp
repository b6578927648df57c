#include "core/engine/loaded_model.h"
#include "core/engine/tasks.h"

#include "core/files/safetensors.h"
#include "core/infer/generator.h"
#include "core/tensor/device.h"

#include <ATen/core/grad_mode.h>

namespace anneal::engine {
namespace {

constexpr std::int32_t kIgnored = -100;

Result<std::vector<text::TokenId>> idsOf(const studio::ScoreInput& input, std::size_t index,
                                         const LoadedModel& loaded)
{
    const auto place = "Input " + std::to_string(index + 1);
    auto ids = input.ids.empty() ? loaded.context.tokenizer->encode(input.text) : input.ids;
    const auto wrong = [&](const std::string& what) {
        return fail(ErrorCode::InvalidArgument, place + " " + what + ".",
                    {{"line", std::to_string(index + 1)}});
    };
    if (ids.empty())
        return wrong("holds no token; give ids or text");
    if (!input.labels.empty() && input.labels.size() != ids.size())
        return wrong("has " + std::to_string(input.labels.size()) + " labels for " +
                     std::to_string(ids.size()) + " ids");
    const auto vocabulary = loaded.model->config().vocabSize;
    for (const auto id : ids) {
        if (id < 0 || id >= vocabulary)
            return wrong("holds the token " + std::to_string(id) + ", but the vocabulary has " +
                         std::to_string(vocabulary) + " entries");
    }
    const auto positions = loaded.context.maxPositions;
    if (static_cast<std::int64_t>(ids.size()) > positions)
        return wrong("has " + std::to_string(ids.size()) + " tokens; the model reads at most " +
                     std::to_string(positions));
    return ids;
}

studio::ScoreOutput outputOf(const studio::ScoreInput& input, const std::vector<double>& logprobs)
{
    studio::ScoreOutput output;
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < logprobs.size(); ++i) {
        const bool ignored = i == 0 || (!input.labels.empty() && input.labels[i] == kIgnored);
        output.tokenLogprobs.push_back(ignored ? std::nullopt : std::optional(logprobs[i]));
        if (!ignored) {
            sum += logprobs[i];
            ++count;
        }
    }
    output.loss = count > 0 ? -sum / static_cast<double>(count) : 0.0;
    return output;
}

} // namespace

Result<std::vector<studio::ScoreOutput>> scoreInputs(const studio::ModelChoice& choice,
                                                     const std::vector<studio::ScoreInput>& inputs,
                                                     const std::filesystem::path& saveLogits,
                                                     jobs::JobContext& context)
{
    ANNEAL_TRY(auto loaded, loadModel(choice.model, Precision::Fp32UnlessConfigured, {}, context));
    std::vector<std::vector<text::TokenId>> ids;
    std::vector<files::TensorSpec> specs;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        ANNEAL_TRY(auto tokens, idsOf(inputs[i], i, loaded));
        specs.push_back(
            {std::to_string(i),
             files::StorageType::F32,
             {static_cast<std::int64_t>(tokens.size()), loaded.model->config().vocabSize}});
        ids.push_back(std::move(tokens));
    }

    std::vector<studio::ScoreOutput> outputs;
    at::Tensor logits; // of the input that was scored last, while its bytes are written
    const auto scoreNext = [&](std::size_t index, bool keepLogits) -> Result<void> {
        if (!context.waitWhilePaused())
            return fail(ErrorCode::Cancelled, "Scoring was stopped.");
        return tensor::guarded([&]() -> Result<void> {
            const at::NoGradGuard noGrad;
            ANNEAL_TRY(auto scored, infer::score(*loaded.model, ids[index], keepLogits));
            outputs.push_back(outputOf(inputs[index], scored.tokenLogprobs));
            logits = keepLogits ? scored.logits.cpu().contiguous() : at::Tensor();
            return {};
        });
    };
    if (saveLogits.empty()) {
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            ANNEAL_CHECK(scoreNext(i, false));
        }
        return outputs;
    }
    const auto bytesOf = [&](std::size_t index) -> Result<std::span<const std::byte>> {
        ANNEAL_CHECK(scoreNext(index, true));
        return std::span(static_cast<const std::byte*>(logits.const_data_ptr()), logits.nbytes());
    };
    ANNEAL_CHECK(files::writeSafetensors(saveLogits, specs, {}, bytesOf));
    return outputs;
}

} // namespace anneal::engine
