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
    , m_samples(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(
                                                       std::min(samples.size(), kMostSamples)))
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

bool RunQuestions::ask(model::CausalLm& model, std::int64_t step)
{
    if (!m_speech) {
        if (const auto ready = prepare(); !ready) {
            m_listener.warned(ready.error().message);
            m_samples.clear();
            m_untilLearned = false;
            return false;
        }
    }
    askSamples(model, step);
    if (!m_untilLearned || m_context.stopRequested())
        return false;
    const auto learned = hasLearned(model, step);
    if (!learned && learned.error().code != ErrorCode::Cancelled)
        m_listener.warned(learned.error().message);
    return learned && *learned;
}

void RunQuestions::askSamples(model::CausalLm& model, std::int64_t step)
{
    std::vector<Question> questions;
    for (const auto& text : m_samples)
        questions.push_back({"", text, kSampleTokens});
    const auto answers = answerGreedily(model, *m_speech, questions, {}, m_context);
    if (!answers) {
        if (answers.error().code != ErrorCode::Cancelled)
            m_listener.warned(answers.error().message);
        return;
    }
    for (std::size_t i = 0; i < answers->size(); ++i)
        m_listener.answered({step, i, m_samples[i], (*answers)[i]});
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
    m_listener.warned("It has learned: the training questions and their other wordings get the "
                      "right answer after " +
                      std::to_string(step) +
                      " updates, so the training ends here (stop_when_learned).");
    return true;
}

} // namespace anneal::engine
