#include "core/engine/semi_answers.h"

#include "core/catalog/chat_encoder.h"
#include "core/catalog/open_model.h"
#include "core/config/semi_options.h"
#include "core/data/sample_encoder.h"
#include "core/infer/batch_generator.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace anneal::engine {
namespace {

std::string textOf(const LoadedModel& loaded, const infer::Generated& answer)
{
    return loaded.context.tokenizer->decode(answer.newIds, true);
}

Result<JudgedAnswer> bySureness(LoadedModel& loaded, const UnlabelledQuestion& question,
                                const infer::Generated& answer, double threshold)
{
    JudgedAnswer verdict{textOf(loaded, answer), "", 0};
    if (verdict.text.empty()) {
        verdict.reason = "empty";
        return verdict;
    }
    auto ids = question.prompt;
    ids.insert(ids.end(), answer.newIds.begin(), answer.newIds.end());
    ANNEAL_TRY(const auto scored, infer::score(*loaded.model, ids, false));
    const auto first =
        scored.tokenLogprobs.begin() + static_cast<std::ptrdiff_t>(question.prompt.size());
    const double mean = std::accumulate(first, scored.tokenLogprobs.end(), 0.0) /
                        static_cast<double>(answer.newIds.size());
    verdict.sureness = std::exp(mean);
    if (answer.reason != infer::FinishReason::Stop)
        verdict.reason = "not finished";
    else if (verdict.sureness < threshold)
        verdict.reason = "not sure enough";
    return verdict;
}

Result<JudgedAnswer> byAgreement(const LoadedModel& loaded,
                                 const std::vector<infer::Generated>& answers, double agreement)
{
    std::map<std::string, std::int64_t> counts;
    for (const auto& answer : answers)
        if (answer.reason == infer::FinishReason::Stop)
            ++counts[textOf(loaded, answer)];
    const bool finished = !counts.empty();
    counts.erase("");
    if (counts.empty())
        return JudgedAnswer{"", finished ? "empty" : "not finished", 0};
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    JudgedAnswer verdict{most->first, "",
                         static_cast<double>(most->second) / static_cast<double>(answers.size())};
    if (verdict.sureness < agreement)
        verdict.reason = "answers differ";
    return verdict;
}

} // namespace

Result<std::vector<UnlabelledQuestion>> readUnlabelled(const config::RunConfig& config,
                                                       const config::ModelOptions& models,
                                                       report::TrainListener& listener)
{
    auto options = config.data();
    options.mixStrategy = "concat"; // every question: mixing is about dataset and eval_dataset
    options.interleaveProbs.clear();
    ANNEAL_TRY(const auto source, catalog::openModel(models));
    ANNEAL_TRY(auto tokenizer, source.tokenizer());
    ANNEAL_TRY(const auto encoder,
               catalog::dataEncoder(source.name(), std::move(tokenizer), config.model(), "sft"));
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows, data::RowSet::open(config::semiOptions(config).unlabelled, options,
                                                   data::kPredictStage, random));
    std::vector<UnlabelledQuestion> questions;
    std::int64_t skipped = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ANNEAL_TRY(const auto row, rows.row(i));
        // What is kept has to fit a row of one question and one answer.
        if (row.sample.prompt.size() != 1 || row.sample.prompt.front().content.empty()) {
            ++skipped;
            continue;
        }
        ANNEAL_TRY(auto encoded, data::encode({row.sample}, encoder, options, data::kPredictStage));
        if (encoded.samples.empty() || encoded.samples.front().inputIds.empty()) {
            ++skipped;
            continue;
        }
        questions.push_back({std::move(encoded.samples.front().inputIds),
                             row.sample.prompt.front().content, row.sample.system});
    }
    if (skipped > 0)
        listener.warned(notice("semi.left_out", {{"rows", std::to_string(skipped)}}));
    if (questions.empty())
        return fail(ErrorCode::InvalidArgument, notice("semi.no_question"),
                    {{"key", "unlabeled_dataset"}});
    return questions;
}

Result<std::vector<JudgedAnswer>>
judgeAnswers(LoadedModel& loaded, std::span<const UnlabelledQuestion> questions,
             std::size_t firstNumber, const config::RunConfig& config, jobs::JobContext& context)
{
    const auto semi = config::semiOptions(config);
    auto options = config.generation();
    options.maxNewTokens = semi.newTokens;
    options.seed = config.train().seed;
    const bool bySamples = semi.samples > 1;
    options.doSample = bySamples;
    std::vector<std::vector<text::TokenId>> prompts;
    for (const auto& question : questions)
        for (std::int64_t i = 0; i < (bySamples ? semi.samples : 1); ++i)
            prompts.push_back(question.prompt);
    ANNEAL_TRY(const auto answers,
               infer::generateBatch(*loaded.model, prompts, loaded.context.stopIds, options,
                                    firstNumber * static_cast<std::size_t>(semi.samples), context));
    std::vector<JudgedAnswer> verdicts;
    const auto each = prompts.size() / questions.size();
    for (std::size_t q = 0; q < questions.size(); ++q) {
        const std::vector<infer::Generated> own(
            answers.begin() + static_cast<std::ptrdiff_t>(q * each),
            answers.begin() + static_cast<std::ptrdiff_t>((q + 1) * each));
        ANNEAL_TRY(auto verdict,
                   bySamples ? byAgreement(loaded, own, semi.agreement)
                             : bySureness(loaded, questions[q], own.front(), semi.threshold));
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

} // namespace anneal::engine
