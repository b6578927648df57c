#include "core/studio/evaluation.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/eval/predictions.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace anneal;
using namespace anneal::studio;
namespace fs = std::filesystem;

/// Evaluations with the tiny model: what they leave, whole or not at all.
class EvaluationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("OMP_NUM_THREADS", "1");
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        const auto engine = loadEngine();
        QVERIFY2(engine, engine ? "" : engine.error().message.c_str());
        m_engine = *engine;
        Json rows = Json::array();
        for (int i = 0; i < 10; ++i)
            rows.push_back({{"instruction", "What is " + std::to_string(i) + "?"},
                            {"output", "It is " + std::to_string(i * i) + "."}});
        QVERIFY(writeFileAtomically(root() / "rows.json", rows.dump()));
        jobs::JobContext context;
        TrainListener listener;
        auto training = settings({"dataset=" + toUtf8(root() / "rows.json"), "val_size=0.3",
                                  "num_train_epochs=3", "learning_rate=1e-3",
                                  "output_dir=" + toUtf8(root() / "run")});
        const auto trained = m_engine->train(training, {}, listener, context);
        QVERIFY2(trained, trained ? "" : trained.error().message.c_str());
    }

    void lossAnswersAndBaseModelStandInOneFolder()
    {
        auto plan = ofRun("both");
        plan.base = true;
        QCOMPARE(plan.passes(), 4);
        std::vector<EvaluationProgress> told;
        const auto made = run(plan, [&told](const auto& progress) { told.push_back(progress); });
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        QCOMPARE(made->rows, std::int64_t(10));
        QCOMPARE(made->label, std::string("run"));
        QVERIFY(made->figures.loss && made->figures.accuracy && made->figures.bleu4);
        QVERIFY(made->base && made->base->loss && made->base->rougeL);
        QVERIFY(*made->figures.loss < *made->base->loss - 0.01); // it was trained on most of them
        QVERIFY(made->hasAnswers);
        jobs::JobContext context;
        const auto answers = eval::readPredictions(made->folder, context);
        QVERIFY(answers && answers->hasBase);
        QCOMPARE(answers->rows.size(), std::size_t(10));
        QCOMPARE(answers->rows[3].question, std::string("What is 3?"));
        QCOMPARE(answers->rows[3].expected, std::string("It is 9."));
        // Progress never goes back, and ends.
        for (std::size_t i = 1; i < told.size(); ++i)
            QVERIFY(told[i].fraction >= told[i - 1].fraction - 1e-9);
        QVERIFY(std::abs(told.back().fraction - 1) < 1e-9);
        const auto listed = eval::listEvaluations({root()});
        QCOMPARE(listed.size(), std::size_t(1));
        QVERIFY(listed.front().folder == made->folder);
    }

    void writtenSettingsDoTheSameAgain()
    {
        auto plan = ofRun("first");
        plan.answers = false;
        const auto made = run(plan);
        QVERIFY(made);
        auto again = config::RunConfig::fromFile(made->folder / "loss.yaml",
                                                 {"output_dir=" + toUtf8(root() / "again")},
                                                 config::Verb::Train);
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        jobs::JobContext context;
        TrainListener listener;
        const auto summary = m_engine->train(*again, {}, listener, context);
        QVERIFY(summary);
        QCOMPARE(summary->results.at("eval_loss"), *made->figures.loss);
    }

    void heldOutRowsAreThoseOfTheRun()
    {
        auto plan = ofRun("held");
        plan.settings = settings({});
        plan.settings.reset("eval_dataset");
        QVERIFY(
            plan.settings.set("dataset", std::vector<std::string>{toUtf8(root() / "rows.json")}));
        QVERIFY(plan.settings.set("val_size", 0.3));
        take(plan, "held");
        plan.heldOut = true;
        const auto made = run(plan);
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        QCOMPARE(made->rows, std::int64_t(3));
        QVERIFY(made->heldOut);
    }

    void aStopLeavesNothing()
    {
        auto plan = ofRun("stopped");
        jobs::JobContext context;
        const auto made = evaluate(
            *m_engine, plan,
            [&context](const EvaluationProgress& progress) {
                if (progress.step == EvaluationProgress::Step::Answering && progress.done > 0)
                    context.requestStop();
            },
            context);
        QVERIFY(!made && made.error().code == ErrorCode::Cancelled);
        for (const auto& entry : fs::directory_iterator(root()))
            QVERIFY2(toUtf8(entry.path().filename()).find("stopped") == std::string::npos,
                     toUtf8(entry.path()).c_str());
    }

    void aFailureLeavesTheEarlierEvaluation()
    {
        auto plan = ofRun("kept");
        plan.answers = false;
        const auto first = run(plan);
        QVERIFY(first);
        QVERIFY(plan.settings.set("eval_dataset",
                                  std::vector<std::string>{toUtf8(root() / "gone.json")}));
        const auto second = run(plan);
        QVERIFY(!second && second.error().code == ErrorCode::NotFound);
        QCOMPARE(*eval::readEvaluation(root() / "kept").value().figures.loss, *first->figures.loss);
    }

    void otherFoldersAreNotReplaced()
    {
        auto plan = ofRun("run"); // the folder of the training
        const auto made = run(plan);
        QVERIFY(!made && made.error().code == ErrorCode::InvalidArgument);
        QVERIFY(fs::exists(root() / "run" / "adapter_model.safetensors"));
        QVERIFY(!canHoldEvaluation(root() / "run"));
        QVERIFY(!canHoldEvaluation(root() / "rows.json"));
        QVERIFY(canHoldEvaluation(root() / "fresh"));
        plan.loss = plan.answers = false;
        QVERIFY(!run(plan));
    }

private:
    fs::path root() const { return pathFromUtf8(m_folder.path().toStdString()); }

    config::RunConfig settings(const std::vector<std::string>& more) const
    {
        const auto model = tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
        std::vector<std::string> all = {"model_name_or_path=" + toUtf8(model),
                                        "template=default",
                                        "per_device_eval_batch_size=2",
                                        "max_new_tokens=6",
                                        "do_sample=false",
                                        "use_cpu=true"};
        all.insert(all.end(), more.begin(), more.end());
        auto config = config::RunConfig::fromOverrides(all, config::Verb::Other);
        if (!config)
            qFatal("%s", config.error().message.c_str());
        return std::move(*config);
    }

    void take(EvaluationPlan& plan, const std::string& name) const
    {
        const auto run = toUtf8(root() / "run");
        if (!plan.settings.set("adapter_name_or_path", std::vector<std::string>{run}) ||
            !plan.settings.set("output_dir", toUtf8(root() / name)))
            qFatal("settings");
        plan.label = "run";
        plan.run = run;
    }

    EvaluationPlan ofRun(const std::string& name) const
    {
        EvaluationPlan plan;
        plan.settings = settings({"eval_dataset=" + toUtf8(root() / "rows.json")});
        take(plan, name);
        return plan;
    }

    Result<eval::Evaluation> run(const EvaluationPlan& plan,
                                 const EvaluationListener& listener = {})
    {
        jobs::JobContext context;
        return evaluate(*m_engine, plan, listener, context);
    }

    std::shared_ptr<Engine> m_engine;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
