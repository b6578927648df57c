#include "core/infer/batch_generator.h"

#include "core/infer/generation_state.h"
#include "core/infer/logits_processors.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <random>

namespace anneal::infer {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// One prompt and what is known of its answer.
struct Answering {
    std::vector<text::TokenId> row; ///< prompt and new tokens
    config::GenerationOptions options;
    std::int64_t limit = 0;
    at::Generator generator;
    Generated result;
};

class BatchGeneration final {
public:
    BatchGeneration(model::CausalLm& model, const std::vector<text::TokenId>& stopIds,
                    jobs::JobContext& context, std::vector<Answering>& answers)
        : m_model(model)
        , m_stopIds(stopIds)
        , m_context(context)
        , m_answers(answers)
        , m_open(answers.size())
    {
        std::iota(m_open.begin(), m_open.end(), std::size_t{0});
    }

    Result<void> run()
    {
        const auto start = Clock::now();
        const auto cache = m_model.makeCache(m_answers.size());
        auto logits = readPrompts(*cache);
        const double promptSeconds = secondsSince(start);
        for (auto& answer : m_answers)
            answer.result.promptSeconds = promptSeconds;
        while (true) {
            ANNEAL_TRY(const auto kept, takeTokens(logits));
            const bool stopped = !m_context.waitWhilePaused();
            std::vector<std::size_t> open;
            for (const auto at : kept)
                open.push_back(m_open[at]);
            m_open = std::move(open);
            if (m_open.empty() || stopped)
                break;
            if (kept.size() < static_cast<std::size_t>(logits.size(0)))
                cache->reorder(kept);
            std::vector<text::TokenId> last;
            for (const auto index : m_open)
                last.push_back(m_answers[index].row.back());
            logits = step(m_model, last, *cache);
        }
        for (const auto index : m_open)
            m_answers[index].result.reason = FinishReason::Cancelled;
        for (auto& answer : m_answers)
            answer.result.seconds = secondsSince(start);
        return {};
    }

private:
    /// Logits of the last position of each prompt, [prompts, vocabulary] fp32.
    at::Tensor readPrompts(model::KvCache& cache)
    {
        std::vector<std::vector<text::TokenId>> prompts;
        std::vector<std::int64_t> ends;
        std::int64_t longest = 0, all = 0;
        for (const auto& answer : m_answers) {
            prompts.push_back(answer.row);
            longest = std::max<std::int64_t>(longest, std::ssize(answer.row));
            all += std::ssize(answer.row);
            ends.push_back(all - 1);
        }
        auto batch = model::makeBatch(prompts, m_model.device());
        batch.length = longest;
        const auto hidden = m_model.hiddenStates(batch, &cache);
        const auto rows = at::tensor(ends, at::kLong).to(hidden.device());
        return m_model.logits(hidden.index_select(0, rows)).to(at::kFloat).cpu();
    }

    /// The next token of each open answer; returns the places (among the open ones) that go on.
    Result<std::vector<std::size_t>> takeTokens(const at::Tensor& logits)
    {
        std::vector<std::size_t> kept;
        for (std::size_t at = 0; at < m_open.size(); ++at) {
            auto& answer = m_answers[m_open[at]];
            auto& result = answer.result;
            if (std::ssize(result.newIds) >= answer.limit) {
                result.reason = FinishReason::Length;
                continue;
            }
            const auto row = logits.narrow(0, static_cast<std::int64_t>(at), 1);
            ANNEAL_CHECK(checkLogits(row));
            const auto id = chooseToken(penalise(row, {answer.row}, answer.options, m_stopIds),
                                        answer.options, m_stopIds.size(), answer.generator);
            if (std::find(m_stopIds.begin(), m_stopIds.end(), id) != m_stopIds.end()) {
                result.reason = FinishReason::Stop;
                continue;
            }
            result.newIds.push_back(id);
            answer.row.push_back(id);
            if (std::ssize(result.newIds) >= answer.limit)
                result.reason = FinishReason::Length;
            else
                kept.push_back(at);
        }
        return kept;
    }

    model::CausalLm& m_model;
    const std::vector<text::TokenId>& m_stopIds;
    jobs::JobContext& m_context;
    std::vector<Answering>& m_answers;
    std::vector<std::size_t> m_open; ///< answers that are not finished, in the cache's order
};

} // namespace

Result<std::vector<Generated>> generateBatch(model::CausalLm& model,
                                             const std::vector<std::vector<text::TokenId>>& prompts,
                                             const std::vector<text::TokenId>& stopIds,
                                             const config::GenerationOptions& options,
                                             std::size_t firstNumber, jobs::JobContext& context)
{
    std::vector<Generated> results;
    const std::uint64_t seed = options.seed.value_or(std::random_device{}());
    std::vector<Answering> answers;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        auto own = options;
        own.seed = seed + firstNumber + i;
        if (options.numBeams > 1) {
            ANNEAL_TRY(auto result, generate(model, prompts[i], stopIds, own, {}, context));
            results.push_back(std::move(result));
            continue;
        }
        ANNEAL_CHECK(checkIds(prompts[i], model.config().vocabSize));
        ANNEAL_TRY(const auto limit, newTokenLimit(prompts[i], options));
        if (own.minNewTokens > 0)
            own.minLength = std::max(own.minLength, std::ssize(prompts[i]) + own.minNewTokens);
        auto generator = at::detail::createCPUGenerator(*own.seed);
        answers.push_back({prompts[i], std::move(own), limit, std::move(generator), {}});
    }
    if (answers.empty())
        return results;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        const at::NoGradGuard noGrad;
        return BatchGeneration(model, stopIds, context, answers).run();
    }));
    for (auto& answer : answers)
        results.push_back(std::move(answer.result));
    return results;
}

} // namespace anneal::infer
