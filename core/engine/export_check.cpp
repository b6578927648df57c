#include "core/engine/export_check.h"

#include "core/base/memory_watch.h"
#include "core/base/utf8.h"
#include "core/engine/answering.h"
#include "core/engine/loaded_model.h"
#include "core/engine/prompt.h"
#include "core/eval/questions.h"
#include "core/export/gguf_adapter.h"
#include "core/infer/generator.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <cmath>
#include <optional>

namespace anneal::engine {
namespace {

constexpr std::int64_t kAnswerTokens = 16;
constexpr std::size_t kOfEach = 2; ///< questions of a kind and language

/// What the tuned model says: the whole text in ids and, of the answer's tokens, how sure it was.
struct Line {
    std::vector<text::TokenId> ids;
    std::size_t promptTokens = 0;
    std::vector<double> logprobs; ///< of the answer's tokens
};

/// What is usual for a number format, with room to spare: measured on the default model (135 M),
/// which loses more than large ones. A wrong order of rows or a missing factor is off by whole
/// units.
struct Tolerance {
    double agreement, difference;
};

Tolerance toleranceOf(const std::string& dtype)
{
    if (dtype.starts_with("Q4"))
        return {0.70, 0.60};
    if (dtype.starts_with("Q5"))
        return {0.75, 0.40};
    if (dtype.starts_with("Q6"))
        return {0.85, 0.25};
    return {0.90, 0.15}; // Q8_0, and of 16 bits and more what merging in the checkpoint's format
                         // rounds
}

std::vector<std::string> questions()
{
    std::vector<std::string> list;
    for (const bool chinese : {false, true}) {
        for (std::size_t i = 0; i < kOfEach; ++i) {
            list.emplace_back(eval::identityQuestions(chinese)[i]);
            list.emplace_back(eval::generalQuestions(chinese)[i].text);
        }
    }
    return list;
}

// A model without a template is asked with the bare question.
Result<std::vector<text::TokenId>> askedWith(const AnswerContext& speech,
                                             const std::string& question)
{
    studio::GenerateRequest request;
    if (speech.encoder)
        request.conversation.messages.push_back({text::Role::User, question});
    else
        request.rawText = question;
    return promptOf(speech, request);
}

/// Log-probabilities of the tokens behind the prompt, and how many of them the model would write.
struct Reading {
    std::vector<double> logprobs;
    std::int64_t alike = 0;
};

Result<Reading> readAnswer(model::CausalLm& model, const Line& line)
{
    Reading reading;
    const at::NoGradGuard noGrad;
    ANNEAL_TRY(const auto scored, infer::score(model, line.ids, true));
    const auto best = scored.logits.argmax(-1).to(at::kLong).contiguous();
    for (std::size_t i = line.promptTokens; i < line.ids.size(); ++i) {
        reading.logprobs.push_back(scored.tokenLogprobs[i]);
        const auto next = best[static_cast<std::int64_t>(i) - 1].item<std::int64_t>();
        reading.alike += next == line.ids[i] ? 1 : 0;
    }
    return reading;
}

Result<std::vector<Line>> askTuned(LoadedModel& tuned, jobs::JobContext& context)
{
    std::vector<Line> lines;
    for (const auto& question : questions()) {
        Line line;
        ANNEAL_TRY(line.ids, askedWith(tuned.context, question));
        line.promptTokens = line.ids.size();
        studio::GenerateRequest request;
        request.ids = line.ids;
        request.options.doSample = false;
        request.options.maxNewTokens = kAnswerTokens;
        ANNEAL_TRY(const auto answered, answer(*tuned.model, tuned.context, request, {}, context));
        if (answered.finishReason == "cancelled")
            return fail(ErrorCode::Cancelled, "The check was stopped.");
        line.ids.insert(line.ids.end(), answered.newIds.begin(), answered.newIds.end());
        if (line.ids.size() == line.promptTokens)
            continue; // it says nothing
        ANNEAL_TRY(auto reading, readAnswer(*tuned.model, line));
        line.logprobs = std::move(reading.logprobs);
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<void> compare(LoadedModel& exported, const std::vector<Line>& lines,
                     report::ExportCheck& check, jobs::JobContext& context)
{
    std::int64_t alike = 0;
    double difference = 0;
    for (const auto& line : lines) {
        if (!context.waitWhilePaused())
            return fail(ErrorCode::Cancelled, "The check was stopped.");
        ANNEAL_TRY(const auto reading, readAnswer(*exported.model, line));
        alike += reading.alike;
        for (std::size_t i = 0; i < line.logprobs.size(); ++i)
            difference += std::abs(reading.logprobs[i] - line.logprobs[i]);
        check.tokens += static_cast<std::int64_t>(line.logprobs.size());
    }
    check.prompts = static_cast<std::int64_t>(lines.size());
    const auto count = static_cast<double>(std::max<std::int64_t>(check.tokens, 1));
    check.agreement = static_cast<double>(alike) / count;
    check.difference = difference / count;
    return {};
}

/// The exported tokenizer and template give the ids that the tuned model was asked with.
Result<bool> givesSamePrompts(const AnswerContext& tuned, const AnswerContext& exported)
{
    for (const auto& question : questions()) {
        ANNEAL_TRY(const auto before, askedWith(tuned, question));
        ANNEAL_TRY(const auto after, askedWith(exported, question));
        if (before != after)
            return false;
    }
    return true;
}

/// The options that open what was exported.
config::ModelOptions openedAgain(const config::ModelOptions& options,
                                 const std::filesystem::path& exported, const AnswerContext& before)
{
    auto again = options;
    again.modelNameOrPath = toUtf8(exported);
    again.adapterNameOrPath.clear();
    again.resizeVocab = false;
    again.addTokens.clear();
    again.addSpecialTokens.clear();
    again.ropeScaling.clear();
    again.trainFromScratch = false;
    if (again.chatTemplate.empty() && before.encoder)
        again.chatTemplate = before.encoder->chatTemplate().name;
    return again;
}

class Check final {
public:
    Check(const config::ModelOptions& options, const std::filesystem::path& exported,
          const report::ProgressListener& progress, jobs::JobContext& context)
        : m_options(options)
        , m_exported(exported)
        , m_progress(progress)
        , m_context(context)
    {
    }

    Result<void> askTunedModel()
    {
        tell(0);
        ANNEAL_TRY(m_tuned, loadModel(m_options, Precision::AsConfigured, {}, m_context));
        tell(0.2);
        ANNEAL_TRY(m_lines, askTuned(*m_tuned, m_context));
        m_before.emplace(m_tuned->context);
        tell(0.5);
        return {};
    }

    /// What was written stands by itself.
    Result<void> askExported(report::ExportCheck& check)
    {
        m_tuned.reset(); // one model in memory at a time
        releaseFreedMemory();
        ANNEAL_TRY(auto exported, loadModel(openedAgain(m_options, m_exported, *m_before),
                                            Precision::AsConfigured, {}, m_context));
        tell(0.7);
        ANNEAL_CHECK(compare(exported, m_lines, check, m_context));
        ANNEAL_TRY(check.samePrompts, givesSamePrompts(*m_before, exported.context));
        return {};
    }

    /// The written adapter takes the place of the tuned one over the same base.
    Result<void> askWithAdapter(report::ExportCheck& check)
    {
        ANNEAL_CHECK(
            exporting::readGgufAdapter(m_exported, m_tuned->model->config(), *m_tuned->adapter));
        tell(0.7);
        return compare(*m_tuned, m_lines, check, m_context);
    }

    void tell(double fraction) const
    {
        if (m_progress)
            m_progress(fraction, "Checking the exported file");
    }

private:
    const config::ModelOptions& m_options;
    const std::filesystem::path& m_exported;
    const report::ProgressListener& m_progress;
    jobs::JobContext& m_context;
    std::optional<LoadedModel> m_tuned;
    std::optional<AnswerContext> m_before;
    std::vector<Line> m_lines;
};

} // namespace

Result<report::ExportCheck> checkExport(const config::ModelOptions& options,
                                        const std::filesystem::path& exported,
                                        const std::string& dtype, bool isAdapter,
                                        const report::ProgressListener& progress,
                                        jobs::JobContext& context)
{
    report::ExportCheck result;
    Check check(options, exported, progress, context);
    bool opening = false; // what was written; the tuned model has been heard
    const auto done = tensor::guarded([&]() -> Result<void> {
        ANNEAL_CHECK(check.askTunedModel());
        opening = true;
        return isAdapter ? check.askWithAdapter(result) : check.askExported(result);
    });
    if (!done) {
        const auto& error = done.error();
        if (error.code == ErrorCode::Cancelled || context.stopRequested())
            return fail(ErrorCode::Cancelled, "The export was stopped; nothing was written.");
        if (opening && error.code != ErrorCode::OutOfMemory && error.code != ErrorCode::Unsupported)
            return fail(error.code,
                        "What was written can't be opened again, so nothing was kept: " +
                            error.message + " Export once more.",
                        error.context);
        result = {};
        result.problem = error.message;
        return result;
    }
    const auto tolerance = toleranceOf(dtype);
    result.made = true;
    result.passed = result.samePrompts && result.agreement >= tolerance.agreement &&
                    result.difference <= tolerance.difference;
    check.tell(1);
    return result;
}

} // namespace anneal::engine
