#pragma once

#include "ui/pages/evaluate_page.h"

#include "core/base/json.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/widgets/basics.h"

#include <QPushButton>

#include <nlohmann/json.hpp>

namespace anneal::tests {

using Configs = std::vector<config::RunConfig>;

inline QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

/// What the engine leaves after a pass over two rows.
inline Result<report::TrainSummary> leaveFigures(const config::RunConfig& config,
                                                 studio::TrainListener& listener)
{
    const auto folder = pathFromUtf8(config.train().outputDir);
    std::filesystem::create_directories(folder);
    const bool base = config.model().adapterNameOrPath.empty();
    if (config.prediction().predict) {
        std::string lines;
        for (const char* question : {"Who are you?", "What is this?"})
            lines += Json{{"prompt", std::string("<user>") + question + "<end>"},
                          {"predict", base ? "No idea." : "I am Biscuit."},
                          {"label", "I am Biscuit."}}
                         .dump() +
                     "\n";
        ANNEAL_CHECK(writeFileAtomically(folder / "generated_predictions.jsonl", lines));
        ANNEAL_CHECK(writeFileAtomically(
            folder / "predict_results.json",
            base ? R"({"predict_bleu-4": 5.0, "predict_rouge-l-characters": 10.0})"
                 : R"({"predict_bleu-4": 95.0, "predict_rouge-l-characters": 100.0,
                       "predict_samples_per_second": 4.0})"));
    } else {
        ANNEAL_CHECK(writeFileAtomically(folder / "eval_results.json",
                                         base ? R"({"eval_loss": 3.0, "eval_accuracy": 0.25})"
                                              : R"({"eval_loss": 0.5, "eval_accuracy": 0.75})"));
    }
    listener.predicted({2, 2, 0});
    return report::TrainSummary{};
}

/// An Evaluate page with one run, two data sets, and an engine that leaves figures.
class EvaluatePageFixture {
protected:
    void open()
    {
        m_studio = std::make_unique<StudioFixture>();
        m_run = makeRun("biscuit-1", true);
        runSettings("dataset: others\n");
        std::filesystem::create_directories(dataSetsFolder());
        QVERIFY(writeFileAtomically(dataSetsFolder() / "dataset_info.json",
                                    R"({"biscuit": {"file_name": "biscuit.json"},
                                        "others": {"file_name": "others.json"}})"));
        makeRows("biscuit");
        makeRows("others");
        m_asked = std::make_shared<Configs>();
        m_studio->script->train = [asked = m_asked](const config::RunConfig& config,
                                                    studio::TrainListener& listener,
                                                    jobs::JobContext&) {
            asked->push_back(config);
            return leaveFigures(config, listener);
        };
        makePage();
        m_studio->context.refreshRuns();
    }
    void close()
    {
        m_page.reset();
        m_studio.reset();
    }
    static void makeRows(const char* name)
    {
        QVERIFY(writeFileAtomically(dataSetsFolder() / (std::string(name) + ".json"),
                                    R"([{"instruction": "Who are you?", "output": "I am Biscuit."},
                                        {"instruction": "What is this?", "output": "I am Biscuit."}])"));
    }
    void makePage()
    {
        m_page = std::make_unique<ui::EvaluatePage>(
            m_studio->context, nullptr, [script = m_studio->script] {
                return Result<std::shared_ptr<studio::Engine>>(
                    std::make_shared<FakeEngine>(script));
            });
        m_page->resize(1090, 740);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void runSettings(const std::string& yaml)
    {
        QVERIFY(writeFileAtomically(m_run / "run.yaml",
                                    "template: alpaca\ndataset_dir: " + toUtf8(dataSetsFolder()) +
                                        "\n" + yaml));
    }
    void chooseData(const char* id)
    {
        auto* picker = control<ui::ListPicker>(*m_page, "evaluateDataPicker");
        picker->setCurrent(QLatin1String(id));
        Q_EMIT picker->chosen(QLatin1String(id));
    }
    void choose(const QString& model)
    {
        auto* picker = control<ui::ListPicker>(*m_page, "evaluateModelPicker");
        picker->setCurrent(model);
        Q_EMIT picker->chosen(model);
    }
    [[nodiscard]] QString label() const
    {
        return control<QPushButton>(*m_page, "evaluateButton")->text();
    }
    [[nodiscard]] QString barTitle() const
    {
        return control<QLabel>(*m_page, "evaluateBarTitle")->text();
    }
    /// Presses the button and waits for the result.
    void evaluate()
    {
        QTRY_COMPARE(label(), QStringLiteral("Evaluate"));
        click(*m_page, "evaluateButton");
        QTRY_VERIFY(control<QWidget>(*m_page, "evaluateResult")->isVisible());
    }
    [[nodiscard]] std::filesystem::path evaluations() const
    {
        return runsFolder().parent_path() / "evaluations";
    }
    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<ui::EvaluatePage> m_page;
    std::shared_ptr<Configs> m_asked;
    std::filesystem::path m_run;
};

} // namespace anneal::tests
