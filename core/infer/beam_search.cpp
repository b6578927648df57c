#include "core/infer/beam_search.h"

#include "core/infer/generation_state.h"
#include "core/infer/logits_processors.h"

#include <ATen/ATen.h>

#include <chrono>
#include <cmath>
#include <numeric>

namespace anneal::infer {

namespace {

/// Stands for "can't be chosen" in the published algorithm; finite, so that sums stay comparable.
constexpr float kNever = -1.0e9F;

/// Indices of the `count` highest values, best first.
template <typename Value>
std::vector<std::size_t> highest(std::size_t size, std::size_t count, Value value)
{
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return value(a) > value(b); });
    order.resize(std::min(count, size));
    return order;
}

} // namespace

BeamSearch::BeamSearch(BeamRules rules)
    : m_rules(std::move(rules))
    , m_beams(static_cast<std::size_t>(m_rules.options.numBeams))
    , m_running(m_beams)
    , m_best(m_beams)
{
    // Only the first beam counts at first: all begin with the same prompt.
    for (std::size_t i = 1; i < m_beams; ++i)
        m_running[i].score = kNever;
    m_running.front().score = 0;
    for (Hypothesis& none : m_best)
        none.score = kNever;
}

bool BeamSearch::isStop(text::TokenId id) const
{
    const auto& stops = m_rules.stopIds;
    return std::find(stops.begin(), stops.end(), id) != stops.end();
}

float BeamSearch::normalised(float logprob, std::size_t length) const
{
    return logprob /
           static_cast<float>(std::pow(static_cast<double>(length), m_rules.options.lengthPenalty));
}

bool BeamSearch::allFinished() const
{
    return std::all_of(m_best.begin(), m_best.end(),
                       [](const Hypothesis& hypothesis) { return hypothesis.finished; });
}

/// The best continuations of all running beams: enough that, whatever ends, as many as there are
/// beams go on.
std::vector<BeamSearch::Candidate> BeamSearch::candidates(const at::Tensor& logprobs)
{
    Rows rows;
    at::Tensor scores = at::empty({static_cast<std::int64_t>(m_beams)}, at::kFloat);
    for (std::size_t i = 0; i < m_beams; ++i) {
        rows.push_back(m_rules.prompt);
        rows.back().insert(rows.back().end(), m_running[i].newIds.begin(),
                           m_running[i].newIds.end());
        scores[static_cast<std::int64_t>(i)] = m_running[i].score;
    }
    const at::Tensor total =
        (processLogits(logprobs, rows, m_rules.options, m_rules.stopIds) + scores.unsqueeze(1))
            .view(-1);
    const std::int64_t vocabulary = logprobs.size(1);
    const auto wanted =
        static_cast<std::int64_t>(std::max<std::size_t>(2, 1 + m_rules.stopIds.size()) * m_beams);
    const std::int64_t count = std::min(wanted, total.size(0));
    const at::Tensor chosen = samples(m_rules.options)
                                  ? total.softmax(-1).multinomial(count, false, m_rules.generator)
                                  : std::get<1>(total.topk(count));
    std::vector<Candidate> found;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto index = chosen[i].item<std::int64_t>();
        Candidate candidate;
        candidate.beam = static_cast<std::size_t>(index / vocabulary);
        candidate.newIds = m_running[candidate.beam].newIds;
        candidate.newIds.push_back(static_cast<text::TokenId>(index % vocabulary));
        candidate.logprob = total[index].item<float>();
        candidate.finished =
            isStop(candidate.newIds.back()) ||
            static_cast<std::int64_t>(candidate.newIds.size()) >= m_rules.maxNewTokens;
        found.push_back(std::move(candidate));
    }
    return found;
}

/// The best unfinished candidates become the running beams; returns which beam each continues.
std::vector<std::size_t> BeamSearch::continueWith(const std::vector<Candidate>& found)
{
    const auto score = [&](std::size_t i) {
        return found[i].logprob + (found[i].finished ? kNever : 0.0F);
    };
    std::vector<Hypothesis> next;
    std::vector<std::size_t> source;
    for (const std::size_t i : highest(found.size(), m_beams, score)) {
        next.push_back({.newIds = found[i].newIds, .score = score(i)});
        source.push_back(found[i].beam);
    }
    m_running = std::move(next);
    return source;
}

