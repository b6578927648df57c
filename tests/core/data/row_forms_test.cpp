#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/data/conversion.h"
#include "core/data/format_conversion.h"
#include "core/data/identity_json.h"
#include "core/data/identity_rows.h"
#include "tests/support/shared.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::data;
using text::Role;

namespace {

const char* const kShareGpt =
    R"({"id": 7, "conversations": [{"from": "system", "value": "Be kind."}, )"
    R"({"from": "human", "value": "Hi", "weight": 0}, {"value": "Meow", "from": "gpt"}, )"
    R"({"from": "human", "value": "Who?"}, {"from": "gpt", "value": "A cat."}], "tools": "[]"})";
const char* const kOpenAi =
    R"({"messages": [{"role": "user", "content": "Weather?"}, {"role": "assistant", )"
    R"("content": null, "tool_calls": [{"type": "function", "function": {"name": "w", )"
    R"("arguments": "{}"}}]}, {"role": "tool", "content": "rain"}, {"role": "tool", )"
    R"("content": "wind"}, {"role": "assistant", "content": "Wet."}]})";
const char* const kPair =
    R"({"instruction": "Who?", "input": "", "chosen": "A cat.", "rejected": "A dog.", "n": 1})";
const char* const kChatPair =
    R"({"conversations": [{"from": "human", "value": "Who?"}], )"
    R"("chosen": {"from": "gpt", "value": "A cat."}, "rejected": {"from": "gpt", "value": "?"}})";
const char* const kTagged = R"({"instruction": "Who?", "output": "A dog.", "label": false})";
const char* const kHistory =
    R"({"instruction": "c", "input": "d", "output": "e", "history": [["a", "b"]], "x": [1.5]})";

DatasetSpec specOf(const char* row)
{
    return editorSpec(specOfRow(*parseJson(row, "row")));
}

IdentityRow read(const char* json)
{
    auto row = rowFromJson(*parseJson(json, "row"), specOf(json), "row", 1, 0);
    if (!row)
        qFatal("%s", row.error().message.c_str());
    return *row;
}

std::string written(const IdentityRow& row, const char* like)
{
    return toPythonJson(toJson(row, specOf(like)), {.asciiOnly = false});
}

std::vector<Finding::Kind> kindsOf(const char* json)
{
    std::vector<Finding> findings;
    checkRow(read(json), specOf(json), 0, {}, findings);
    std::vector<Finding::Kind> kinds;
    for (const auto& finding : findings)
        kinds.push_back(finding.kind);
    return kinds;
}

} // namespace

class RowFormsTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::TemporaryHome> m_home;
    std::filesystem::path write(const char* name, const std::string& text) const
    {
        const auto file = m_home->path() / name;
        if (!writeFileAtomically(file, text))
            qFatal("can't write");
        return file;
    }
    static bool goOn(double) { return true; }

