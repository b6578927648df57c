#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/eval/similarity.h"
#include "core/studio/engine.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

class Listener final : public studio::TrainListener {
public:
    std::vector<report::EvalEvent> evaluations;
    std::vector<report::PredictEvent> progress;
    std::function<void()> onProgress;

    void evaluated(const report::EvalEvent& event) override { evaluations.push_back(event); }
    void predicted(const report::PredictEvent& event) override
    {
        progress.push_back(event);
        if (onProgress)
            onProgress();
    }
};

std::vector<Json> linesOf(const fs::path& file)
{
    std::vector<Json> lines;
    const auto text = QString::fromStdString(readFile(file).value());
    for (const auto& line : text.split('\n', Qt::SkipEmptyParts))
        lines.push_back(parseJson(line.toStdString(), "line").value());
    return lines;
}

std::string rows(int first, int count)
{
    Json rows = Json::array();
    for (int i = first; i < first + count; ++i)
        rows.push_back({{"instruction", "Question " + std::to_string(i) + "?"},
                        {"output", "Answer " + std::to_string(i * i) + "."}});
    return rows.dump();
}

std::set<std::string> keysOf(const Json& json)
{
    std::set<std::string> keys;
    for (const auto& [key, value] : json.items())
        keys.insert(key);
    return keys;
}

} // namespace

/// Measuring and answering held-out rows with a tiny model: after a training, and without one.
class HeldOutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        const auto engine = studio::loadEngine();
        QVERIFY2(engine, engine ? "" : engine.error().message.c_str());
        m_engine = *engine;
        QVERIFY(writeFileAtomically(root() / "rows.json", rows(0, 6)));
        QVERIFY(writeFileAtomically(root() / "held.json", rows(10, 5)));
        Listener listener;
        const auto summary = run("trained",
                                 {"dataset=" + toUtf8(root() / "rows.json"), "eval_strategy=epoch",
                                  "num_train_epochs=2", "learning_rate=1e-3"},
                                 listener);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        m_trainedLoss = listener.evaluations.back().evalLoss;
    }

    void measuringAloneGivesTheLossThatTheTrainingEndedWith()
    {
        Listener listener;
        const auto summary =
            run("measured",
                {"do_train=false", "do_eval=true", trainedAdapter(), "compute_accuracy=true"},
                listener);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        QVERIFY(std::abs(summary->results.at("eval_loss") - m_trainedLoss) < 1e-5);
        QCOMPARE(summary->steps, 0);
        QCOMPARE(listener.progress.back().done, 5);
        const auto results = readJsonFile(root() / "measured" / "eval_results.json").value();
        QVERIFY(keysOf(results) ==
                (std::set<std::string>{"epoch", "eval_accuracy", "eval_loss", "eval_runtime",
                                       "eval_model_preparation_time", "eval_samples_per_second",
                                       "eval_steps_per_second"}));
        QVERIFY(!fs::exists(root() / "measured" / "adapter_model.safetensors"));
        Listener base;
        QVERIFY(run("base", {"do_train=false", "do_eval=true"}, base));
        QVERIFY(base.evaluations.back().evalLoss > m_trainedLoss + 0.01);
    }

    // A quantised base is measured quantised, in its own compute type.
    void aQuantisedBaseIsMeasuredAsItWasTrained()
    {
        Listener training, alone, whole;
        const std::vector<std::string> quantised = {"quantization_bit=4", "quantization_type=int4",
                                                    "compute_type=fp32"};
        auto settings = quantised;
        settings.insert(settings.end(), {"dataset=" + toUtf8(root() / "rows.json"),
                                         "eval_strategy=epoch", "num_train_epochs=1"});
        QVERIFY(run("quantised", settings, training));
        settings = quantised;
        settings.insert(settings.end(), {"do_train=false", "do_eval=true",
                                         "adapter_name_or_path=" + toUtf8(root() / "quantised")});
        QVERIFY(run("quantised-measured", settings, alone));
        QVERIFY(run("whole-measured",
                    {"do_train=false", "do_eval=true", "compute_type=fp32", settings.back()},
                    whole));
        const double loss = training.evaluations.back().evalLoss;
        QVERIFY(std::abs(alone.evaluations.back().evalLoss - loss) < 1e-5);
        QVERIFY(std::abs(whole.evaluations.back().evalLoss - loss) > 1e-4);
    }

    void theEvaluationHasATypeOfItsOwn()
    {
        Listener full, half;
        const std::vector<std::string> settings = {"do_train=false", "do_eval=true",
                                                   trainedAdapter(), "compute_type=fp32"};
        auto inHalf = settings;
        inHalf.emplace_back("bf16_full_eval=true");
        QVERIFY(run("in-fp32", settings, full));
        const auto summary = run("in-bf16", inHalf, half);
        QVERIFY(summary);
        if (summary->computeType != "bf16")
            QSKIP("this processor computes bf16 too slowly, which is told");
        QVERIFY(half.evaluations.back().evalLoss != full.evaluations.back().evalLoss);
        QVERIFY(std::abs(half.evaluations.back().evalLoss - full.evaluations.back().evalLoss) <
                0.05);
    }

    void predictionsHoldPromptAnswerAndLabelInOrder()
    {
        Listener listener;
        const auto summary = run("predicted", predicting({trainedAdapter()}), listener);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        const auto folder = root() / "predicted";
        const auto lines = linesOf(folder / "generated_predictions.jsonl");
        QCOMPARE(lines.size(), std::size_t{5});
        jobs::JobContext context;
        studio::ModelChoice choice;
        choice.model = settings("x", predicting({trainedAdapter()})).model();
        choice.model.inferDtype = "float32";
        const auto chat = m_engine->loadChat(choice, {}, context);
        QVERIFY(chat);
        eval::SimilarityScores scores(nullptr);
        for (int i = 0; i < 5; ++i) {
            const auto& line = lines[static_cast<std::size_t>(i)];
            QVERIFY(keysOf(line) == (std::set<std::string>{"label", "predict", "prompt"}));
            const auto question = "Question " + std::to_string(10 + i) + "?";
            QVERIFY(line["prompt"].get<std::string>().find(question) != std::string::npos);
            QVERIFY(line["label"].get<std::string>().find(std::to_string((10 + i) * (10 + i))) !=
                    std::string::npos);
            studio::GenerateRequest request;
            request.conversation.messages.push_back({text::Role::User, question});
            request.options.doSample = false;
            request.options.maxNewTokens = 8;
            const auto answer = (*chat)->generate(request, {}, context);
            QVERIFY(answer);
            QCOMPARE(line["predict"].get<std::string>(), answer->text);
            scores.add(line["predict"].get<std::string>(), line["label"].get<std::string>());
        }
        const auto results = readJsonFile(folder / "predict_results.json").value();
        QVERIFY(std::abs(results["predict_bleu-4"].get<double>() - scores.means()[0].second) <
                1e-9);
        std::set<std::string> expected = {"predict_bleu-4", "predict_model_preparation_time",
                                          "predict_runtime", "predict_samples_per_second",
                                          "predict_steps_per_second"};
        for (const char* name : {"predict_rouge-1", "predict_rouge-2", "predict_rouge-l"})
            expected.insert(std::string(name) + (eval::Segmenter::find() ? "" : "-characters"));
        QVERIFY(keysOf(results) == expected);
        QVERIFY(keysOf(readJsonFile(folder / "all_results.json").value()) == expected);
    }

    void predictingAfterATrainingIsPredictingWithItsResult()
    {
        Listener listener;
        const auto summary =
            run("both",
                predicting({"do_train=true", "dataset=" + toUtf8(root() / "rows.json"),
                            "num_train_epochs=2", "learning_rate=1e-3", "do_eval=true"}),
                listener);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        QVERIFY(summary->steps > 0);
        const auto results = readJsonFile(root() / "both" / "predict_results.json").value();
        QVERIFY(!results.contains("predict_model_preparation_time"));
        const auto evaluation = readJsonFile(root() / "both" / "eval_results.json").value();
        QCOMPARE(evaluation["eval_bleu-4"].get<double>(), results["predict_bleu-4"].get<double>());
        QCOMPARE(evaluation["epoch"].get<double>(), 2.0);
        Listener alone;
        QVERIFY(
            run("alone", predicting({"adapter_name_or_path=" + toUtf8(root() / "both")}), alone));
        QCOMPARE(readFile(root() / "both" / "generated_predictions.jsonl").value(),
                 readFile(root() / "alone" / "generated_predictions.jsonl").value());
    }

    void drawnAnswersDoNotDependOnTheBatchSize()
    {
        for (const char* size : {"1", "4"}) {
            Listener listener;
            QVERIFY(run(std::string("batch") + size,
                        predicting({trainedAdapter(), "do_sample=true",
                                    std::string("per_device_eval_batch_size=") + size}),
                        listener));
        }
        QCOMPARE(readFile(root() / "batch1" / "generated_predictions.jsonl").value(),
                 readFile(root() / "batch4" / "generated_predictions.jsonl").value());
    }

    void aStopLeavesNoHalfFile()
    {
        Listener listener;
        jobs::JobContext context;
        listener.onProgress = [&context] { context.requestStop(); };
        const auto summary = m_engine->train(
            settings("stopped", predicting({trainedAdapter(), "per_device_eval_batch_size=1"})), {},
            listener, context);
        QVERIFY(summary && summary->stopped);
        QCOMPARE(listener.progress.size(), std::size_t{1});
        QVERIFY(!fs::exists(root() / "stopped" / "generated_predictions.jsonl"));
        QVERIFY(!fs::exists(root() / "stopped" / "predict_results.json"));
    }

