#include "core/engine/export_check.h"

#include "core/base/utf8.h"
#include "core/catalog/open_model.h"
#include "core/engine/loaded_model.h"
#include "core/engine/prompt.h"
#include "core/eval/questions.h"
#include "core/export/gguf_adapter.h"
#include "core/export/streamed_pass.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <optional>

namespace anneal::engine {
namespace {

constexpr std::size_t kAnswerTokens = 10;
constexpr std::size_t kOfEach = 3; ///< questions of a kind and language
constexpr double kLongPass = 4;    ///< a pass over whole texts, in passes of one token

/// What the tuned model says: the whole text in ids and, of the answer's tokens, how sure it was.
/// The token that ends an answer counts as one.
struct Line {
    std::vector<text::TokenId> ids;
    std::size_t promptTokens = 0;
    std::vector<double> logprobs; ///< of the answer's tokens
    bool ended = false;
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

/// Neither model is in memory as a whole: both are read from their files a few rows at a time.
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
        tell();
        ANNEAL_TRY(m_source, catalog::openModel(m_options));
        ANNEAL_TRY(m_before, makeAnswerContext(*m_source, m_options));
        for (const auto& question : questions()) {
            Line line;
            ANNEAL_TRY(line.ids, askedWith(*m_before, question));
            line.promptTokens = line.ids.size();
            m_lines.push_back(std::move(line));
        }
        ANNEAL_TRY(const auto weights,
                   exporting::MergedWeights::open(*m_source, exporting::adapterFolders(m_options)));
        return growAnswers(weights);
    }

    /// What was written stands by itself.
    Result<void> askExported(report::ExportCheck& check)
    {
        const auto options = openedAgain(m_options, m_exported, *m_before);
        ANNEAL_TRY(const auto source, catalog::openModel(options));
        ANNEAL_TRY(const auto context, makeAnswerContext(source, options));
        ANNEAL_TRY(const auto weights, exporting::MergedWeights::open(source, {}));
        ANNEAL_CHECK(compare(weights, check));
        ANNEAL_TRY(check.samePrompts, givesSamePrompts(*m_before, context));
        return {};
    }

    /// The written adapter takes the place of the tuned one over the same base.
    Result<void> askWithAdapter(report::ExportCheck& check)
    {
        ANNEAL_TRY(const auto weights,
                   exporting::MergedWeights::open(*m_source, exporting::adapterFolders(m_options),
                                                  [&](adapter::LoraAdapter& adapter) {
                                                      return exporting::readGgufAdapter(
                                                          m_exported, m_source->config(), adapter);
                                                  }));
        return compare(weights, check);
    }

    void finish()
    {
        m_done = kPasses;
        tell();
    }

private:
    /// Greedily, a token of all of them in a pass.
    Result<void> growAnswers(const exporting::MergedWeights& weights)
    {
        ANNEAL_TRY(auto pass, exporting::StreamedPass::create(weights));
        const exporting::MergedReader reader(weights);
        const auto cache = pass.makeCache(m_lines.size());
        std::vector<std::vector<text::TokenId>> unread;
        std::vector<std::int64_t> positions(m_lines.size(), 0);
        for (const auto& line : m_lines)
            unread.push_back(line.ids);
        for (std::size_t i = 0; i < kAnswerTokens; ++i) {
            const auto batch = model::makeBatch(unread, at::kCPU, positions);
            ANNEAL_TRY(const auto hidden,
                       pass.run(batch, reader, step(i == 0 ? kLongPass : 1), cache.get()));
            std::vector<std::int64_t> last;
            for (std::size_t s = 0; s < m_lines.size(); ++s) {
                last.push_back(batch.offsets[s + 1] - 1);
                positions[s] += std::ssize(unread[s]);
            }
            ANNEAL_TRY(const auto said,
                       pass.say(hidden.index_select(0, at::tensor(last, at::kLong)), {}, reader));
            for (std::size_t s = 0; s < m_lines.size(); ++s) {
                const auto at = static_cast<std::int64_t>(s);
                const auto id = static_cast<text::TokenId>(said.best[at].item<std::int64_t>());
                append(m_lines[s], id, said.bestLogprobs[at].item<double>());
                unread[s] = {id};
            }
            if (std::ranges::all_of(m_lines, &Line::ended))
                break;
        }
        m_done = kPasses - kLongPass;
        return {};
    }

    void append(Line& line, text::TokenId id, double logprob) const
    {
        if (line.ended)
            return; // it is asked on beside the others, and not heard
        line.ids.push_back(id);
        line.logprobs.push_back(logprob);
        line.ended = std::ranges::find(m_before->stopIds, id) != m_before->stopIds.end();
    }

    /// How sure the model of `weights` is of the same texts.
    Result<void> compare(const exporting::MergedWeights& weights, report::ExportCheck& check)
    {
        ANNEAL_TRY(auto pass, exporting::StreamedPass::create(weights));
        const exporting::MergedReader reader(weights);
        std::vector<std::vector<text::TokenId>> texts;
        std::vector<std::int64_t> places, tokens;
        std::vector<double> before;
        std::int64_t offset = 0;
        for (const auto& line : m_lines) {
            texts.push_back(line.ids);
            for (std::size_t i = line.promptTokens; i < line.ids.size(); ++i) {
                places.push_back(offset + static_cast<std::int64_t>(i) - 1);
                tokens.push_back(line.ids[i]);
            }
            before.insert(before.end(), line.logprobs.begin(), line.logprobs.end());
            offset += std::ssize(line.ids);
        }
        ANNEAL_TRY(const auto hidden,
                   pass.run(model::makeBatch(texts, at::kCPU), reader, step(kLongPass)));
        const auto wanted = at::tensor(tokens, at::kLong);
        ANNEAL_TRY(const auto said,
                   pass.say(hidden.index_select(0, at::tensor(places, at::kLong)), wanted, reader));
        check.prompts = std::ssize(m_lines);
        check.tokens = wanted.numel();
        check.agreement = said.best.eq(wanted).to(at::kDouble).mean().item<double>();
        check.difference =
            (said.logprobs - at::tensor(before, at::kDouble)).abs().mean().item<double>();
        return {};
    }

    /// Tells of a pass that is as long as `length` of one token.
    exporting::StreamedPass::Step step(double length)
    {
        const double begin = m_done;
        return [this, begin, length](double fraction) {
            m_done = begin + length * fraction;
            tell();
            return m_context.waitWhilePaused();
        };
    }

    void tell() const
    {
        if (m_progress)
            m_progress(m_done / kPasses, "Checking the exported file");
    }

    static constexpr double kPasses = 2 * kLongPass + kAnswerTokens - 1;
    const config::ModelOptions& m_options;
    const std::filesystem::path& m_exported;
    const report::ProgressListener& m_progress;
    jobs::JobContext& m_context;
    double m_done = 0; ///< passes of one token
    std::optional<catalog::ModelSource> m_source;
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
        result.problem = error;
        return result;
    }
    const auto tolerance = toleranceOf(dtype);
    result.made = true;
    result.passed = result.samePrompts && result.agreement >= tolerance.agreement &&
                    result.difference <= tolerance.difference;
    check.finish();
    return result;
}

} // namespace anneal::engine
