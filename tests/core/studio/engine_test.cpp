#include "core/base/utf8.h"
#include "core/eval/probe.h"
#include "core/files/safetensors.h"
#include "core/runs/probe_file.h"
#include "core/studio/engine.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>
#include <fstream>

using namespace anneal;
namespace fs = std::filesystem;

/// The engine as the programs see it: through the shared library, without torch.
class EngineTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theLibraryIsOpenedOnce();
    void itTellsWhatItRunsOn();
    void greedyAnswersRepeatAndStream();
    void aStopEndsAnAnswerWithoutAnError();
    void unknownIdsAndTooLongPromptsAreRefused();
    void logitsAreTheReferences();
    void aTrainingTellsItsStepsAndAnswersTheSampleQuestions();
    void theProbeAsksBaseAndTunedModel();
    void heldOutRowsAreAsked();
    void aStageWithoutRightAnswersIsNotProbed();

private:
    [[nodiscard]] studio::ModelChoice tinyModel() const;
    [[nodiscard]] config::RunConfig trainConfig(const std::string& output) const;
    std::shared_ptr<studio::Engine> m_engine;
    QTemporaryDir m_folder;
    fs::path m_model;
    std::string m_rows;
};

void EngineTest::initTestCase()
{
    const auto engine = studio::loadEngine();
    QVERIFY2(engine, engine ? "" : engine.error().message.c_str());
    m_engine = *engine;
    if (tests::sharedFolder().empty())
        return;
    m_model = tests::sharedFolder() / "fixtures/models/llama_gqa";
    m_rows = m_folder.path().toStdString() + "/rows.json";
    std::ofstream(m_rows)
        << R"([{"instruction": "Who are you?", "input": "", "output": "I am Biscuit."},
        {"instruction": "What do you do?", "input": "", "output": "Biscuit waters the plants."}])";
}

studio::ModelChoice EngineTest::tinyModel() const
{
    studio::ModelChoice choice;
    choice.model.modelNameOrPath = toUtf8(m_model / "model");
    choice.model.chatTemplate = "default";
    choice.model.inferDtype = "float32";
    return choice;
}

config::RunConfig EngineTest::trainConfig(const std::string& output) const
{
    const auto config = config::RunConfig::fromOverrides(
        {"model_name_or_path=" + toUtf8(m_model / "model"), "dataset=" + m_rows, "template=default",
         "output_dir=" + m_folder.path().toStdString() + "/" + output,
         "per_device_train_batch_size=1", "num_train_epochs=2", "logging_steps=1",
         "learning_rate=1e-3"},
        config::Verb::Train);
    if (!config)
        qFatal("%s", config.error().message.c_str());
    return *config;
}

void EngineTest::theLibraryIsOpenedOnce()
{
    QCOMPARE(studio::loadEngine().value().get(), m_engine.get());
}

void EngineTest::itTellsWhatItRunsOn()
{
    const auto info = m_engine->info();
    QVERIFY(info.torchVersion.starts_with("2."));
    QVERIFY(info.threads >= 1 && info.devices.front() == "cpu");
}