private Q_SLOTS:
    void init() { m_home = std::make_unique<tests::TemporaryHome>(); }

    void rowsOfEveryFormAreWrittenBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {kShareGpt, kOpenAi, kPair, kChatPair, kTagged, kHistory})
            QTest::addRow("%.20s", json) << QByteArray(json);
        QTest::newRow("no answer")
            << QByteArray(R"({"conversations": [{"from": "human", "value": "Hi"}]})");
        QTest::newRow("unknown role") << QByteArray(
            R"({"conversations": [{"from": "narrator", "value": "Hi"}, {"from": "gpt", "value": "a"}]})");
        QTest::newRow("system column") << QByteArray(
            R"({"conversations": [{"from": "human", "value": "a"}, {"from": "gpt", "value": "b"}], "system": "s"})");
        QTest::newRow("text") << QByteArray(R"({"text": "Once.", "source": "book"})");
        QTest::newRow("other names") << QByteArray(R"({"id": 1, "question": "a", "answer": "b"})");
        QTest::newRow("no pairs") << QByteArray(
            R"({"instruction": "a", "output": "b", "history": ["c"]})");
    }
    void rowsOfEveryFormAreWrittenBackAsTheyWere()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(QByteArray::fromStdString(written(read(json), json)), json);
    }

    void conversationsBecomeTurnsQuestionAndAnswer()
    {
        auto row = read(kShareGpt);
        QCOMPARE(row.system, std::string("Be kind."));
        QCOMPARE(row.turns.size(), std::size_t(2));
        QVERIFY(row.turns[0].voice.role == Role::User &&
                row.turns[1].voice.role == Role::Assistant);
        QCOMPARE(row.turns[1].text, std::string("Meow"));
        QCOMPARE(row.instruction, std::string("Who?"));
        QCOMPARE(row.output, std::string("A cat."));
        row.turns[1].text = "Purr";
        row.output = "Biscuit.";
        QByteArray expected(kShareGpt);
        expected.replace("Meow", "Purr").replace("A cat.", "Biscuit.");
        QCOMPARE(QByteArray::fromStdString(written(row, kShareGpt)), expected);

        const auto history = read(kHistory);
        QCOMPARE(history.turns.size(), std::size_t(2));
        QCOMPARE(history.turns[1].text, std::string("b"));
        const auto calls = read(kOpenAi);
        QCOMPARE(calls.output, std::string("Wet."));
        QVERIFY(calls.asked.role == Role::Observation);
        const auto pair = read(kChatPair);
        QCOMPARE(pair.output + '|' + pair.rejected, std::string("A cat.|?"));
        QCOMPARE(read(kTagged).isGood, std::optional(false));
    }

    void newRowsHaveTheFormOfTheirSet()
    {
        IdentityRow row;
        row.instruction = "q";
        row.output = "a";
        row.system = "s";
        QCOMPARE(
            written(row, kShareGpt),
            std::string(R"({"conversations": [{"from": "system", "value": "s"}, )"
                        R"({"from": "human", "value": "q"}, {"from": "gpt", "value": "a"}]})"));
        row.system.clear();
        row.rejected = "b";
        QCOMPARE(
            written(row, kPair),
            std::string(R"({"instruction": "q", "input": "", "chosen": "a", "rejected": "b"})"));
        row.isGood = true;
        row.rejected.clear();
        QCOMPARE(written(row, kTagged),
                 std::string(R"({"instruction": "q", "input": "", "output": "a", "label": true})"));
    }

    void completeRowsOfEveryFormPassTheChecks()
    {
        for (const char* json : {kShareGpt, kOpenAi, kPair, kChatPair, kTagged, kHistory})
            QVERIFY2(kindsOf(json).empty(), json);
        QVERIFY(kindsOf(R"({"text": "Once."})").empty());
        using Kinds = std::vector<Finding::Kind>;
        QVERIFY(kindsOf(R"({"instruction": "a", "chosen": "b", "rejected": ""})") ==
                Kinds{Finding::Kind::MissingAnswer});
        QVERIFY(kindsOf(R"({"conversations": [{"from": "human", "value": "{{name}}?"}]})") ==
                (Kinds{Finding::Kind::MissingAnswer, Finding::Kind::Placeholder}));
    }

    // What the check calls a wrong order is what training leaves out for it, and nothing else.
    void wrongTurnOrderIsWhatTrainingCallsSo()
    {
        const auto message = [](const std::string& from) {
            return "{\"from\": \"" + from + "\", \"value\": \"x\"}";
        };
        const std::vector<std::string> roles{"human", "gpt", "observation", "function_call",
                                             "system"};
        int wrong = 0;
        for (std::size_t code = 0; code < 5 * 5 * 5 * 5; ++code) {
            std::string list;
            auto rest = code;
            for (int i = 0; i < 4; ++i, rest /= 5)
                list += (i == 0 ? "" : ", ") + message(roles[rest % 5]);
            const std::string json = "{\"conversations\": [" + list + "]}";
            const auto kinds = kindsOf(json.c_str());
            const bool isWrong =
                std::count(kinds.begin(), kinds.end(), Finding::Kind::WrongOrder) > 0;
            const auto converted = convertRow(*parseJson(json, "row"), specOf(json.c_str()), "sft");
            QVERIFY2(isWrong == (converted.problem == Finding::Kind::WrongOrder), json.c_str());
            wrong += isWrong ? 1 : 0;
        }
        QVERIFY(wrong > 500);
        QVERIFY(kindsOf(R"({"instruction": "a", "output": "b", "history": ["c"]})") ==
                std::vector<Finding::Kind>{Finding::Kind::WrongOrder});
    }

    void rowsOfOtherFilesAreTakenOver()
    {
        const auto csv = IdentityRows::import(
            write("cats.csv", "question,answer\n\"Who, you?\",\"A cat\"\n"), std::nullopt, goOn);
        QVERIFY2(csv, csv ? "" : csv.error().message.c_str());
        QCOMPARE(csv->rowOrEmpty(0).instruction, std::string("Who, you?"));
        QCOMPARE(csv->rowOrEmpty(0).output, std::string("A cat"));
        const auto lines = IdentityRows::import(write("a.txt", "one\ntwo\n"), std::nullopt, goOn);
        QVERIFY(lines);
        QCOMPARE(lines->size(), std::size_t(2));
        QCOMPARE(lines->rowOrEmpty(1).instruction, std::string("two"));
        QCOMPARE(stageOf(lines->spec()), std::string("pt"));

        const auto target = m_home->path() / "saved.json";
        QVERIFY(csv->save(target));
        QVERIFY(registerRows(m_home->path(), "saved", target, csv->spec(), csv->usedColumns()));
        config::DataOptions options;
        options.datasetDir = toUtf8(m_home->path());
        const auto loaded = loadDatasets({"saved"}, options, "sft");
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->samples.front().response.front().content, std::string("A cat"));

        const auto stopped = IdentityRows::import(m_home->path() / "a.txt", std::nullopt,
                                                  [](double) { return false; });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        const auto none =
            IdentityRows::import(write("b.csv", "price,size\n1,2\n"), std::nullopt, goOn);
        QVERIFY(none);
        QVERIFY(none->row(0).error().message.find("\"instruction\"") != std::string::npos);
    }

    void whatIsNoTextIsRefusedByName()
    {
        const auto ids = IdentityRows::open(write("t.json", R"([{"input_ids": [1, 2]}])"));
        QVERIFY(!ids && ids.error().code == ErrorCode::Unsupported);
        QVERIFY(ids.error().message.find("t.json") != std::string::npos);
    }

    void otherEndingsAreRefusedOnSave()
    {
        const IdentityRows rows({IdentityRow{"q", "", "a", "", "", {}}});
        for (const char* name : {"x.csv", "x.txt", "x", "x.parquet"}) {
            const auto saved = rows.save(m_home->path() / name);
            QVERIFY2(!saved && saved.error().code == ErrorCode::InvalidArgument, name);
            QVERIFY(!std::filesystem::exists(m_home->path() / name));
        }
        QVERIFY(rows.save(m_home->path() / "x.JSONL"));
        QCOMPARE(*readFile(m_home->path() / "x.JSONL"),
                 std::string("{\"instruction\": \"q\", \"input\": \"\", \"output\": \"a\"}\n"));
    }

    void newEntriesSayTheFormOfTheRows_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("stage");
        QTest::newRow("sharegpt") << QByteArray(kShareGpt) << "sft";
        QTest::newRow("openai") << QByteArray(kOpenAi) << "sft";
        QTest::newRow("pair") << QByteArray(kPair) << "rm";
        QTest::newRow("chat pair") << QByteArray(kChatPair) << "rm";
        QTest::newRow("kto") << QByteArray(kTagged) << "kto";
        QTest::newRow("history") << QByteArray(kHistory) << "sft";
        QTest::newRow("text") << QByteArray(R"({"text": "Once."})") << "pt";
    }
    void newEntriesSayTheFormOfTheRows()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, stage);
        write("dataset_info.json", R"({"mine": {"file_name": "x.json", "num_samples": 5}})");
        const auto file = write("rows.jsonl", json.toStdString() + '\n');
        QVERIFY(registerDataset(m_home->path(), "rows", file));
        const auto info = readJsonFile(m_home->path() / "dataset_info.json");
        QCOMPARE((*info)["mine"]["num_samples"].get<int>(), 5);
        config::DataOptions options;
        options.datasetDir = toUtf8(m_home->path());
        const auto named = loadDatasets({"rows"}, options, stage.toStdString());
        QVERIFY2(named, named ? "" : named.error().message.c_str());
        const auto spec = resolveDataset("rows", m_home->path());
        QCOMPARE(QString::fromStdString(stageOf(*spec)), stage);
        // As the command line reads the file itself.
        const auto direct = loadDatasets({toUtf8(file)}, options, stage.toStdString());
        QVERIFY(direct);
        QCOMPARE(named->samples.front().prompt.size(), direct->samples.front().prompt.size());
        QCOMPARE(named->samples.front().system, direct->samples.front().system);
        QCOMPARE(named->samples.front().tools, direct->samples.front().tools);
    }

    void changesComeBackOnTheSameFile()
    {
        const auto file = write("r.jsonl", "{\"instruction\": \"a\", \"output\": \"1\"}\n"
                                           "{\"instruction\": \"b\", \"output\": \"2\"}\n"
                                           "{\"instruction\": \"c\", \"output\": \"3\"}\n");
        auto rows = *IdentityRows::open(file);
        rows.set(1, IdentityRow{"B", "", "two", "", "", {}});
        rows.move(2, 0);
        rows.insert(1, {IdentityRow{"x", "", "y", "", "", {}}});
        static_cast<void>(rows.take(2, 1));
        const auto changes = rows.changes();
        QCOMPARE(changes.rows.size(), std::size_t(2));
        auto again = *IdentityRows::open(file);
        QVERIFY(again.apply(changes));
        std::string all;
        for (const auto& row : again.all())
            all += row.instruction + ' ';
        QCOMPARE(all, std::string("c x B "));
        auto other = *IdentityRows::open(write("s.jsonl", "{\"output\": \"1\"}\n"));
        QVERIFY(!other.apply(changes));
        QCOMPARE(other.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(RowFormsTest)
#include "row_forms_test.moc"
