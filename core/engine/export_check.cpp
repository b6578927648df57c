#include "core/engine/export_check.h"

#include "core/base/utf8.h"
#include "core/engine/answering.h"
#include "core/engine/loaded_model.h"
#include "core/engine/prompt.h"
#include "core/eval/questions.h"
#include "core/infer/generator.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <cmath>

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
    if (dtype.starts_with("Q8"))
        return {0.90, 0.15};
    return {0.90, 0.15}; // 16 bits and more: what merging in the checkpoint's format rounds
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

Result<report::ExportCheck> check(const config::ModelOptions& options,
                                  const std::filesystem::path& file, const std::string& dtype,
                                  const report::ProgressListener& progress,
                                  jobs::JobContext& context)
{
    report::ExportCheck check;
    const auto tell = [&](double fraction) {
        if (progress)
            progress(fraction, "Checking the exported file");
    };
    tell(0);
    std::vector<Line> lines;
    auto tuned = loadModel(options, Precision::AsConfigured, {}, context);
    if (!tuned)
        return tl::make_unexpected(tuned.error());
    tell(0.2);
    ANNEAL_TRY(lines, askTuned(*tuned, context));
    const auto before = tuned->context;
    tuned->adapter.reset();
    tuned->model.reset(); // one model in memory at a time
    tell(0.5);
    auto again = options;
    again.modelNameOrPath = toUtf8(file);
    again.adapterNameOrPath.clear();
    again.resizeVocab = false;
    again.addTokens.clear();
    again.addSpecialTokens.clear();
    again.ropeScaling.clear();
    again.trainFromScratch = false;
    if (again.chatTemplate.empty() && before.encoder)
        again.chatTemplate = before.encoder->chatTemplate().name;
    ANNEAL_TRY(auto exported, loadModel(again, Precision::AsConfigured, {}, context));
    tell(0.7);
    ANNEAL_CHECK(compare(exported, lines, check, context));
    ANNEAL_TRY(check.samePrompts, givesSamePrompts(before, exported.context));
    const auto tolerance = toleranceOf(dtype);
    check.made = true;
    check.passed = check.samePrompts && check.agreement >= tolerance.agreement &&
                   check.difference <= tolerance.difference;
    tell(1);
    return check;
}

} // namespace

report::ExportCheck checkExport(const config::ModelOptions& options,
                                const std::filesystem::path& exported, const std::string& dtype,
                                const report::ProgressListener& progress, jobs::JobContext& context)
{
    report::ExportCheck result;
    const auto done = tensor::guarded([&]() -> Result<void> {
        ANNEAL_TRY(result, check(options, exported, dtype, progress, context));
        return {};
    });
    if (!done)
        result.problem = done.error().message;
    return result;
}

} // namespace anneal::engine