private:
    fs::path root() const { return pathFromUtf8(m_folder.path().toStdString()); }
    std::string trainedAdapter() const
    {
        return "adapter_name_or_path=" + toUtf8(root() / "trained");
    }

    static std::vector<std::string> predicting(const std::vector<std::string>& more)
    {
        std::vector<std::string> all = {"do_train=false",   "do_predict=true",
                                        "do_sample=false",  "predict_with_generate=true",
                                        "max_new_tokens=8", "per_device_eval_batch_size=2"};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }

    config::RunConfig settings(const std::string& output,
                               const std::vector<std::string>& more) const
    {
        const auto model = tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
        std::vector<std::string> all = {"model_name_or_path=" + toUtf8(model),
                                        "template=default",
                                        "eval_dataset=" + toUtf8(root() / "held.json"),
                                        "output_dir=" + toUtf8(root() / output),
                                        "per_device_train_batch_size=2",
                                        "use_cpu=true"};
        all.insert(all.end(), more.begin(), more.end());
        auto config = config::RunConfig::fromOverrides(all, config::Verb::Train);
        if (!config)
            qFatal("%s", config.error().message.c_str());
        return std::move(*config);
    }

    Result<studio::TrainSummary> run(const std::string& output,
                                     const std::vector<std::string>& more, Listener& listener)
    {
        jobs::JobContext context;
        return m_engine->train(settings(output, more), {}, listener, context);
    }

    std::shared_ptr<studio::Engine> m_engine;
    QTemporaryDir m_folder;
    double m_trainedLoss = 0;
};

QTEST_GUILESS_MAIN(HeldOutTest)
#include "held_out_test.moc"