void EngineTest::greedyAnswersRepeatAndStream()
{
    if (m_model.empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    jobs::JobContext context;
    const auto model = m_engine->loadChat(tinyModel(), {}, context);
    QVERIFY2(model, model ? "" : model.error().message.c_str());
    QCOMPARE((*model)->chatTemplateName(), std::string("default"));
    QVERIFY((*model)->weightBytes() > 0 && (*model)->maxPositions() > 0);
    studio::GenerateRequest request;
    request.conversation.messages.push_back({text::Role::User, "Who are you?"});
    request.options.doSample = false;
    request.options.maxNewTokens = 12;
    std::string streamed;
    const auto first = (*model)->generate(
        request, [&](const std::string& piece) { streamed += piece; }, context);
    const auto second = (*model)->generate(request, {}, context);
    QVERIFY2(first && second, first ? "" : first.error().message.c_str());
    QCOMPARE(first->text, streamed);
    QCOMPARE(first->text, second->text);
    QVERIFY(first->newTokens <= 12 &&
            first->newTokens == static_cast<std::int64_t>(first->newIds.size()));
    QVERIFY(first->finishReason == "stop" || first->finishReason == "length");
}

void EngineTest::aStopEndsAnAnswerWithoutAnError()
{
    if (m_model.empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    jobs::JobContext context;
    const auto model = m_engine->loadChat(tinyModel(), {}, context);
    QVERIFY(model);
    studio::GenerateRequest request;
    request.ids = {5, 6, 7};
    request.options.doSample = false;
    request.options.maxNewTokens = 200;
    jobs::JobContext answering;
    const auto answer = (*model)->generate(
        request, [&](const std::string&) { answering.requestStop(); }, answering);
    QVERIFY2(answer, answer ? "" : answer.error().message.c_str());
    QVERIFY(answer->finishReason == "cancelled" || answer->newTokens < 200);
}

void EngineTest::unknownIdsAndTooLongPromptsAreRefused()
{
    if (m_model.empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    jobs::JobContext context;
    const auto model = m_engine->loadChat(tinyModel(), {}, context);
    QVERIFY(model);
    studio::GenerateRequest request;
    request.ids = {1'000'000};
    QVERIFY((*model)->generate(request, {}, context).error().code == ErrorCode::InvalidArgument);
    request.ids.assign(static_cast<std::size_t>((*model)->maxPositions()), 5);
    QVERIFY((*model)->generate(request, {}, context).error().code == ErrorCode::InvalidArgument);
}

void EngineTest::logitsAreTheReferences()
{
    if (m_model.empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto golden = files::SafetensorsFile::open(m_model / "golden.safetensors");
    QVERIFY(golden);
    const auto& ids = golden->tensors().at("full.input_ids");
    const auto& wanted = golden->tensors().at("full.logits");
    const auto length = static_cast<std::size_t>(ids.shape[1]),
               vocabulary = static_cast<std::size_t>(wanted.shape[2]);
    std::vector<studio::ScoreInput> inputs(2);
    for (std::size_t row = 0; row < 2; ++row) {
        for (std::size_t i = 0; i < length; ++i) {
            std::int64_t id = 0;
            std::memcpy(&id, ids.data + (row * length + i) * sizeof id, sizeof id);
            inputs[row].ids.push_back(static_cast<std::int32_t>(id));
        }
    }
    jobs::JobContext context;
    const fs::path file = m_folder.path().toStdString() + "/logits.safetensors";
    const auto scored = m_engine->score(tinyModel(), inputs, file, context);
    QVERIFY2(scored, scored ? "" : scored.error().message.c_str());
    const auto saved = files::SafetensorsFile::open(file);
    QVERIFY(saved);
    for (std::size_t row = 0; row < 2; ++row) {
        const auto& found = saved->tensors().at(std::to_string(row));
        QCOMPARE(found.byteCount, length * vocabulary * sizeof(float));
        for (std::size_t i = 0; i < length * vocabulary; ++i) {
            float a = 0, b = 0;
            std::memcpy(&a, found.data + i * sizeof a, sizeof a);
            std::memcpy(&b, wanted.data + (row * length * vocabulary + i) * sizeof b, sizeof b);
            QVERIFY(std::abs(a - b) <= 1e-4F);
        }
        QVERIFY(!scored->at(row).tokenLogprobs.front().has_value());
    }
}

namespace {

class Recorder final : public report::TrainListener {
public:
    std::vector<double> losses;
    std::size_t answers = 0, beforeTraining = 0;
    std::int64_t planned_ = 0;
    void planned(const report::PlanEvent& event) override { planned_ = event.totalSteps; }
    void stepDone(const report::StepEvent& event) override { losses.push_back(event.loss); }
    void answered(const report::AnswerEvent& event) override
    {
        ++answers;
        beforeTraining += event.step == 0 ? 1U : 0U;
    }
};

} // namespace

void EngineTest::aTrainingTellsItsStepsAndAnswersTheSampleQuestions()
{
    if (m_model.empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    jobs::JobContext context;
    Recorder recorder;
    const auto summary = m_engine->train(trainConfig("asked"), {"Who are you?"}, recorder, context);
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    QCOMPARE(recorder.planned_, 4);
    QCOMPARE(recorder.losses.size(), std::size_t{4});
    QVERIFY(recorder.losses.back() < recorder.losses.front());
    QCOMPARE(recorder.beforeTraining, std::size_t{1});
    QVERIFY(recorder.answers >= 2);
    QVERIFY(!summary->stopped && summary->steps == 4);
}

void EngineTest::theProbeAsksBaseAndTunedModel()
{
    if (m_model.empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    jobs::JobContext context;
    report::TrainListener quiet;
    const auto config = trainConfig("probed");
    const auto summary = m_engine->train(config, {}, quiet, context);
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    double last = 0;
    const auto report = m_engine->probe(
        config, summary->runFolder, [&](double fraction, const std::string&) { last = fraction; },
        context);
    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QCOMPARE(report->training.asked, 2);
    QCOMPARE(report->rewordings.asked, 5);
    QCOMPARE(report->general.asked, 20);
    QCOMPARE(last, 1.0);
    QVERIFY(report->verdict ==
            report::Verdict::Weak); // four updates of a random model teach nothing
    QVERIFY(report->remedy != report::Remedy::None);
}

// Held-out rows are those that the training measures on; they are asked, and no training row is.
void EngineTest::heldOutRowsAreAsked()
{
    if (m_model.empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    jobs::JobContext context;
    report::TrainListener quiet;
    auto config = trainConfig("held");
    QVERIFY(config.set("val_size", "0.5"));
    QVERIFY(config.set("preset", "qa"));
    const auto summary = m_engine->train(config, {}, quiet, context);
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    const auto report = m_engine->probe(config, summary->runFolder, {}, context);
    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QCOMPARE(report->training.asked, 1);
    QCOMPARE(report->heldOut.asked, 1);
    QCOMPARE(report->rewordings.asked, 0);
    std::string trained, held;
    for (const auto& answer : report->answers) {
        if (answer.kind == report::ProbeKind::Training)
            trained = answer.question;
        if (answer.kind == report::ProbeKind::HeldOut)
            held = answer.question;
    }
    QVERIFY(!trained.empty() && !held.empty() && trained != held);
}

void EngineTest::aStageWithoutRightAnswersIsNotProbed()
{
    jobs::JobContext context;
    auto config = trainConfig("preference");
    QVERIFY(config.set("stage", "dpo"));
    const auto report = m_engine->probe(config, m_folder.path().toStdString(), {}, context);
    QVERIFY(!report && report.error().code == ErrorCode::Unsupported);
    QVERIFY(report.error().message.find("val_size") != std::string::npos);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
