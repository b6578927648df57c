#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/studio/engine.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

std::string rows(int first, int count, bool answered)
{
    Json rows = Json::array();
    for (int i = first; i < first + count; ++i)
        rows.push_back({{"instruction", "Say number " + std::to_string(i)},
                        {"output", answered ? "yes yes" : ""}});
    return rows.dump();
}

std::vector<Json> linesOf(const fs::path& file)
{
    std::vector<Json> lines;
    const auto text = QString::fromStdString(readFile(file).value());
    for (const auto& line : text.split('\n', Qt::SkipEmptyParts))
        lines.push_back(parseJson(line.toStdString(), "line").value());
    return lines;
}

} // namespace

/// Stage semi with a tiny model: what it answers itself helps on held-out rows, everything is
/// written down, and a continued run does nothing twice.
class SemiTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        m_root = pathFromUtf8(m_folder.path().toStdString());
        QVERIFY(writeFileAtomically(m_root / "answered.json", rows(0, 4, true)).has_value());
        QVERIFY(writeFileAtomically(m_root / "open.json", rows(20, 20, false)).has_value());
        QVERIFY(writeFileAtomically(m_root / "held.json", rows(60, 6, true)).has_value());
    }

    void ownAnswersHelp_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::newRow("by sureness") << QStringList{"semi_threshold=0.2"};
        QTest::newRow("by agreement")
            << QStringList{"semi_samples=3", "semi_agreement=0.6", "temperature=0.3"};
    }

    void ownAnswersHelp()
    {
        QFETCH(QStringList, settings);
        const auto name = QString(QTest::currentDataTag()).replace(' ', '_').toStdString();
        const auto summary = run(name, settings);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        const auto results = readJsonFile(m_root / name / "semi_results.json").value();
        const auto& rounds = results["rounds"];
        QCOMPARE(rounds.size(), std::size_t{2});
        QVERIFY(rounds[0]["kept"].get<int>() > 0);
        QCOMPARE(rounds[0]["kept"].get<int>() + rounds[0]["dropped"].get<int>(), 20);
        QVERIFY2(rounds[1]["eval_loss"].get<double>() < rounds[0]["eval_loss"].get<double>(),
                 "the round with own answers is better on held-out rows");
        QCOMPARE(results["best_round"].get<int>(), 2);
        QVERIFY(readFile(m_root / name / "adapter_model.safetensors").value() ==
                readFile(m_root / name / "round-2" / "adapter_model.safetensors").value());
        const auto kept = linesOf(m_root / name / "round-1" / "kept.jsonl");
        QCOMPARE(kept.size(), static_cast<std::size_t>(rounds[0]["kept"].get<int>()));
        for (const auto& row : kept) {
            QVERIFY(!row["output"].get<std::string>().empty());
            QVERIFY(row["sureness"].get<double>() >= 0.2);
        }
        for (const auto& row : linesOf(m_root / name / "round-1" / "dropped.jsonl"))
            QVERIFY(!row["reason"].get<std::string>().empty());
        // Once more: every round is complete, and nothing changes.
        const auto again = run(name, settings);
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QVERIFY(readJsonFile(m_root / name / "semi_results.json").value() == results);
    }

    void nothingSureIsSaid()
    {
        const auto summary = run("unsure", {"semi_threshold=1"});
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        const auto results = readJsonFile(m_root / "unsure" / "semi_results.json").value();
        QCOMPARE(results["rounds"].size(), std::size_t{1});
        QCOMPARE(results["rounds"][0]["kept"].get<int>(), 0);
    }

    void withoutHeldOutRowsItIsRefused()
    {
        const auto summary = run("refused", {"eval_dataset=null"});
        QVERIFY(!summary);
        QVERIFY(summary.error().message.find("val_size") != std::string::npos);
    }

private:
    Result<studio::TrainSummary> run(const std::string& name, const QStringList& more)
    {
        const auto model = tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
        std::vector<std::string> settings = {"stage=semi",
                                             "model_name_or_path=" + toUtf8(model),
                                             "template=default",
                                             "dataset=" + toUtf8(m_root / "answered.json"),
                                             "unlabeled_dataset=" + toUtf8(m_root / "open.json"),
                                             "eval_dataset=" + toUtf8(m_root / "held.json"),
                                             "output_dir=" + toUtf8(m_root / name),
                                             "per_device_train_batch_size=2",
                                             "num_train_epochs=12",
                                             "learning_rate=5e-3",
                                             "semi_max_new_tokens=8",
                                             "compute_type=fp32",
                                             "use_cpu=true"};
        for (const auto& setting : more)
            settings.push_back(setting.toStdString());
        ANNEAL_TRY(const auto config,
                   config::RunConfig::fromOverrides(settings, config::Verb::Train));
        ANNEAL_TRY(const auto engine, studio::loadEngine());
        studio::TrainListener nobody;
        jobs::JobContext context;
        return engine->train(config, {}, nobody, context);
    }

    QTemporaryDir m_folder;
    fs::path m_root;
};

QTEST_GUILESS_MAIN(SemiTest)
#include "semi_test.moc"
