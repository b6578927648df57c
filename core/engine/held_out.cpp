#include "core/engine/held_out.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/catalog/open_model.h"
#include "core/config/full_eval_options.h"
#include "core/engine/loaded_model.h"
#include "core/eval/similarity.h"
#include "core/infer/batch_generator.h"
#include "core/runs/rounding.h"
#include "core/runs/trainer_state.h"
#include "core/tensor/device.h"
#include "core/train/evaluate.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace anneal::engine {
namespace {

using Clock = std::chrono::steady_clock;
using Numbers = std::map<std::string, double>;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The answers to all rows.
struct Answers {
    std::vector<std::string> lines; ///< of generated_predictions.jsonl
    Numbers scores;                 ///< bleu-4, rouge-1, ...; runtime and rates
};

class HeldOutTask final {
public:
    HeldOutTask(const config::RunConfig& config, config::ComputeType type,
                studio::TrainListener& listener, jobs::JobContext& context)
        : m_config(config)
        , m_options(config.evaluation())
        , m_prediction(config.prediction())
        , m_train(config.train())
        , m_folder(pathFromUtf8(m_train.outputDir))
        , m_type(type)
        , m_listener(listener)
        , m_context(context)
    {
    }

    /// `models`: where the weights are; `results` gets what was measured. False: stopped.
    Result<bool> run(const config::ModelOptions& models, bool afterTraining, Numbers& results)
    {
        ANNEAL_CHECK(prepare(models));
        if (m_options.atEnd && !m_prediction.generates) {
            ANNEAL_TRY(const bool done, measure(results));
            if (!done)
                return false;
        }
        if (!m_prediction.generates || !(m_options.atEnd || m_prediction.predict))
            return true;
        ANNEAL_TRY(const auto answers, answer());
        if (!answers)
            return false;
        // Both are of the same rows and answers, so one pass serves them.
        if (m_options.atEnd)
            ANNEAL_CHECK(write("eval", answers->scores, afterTraining, results));
        if (m_prediction.predict) {
            std::string text;
            for (const auto& line : answers->lines)
                text += line + "\n";
            ANNEAL_CHECK(writeFileAtomically(m_folder / "generated_predictions.jsonl", text));
            ANNEAL_CHECK(write("predict", answers->scores, afterTraining, results));
        }
        return true;
    }

    [[nodiscard]] config::ComputeType computeType() const { return m_type; }
    void setEpoch(double epoch) { m_epoch = epoch; }

private:
    // Data first: its faults are the likely ones, and weights take longer.
    Result<void> prepare(const config::ModelOptions& models)
    {
        m_listener.phaseChanged(report::TrainPhase::ReadingModel);
        ANNEAL_TRY(const auto source, catalog::openModel(models));
        ANNEAL_TRY(m_speech, makeAnswerContext(source, models));
        ANNEAL_TRY(const auto encoder,
                   catalog::dataEncoder(source.name(), m_speech->tokenizer, models, m_train.stage));
        const auto use =
            m_prediction.generates ? train::HeldRowsUse::Answers : train::HeldRowsUse::Loss;
        ANNEAL_TRY(m_rows, train::loadHeldRows(m_config, source, encoder, use, m_listener));
        tensor::prepareProcess();
        const auto device = tensor::chooseDevice(models.useCpu);
        const auto& shape = source.config();
        std::optional<Notice> note;
        const auto dtype = tensor::chooseComputeType(m_type, device, shape.hiddenSize,
                                                     shape.intermediateSize, note);
        if (note)
            m_listener.warned(*note);
        m_type = tensor::computeTypeOf(dtype);
        if (device.is_cpu() && models.quantizationBit == 0)
            ANNEAL_CHECK(
                checkMemory(source.name(), static_cast<std::uint64_t>(shape.parameterCount()) *
                                               c10::elementSize(dtype)));
        const model::LoadOptions load{
            .dtype = dtype,
            .device = device,
            .progress = [&](double fraction) { m_listener.loading(fraction); },
            .packing = quant::packFormat(models),
            .doubleQuantised = models.doubleQuantization};
        ANNEAL_TRY(auto weights, model::load(source, load, m_context));
        const auto start = Clock::now();
        m_loaded.emplace(LoadedModel{*m_speech, std::move(weights), std::nullopt});
        for (const auto& folder : models.adapterNameOrPath) {
            if (m_loaded->adapter)
                m_loaded->adapter->mergeInto(*m_loaded->model);
            ANNEAL_CHECK(attachAdapter(*m_loaded, folder));
        }
        m_preparation = secondsSince(start);
        std::error_code error;
        std::filesystem::create_directories(m_folder, error);
        if (error)
            return fail(ErrorCode::Io,
                        "The folder " + toUtf8(m_folder) + " can't be made: " + error.message() +
                            ".",
                        {{"key", "output_dir"}, {"file", toUtf8(m_folder)}});
        return {};
    }

