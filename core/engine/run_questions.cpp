#include "core/engine/run_questions.h"

#include "core/catalog/open_model.h"
#include "core/engine/probe_rows.h"
#include "core/engine/probing.h"
#include "core/eval/verdict.h"

#include <algorithm>

namespace anneal::engine {
namespace {

constexpr std::int64_t kSampleTokens = 48;

} // namespace

RunQuestions::RunQuestions(const config::RunConfig& config, const std::vector<std::string>& samples,
                           studio::TrainListener& listener, jobs::JobContext& context)
    : m_config(config)
    , m_samples(samples.begin(),
                samples.begin() + static_cast<std::ptrdiff_t>(
                                      std::min(samples.size(), studio::kMostSampleQuestions)))
    , m_untilLearned(config.train().stopWhenLearned)
    , m_listener(listener)
    , m_context(context)
{
}

// Tokenizer, template and questions: the weights are the trainer's.
Result<void> RunQuestions::prepare()
{
    const auto options = m_config.model();
    ANNEAL_TRY(const auto source, catalog::openModel(options));
    ANNEAL_TRY(m_speech, makeAnswerContext(source, options));
    if (!m_untilLearned)
        return {};
    ANNEAL_TRY(const auto rows, loadProbeRows(m_config));
    m_probe = eval::makeProbeSet(rows.train, rows.heldOut, m_config.valueText("preset"));
    return {};
}

// Where the data set has no two answers to a question there is nothing to score: said once.
Result<void> RunQuestions::findPairs()
{
    ANNEAL_TRY(m_pairs, AskedPairs::find(m_config, m_samples));
    const auto missing = m_pairs->missing();
    if (missing > 0)
        m_listener.warned(
            notice("run.unscored", {{"missing", std::to_string(missing)},
                                    {"questions", std::to_string(m_samples.size())}}));
    return {};
}

bool RunQuestions::ask(model::CausalLm& model, const train::ValueHead* head, std::int64_t step,
                       std::int64_t round)
{
    if (!m_speech && !m_pairs) {
        if (const auto ready = head != nullptr ? findPairs() : prepare(); !ready) {
            m_listener.warned(noticeOf(ready.error()));
            m_samples.clear();
            m_untilLearned = false;
        }
    }
    if (isEmpty())
        return false;
    if (head != nullptr) {
        tell(scorePairs(model, *head, step));
        return false;
    }
    tell(askSamples(model, step, round));
    if (!m_untilLearned || m_context.stopRequested())
        return false;
    const auto learned = hasLearned(model, step);
    tell(learned.map([](bool) {}));
    return learned && *learned;
}

void RunQuestions::tell(const Result<void>& result)
{
    if (!result && result.error().code != ErrorCode::Cancelled)
        m_listener.warned(noticeOf(result.error()));
}

Result<void> RunQuestions::askSamples(model::CausalLm& model, std::int64_t step, std::int64_t round)
{
    std::vector<Question> questions;
    for (const auto& text : m_samples)
        questions.push_back({"", text, kSampleTokens, m_config.train().stage == "pt"});
    ANNEAL_TRY(const auto answers, answerGreedily(model, *m_speech, questions, {}, m_context));
    for (std::size_t i = 0; i < answers.size(); ++i)
        m_listener.answered({step, i, m_samples[i], answers[i], round});
    return {};
}

Result<void> RunQuestions::scorePairs(model::CausalLm& model, const train::ValueHead& head,
                                      std::int64_t step)
{
    ANNEAL_TRY(const auto scores, m_pairs->scores(model, head));
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (scores[i])
            m_listener.answered({step, i, m_samples[i], "", 0, scores[i]});
    return {};
}

Result<bool> RunQuestions::hasLearned(model::CausalLm& model, std::int64_t step)
{
    ANNEAL_TRY(const auto answers, askAll(model, *m_speech, m_probe, {}, m_context));
    if (m_before.empty())
        m_before = answers;
    if (step == 0)
        return false;
    if (!eval::holds(markedAnswers(m_probe, m_before, answers)))
        return false;
    m_listener.warned(notice("run.learned", {{"updates", std::to_string(step)}}));
    return true;
}

} // namespace anneal::engine
