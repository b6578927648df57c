#include "core/studio/run_rows.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"

#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
using namespace anneal::studio;
namespace fs = std::filesystem;

/// How the rows of an evaluation stand to those of a training.
class RunRowsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        std::string rows = "[";
        for (int i = 0; i < 10; ++i)
            rows += std::string(i ? "," : "") + R"({"instruction": "q", "output": "a"})";
        put("data/rows.json", rows + "]");
        put("data/others.json", R"([{"instruction": "q", "output": "a"}])");
        put("data/dataset_info.json", R"({"numbers": {"file_name": "rows.json"},
                                          "same": {"file_name": "rows.json"},
                                          "others": {"file_name": "others.json"}})");
    }

    void rowsThatWereLearnedAreKnown()
    {
        const auto run = settings("dataset: numbers\n");
        QVERIFY(overlapWith(run, "numbers", data()) == RowOverlap::Same);
        QVERIFY(overlapWith(run, "same", data()) == RowOverlap::Same);
        QVERIFY(overlapWith(run, toUtf8(data() / "rows.json"), data()) == RowOverlap::Same);
        QVERIFY(overlapWith(run, "others", data()) == RowOverlap::None);
        QVERIFY(overlapWith(run, "no such data set", data()) == RowOverlap::None);
        QVERIFY(overlapWith(settings("dataset: others,numbers\nval_size: 0.2\n"), "numbers",
                            data()) == RowOverlap::Mostly);
    }

    void keptBackRowsAreTakenOver()
    {
        const auto run = settings("dataset: numbers\nval_size: 0.2\nseed: 7\nmax_samples: 8\n"
                                  "template: alpaca\nlearning_rate: 1e-3\n");
        QVERIFY(hasHeldOutRows(run));
        QVERIFY(!hasHeldOutRows(settings("dataset: numbers\n")));
        config::RunConfig evaluation;
        QVERIFY(evaluation.set("eval_dataset", std::vector<std::string>{"others"}));
        QVERIFY(evaluation.set("max_samples", std::int64_t(100)));
        QVERIFY(evaluation.set("seed", std::int64_t(1)));
        QVERIFY(takeReading(evaluation, run));
        QVERIFY(takeHeldOutRows(evaluation, run));
        QVERIFY(evaluation.data().evalDataset.empty());
        QCOMPARE(evaluation.data().seed, std::uint64_t(7));
        QCOMPARE(*evaluation.data().maxSamples, std::int64_t(8));
        QCOMPARE(evaluation.model().chatTemplate, std::string("alpaca"));
        QVERIFY(!evaluation.isGiven("learning_rate"));
        QCOMPARE(countHeldRows(evaluation).value(), std::size_t(2)); // 20 % of 8, rounded up
    }

    void rowsAreCountedAndTheirFaultsTold()
    {
        config::RunConfig evaluation;
        QVERIFY(evaluation.set("dataset_dir", toUtf8(data())));
        QVERIFY(evaluation.set("eval_dataset", std::vector<std::string>{"numbers"}));
        QCOMPARE(countHeldRows(evaluation).value(), std::size_t(10));
        QVERIFY(evaluation.set("max_samples", std::int64_t(4)));
        QCOMPARE(countHeldRows(evaluation).value(), std::size_t(4));
        put("data/rows.json", "[{");
        const auto broken = countHeldRows(evaluation);
        QVERIFY(!broken && broken.error().code == ErrorCode::Format);
    }

    void settingsOfARunAreReadWhereThereAreSome()
    {
        QVERIFY(!settingsOfRun(root() / "nowhere"));
        put("llamafactory/training_args.yaml", "dataset: numbers\nval_size: 0.1\n");
        const auto run = settingsOfRun(root() / "llamafactory");
        QVERIFY(run && run->data().valSize == 0.1);
    }

private:
    fs::path root() const { return pathFromUtf8(m_folder->path().toStdString()); }
    fs::path data() const { return root() / "data"; }
    void put(const std::string& name, const std::string& text) const
    {
        QVERIFY(writeFileAtomically(root() / name, text));
    }
    config::RunConfig settings(const std::string& yaml) const
    {
        put("run/run.yaml", "dataset_dir: " + toUtf8(data()) + "\n" + yaml);
        auto run = settingsOfRun(root() / "run");
        if (!run)
            qFatal("no settings");
        return std::move(*run);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RunRowsTest)
#include "run_rows_test.moc"