    std::int64_t batchCount(std::int64_t rows) const
    {
        return (rows + m_train.evalBatchSize - 1) / m_train.evalBatchSize;
    }

    Result<bool> measure(Numbers& results)
    {
        m_listener.phaseChanged(report::TrainPhase::Measuring);
        std::int64_t batches = 0;
        for (const auto& part : m_rows.parts)
            batches += batchCount(static_cast<std::int64_t>(part.second));
        train::HeldOutLog log(
            m_folder, m_rows.parts.empty() ? batchCount(std::ssize(m_rows.samples)) : batches);
        Result<void> logged;
        const auto progress = [&](std::int64_t done, std::int64_t total) {
            if (logged)
                logged = log.batchDone();
            m_listener.predicted({done, total, log.secondsLeft()});
        };
        const auto measured = train::evaluateRows(*m_loaded->model, m_rows, m_train.evalBatchSize,
                                                  m_options.accuracy, progress, m_context);
        ANNEAL_CHECK(logged);
        if (!measured && measured.error().code == ErrorCode::Cancelled)
            return false;
        if (!measured)
            return tl::make_unexpected(measured.error());
        Numbers numbers = {{"epoch", 0.0}};
        for (const auto& one : *measured) {
            const std::string prefix = one.name.empty() ? "eval_" : "eval_" + one.name + "_";
            for (const auto& [name, value] : runs::numbersOf(train::entryOf(one)))
                numbers[name] = value;
            numbers["epoch"] = 0.0;
            numbers[prefix + "model_preparation_time"] = runs::rounded(m_preparation, 4);
            if (m_train.stage == "pt")
                numbers[prefix + "perplexity"] = std::exp(one.loss);
            m_listener.evaluated({0, one.loss, one.accuracy, one.name});
        }
        ANNEAL_CHECK(runs::writeResults(m_folder, "eval", numbers));
        results.insert(numbers.begin(), numbers.end());
        return true;
    }

    // nullopt: stopped.
    Result<std::optional<Answers>> answer()
    {
        m_listener.phaseChanged(report::TrainPhase::Predicting);
        std::optional<eval::Segmenter> segmenter;
        if (const auto file = eval::Segmenter::find()) {
            ANNEAL_TRY(segmenter, eval::Segmenter::open(*file));
        } else {
            m_listener.warned(notice("run.no_dictionary"));
        }
        eval::SimilarityScores scores(segmenter ? &*segmenter : nullptr);
        const auto start = Clock::now();
        const auto total = std::ssize(m_rows.samples);
        train::HeldOutLog log(m_folder, batchCount(total));
        Answers answers;
        for (std::int64_t first = 0; first < total; first += m_train.evalBatchSize) {
            const auto last = std::min(first + m_train.evalBatchSize, total);
            std::vector<std::vector<text::TokenId>> prompts;
            for (auto i = first; i < last; ++i)
                prompts.push_back(m_rows.samples[static_cast<std::size_t>(i)].inputIds);
            ANNEAL_TRY(const auto generated,
                       infer::generateBatch(*m_loaded->model, prompts, m_speech->stopIds,
                                            fitted(prompts), static_cast<std::size_t>(first),
                                            m_context));
            if (m_context.stopRequested())
                return std::optional<Answers>();
            for (auto i = first; i < last; ++i)
                take(m_rows.samples[static_cast<std::size_t>(i)],
                     generated[static_cast<std::size_t>(i - first)].newIds, scores, answers);
            ANNEAL_CHECK(log.batchDone());
            m_listener.predicted({last, total, log.secondsLeft()});
        }
        const double seconds = secondsSince(start);
        for (const auto& [name, value] : scores.means())
            answers.scores[name] = value;
        const auto rate = [seconds](std::int64_t count) {
            return runs::rounded(static_cast<double>(count) / std::max(seconds, 1e-9), 3);
        };
        answers.scores["runtime"] = runs::rounded(seconds, 4);
        answers.scores["samples_per_second"] = rate(total);
        answers.scores["steps_per_second"] = rate(batchCount(total));
        return std::optional(std::move(answers));
    }

