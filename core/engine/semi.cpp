#include "core/engine/semi.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/config/semi_options.h"
#include "core/engine/loaded_model.h"
#include "core/engine/semi_answers.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_state.h"
#include "core/train/best_model.h"
#include "core/train/checkpoint.h"
#include "core/train/run_card.h"
#include "core/train/run_folder.h"
#include "core/train/trainer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <span>

namespace anneal::engine {
namespace {

namespace fs = std::filesystem;

constexpr const char* kKept = "kept.jsonl";
constexpr const char* kDropped = "dropped.jsonl";
constexpr const char* kMadeFrom = "answers_made_from.json"; ///< of the two above
constexpr std::size_t kBatch = 8;

class SemiTraining final {
public:
    using Asks = std::function<void(model::CausalLm&, std::int64_t, std::int64_t)>;

    SemiTraining(const config::RunConfig& config, studio::TrainListener& listener,
                 jobs::JobContext& context, const Asks& asks)
        : m_config(config)
        , m_options(config::semiOptions(config))
        , m_folder(pathFromUtf8(config.train().outputDir))
        , m_listener(listener)
        , m_context(context)
        , m_asks(asks)
    {
    }

    Result<studio::TrainSummary> run()
    {
        ANNEAL_CHECK(checkRounds());
        ANNEAL_TRY(const auto lock, train::lockRun(m_folder));
        studio::TrainSummary summary;
        std::vector<Json> rounds;
        std::int64_t best = 0;
        double lowest = 0;
        for (std::int64_t round = 1; round <= m_options.rounds; ++round) {
            ANNEAL_TRY(const auto config, configOf(round));
            train::AnswerHook hook;
            if (m_asks)
                hook = [&](model::CausalLm& model, const train::ValueHead*, std::int64_t step) {
                    if (round == 1 || step > 0)
                        m_asks(model, step, round);
                    return false;
                };
            if (m_config.train().overwriteOutputDir ||
                train::listCheckpoints(folderOf(round)).empty())
                forgetAnswers(round);
            ANNEAL_TRY(summary, train::train(config, m_listener, m_context, hook));
            if (summary.stopped)
                return summary;
            ANNEAL_TRY(const auto loss, heldOutLoss(round));
            Json entry{{"round", round}, {"eval_loss", loss}};
            if (round == 1 || loss < lowest) {
                best = round;
                lowest = loss;
            }
            if (round < m_options.rounds) {
                ANNEAL_CHECK(answerQuestions(round, entry));
                if (m_context.stopRequested()) {
                    summary.stopped = true;
                    return summary;
                }
                if (entry["kept"] == 0) {
                    m_listener.warned(
                        notice("semi.nothing_kept", {{"round", std::to_string(round)}}));
                    rounds.push_back(std::move(entry));
                    break;
                }
            }
            rounds.push_back(std::move(entry));
        }
        ANNEAL_CHECK(publish(best, rounds));
        summary.runFolder = m_folder;
        return summary;
    }

private:
    // Before the first round, so that no later one fails after hours.
    Result<void> checkRounds() const
    {
        for (std::int64_t round = 1; round <= std::min<std::int64_t>(m_options.rounds, 2);
             ++round) {
            ANNEAL_TRY(const auto config, configOf(round));
            if (auto checked = config.check(config::Verb::Train); !checked) {
                auto error = std::move(checked).error();
                error.message =
                    "Round " + std::to_string(round) + " of stage semi: " + error.message;
                return tl::make_unexpected(std::move(error));
            }
        }
        return {};
    }

    fs::path folderOf(std::int64_t round) const
    {
        return m_folder / ("round-" + std::to_string(round));
    }

    Result<std::vector<fs::path>> filesOf(std::int64_t round) const
    {
        std::vector<fs::path> files;
        std::error_code error;
        for (fs::directory_iterator at(folderOf(round), error), end; !error && at != end;
             at.increment(error))
            if (at->is_regular_file(error))
                files.push_back(at->path());
        if (error)
            return fail(ErrorCode::Io,
                        toUtf8(folderOf(round)) + " can't be read: " + error.message() +
                            "; start the run again, it goes on from there.",
                        {{"file", toUtf8(folderOf(round))}});
        return files;
    }

    Result<config::RunConfig> configOf(std::int64_t round) const
    {
        auto config = m_config;
        for (const char* key :
             {"unlabeled_dataset", "semi_rounds", "semi_threshold", "semi_samples",
              "semi_agreement", "semi_max_new_tokens", "resume_from_checkpoint"})
            config.reset(key);
        ANNEAL_CHECK(config.set("stage", "sft"));
        ANNEAL_CHECK(config.set("output_dir", toUtf8(folderOf(round))));
        ANNEAL_CHECK(config.set("vary_questions", config::SettingValue(false)));
        if (m_config.train().evalStrategy == "no")
            ANNEAL_CHECK(config.set("eval_strategy", "epoch"));
        if (round > 1)
            ANNEAL_CHECK(config.set("pseudo_dataset", toUtf8(folderOf(round - 1) / kKept)));
        return config;
    }

