#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/runs/trainer_state.h"
#include "core/train/trainer.h"
#include "tests/core/train/fixture.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace anneal;
using namespace anneal::tests;

namespace {

bool endsInAny(const std::string& key, std::initializer_list<std::string_view> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return key.ends_with(ending); });
}

/// What differs between a file of ours and the reference's: keys and their order, types, and every
/// value that does not depend on the machine. Losses within 1e-3, norms of gradients within 1 %,
/// learning rates to the last digit.
void compare(const Json& ours, const Json& theirs, const std::string& key, QStringList& differences)
{
    const auto differs = [&](const std::string& what) {
        differences << QString::fromStdString(key + ": " + what + ", " + ours.dump().substr(0, 60) +
                                              " and " + theirs.dump().substr(0, 60));
    };
    if (ours.type() != theirs.type() && !(ours.is_number_integer() && theirs.is_number_integer()))
        return differs("another type");
    if (ours.is_object()) {
        std::vector<std::string> a, b;
        for (const auto& [name, value] : ours.items())
            a.push_back(name);
        for (const auto& [name, value] : theirs.items())
            b.push_back(name);
        if (a != b)
            return differs("other keys or another order");
        for (const auto& name : a)
            compare(ours[name], theirs[name], key + "." + name, differences);
    } else if (key.ends_with(".target_modules")) { // a set in the reference, so in any order
        const auto a = ours.get<std::set<std::string>>(), b = theirs.get<std::set<std::string>>();
        if (a != b)
            differs("other layers");
    } else if (ours.is_array()) {
        if (ours.size() != theirs.size())
            return differs("another length");
        for (std::size_t i = 0; i < ours.size(); ++i)
            compare(ours[i], theirs[i], key + "[" + std::to_string(i) + "]", differences);
    } else if (endsInAny(key, {"runtime", "per_second", "elapsed_time", "remaining_time",
                               "throughput", "base_model_name_or_path"})) {
        return; // of the machine
    } else if (key.ends_with("loss")) {
        if (std::abs(ours.get<double>() - theirs.get<double>()) > 1e-4)
            differs("too far apart");
    } else if (key.ends_with("grad_norm")) {
        if (std::abs(ours.get<double>() - theirs.get<double>()) > 2e-4 * theirs.get<double>())
            differs("too far apart");
    } else if (ours != theirs) {
        differs("another value");
    }
}

/// Compares a file of one JSON object, or with one a line.
void compareFile(const std::filesystem::path& ours, const std::filesystem::path& theirs)
{
    const auto lines = [](const std::filesystem::path& file) {
        const auto text = readFile(file).value();
        return file.extension() == ".jsonl"
                   ? QString::fromStdString(text).split('\n', Qt::SkipEmptyParts)
                   : QStringList{QString::fromStdString(text)};
    };
    const auto a = lines(ours), b = lines(theirs);
    QCOMPARE(a.size(), b.size());
    QStringList differences;
    for (qsizetype i = 0; i < a.size(); ++i)
        compare(parseJson(a[i].toStdString(), "ours").value(),
                parseJson(b[i].toStdString(), "theirs").value(), ours.filename().string(),
                differences);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join('\n')));
    // The same form to the byte: indent, and what stands at the end.
    QCOMPARE(a.front().section('\n', 0, 1).section('"', 0, 0),
             b.front().section('\n', 0, 1).section('"', 0, 0));
    QCOMPARE(readFile(ours)->back(), readFile(theirs)->back());
}

} // namespace

/// The default model trained on ten rows, against what LLaMA-Factory wrote for the same settings.
class LlamaFactoryRunTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        if (defaultModelFile().empty())
            QSKIP("the default model is not there");
    }

    static std::vector<std::string> listing(const std::filesystem::path& golden)
    {
        std::vector<std::string> names;
        const auto text = readFile(golden / "listing.tsv").value_or("");
        for (const auto& line : QString::fromStdString(text).split('\n', Qt::SkipEmptyParts))
            names.push_back(line.section('\t', 0, 0).toStdString());
        return names;
    }

    void everyLossAndLogFieldEqualsTheReference_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("accumulation 4") << "smollm2_xfc_acc4";
        QTest::newRow("three epochs") << "smollm2_xfc_run";
    }

    void everyLossAndLogFieldEqualsTheReference()
    {
        QFETCH(QString, name);
        const auto golden = sharedFolder() / "fixtures_llamafactory" / name.toStdString();
        QTemporaryDir folder;
        const auto out = pathFromUtf8(folder.path().toStdString()) / "run";
        const auto config = config::RunConfig::fromFile(
            golden / "train.yaml",
            {"model_name_or_path=" + toUtf8(defaultModelFile()), "output_dir=" + toUtf8(out),
             "dataset_dir=" + toUtf8(sharedFolder() / "fixtures_llamafactory" / "data")},
            config::Verb::Train);
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        report::TrainListener listener;
        jobs::JobContext context;
        const auto summary = train::train(*config, listener, context);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());

        for (const char* file :
             {"trainer_log.jsonl", "trainer_state.json", "all_results.json", "train_results.json",
              "adapter_config.json", "checkpoint-5/trainer_state.json",
              "checkpoint-10/adapter_config.json"}) {
            if (std::filesystem::exists(golden / file))
                compareFile(out / file, golden / file);
            if (QTest::currentTestFailed())
                return;
        }
        for (const auto& line : listing(golden)) { // what only Python can read is left out
            if (!endsInAny(line, {".bin", ".pt", ".pth"}))
                QVERIFY2(std::filesystem::exists(out / line), line.c_str());
        }
        const auto expected = runs::readTrainerState(golden / "trainer_state.json").value();
        QVERIFY(std::abs(summary->trainLoss - *expected.logHistory.back().trainLoss) < 1e-4);
        if (!std::filesystem::exists(golden / "adapter_model.safetensors"))
            return;
        const auto tuned = tensorsOf(out / "adapter_model.safetensors");
        const auto reference = tensorsOf(golden / "adapter_model.safetensors");
        QCOMPARE(tuned.size(), reference.size());
        for (const auto& [tensor, values] : reference)
            QVERIFY2(largestDifference(tuned.at(tensor), values) < 2e-4, tensor.c_str());
    }
};

QTEST_GUILESS_MAIN(LlamaFactoryRunTest)
#include "llamafactory_run_test.moc"