    /// The settings, with no more tokens than the model's positions leave to the longest prompt.
    config::GenerationOptions fitted(const std::vector<std::vector<text::TokenId>>& prompts) const
    {
        auto options = m_prediction.generation;
        std::int64_t longest = 0;
        for (const auto& prompt : prompts)
            longest = std::max<std::int64_t>(longest, std::ssize(prompt));
        if (options.maxNewTokens)
            options.maxNewTokens = std::clamp<std::int64_t>(m_speech->maxPositions - longest, 0,
                                                            *options.maxNewTokens);
        return options;
    }

    void take(const data::EncodedSample& row, const std::vector<text::TokenId>& ids,
              eval::SimilarityScores& scores, Answers& answers) const
    {
        const auto& tokenizer = *m_speech->tokenizer;
        scores.add(tokenizer.decode(ids, true), tokenizer.decode(row.labels, true));
        const bool skip = m_prediction.generation.skipSpecialTokens;
        const Json line = {{"prompt", tokenizer.decode(row.inputIds, false)},
                           {"predict", tokenizer.decode(ids, skip)},
                           {"label", tokenizer.decode(row.labels, skip)}};
        answers.lines.push_back(toPythonJson(line, {.asciiOnly = false}));
    }

    Result<void> write(const std::string& name, const Numbers& scores, bool afterTraining,
                       Numbers& results) const
    {
        Numbers numbers;
        for (const auto& [score, value] : scores)
            numbers[name + "_" + score] = value;
        if (!afterTraining)
            numbers[name + "_model_preparation_time"] = runs::rounded(m_preparation, 4);
        results.insert(numbers.begin(), numbers.end());
        if (name == "eval")
            numbers["epoch"] = afterTraining ? m_epoch : 0.0;
        return runs::writeResults(m_folder, name, numbers);
    }

    const config::RunConfig& m_config;
    config::EvaluationOptions m_options;
    config::PredictionOptions m_prediction;
    config::TrainOptions m_train;
    std::filesystem::path m_folder;
    config::ComputeType m_type;
    studio::TrainListener& m_listener;
    jobs::JobContext& m_context;
    std::optional<AnswerContext> m_speech;
    std::optional<LoadedModel> m_loaded;
    train::HeldRows m_rows;
    double m_preparation = 0, m_epoch = 0; ///< seconds; where the training ended
};

/// Where a finished run's weights are: the model and the adapters that it built on, then its own.
config::ModelOptions resultOf(const config::RunConfig& config, const std::filesystem::path& run)
{
    auto models = config.model();
    std::error_code ignored;
    if (!std::filesystem::exists(run / "adapter_config.json", ignored)) {
        models.modelNameOrPath = toUtf8(run); // trained in full
        models.adapterNameOrPath.clear();
        return models;
    }
    // The last earlier adapter is the one that was trained on, unless a new one was asked for.
    if (!models.adapterNameOrPath.empty() && !config.lora().createNewAdapter)
        models.adapterNameOrPath.pop_back();
    models.adapterNameOrPath.push_back(toUtf8(run));
    return models;
}

} // namespace

Result<studio::TrainSummary> measureModel(const config::RunConfig& config,
                                          studio::TrainListener& listener,
                                          jobs::JobContext& context)
{
    studio::TrainSummary summary;
    summary.runFolder = pathFromUtf8(config.train().outputDir);
    const auto start = Clock::now();
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        HeldOutTask task(config, config::fullEvalType(config).value_or(config.model().computeType),
                         listener, context);
        ANNEAL_TRY(const bool done, task.run(config.model(), false, summary.results));
        summary.stopped = !done;
        summary.computeType = config::toString(task.computeType());
        return {};
    }));
    summary.seconds = secondsSince(start);
    listener.phaseChanged(report::TrainPhase::Done);
    return summary;
}

Result<void> answerAfterTraining(const config::RunConfig& config, studio::TrainSummary& summary,
                                 studio::TrainListener& listener, jobs::JobContext& context)
{
    const auto prediction = config.prediction();
    if (!prediction.generates || summary.stopped ||
        !(prediction.predict || config.evaluation().atEnd))
        return {};
    const auto start = Clock::now();
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        const auto trained = config::computeTypeFrom(summary.computeType);
        const auto type =
            config::fullEvalType(config).value_or(trained.value_or(config.model().computeType));
        HeldOutTask task(config, type, listener, context);
        if (const auto state = runs::readTrainerState(summary.runFolder / "trainer_state.json"))
            task.setEpoch(state->epoch);
        ANNEAL_TRY(const bool done,
                   task.run(resultOf(config, summary.runFolder), true, summary.results));
        if (!done)
            listener.warned(notice("run.unanswered"));
        return {};
    }));
    summary.seconds += secondsSince(start);
    listener.phaseChanged(report::TrainPhase::Done);
    return {};
}

} // namespace anneal::engine
