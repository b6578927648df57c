#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/config/options.h"
#include "core/data/dataset.h"
#include "core/data/identity_table.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::data;
namespace fs = std::filesystem;

class IdentityTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void savingKeepsOtherFieldsAndTheirOrder()
    {
        const std::string text = "[\n"
                                 "  {\n"
                                 "    \"id\": 7,\n"
                                 "    \"instruction\": \"你是谁？\",\n"
                                 "    \"output\": \"我是猫 \\\"小肥肠\\\"\\n😸\",\n"
                                 "    \"tags\": [\"a\", 1.5, null]\n"
                                 "  },\n"
                                 "  {\n"
                                 "    \"instruction\": \"q\",\n"
                                 "    \"input\": \"\",\n"
                                 "    \"output\": \"a\"\n"
                                 "  }\n"
                                 "]";
        const auto file = write("rows.json", text);
        auto table = openIdentityTable(file);
        QVERIFY2(table, table ? "" : table.error().message.c_str());
        QCOMPARE(table->rows.size(), std::size_t{2});
        QCOMPARE(QString::fromStdString(table->rows[0].output), QString("我是猫 \"小肥肠\"\n😸"));
        table->rows[1].output = "b";
        QVERIFY(saveIdentityTable(*table));
        QString expected = QString::fromStdString(text);
        expected.replace("\"output\": \"a\"", "\"output\": \"b\"");
        expected.replace("[\"a\", 1.5, null]", "[\n      \"a\",\n      1.5,\n      null\n    ]");
        QCOMPARE(QString::fromStdString(read(file)), expected + "\n");
        QCOMPARE(read(folder() / "rows.json.bak"), text);
    }

    void savingWithoutAChangeLeavesFileAndBackupAlone()
    {
        const auto file = write("rows.json", "[]");
        auto table = openIdentityTable(file);
        QVERIFY(table);
        table->rows.push_back({"q", "", "a", "", "", {}});
        QVERIFY(saveIdentityTable(*table));
        QCOMPARE(read(folder() / "rows.json.bak"), std::string("[]"));
        QVERIFY(saveIdentityTable(*table));
        QCOMPARE(read(folder() / "rows.json.bak"), std::string("[]"));
        QCOMPARE(QString::fromStdString(read(file)),
                 QString("[\n  {\n    \"instruction\": \"q\",\n    \"input\": \"\",\n    "
                         "\"output\": \"a\"\n  }\n]\n"));
    }

    void aFailedSaveLeavesTheFileAsItWas()
    {
        const auto file = write("rows.json", "[{\"output\": \"a\"}]");
        auto table = openIdentityTable(file);
        QVERIFY(table);
        table->file = folder() / "rows.json" / "below-a-file.json";
        QVERIFY(!saveIdentityTable(*table));
        QCOMPARE(read(file), std::string("[{\"output\": \"a\"}]"));
        table->file.clear();
        QVERIFY(!saveIdentityTable(*table));
    }

    void jsonLinesStayJsonLines()
    {
        const auto file =
            write("rows.jsonl", "{\"instruction\": \"a\", \"output\": \"b\"}\n\n{\"instruction\": "
                                "\"c\", \"output\": \"d\"}\n");
        const auto table = openIdentityTable(file);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t{2});
        QVERIFY(saveIdentityTable(*table));
        QCOMPARE(read(file), std::string("{\"instruction\": \"a\", \"output\": "
                                         "\"b\"}\n{\"instruction\": \"c\", \"output\": \"d\"}\n"));
    }

    void damagedFilesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("comma missing")
            << QByteArray("[\n{\"output\": \"a\"}\n{\"output\": \"b\"}\n]") << "3";
        QTest::newRow("comma too many") << QByteArray("[\n{\"output\": \"a\"},\n]") << "3";
        QTest::newRow("quote missing") << QByteArray("[\n{\"output\": \"a}\n]") << "2";
        QTest::newRow("cut off") << QByteArray("[\n{\"output\": \"a\"},\n{\"output\": ") << "3";
        QTest::newRow("cut off in a text") << QByteArray("[\n{\"output\": \"a\"},\n{\"outp") << "3";
        QTest::newRow("single quotes") << QByteArray("[\n{'output': 'a'}]") << "2";
        QTest::newRow("not an object") << QByteArray("[\n{\"output\": \"a\"},\n\n\"b\"]") << "4";
        QTest::newRow("not a text") << QByteArray("[\n{\"output\": 5}]") << "2";
        QTest::newRow("other keys") << QByteArray("[\n{\"question\": \"a\"}]") << "2";
        QTest::newRow("something after") << QByteArray("[]\n{}") << "2";
        QTest::newRow("NUL") << QByteArray("[\n\0]", 4) << "2";
        QTest::newRow("deep") << QByteArray("\n") + QByteArray(1'000'000, '[') << "2";
        QTest::newRow("huge number")
            << QByteArray("[\n{\"output\": \"a\", \"n\": 1e99999}]") << "2";
        QTest::newRow("jsonl") << QByteArray("{\"output\": \"a\"}\n{\"output\"\n") << "2";
    }
    void damagedFilesAreNamedWithTheirLine()
    {
        QFETCH(QByteArray, bytes);
        const auto table = openIdentityTable(write("rows.json", bytes.toStdString()));
        QVERIFY(!table);
        QVERIFY(table.error().code == ErrorCode::Format);
        QVERIFY(table.error().message.find("rows.json") != std::string::npos);
        QTEST(QString::fromStdString(table.error().context.at("line")), "line");
    }

    void everyTruncationIsRefusedOrReadsWhole()
    {
        const std::string text = "[{\"instruction\": \"q\\\"\", \"output\": \"你好\"}, "
                                 "{\"instruction\": \"b\", \"output\": \"c\"}]";
        for (std::size_t length = 1; length < text.size(); ++length)
            QVERIFY2(!openIdentityTable(write("rows.json", text.substr(0, length))),
                     text.substr(0, length).c_str());
        QVERIFY(openIdentityTable(write("rows.json", text)));
    }

    void otherEncodingsAreRead()
    {
        const auto mark = openIdentityTable(write("a.json", "\xEF\xBB\xBF[{\"output\": \"喵\"}]"));
        QVERIFY(mark);
        QCOMPARE(QString::fromStdString(mark->rows[0].output), QString("喵"));
        const auto gbk = openIdentityTable(write("b.json", "[{\"output\": \"\xC4\xE3\xBA\xC3\"}]"));
        QVERIFY2(gbk, gbk ? "" : gbk.error().message.c_str());
        QCOMPARE(QString::fromStdString(gbk->rows[0].output), QString("你好"));
        const auto neither = openIdentityTable(write("c.json", "[{\"output\": \"\xFF\xFF\"}]"));
        QVERIFY(!neither);
        QCOMPARE(neither.error().context.at("byte"), std::string("13"));
    }

    void rowsThatNeedWorkAreFound()
    {
        IdentityTable table;
        table.rows = {{"你是谁？", "", "我是{{name}}", "", "", {}},
                      {"a", "b", " ", "", "", {}},
                      {"", "", "answer", "", "", {}},
                      {"你是谁？", "", "by {{author}}", "", "", {}},
                      {"fine", "", "fine", "", "", {}}};
        const auto findings = checkIdentityTable(table);
        const auto has = [&](std::size_t row, Finding::Kind kind) {
            return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
                return finding.row == row && finding.kind == kind;
            });
        };
        QVERIFY(has(0, Finding::Kind::Placeholder) && has(3, Finding::Kind::Placeholder));
        QVERIFY(has(1, Finding::Kind::MissingAnswer));
        QVERIFY(has(2, Finding::Kind::MissingQuestion));
        QVERIFY(has(3, Finding::Kind::Duplicate));
        QCOMPARE(findings.size(), std::size_t{5});
        QCOMPARE(placeholders(table), (std::vector<std::string>{"{{author}}", "{{name}}"}));
        fillPlaceholders(table, "小{{name}}", "Ann");
        QCOMPARE(table.rows[0].output,
                 std::string("我是小{{name}}")); // what was filled in is not filled again
        QCOMPARE(table.rows[3].output, std::string("by Ann"));
    }

    void registeringLeavesOtherEntriesAlone()
    {
        write(
            "dataset_info.json",
            R"({"mine": {"file_name": "x.json", "columns": {"prompt": "问"}, "num_samples": 5}})");
        const auto file = write("rows.json", "[{\"instruction\": \"q\", \"output\": \"a\"}]");
        QVERIFY(registerDataset(folder(), "rows", file));
        const auto info = readJsonFile(folder() / "dataset_info.json");
        QVERIFY(info);
        QCOMPARE((*info)["mine"]["columns"]["prompt"].get<std::string>(), std::string("问"));
        QCOMPARE((*info)["rows"]["file_name"].get<std::string>(), std::string("rows.json"));
        const std::string before = read(folder() / "dataset_info.json");
        QVERIFY(registerDataset(folder(), "rows", file));
        QCOMPARE(read(folder() / "dataset_info.json"), before);
        write("dataset_info.json", "{\"mine\": ");
        QVERIFY(!registerDataset(folder(), "rows", file));
        QCOMPARE(read(folder() / "dataset_info.json"), std::string("{\"mine\": "));
    }

    void systemTextsOfARegisteredTableAreUsed()
    {
        const auto file =
            write("rows.json",
                  "[{\"instruction\": \"q\", \"output\": \"a\", \"system\": \"You are a cat.\"}]");
        QVERIFY(registerDataset(folder(), "rows", file));
        config::DataOptions options;
        options.datasetDir = toUtf8(folder());
        const auto loaded = loadDatasets({"rows"}, options, "sft");
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->samples.front().system, std::string("You are a cat."));
    }

    // Of a set that is registered already, without columns or with some.
    void earlierTurnsOfARegisteredTableAreUsed()
    {
        IdentityRow row;
        row.instruction = "and then?";
        row.output = "tea";
        row.setHistory({{"hello", "meow"}, {"coffee?", "yes"}});
        for (const char* columns :
             {"", R"(, "columns": {"prompt": "instruction", "response": "output"})"}) {
            write("dataset_info.json",
                  std::string(R"({"rows": {"file_name": "rows.json")") + columns + "}}");
            IdentityTable table;
            table.file = folder() / "rows.json";
            table.rows = {row};
            QVERIFY(saveIdentityTable(table));
            QVERIFY(registerDataset(folder(), "rows", table.file));
            config::DataOptions options;
            options.datasetDir = toUtf8(folder());
            const auto loaded = loadDatasets({"rows"}, options, "sft");
            QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
            const auto& prompt = loaded->samples.front().prompt;
            QCOMPARE(prompt.size(), std::size_t{5});
            QCOMPARE(prompt[1].content, std::string("meow"));
            QCOMPARE(prompt[4].content, std::string("and then?"));
        }
    }

    void theDemoIsInstalledOnceAndIsGoodData()
    {
        QVERIFY(installDemoData(folder()));
        const auto file = folder() / "identity_demo.json";
        auto table = openIdentityTable(file);
        QVERIFY(table);
        QVERIFY(table->rows.size() >= 48);
        QCOMPARE(placeholders(*table).size(), std::size_t{2});
        int chinese = 0;
        for (const auto& row : table->rows) {
            chinese += row.instruction.find("你") != std::string::npos ||
                       toUtf32(row.instruction).front() > 0x2E80;
            QVERIFY2(row.output.size() < 240, row.output.c_str());
        }
        QCOMPARE(chinese, static_cast<int>(table->rows.size() / 2));
        fillPlaceholders(*table, "Mimi", "Ann");
        QVERIFY(checkIdentityTable(*table).empty());
        QVERIFY(saveIdentityTable(*table));
        const std::string filled = read(file);
        QVERIFY(installDemoData(folder()));
        QCOMPARE(read(file), filled);
        config::DataOptions options;
        options.datasetDir = toUtf8(folder());
        const auto loaded = loadDatasets({"identity_demo"}, options, "sft");
        QVERIFY(loaded && loaded->findings.empty());
    }

private:
    fs::path folder() const { return pathFromUtf8(m_folder->path().toStdString()); }
    fs::path write(const char* name, const std::string& bytes) const
    {
        const auto file = folder() / name;
        if (!writeFileAtomically(file, bytes))
            qFatal("could not write a test file");
        return file;
    }
    static std::string read(const fs::path& file)
    {
        return readFile(file).value_or("could not be read");
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(IdentityTableTest)
#include "identity_table_test.moc"
