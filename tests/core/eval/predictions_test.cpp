#include "core/eval/predictions.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/data/csv.h"
#include "core/data/dataset.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::eval;
namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

/// The answers of an evaluation: reading, finding the rows' own questions, and saving the table.
class PredictionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void answersAreReadInOrderWithTheBaseModelsBeside()
    {
        put("generated_predictions.jsonl",
            line("<u>A?<a>", "yes", "yes") + line("<u>B?<a>", "no\n", "up\n\n"));
        put("base/generated_predictions.jsonl",
            line("<u>A?<a>", "maybe", "yes") + line("<u>B?<a>", "up", "up"));
        const auto read = readAll();
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QVERIFY(read->hasBase);
        QCOMPARE(read->rows.size(), std::size_t{2});
        QCOMPARE(read->rows[0].answer, std::string("yes"));
        QCOMPARE(read->rows[0].baseAnswer, std::string("maybe"));
        QCOMPARE(read->rows[0].similarity, 1.0);
        QVERIFY(!read->rows[0].differs());
        QVERIFY(read->rows[1].differs());
        QCOMPARE(read->rows[1].similarity, 0.0);
        QCOMPARE(read->rows[1].baseSimilarity, 1.0);
        QCOMPARE(read->rows[1].expected, std::string("up"));
    }

    void answersOfOtherRowsAreNotTheBaseModels()
    {
        put("generated_predictions.jsonl", line("a", "b", "c"));
        put("base/generated_predictions.jsonl", line("a", "b", "c") + line("a", "b", "c"));
        QVERIFY(readAll() && !readAll()->hasBase);
    }

    void damagedAnswersFailByLine()
    {
        put("generated_predictions.jsonl", line("a", "b", "c") + "\n{\"prompt\": \"x\"}\n");
        const auto lacking = readAll();
        QVERIFY(!lacking && lacking.error().code == ErrorCode::Format);
        QCOMPARE(lacking.error().context.at("line"), std::string("3"));
        put("generated_predictions.jsonl", line("a", "b", "c") + "{\"prompt\": \"x");
        QVERIFY(!readAll() && readAll().error().code == ErrorCode::Format);
        fs::remove(root() / "generated_predictions.jsonl");
        QVERIFY(!readAll() && readAll().error().code == ErrorCode::NotFound);
    }

    void theRowsOwnQuestionsAreKept()
    {
        Json rows = Json::array();
        for (const char* question : {"What is one?", "What is two?", "What is three?"})
            rows.push_back({{"instruction", question}, {"output", "A number."}});
        put("rows.json", rows.dump());
        put("generated_predictions.jsonl",
            line("<user>What is one?\n<assistant>", "A number.", "A number.") +
                line("<user>What is two?\n<assistant>", "Two.", "A number.") +
                line("<user>What is three?\n<assistant>", "A", "A number."));
        config::RunConfig settings;
        QVERIFY(settings.set("eval_dataset", Texts{toUtf8(root() / "rows.json")}));
        jobs::JobContext context;
        const auto written = writeRowNotes(root(), settings, context);
        QVERIFY2(written, written ? "" : written.error().message.c_str());
        fs::remove(root() / "rows.json"); // the data have gone since
        const auto read = readAll();
        QVERIFY(read);
        QCOMPARE(read->rows[0].question, std::string("What is one?"));
        QCOMPARE(read->rows[2].question, std::string("What is three?"));
        QVERIFY(read->rows[2].similarity > 0 && read->rows[2].similarity < 1);

        put("row_notes.jsonl", "{\"question\": \"of other rows\"}\n");
        QVERIFY(readAll()->rows[0].question.find("one") != std::string::npos);
    }

    void heldOutRowsAreThoseOfTheSplit()
    {
        Json rows = Json::array();
        for (int i = 0; i < 20; ++i)
            rows.push_back(
                {{"instruction", "Question " + std::to_string(i) + "!"}, {"output", "Yes."}});
        put("rows.json", rows.dump());
        config::RunConfig settings;
        QVERIFY(settings.set("dataset", Texts{toUtf8(root() / "rows.json")}));
        QVERIFY(settings.set("val_size", 0.2));
        const auto split = data::validationSplit(20, 0.2, 42).validation;
        std::string lines;
        for (const auto row : split)
            lines += line("<u>Question " + std::to_string(row) + "!<a>", "Yes.", "Yes.");
        put("generated_predictions.jsonl", lines);
        jobs::JobContext context;
        QVERIFY(writeRowNotes(root(), settings, context));
        const auto read = readAll();
        QCOMPARE(read->rows.size(), split.size());
        for (std::size_t i = 0; i < split.size(); ++i)
            QCOMPARE(read->rows[i].question, "Question " + std::to_string(split[i]) + "!");
    }

    void questionsAreMatchedThoughRowsWereLeftOut()
    {
        const Texts questions = {"one", "two", "three", "four"};
        QVERIFY(matchQuestions({"<one>", "<three>", "<four>"}, questions) ==
                (Texts{"one", "three", "four"}));
        // One that was cut is in no prompt; its place tells where all rows are there.
        QVERIFY(matchQuestions({"<one>", "<tw", "<three>", "<four>"}, questions) == questions);
        QVERIFY(matchQuestions({"<one>", "<tw"}, questions) == (Texts{"one", ""}));
    }

    void templatesAreLeftOutOfPrompts()
    {
        QVERIFY(withoutTemplate({"<s>user\nWhat is it?</s>\n<s>assistant\n",
                                 "<s>user\nWhat was it?</s>\n<s>assistant\n"}) ==
                (Texts{"What is it?", "What was it?"}));
        QVERIFY(withoutTemplate({"only one"}) == Texts{"only one"});
        QVERIFY(withoutTemplate({"the same", "the same"}) == (Texts{"the same", "the same"}));
    }

    void tableIsReadBySpreadsheets()
    {
        Predictions predictions;
        predictions.rows.push_back({"What, \"exactly\"?", "p", "two\nlines", "=1+1", "", 0.5, 0});
        const auto file = root() / "table.csv";
        QVERIFY(writePredictionsCsv(file, predictions, {"问题", "Reference", "Answer", "Alike"}));
        const auto text = readFile(file).value();
        QVERIFY(text.starts_with("\xEF\xBB\xBF"));
        data::CsvReader reader(std::string_view(text).substr(3), "table.csv");
        const auto head = reader.next();
        QVERIFY(head && *head);
        QVERIFY((*head)->cells == (Texts{"问题", "Reference", "Answer", "Alike"}));
        const auto row = reader.next();
        QVERIFY(row && *row);
        QVERIFY((*row)->cells == (Texts{"What, \"exactly\"?", "two\nlines", "'=1+1", "0.5000"}));
        QVERIFY(reader.next() && !*reader.next());
    }

    void jsonLinesKeepEveryCharacter()
    {
        Predictions predictions;
        predictions.hasBase = true;
        predictions.rows.push_back({"q", "p", "e", "=1\n\"2\"", "b", 0.25, 0.125});
        QVERIFY(writePredictionsJsonl(root() / "table.jsonl", predictions));
        const auto read = parseJson(readFile(root() / "table.jsonl").value(), "table").value();
        QCOMPARE(read["predict"].get<std::string>(), std::string("=1\n\"2\""));
        QCOMPARE(read["label"].get<std::string>(), std::string("e"));
        QCOMPARE(read["base_similarity"].get<double>(), 0.125);
        const auto failed = writePredictionsJsonl(root() / "table.jsonl" / "x", predictions);
        QVERIFY(!failed && failed.error().code == ErrorCode::Io);
    }

    void aStopEndsTheReading()
    {
        put("generated_predictions.jsonl", line("a", "b", "c"));
        jobs::JobContext context;
        context.requestStop();
        const auto read = readPredictions(root(), context);
        QVERIFY(!read && read.error().code == ErrorCode::Cancelled);
    }

private:
    fs::path root() const { return pathFromUtf8(m_folder->path().toStdString()); }
    void put(const std::string& name, const std::string& text) const
    {
        QVERIFY(writeFileAtomically(root() / name, text));
    }
    static std::string line(const std::string& prompt, const std::string& predict,
                            const std::string& label)
    {
        return Json{{"prompt", prompt}, {"predict", predict}, {"label", label}}.dump() + "\n";
    }
    Result<Predictions> readAll() const
    {
        jobs::JobContext context;
        return readPredictions(root(), context);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PredictionsTest)
#include "predictions_test.moc"
