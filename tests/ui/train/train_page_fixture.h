#pragma once

#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/train_page.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace anneal::tests {

/// The data folder holds one data set, of that name.
inline void writeData(const char* name, const std::string& json)
{
    const auto folder = dataSetsFolder();
    std::filesystem::create_directories(folder);
    QVERIFY(writeFileAtomically(folder / (std::string(name) + ".json"), json).has_value());
    QVERIFY(writeFileAtomically(folder / "dataset_info.json", "{\"" + std::string(name) +
                                                                  "\": {\"file_name\": \"" + name +
                                                                  ".json\"}}")
                .has_value());
}

/// `count` questions with the same answer, as a JSON file of rows.
inline std::string rows(const std::string& answer, int count)
{
    std::string json = "[";
    for (int i = 0; i < count; ++i)
        json += std::string(i ? "," : "") + R"({"instruction": "Question )" + std::to_string(i) +
                R"(?", "input": "", "output": ")" + answer + R"("})";
    return json + "]";
}

/// What the Start button says.
inline QString label(QWidget& page)
{
    return control<QPushButton>(page, "startButton")->text();
}

/// A page with the tiny model and `json` as its data set "biscuit". Needs ../shared.
inline std::unique_ptr<ui::TrainPage> openTrainPage(StudioFixture& studio, const std::string& json)
{
    writeData("biscuit", json);
    studio.context.setModel(QString::fromStdString(
        toUtf8(sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model")));
    studio.preferences.setValue(QStringLiteral("train/welcomeDone"), true);
    studio.preferences.setValue(QStringLiteral("train/dataSet"), QStringLiteral("biscuit"));
    auto page = std::make_unique<ui::TrainPage>(studio.context);
    page->resize(1092, 740);
    page->show();
    return page;
}

/// What Start would train, as the page shows it.
inline config::RunConfig shown(ui::TrainPage& page)
{
    const auto* preview = control<QWidget>(page, "previewCommandButton");
    if (!QTest::qWaitFor([preview] { return preview->isVisible(); }, 20'000))
        qFatal("no preview");
    if (control<QWidget>(page, "commandCard")->isVisible())
        click(page, "closeCommandButton");
    click(page, "previewCommandButton");
    const std::string text =
        control<QPlainTextEdit>(page, "commandText")->toPlainText().toStdString();
    const auto file = runsFolder() / "shown.yaml";
    std::filesystem::create_directories(runsFolder());
    if (!writeFileAtomically(file, text))
        qFatal("not written");
    const auto config = config::RunConfig::fromFile(file, {}, config::Verb::Train);
    if (!config)
        qFatal("%s", config.error().message.c_str());
    return *config;
}

/// Two more data sets, "cats" and "dogs".
inline void writeTwoSets(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    for (const char* name : {"cats", "dogs"})
        QVERIFY(writeFileAtomically(folder / (std::string(name) + ".json"), rows(name, 30)));
    const bool first = std::filesystem::exists(folder / "biscuit.json");
    QVERIFY(writeFileAtomically(
        folder / "dataset_info.json",
        std::string("{") + (first ? R"("biscuit": {"file_name": "biscuit.json"}, )" : "") +
            R"("cats": {"file_name": "cats.json"}, "dogs": {"file_name": "dogs.json"}})"));
}

} // namespace anneal::tests
