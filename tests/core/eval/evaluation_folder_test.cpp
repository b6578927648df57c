#include "core/eval/evaluation_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace anneal;
using namespace anneal::eval;
namespace fs = std::filesystem;

/// What an evaluation leaves on the disk, and what is read of it.
class EvaluationFolderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsRead()
    {
        Evaluation written;
        written.folder = root() / "eval_1";
        written.label = "饼干-2";
        written.model = "models/tiny";
        written.adapters = {"saves/tiny/lora/biscuit-2"};
        written.data = "questions";
        written.run = "saves/tiny/lora/biscuit-2";
        written.heldOut = true;
        written.trainedRows = true;
        written.rows = 12;
        written.seconds = 3.5;
        written.finished =
            std::chrono::system_clock::time_point(std::chrono::seconds(1'795'000'000));
        written.notes = {noticeAt({.row = 2}, notice("row.no_answer"))};
        put("eval_1/eval_results.json", R"({"eval_loss": 0.5, "eval_accuracy": 0.75})");
        put("eval_1/predict_results.json",
            R"({"predict_bleu-4": 12.5, "predict_rouge-1": 30.0, "predict_rouge-2": 20.0,
                "predict_rouge-l": 25.0, "predict_samples_per_second": 2.5})");
        put("eval_1/base/eval_results.json", R"({"eval_loss": 2.0})");
        QVERIFY(writeEvaluation(written));
        const auto read = readEvaluation(written.folder);
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->label, written.label);
        QVERIFY(read->adapters == written.adapters);
        QVERIFY(read->notes == written.notes);
        QVERIFY(read->heldOut && read->trainedRows);
        QCOMPARE(read->rows, written.rows);
        QVERIFY(read->finished == written.finished);
        QCOMPARE(*read->figures.loss, 0.5);
        QVERIFY(std::abs(*read->figures.perplexity() - std::exp(0.5)) < 1e-12);
        QCOMPARE(*read->figures.rougeL, 25.0);
        QVERIFY(!read->figures.byCharacters);
        QCOMPARE(*read->figures.answersPerSecond, 2.5);
        QCOMPARE(*read->base->loss, 2.0);
        QVERIFY(!read->hasAnswers);
    }

    void sentencesOfAnEarlierVersionAreKept()
    {
        put("old/evaluation.json", R"({"notes": ["Row 3 was cut.", 7]})");
        put("old/eval_results.json", R"({"eval_loss": 0.5})");
        const auto read = readEvaluation(root() / "old");
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->notes.size(), std::size_t{1});
        QCOMPARE(read->notes.front(), (Notice{{}, {}, "Row 3 was cut."}));
    }

    void rougeByCharactersIsKnownByItsName()
    {
        put("e/predict_results.json",
            R"({"predict_bleu-4": 1.0, "predict_rouge-1-characters": 2.0,
                "predict_rouge-2-characters": 3.0, "predict_rouge-l-characters": 4.0})");
        const auto read = readEvaluation(root() / "e");
        QVERIFY(read && read->figures.byCharacters);
        QCOMPARE(*read->figures.rougeL, 4.0);
    }

    void evaluationsOfLlamaFactoryAreListedToo()
    {
        // predict_with_generate makes its do_eval measure answers.
        put("saves/tiny/lora/eval_x/eval_results.json", R"({"eval_bleu-4": 7.0})");
        put("saves/tiny/lora/eval_x/generated_predictions.jsonl", "");
        put("saves/tiny/lora/run/eval_results.json", R"({"eval_loss": 1.0})");
        put("saves/tiny/lora/run/train_results.json", "{}");
        const auto found = listEvaluations({root() / "saves", root() / "saves" / "tiny"});
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(*found.front().figures.bleu4, 7.0);
        QVERIFY(found.front().label.empty());
        QVERIFY(found.front().hasAnswers);
        QVERIFY(found.front().finished > std::chrono::system_clock::time_point{});
    }

    void theNewestStandsFirst()
    {
        for (const int i : {1, 3, 2}) {
            Evaluation evaluation;
            evaluation.folder = root() / std::to_string(i);
            evaluation.finished = std::chrono::system_clock::time_point(std::chrono::seconds(i));
            put(std::to_string(i) + "/eval_results.json", R"({"eval_loss": 1})");
            QVERIFY(writeEvaluation(evaluation));
        }
        const auto found = listEvaluations({root()});
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(toUtf8(found[0].folder.filename()), std::string("3"));
        QCOMPARE(toUtf8(found[2].folder.filename()), std::string("1"));
    }

    void damagedFilesSayNothingOrFailByName()
    {
        put("a/eval_results.json", R"({"eval_loss": "high", "eval_accuracy": )");
        const auto read = readEvaluation(root() / "a");
        QVERIFY(read && !read->figures.any());
        put("b/eval_results.json", R"({"eval_loss": 1})");
        put("b/evaluation.json", "{\"label\": ");
        const auto broken = readEvaluation(root() / "b");
        QVERIFY(!broken && broken.error().code == ErrorCode::Format);
        QVERIFY(broken.error().message.find("evaluation.json") != std::string::npos);
        put("c/eval_results.json", R"({"eval_loss": 1})");
        put("c/evaluation.json", R"({"label": 5, "rows": 1e300, "finished": -1, "notes": [1]})");
        const auto odd = readEvaluation(root() / "c");
        QVERIFY(odd && odd->label.empty() && odd->notes.empty());
        QCOMPARE(listEvaluations({root()}).size(), std::size_t{2});
        const auto none = readEvaluation(root());
        QVERIFY(!none && none.error().code == ErrorCode::NotFound);
    }

private:
    fs::path root() const { return pathFromUtf8(m_folder->path().toStdString()); }
    void put(const std::string& name, const std::string& text) const
    {
        QVERIFY(writeFileAtomically(root() / name, text));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(EvaluationFolderTest)
#include "evaluation_folder_test.moc"
