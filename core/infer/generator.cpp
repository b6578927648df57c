#include "core/infer/generator.h"

#include "core/base/notice.h"
#include "core/infer/generation_state.h"
#include "core/infer/logits_processors.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <chrono>
#include <random>

namespace anneal::infer {

namespace {

using Clock = std::chrono::steady_clock;

/// Tokens of the prompt that are read at a time: bounds memory, and a stop is noticed between them.
constexpr std::int64_t kPromptPiece = 1024;

/// What transformers generates at most when neither max_new_tokens nor max_length is set.
constexpr std::int64_t kDefaultMaxLength = 20;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// One sequence, greedy or sampled.
Result<Generated> generateOne(GenerationState& state)
{
    const auto start = Clock::now();
    Generated result;
    const auto cache = state.model.makeCache(1);
    at::Tensor logits = readPrompt(state, *cache);
    result.promptSeconds = secondsSince(start);
    result.reason = FinishReason::Length;
    Rows rows{state.prompt};
    while (logits.defined() &&
           static_cast<std::int64_t>(result.newIds.size()) < state.maxNewTokens) {
        ANNEAL_CHECK(checkLogits(logits));
        const text::TokenId id = chooseToken(penalise(logits, rows, state.options, state.stopIds),
                                             state.options, state.stopIds.size(), state.generator);
        if (state.isStop(id)) {
            result.reason = FinishReason::Stop;
            break;
        }
        result.newIds.push_back(id);
        rows.front().push_back(id);
        if ((state.onToken && !state.onToken(id)) || !state.context.waitWhilePaused()) {
            result.reason = FinishReason::Cancelled;
            break;
        }
        if (static_cast<std::int64_t>(result.newIds.size()) < state.maxNewTokens)
            logits = step(state.model, {id}, *cache);
    }
    if (!logits.defined())
        result.reason = FinishReason::Cancelled;
    result.seconds = secondsSince(start);
    return result;
}

at::Generator makeGenerator(const config::GenerationOptions& options)
{
    const std::uint64_t seed = options.seed.value_or(std::random_device{}());
    return at::detail::createCPUGenerator(seed);
}

} // namespace

Result<std::int64_t> newTokenLimit(const std::vector<text::TokenId>& prompt,
                                   const config::GenerationOptions& options)
{
    if (options.maxNewTokens)
        return *options.maxNewTokens;
    const std::int64_t total = options.maxLength.value_or(kDefaultMaxLength);
    const auto length = static_cast<std::int64_t>(prompt.size());
    if (length >= total)
        return fail(ErrorCode::InvalidArgument,
                    notice("answer.length",
                           {{"tokens", std::to_string(length)}, {"limit", std::to_string(total)}}),
                    {{"key", "max_length"}});
    return total - length;
}

Result<void> checkIds(const std::vector<text::TokenId>& ids, std::int64_t vocabulary)
{
    if (ids.empty())
        return fail(ErrorCode::InvalidArgument, notice("answer.empty"));
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i] < 0 || ids[i] >= vocabulary)
            return fail(ErrorCode::InvalidArgument,
                        "Token id " + std::to_string(ids[i]) + " at position " + std::to_string(i) +
                            " is not in the model's vocabulary (0 to " +
                            std::to_string(vocabulary - 1) + ").",
                        {{"id", std::to_string(ids[i])}, {"position", std::to_string(i)}});
    return {};
}

text::TokenId chooseToken(const at::Tensor& scores, const config::GenerationOptions& options,
                          std::size_t stopCount, at::Generator& generator)
{
    if (!samples(options))
        return static_cast<text::TokenId>(bestColumn(scores));
    // What top-k leaves is all that the later steps look at.
    const std::int64_t k = options.topK;
    const bool few = k > 0 && k < scores.size(1);
    const at::Tensor columns = few ? highestColumns(scores, k) : at::Tensor();
    const at::Tensor left =
        warp(few ? scores.index_select(1, columns) : scores, options, stopCount);
    const at::Tensor drawn = left.softmax(-1).multinomial(1, false, generator)[0];
    return static_cast<text::TokenId>(
        (few ? columns.index_select(0, drawn) : drawn).item<std::int64_t>());
}

bool GenerationState::isStop(text::TokenId id) const
{
    return std::find(stopIds.begin(), stopIds.end(), id) != stopIds.end();
}

at::Tensor readPrompt(GenerationState& state, model::KvCache& cache)
{
    const auto length = static_cast<std::int64_t>(state.prompt.size());
    at::Tensor hidden;
    for (std::int64_t first = 0; first < length; first += kPromptPiece) {
        if (!state.context.waitWhilePaused())
            return {};
        const std::int64_t end = std::min(first + kPromptPiece, length);
        const std::vector<text::TokenId> piece(state.prompt.begin() + first,
                                               state.prompt.begin() + end);
        auto batch = model::makeBatch({piece}, state.model.device(), {first});
        batch.length = length;
        hidden = state.model.hiddenStates(batch, &cache);
    }
    return state.model.logits(hidden.narrow(0, hidden.size(0) - 1, 1)).to(at::kFloat).cpu();
}

at::Tensor step(model::CausalLm& model, const std::vector<text::TokenId>& ids,
                model::KvCache& cache)
{
    std::vector<std::vector<text::TokenId>> sequences;
    std::vector<std::int64_t> positions;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        sequences.push_back({ids[i]});
        positions.push_back(cache.length(i));
    }
    const at::Tensor hidden =
        model.hiddenStates(model::makeBatch(sequences, model.device(), positions), &cache);
    return model.logits(hidden).to(at::kFloat).cpu();
}

Result<void> checkLogits(const at::Tensor& logits)
{
    if (bestColumn(logits) >= 0)
        return {};
    return fail(ErrorCode::Diverged,
                "The model's output is not a number: its weights or the adapter's are damaged, or "
                "the training diverged. Choose another checkpoint.",
                {{"kind", "broken_answer"}});
}

Result<Generated> generate(model::CausalLm& model, const std::vector<text::TokenId>& prompt,
                           const std::vector<text::TokenId>& stopIds,
                           const config::GenerationOptions& options, const TokenListener& onToken,
                           jobs::JobContext& context)
{
    ANNEAL_CHECK(checkIds(prompt, model.config().vocabSize));
    ANNEAL_TRY(const std::int64_t limit, newTokenLimit(prompt, options));
    auto own = options;
    own.minLength =
        std::max(own.minLength, own.minNewTokens > 0 ? std::ssize(prompt) + own.minNewTokens : 0);
    Result<Generated> result;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        const at::NoGradGuard noGrad;
        GenerationState state{.model = model,
                              .prompt = prompt,
                              .stopIds = stopIds,
                              .options = own,
                              .onToken = onToken,
                              .context = context,
                              .maxNewTokens = limit,
                              .generator = makeGenerator(options)};
        result = options.numBeams > 1 ? beamSearch(state) : generateOne(state);
        return {};
    }));
    return result;
}

} // namespace anneal::infer
