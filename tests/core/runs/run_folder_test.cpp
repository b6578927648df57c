#include "core/base/atomic_file.h"
#include "core/base/file_lock.h"
#include "core/base/utf8.h"
#include "core/config/run_config.h"
#include "core/runs/run_details.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_list.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace anneal;
using namespace anneal::runs;
namespace fs = std::filesystem;

class RunFolderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("first/trainer_log.jsonl",
              R"({"current_steps": 1, "total_steps": 3, "loss": 2.5})"
              "\n"
              R"({"current_steps": 2, "total_steps": 3, "loss": 1.5})"
              "\n"
              R"({"current_steps": 2, "total_steps": 3, "eval_loss": 1.75})"
              "\n");
        write("first/run.yaml", "stage: sft\ndo_train: true\ndataset: rows\ntemplate: "
                                "smollm2\nmodel_name_or_path: tiny\noutput_dir: saves/first\n"
                                "learning_rate: 1.0e-3\nlora_rank: 8\nlora_alpha: 32\n");
    }

    void aRenamedRunIsFoundByItsRunFile()
    {
        const auto moved = renameRun(root() / "first", "better, 学会了");
        QVERIFY(moved);
        QCOMPARE(toUtf8(moved->filename()), std::string("better, 学会了"));
        QVERIFY(!fs::exists(root() / "first"));
        const auto config =
            config::RunConfig::fromFile(*moved / "run.yaml", {}, config::Verb::Train);
        QVERIFY(config);
        QCOMPARE(config->train().outputDir, std::string("saves/better, 学会了"));
        QCOMPARE(config->train().learningRate, 1e-3);
    }

    void aNameThatIsTakenOrNoneIsRefused()
    {
        write("second/trainer_log.jsonl", "");
        const auto run = root() / "first";
        QVERIFY(renameProblem(run, "second") == RenameProblem::Taken);
        QVERIFY(!renameRun(run, "second"));
        for (const char* name : {"", ".", "..", "a/b", "a\\b", "x:y", " x", "x.", "a\nb"})
            QVERIFY2(renameProblem(run, name) == RenameProblem::NotAName, name);
        QVERIFY(renameProblem(run, std::string(121, 'x')) == RenameProblem::NotAName);
        QVERIFY(renameProblem(run, std::string(120, 'x')) == RenameProblem::None);
        QVERIFY(fs::exists(run / "run.yaml"));
    }

    void aRunThatIsTrainedKeepsItsName()
    {
        const auto run = root() / "first";
        const auto lock = FileLock::acquire(run / fs::path(kRunLockFile));
        QVERIFY(lock);
        QVERIFY(isRunning(run));
        QVERIFY(renameProblem(run, "other") == RenameProblem::Running);
        QVERIFY(!renameRun(run, "other"));
        QVERIFY(fs::exists(run));
    }

    void notesAreKeptWholeAndNeverMakeAFolder()
    {
        const auto run = root() / "first";
        QVERIFY(writeNotes(run, "learned it\n第二行"));
        QCOMPARE(readNotes(run), std::string("learned it\n第二行"));
        QCOMPARE(describeRun(run)->notes, std::string("learned it\n第二行"));
        QVERIFY(writeNotes(run, ""));
        QVERIFY(!fs::exists(run / "notes.md"));
        const auto gone = writeNotes(root() / "gone", "x");
        QVERIFY(!gone);
        QVERIFY(gone.error().code == ErrorCode::NotFound);
        QVERIFY(!fs::exists(root() / "gone"));
    }

    void detailsTellCurvesResultsAndWhatDiffersFromTheDefaults()
    {
        write("first/all_results.json", R"({"train_loss": 2.0, "epoch": 3.0, "name": "x"})");
        const auto details = readRunDetails(root() / "first");
        QCOMPARE(details.loss.steps, (std::vector<double>{1, 2}));
        QCOMPARE(details.loss.values, (std::vector<double>{2.5, 1.5}));
        QCOMPARE(details.heldOut.values, (std::vector<double>{1.75}));
        QCOMPARE(details.results.size(), std::size_t{2});
        QVERIFY(has(details, "learning_rate"));
        QVERIFY(has(details, "lora_alpha"));
        QVERIFY(!has(details, "lora_rank")); // its default
        const auto nothing = readRunDetails(root() / "gone");
        QVERIFY(nothing.loss.steps.empty() && nothing.settings.empty());
    }

    void onlySettingsThatDifferAreCompared()
    {
        write("second/run.yaml", "stage: sft\ndo_train: true\ndataset: rows\ntemplate: "
                                 "smollm2\nmodel_name_or_path: tiny\noutput_dir: saves/second\n"
                                 "learning_rate: 2.0e-3\n");
        const auto comparison =
            compareSettings({readRunDetails(root() / "first"), readRunDetails(root() / "second")});
        QCOMPARE(comparison.differences.size(), std::size_t{2});
        std::map<std::string, std::vector<std::string>> found;
        for (const auto& difference : comparison.differences)
            found[difference.key] = difference.values;
        QCOMPARE(found["lora_alpha"].front(), std::string("32"));
        QVERIFY(found["learning_rate"].front() != found["learning_rate"].back());
        QVERIFY(found.count("output_dir") == 0);
        QVERIFY(comparison.same >= 3); // model, data set, template
    }

    void aLongLogBecomesAShortCurveThatEndsWithIt()
    {
        std::string log;
        for (int step = 1; step <= 1000; ++step)
            log += R"({"current_steps": )" + std::to_string(step) +
                   R"(, "total_steps": 1000, "loss": )" + std::to_string(step) + "}\n";
        write("first/trainer_log.jsonl", log);
        const auto run = describeRun(root() / "first");
        QVERIFY(run);
        QCOMPARE(run->curve.size(), kCurvePoints);
        QCOMPARE(run->curve.front(), 1.0F);
        QCOMPARE(run->curve.back(), 1000.0F);
    }

private:
    [[nodiscard]] fs::path root() const { return fs::path(m_folder->path().toStdString()); }
    void write(const char* file, const std::string& text) const
    {
        QVERIFY(writeFileAtomically(root() / file, text));
    }
    static bool has(const RunDetails& details, std::string_view key)
    {
        return std::any_of(details.settings.begin(), details.settings.end(),
                           [key](const auto& setting) { return setting.first == key; });
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
