#include "core/infer/growing_answer.h"

#include "core/base/notice.h"
#include "core/infer/beam_search.h"
#include "core/infer/generation_state.h"
#include "core/infer/logits_processors.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <random>

namespace anneal::infer {
namespace {

constexpr float kCut = -std::numeric_limits<float>::infinity();

/// After so many refused draws every token is asked about: the answer is in a narrow place.
constexpr int kDrawsOneByOne = 24;

/// The logarithms of the probabilities of `id` and of the `count` most probable tokens.
Chosen withLogprobs(text::TokenId id, const at::Tensor& logits, std::int64_t count)
{
    const at::Tensor logprobs = logits.view(-1).log_softmax(-1);
    Chosen chosen{id, logprobs[id].item<float>(), {}};
    if (count == 0)
        return chosen;
    const auto [values, ids] = logprobs.topk(std::min(count, logprobs.size(0)));
    for (std::int64_t i = 0; i < values.size(0); ++i)
        chosen.top.emplace_back(static_cast<text::TokenId>(ids[i].item<std::int64_t>()),
                                values[i].item<float>());
    return chosen;
}

/// Greedy or sampled.
class OneRow final : public GrowingAnswer {
public:
    OneRow(BeamRules rules, ChoiceRules choice)
        : m_rules(std::move(rules))
        , m_choice(std::move(choice))
        , m_rows{m_rules.prompt}
    {
    }

    Result<Step> next(const at::Tensor& logits) override
    {
        ANNEAL_CHECK(checkLogits(logits));
        const auto id = choose(logits);
        const auto& stops = m_rules.stopIds;
        if (!id || std::find(stops.begin(), stops.end(), *id) != stops.end()) {
            m_reason = FinishReason::Stop;
            return Step{};
        }
        m_chosen.push_back(m_choice.topLogprobs < 0
                               ? Chosen{*id, 0, {}}
                               : withLogprobs(*id, logits, m_choice.topLogprobs));
        if (m_choice.guard)
            m_choice.guard->accept(*id);
        m_rows.front().push_back(*id);
        ++m_counts[*id];
        if (std::ssize(m_chosen) >= m_rules.maxNewTokens) {
            m_reason = FinishReason::Length;
            return Step{};
        }
        return Step{.sources = {0}, .tokens = {*id}};
    }

    const std::vector<Chosen>& chosen() const override { return m_chosen; }
    FinishReason reason() const override { return m_reason; }

private:
    [[nodiscard]] at::Tensor ruled(const at::Tensor& logits) const
    {
        at::Tensor scores = logits;
        if (!m_choice.bias.empty() || m_choice.presencePenalty != 0 ||
            m_choice.frequencyPenalty != 0) {
            scores = logits.clone();
            auto* values = scores.mutable_data_ptr<float>();
            for (const auto& [id, bias] : m_choice.bias)
                values[id] += static_cast<float>(bias);
            for (const auto& [id, count] : m_counts)
                values[id] -= static_cast<float>(m_choice.presencePenalty +
                                                 m_choice.frequencyPenalty * count);
        }
        return penalise(scores, m_rows, m_rules.options, m_rules.stopIds);
    }

    /// nullopt where no token is allowed.
    [[nodiscard]] std::optional<text::TokenId> choose(const at::Tensor& logits)
    {
        at::Tensor scores = ruled(logits);
        const auto draw = [&] {
            return chooseToken(scores, m_rules.options, m_rules.stopIds.size(), m_rules.generator);
        };
        auto id = draw();
        if (!m_choice.guard || m_choice.guard->allows(id))
            return id;
        scores = scores.clone();
        auto* values = scores.mutable_data_ptr<float>();
        for (int i = m_choice.guard->isNarrow() ? kDrawsOneByOne : 0; i < kDrawsOneByOne; ++i) {
            values[id] = kCut;
            id = draw();
            if (m_choice.guard->allows(id))
                return id;
        }
        if (cutTheRest(scores))
            return draw();
        // The rules (no repeated words, a least length) forbid all that the form allows: the form
        // comes first.
        scores = logits.clone();
        return cutTheRest(scores) ? std::optional(draw()) : std::nullopt;
    }

    /// False where nothing is left.
    [[nodiscard]] bool cutTheRest(at::Tensor& scores)
    {
        auto* values = scores.mutable_data_ptr<float>();
        bool any = false;
        for (std::int64_t i = 0; i < scores.numel(); ++i) {
            if (values[i] != kCut && !m_choice.guard->allows(static_cast<text::TokenId>(i)))
                values[i] = kCut;
            any = any || values[i] != kCut;
        }
        return any;
    }

    BeamRules m_rules;
    ChoiceRules m_choice;
    Rows m_rows; ///< one: prompt and answer
    std::map<text::TokenId, int> m_counts;
    std::vector<Chosen> m_chosen;
    FinishReason m_reason = FinishReason::Stop;
};

class Beams final : public GrowingAnswer {
public:
    explicit Beams(BeamRules rules)
        : m_search(std::move(rules))
    {
    }

    Result<Step> next(const at::Tensor& logits) override
    {
        const auto beams = static_cast<std::int64_t>(m_search.beams());
        const bool first = !m_begun;
        m_begun = true;
        ANNEAL_TRY(
            auto sources,
            m_search.step(first ? logits.expand({beams, logits.size(1)}).contiguous() : logits));
        if (sources.empty()) {
            const auto best = m_search.best();
            for (const auto id : best.newIds)
                m_chosen.push_back({id, 0, {}});
            m_reason = best.reason;
            return Step{};
        }
        if (first)
            std::ranges::fill(sources, std::size_t{0}); // there is one row, of which all are copies
        return Step{std::move(sources), m_search.lastTokens()};
    }

    const std::vector<Chosen>& chosen() const override { return m_chosen; }
    FinishReason reason() const override { return m_reason; }

private:
    BeamSearch m_search;
    bool m_begun = false;
    std::vector<Chosen> m_chosen;
    FinishReason m_reason = FinishReason::Stop;
};

} // namespace

Result<std::unique_ptr<GrowingAnswer>> growAnswer(const std::vector<text::TokenId>& prompt,
                                                  const std::vector<text::TokenId>& stopIds,
                                                  const config::GenerationOptions& options,
                                                  ChoiceRules rules, std::int64_t vocabulary)
{
    ANNEAL_CHECK(checkIds(prompt, vocabulary));
    ANNEAL_TRY(const auto limit, newTokenLimit(prompt, options));
    if (limit < 1)
        return fail(ErrorCode::InvalidArgument, notice("answer.one_token"),
                    {{"key", "max_new_tokens"}});
    for (const auto& [id, bias] : rules.bias)
        if (id < 0 || id >= vocabulary)
            return fail(ErrorCode::InvalidArgument,
                        "logit_bias names the token " + std::to_string(id) +
                            ", which the model doesn't have (0 to " +
                            std::to_string(vocabulary - 1) + ").",
                        {{"key", "logit_bias"}});
    BeamRules own{prompt, stopIds, options, limit,
                  at::detail::createCPUGenerator(options.seed.value_or(std::random_device{}()))};
    if (options.minNewTokens > 0)
        own.options.minLength =
            std::max(own.options.minLength, std::ssize(prompt) + options.minNewTokens);
    if (options.numBeams <= 1)
        return std::make_unique<OneRow>(std::move(own), std::move(rules));
    if (!rules.isPlain() || rules.topLogprobs >= 0)
        return fail(ErrorCode::InvalidArgument, notice("answer.beams"), {{"key", "num_beams"}});
    return std::make_unique<Beams>(std::move(own));
}

} // namespace anneal::infer
