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

struct Candidate {
    std::vector<text::TokenId> newIds;
    std::size_t beam = 0;  ///< the running beam that it continues
    float logprob = 0;     ///< of all its new tokens
    bool finished = false; ///< ends in a stop token or has its full length
};

struct Hypothesis {
    std::vector<text::TokenId> newIds;
    float score = kNever;
    bool finished = false;
};

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

class BeamSearch final {
public:
    explicit BeamSearch(GenerationState& state)
        : m_state(state)
        , m_beams(static_cast<std::size_t>(state.options.numBeams))
        , m_running(m_beams)
        , m_best(m_beams)
    {
        // Only the first beam counts at first: all begin with the same prompt.
        for (std::size_t i = 1; i < m_beams; ++i)
            m_running[i].score = kNever;
        m_running.front().score = 0;
    }

    Result<Generated> run();

private:
    [[nodiscard]] std::vector<Candidate> candidates(const at::Tensor& logprobs);
    std::vector<std::size_t> continueWith(const std::vector<Candidate>& found);
    void keepFinished(const std::vector<Candidate>& found);
    [[nodiscard]] bool goesOn(const std::vector<Candidate>& found);
    [[nodiscard]] bool allFinished() const;
    [[nodiscard]] float normalised(float logprob, std::size_t length) const;
    [[nodiscard]] Generated best() const;

    GenerationState& m_state;
    std::size_t m_beams;
    std::vector<Hypothesis> m_running, m_best;
    bool m_canImprove = true;
};

float BeamSearch::normalised(float logprob, std::size_t length) const
{
    return logprob /
           static_cast<float>(std::pow(static_cast<double>(length), m_state.options.lengthPenalty));
}

bool BeamSearch::allFinished() const
{
    return std::all_of(m_best.begin(), m_best.end(),
                       [](const Hypothesis& hypothesis) { return hypothesis.finished; });
}

/// The best continuations of all running beams: enough that, whatever ends, as many as there are
/// beams go on.
std::vector<Candidate> BeamSearch::candidates(const at::Tensor& logprobs)
{
    Rows rows;
    at::Tensor scores = at::empty({static_cast<std::int64_t>(m_beams)}, at::kFloat);
    for (std::size_t i = 0; i < m_beams; ++i) {
        rows.push_back(m_state.prompt);
        rows.back().insert(rows.back().end(), m_running[i].newIds.begin(),
                           m_running[i].newIds.end());
        scores[static_cast<std::int64_t>(i)] = m_running[i].score;
    }
    const at::Tensor total =
        (processLogits(logprobs, rows, m_state.options, m_state.stopIds) + scores.unsqueeze(1))
            .view(-1);
    const std::int64_t vocabulary = logprobs.size(1);
    const auto wanted =
        static_cast<std::int64_t>(std::max<std::size_t>(2, 1 + m_state.stopIds.size()) * m_beams);
    const std::int64_t count = std::min(wanted, total.size(0));
    const at::Tensor chosen = samples(m_state.options)
                                  ? total.softmax(-1).multinomial(count, false, m_state.generator)
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
            m_state.isStop(candidate.newIds.back()) ||
            static_cast<std::int64_t>(candidate.newIds.size()) >= m_state.maxNewTokens;
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
    const bool full = allFinished() && m_state.options.earlyStopping;
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
    const bool open = !(allFinished() && m_state.options.earlyStopping);
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
    if (!result.newIds.empty() && m_state.isStop(result.newIds.back())) {
        result.newIds.pop_back();
        result.reason = FinishReason::Stop;
    }
    return result;
}

Result<Generated> BeamSearch::run()
{
    const auto cache = m_state.model.makeCache(1);
    at::Tensor logits = readPrompt(m_state, *cache);
    if (!logits.defined())
        return Generated{.newIds = {}, .reason = FinishReason::Cancelled};
    cache->reorder(std::vector<std::size_t>(m_beams, 0));
    logits = logits.expand({static_cast<std::int64_t>(m_beams), logits.size(1)}).contiguous();
    while (true) {
        ANNEAL_CHECK(checkLogits(logits));
        const std::vector<Candidate> found = candidates(logits.log_softmax(-1));
        const std::vector<std::size_t> source = continueWith(found);
        keepFinished(found);
        if (!goesOn(found))
            return best();
        if (!m_state.context.waitWhilePaused()) {
            Generated stopped = best();
            stopped.reason = FinishReason::Cancelled;
            return stopped;
        }
        cache->reorder(source);
        std::vector<text::TokenId> last;
        for (const Hypothesis& beam : m_running)
            last.push_back(beam.newIds.back());
        logits = step(m_state.model, last, *cache);
    }
}

} // namespace

Result<Generated> beamSearch(GenerationState& state)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    if (state.maxNewTokens <= 0)
        return Generated{.newIds = {}, .reason = FinishReason::Length};
    ANNEAL_TRY(Generated result, BeamSearch(state).run());
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