/// Takes over finished candidates that are better than the finished ones so far.
void BeamSearch::keepFinished(const std::vector<Candidate>& found)
{
    const bool full = allFinished() && m_rules.options.earlyStopping;
    std::vector<Hypothesis> all = m_best;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const bool counts = found[i].finished && i < m_beams; // the rest are a reserve
        float score = normalised(found[i].logprob, found[i].newIds.size());
        score += (full ? kNever : 0.0F);
        score += (m_canImprove ? 0.0F : kNever);
        score += (counts ? 0.0F : kNever);
        all.push_back({.newIds = found[i].newIds, .score = score, .finished = counts});
    }
    std::vector<Hypothesis> kept;
    for (const std::size_t i :
         highest(all.size(), m_beams, [&](std::size_t j) { return all[j].score; }))
        kept.push_back(std::move(all[i]));
    m_best = std::move(kept);
}

bool BeamSearch::goesOn(const std::vector<Candidate>& found)
{
    const std::size_t length = found.front().newIds.size();
    const float bestRunning = normalised(m_running.front().score, length);
    float worst = m_best.front().score;
    for (const Hypothesis& hypothesis : m_best)
        worst = std::min(worst, hypothesis.score);
    bool better = false;
    for (const Hypothesis& hypothesis : m_best)
        better = better || bestRunning > (hypothesis.finished ? worst : kNever);
    m_canImprove = m_canImprove && better;
    const bool open = !(allFinished() && m_rules.options.earlyStopping);
    const bool continuable =
        !std::all_of(found.begin(), found.end(), [](const Candidate& c) { return c.finished; });
    return m_canImprove && open && continuable;
}

Generated BeamSearch::best() const
{
    const Hypothesis& winner = m_best.front().finished ? m_best.front() : m_running.front();
    Generated result;
    result.newIds = winner.newIds;
    result.reason = FinishReason::Length;
    if (!result.newIds.empty() && isStop(result.newIds.back())) {
        result.newIds.pop_back();
        result.reason = FinishReason::Stop;
    }
    return result;
}

std::vector<text::TokenId> BeamSearch::lastTokens() const
{
    std::vector<text::TokenId> last;
    for (const Hypothesis& beam : m_running)
        last.push_back(beam.newIds.back());
    return last;
}

Result<std::vector<std::size_t>> BeamSearch::step(const at::Tensor& logits)
{
    ANNEAL_CHECK(checkLogits(logits));
    const std::vector<Candidate> found = candidates(logits.log_softmax(-1));
    std::vector<std::size_t> source = continueWith(found);
    keepFinished(found);
    if (!goesOn(found))
        source.clear();
    return source;
}

namespace {

Result<Generated> search(GenerationState& state)
{
    BeamSearch beams(
        {state.prompt, state.stopIds, state.options, state.maxNewTokens, state.generator});
    const auto cache = state.model.makeCache(1);
    at::Tensor logits = readPrompt(state, *cache);
    if (!logits.defined())
        return Generated{.newIds = {}, .reason = FinishReason::Cancelled};
    cache->reorder(std::vector<std::size_t>(beams.beams(), 0));
    logits = logits.expand({static_cast<std::int64_t>(beams.beams()), logits.size(1)}).contiguous();
    while (true) {
        ANNEAL_TRY(const auto source, beams.step(logits));
        if (source.empty())
            return beams.best();
        if (!state.context.waitWhilePaused()) {
            Generated stopped = beams.best();
            stopped.reason = FinishReason::Cancelled;
            return stopped;
        }
        cache->reorder(source);
        logits = step(state.model, beams.lastTokens(), *cache);
    }
}

} // namespace

Result<Generated> beamSearch(GenerationState& state)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    if (state.maxNewTokens <= 0)
        return Generated{.newIds = {}, .reason = FinishReason::Length};
    ANNEAL_TRY(Generated result, search(state));
    result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    // A beam can change until the end, so its tokens are given out together.
    if (state.onToken)
        for (const text::TokenId id : result.newIds)
            if (!state.onToken(id)) {
                result.reason = FinishReason::Cancelled;
                break;
            }
    return result;
}

} // namespace anneal::infer