    void forgetAnswers(std::int64_t round) const
    {
        std::error_code ignored;
        for (const char* name : {kMadeFrom, kKept, kDropped})
            fs::remove(folderOf(round) / name, ignored);
    }

    /// The held-out loss of a round's weights: the last one, or with load_best_model_at_end that of
    /// the checkpoint that was taken.
    Result<double> heldOutLoss(std::int64_t round) const
    {
        const auto file = folderOf(round) / "trainer_state.json";
        ANNEAL_TRY(const auto state, runs::readTrainerState(file));
        std::optional<std::int64_t> step;
        if (m_config.evaluation().loadBest && train::bestCheckpoint(state, folderOf(round)))
            step = state.bestGlobalStep;
        const auto last = std::find_if(
            state.logHistory.rbegin(), state.logHistory.rend(), [&](const runs::LogEntry& entry) {
                return entry.evalLoss && entry.step == step.value_or(entry.step);
            });
        if (last == state.logHistory.rend())
            return fail(ErrorCode::Format,
                        toUtf8(file) + " holds no held-out loss; start the run afresh with "
                                       "overwrite_output_dir: true.",
                        {{"file", toUtf8(file)}});
        return *last->evalLoss;
    }

    /// All that decides what a round's model answers and what of it is kept.
    Result<std::string> answersMadeFrom(std::int64_t round) const
    {
        Json made;
        for (const char* key : {"unlabeled_dataset",
                                "semi_threshold",
                                "semi_samples",
                                "semi_agreement",
                                "semi_max_new_tokens",
                                "seed",
                                "max_samples",
                                "cutoff_len",
                                "template",
                                "default_system",
                                "enable_thinking",
                                "compute_type",
                                "quantization_bit",
                                "temperature",
                                "top_p",
                                "top_k",
                                "min_p",
                                "typical_p",
                                "repetition_penalty",
                                "no_repeat_ngram_size",
                                "num_beams",
                                "length_penalty",
                                "min_length",
                                "min_new_tokens",
                                "adapter_name_or_path",
                                "model_name_or_path"})
            made[key] = m_config.valueText(key);
        made["questions"] = Json::array();
        for (const auto& file :
             train::dataFilesOf(m_options.unlabelled, pathFromUtf8(m_config.data().datasetDir)))
            made["questions"].push_back(file.sha256);
        std::map<std::string, std::string> weights; // in order
        ANNEAL_TRY(const auto files, filesOf(round));
        for (const auto& path : files) {
            const auto name = toUtf8(path.filename());
            if (name.starts_with("adapter_model.") ||
                (name.starts_with("model") && name.ends_with(".safetensors"))) {
                ANNEAL_TRY(const auto file, config::describeFile(path));
                weights[name] = file.sha256;
            }
        }
        made["weights"] = weights;
        return toPythonJson(made, {.indent = 2}) + "\n";
    }

    /// Later rounds learned from answers that are not this round's any more: they make room.
    Result<void> setLaterRoundsAside(std::int64_t round) const
    {
        std::error_code error;
        for (auto later = round + 1; fs::exists(folderOf(later), error); ++later) {
            const auto away = m_folder / "set-aside";
            fs::create_directories(away, error);
            const auto name = toUtf8(folderOf(later).filename());
            auto target = away / pathFromUtf8(name);
            for (int i = 2; !error && fs::exists(target, error); ++i)
                target = away / pathFromUtf8(name + "-" + std::to_string(i));
            if (!error)
                fs::rename(folderOf(later), target, error);
            if (error)
                return fail(ErrorCode::Io,
                            toUtf8(folderOf(later)) + " can't be moved to " + toUtf8(away) + ": " +
                                error.message() + "; choose another output_dir.",
                            {{"file", toUtf8(folderOf(later))}});
            m_listener.warned(notice("semi.anew", {{"round", std::to_string(round)},
                                                   {"later", std::to_string(later)},
                                                   {"folder", toUtf8(target)}}));
        }
        return {};
    }

    Result<void> answerQuestions(std::int64_t round, Json& entry)
    {
        const auto keptFile = folderOf(round) / kKept, droppedFile = folderOf(round) / kDropped;
        const auto madeFromFile = folderOf(round) / kMadeFrom;
        ANNEAL_TRY(const auto madeFrom, answersMadeFrom(round));
        std::error_code ignored;
        if (fs::exists(keptFile, ignored) && fs::exists(droppedFile, ignored) &&
            readFile(madeFromFile).value_or(std::string()) == madeFrom) {
            ANNEAL_TRY(const auto kept, readFile(keptFile));
            ANNEAL_TRY(const auto dropped, readFile(droppedFile));
            entry["kept"] = std::count(kept.begin(), kept.end(), '\n');
            entry["dropped"] = std::count(dropped.begin(), dropped.end(), '\n');
            return {};
        }
        forgetAnswers(round);
        if (!m_config.train().overwriteOutputDir)
            ANNEAL_CHECK(setLaterRoundsAside(round));
        auto models = m_config.model();
        const auto folder = toUtf8(folderOf(round));
        if (m_config.train().finetuningType == "lora")
            models.adapterNameOrPath.push_back(folder);
        else
            models.modelNameOrPath = folder;
        if (models.adapterNameOrPath.size() > 1 && !m_config.lora().createNewAdapter)
            models.adapterNameOrPath.erase(models.adapterNameOrPath.end() - 2);
        m_listener.phaseChanged(report::TrainPhase::Predicting);
        ANNEAL_TRY(auto loaded, loadModel(models, Precision::AsConfigured, {}, m_context));
        ANNEAL_TRY(const auto questions, readUnlabelled(m_config, models, m_listener));
        std::string kept, dropped;
        std::int64_t keptCount = 0;
        for (std::size_t first = 0; first < questions.size(); first += kBatch) {
            const auto count = std::min(kBatch, questions.size() - first);
            ANNEAL_TRY(const auto verdicts,
                       judgeAnswers(loaded, std::span(questions).subspan(first, count), first,
                                    m_config, m_context));
            if (m_context.stopRequested())
                return {};
            for (std::size_t i = 0; i < count; ++i) {
                const auto& question = questions[first + i];
                const auto& verdict = verdicts[i];
                Json row{{"instruction", question.text}, {"input", ""}, {"output", verdict.text}};
                if (!question.system.empty())
                    row["system"] = question.system;
                row["sureness"] = verdict.sureness;
                if (!verdict.reason.empty())
                    row["reason"] = verdict.reason;
                (verdict.reason.empty() ? kept : dropped) +=
                    toPythonJson(row, {.asciiOnly = false}) + "\n";
                keptCount += verdict.reason.empty() ? 1 : 0;
            }
            m_listener.predicted({static_cast<std::int64_t>(first + count),
                                  static_cast<std::int64_t>(questions.size()), 0});
        }
        entry["kept"] = keptCount;
        entry["dropped"] = static_cast<std::int64_t>(questions.size()) - keptCount;
        ANNEAL_CHECK(writeFileAtomically(droppedFile, dropped));
        ANNEAL_CHECK(writeFileAtomically(keptFile, kept));
        return writeFileAtomically(madeFromFile, madeFrom);
    }

    /// The best round's files become the run's, and the rounds are told.
    Result<void> publish(std::int64_t best, const std::vector<Json>& rounds)
    {
        ANNEAL_TRY(const auto files, filesOf(best));
        for (const auto& path : files) {
            const auto name = toUtf8(path.filename());
            const bool isOwn = name == kKept || name == kDropped || name == kMadeFrom ||
                               name == runs::kRunLockFile || name == runs::kRunSettingsFile ||
                               name == runs::kRunCardFile;
            if (name.starts_with(".") || isOwn)
                continue;
            ANNEAL_CHECK(copyFileAtomically(path, m_folder / path.filename()));
        }
        Json results{{"best_round", best}, {"rounds", rounds}};
        ANNEAL_CHECK(writeFileAtomically(m_folder / "semi_results.json",
                                         toPythonJson(results, {.indent = 2}) + "\n"));
        ANNEAL_CHECK(
            writeFileAtomically(m_folder / fs::path(runs::kRunSettingsFile), m_config.toYaml()));
        ANNEAL_CHECK(train::writeCardOver(m_folder, m_config,
                                          folderOf(best) / fs::path(runs::kRunCardFile),
                                          {{"best_round", best}, {"rounds", rounds}}));
        std::string story;
        for (const auto& round : rounds) {
            char text[64];
            std::snprintf(text, sizeof text, "%s%.4f", story.empty() ? "" : ", ",
                          round["eval_loss"].get<double>());
            story += text;
        }
        m_listener.warned(notice(best == 1 ? "semi.first_best" : "semi.own_best",
                                 {{"losses", story}, {"round", std::to_string(best)}}));
        return {};
    }

    const config::RunConfig& m_config;
    config::SemiOptions m_options;
    fs::path m_folder;
    studio::TrainListener& m_listener;
    jobs::JobContext& m_context;
    const Asks& m_asks;
};

} // namespace

Result<studio::TrainSummary> trainSemi(
    const config::RunConfig& config, studio::TrainListener& listener, jobs::JobContext& context,
    const std::function<void(model::CausalLm& model, std::int64_t step, std::int64_t round)>& asks)
{
    SemiTraining training(config, listener, context, asks);
    return training.run();
}

} // namespace anneal::engine
