#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace anneal;
using namespace anneal::data;
namespace fs = std::filesystem;

namespace {

QString questions(const LoadedDataset& loaded)
{
    QStringList words;
    for (const auto& sample : loaded.samples)
        words << QString::fromStdString(sample.prompt.empty() ? "ids"
                                                              : sample.prompt.back().content);
    return words.join('|');
}

} // namespace

class LoadingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void alpacaRowsAreReadFromEveryFileType_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("json") << "r.json"
                              << QByteArray(
                                     "[{\"instruction\": \"a\", \"input\": \"b\", \"output\": "
                                     "\"c\"}, {\"instruction\": \"d\", \"output\": \"e\"}]");
        QTest::newRow("jsonl") << "r.jsonl"
                               << QByteArray(
                                      "{\"instruction\": \"a\", \"input\": \"b\", \"output\": "
                                      "\"c\"}\r\n\r\n{\"instruction\": \"d\", \"output\": \"e\"}");
        QTest::newRow("lines in json")
            << "r.json"
            << QByteArray("{\"instruction\": \"a\", \"input\": \"b\", \"output\": "
                          "\"c\"}\n{\"instruction\": \"d\", \"output\": \"e\"}\n");
        QTest::newRow("csv") << "r.csv"
                             << QByteArray("instruction,input,output\r\na,b,c\r\nd,,e\r\n");
        QTest::newRow("quoted csv")
            << "r.csv"
            << QByteArray("\"output\",\"instruction\",\"input\"\n\"c\",\"a\",b\n\ne,\"d\"\n");
        QTest::newRow("GBK") << "r.json"
                             << QByteArray(
                                    "[{\"instruction\": \"a\", \"input\": \"b\", \"output\": "
                                    "\"\xC4\xE3\"}, {\"instruction\": \"d\", \"output\": \"e\"}]");
    }
    void alpacaRowsAreReadFromEveryFileType()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        write(name.toStdString(), bytes.toStdString());
        const auto loaded = load({toUtf8(folder() / name.toStdString())});
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(questions(*loaded), QString("a\nb|d"));
        QCOMPARE(loaded->samples[1].response.front().content, std::string("e"));
        QCOMPARE(loaded->findings.size(),
                 std::size_t(QTest::currentDataTag() == QByteArray("GBK") ? 1 : 0));
    }

    void columnsAndTagsNameTheFields()
    {
        write("dataset_info.json", R"({
            "mapped": {"file_name": "a.json", "columns": {"prompt": "问", "response": "答", "system": "s", "history": "h"}},
            "chat": {"file_name": "c.json", "formatting": "sharegpt", "columns": {"messages": "messages"},
                     "tags": {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant"}},
            "hub": {"hf_hub_url": "someone/something"}})");
        write("a.json",
              R"([{"问": "q", "答": "a", "s": "cat", "h": [["x", "y"]], "input": "unused"}])");
        write(
            "c.json",
            R"([{"messages": [{"role": "user", "content": "q"}, {"role": "assistant", "content": "a"}]},
                            {"messages": [{"role": "system", "content": "s"}, {"role": "user", "content": "q"}, {"role": "assistant", "content": "a"}]}])");
        const auto mapped = load({"mapped"});
        QVERIFY2(mapped, mapped ? "" : mapped.error().message.c_str());
        QCOMPARE(mapped->samples[0].prompt.size(), std::size_t{3});
        QCOMPARE(mapped->samples[0].prompt[2].content, std::string("q"));
        QCOMPARE(mapped->samples[0].system, std::string("cat"));
        const auto chat = load({"chat"});
        QVERIFY2(chat, chat ? "" : chat.error().message.c_str());
        QCOMPARE(chat->samples.size(),
                 std::size_t{1}); // without a system_tag the second row's first role is unknown
        QCOMPARE(chat->rowsDropped, std::size_t{1});
        QVERIFY(chat->findings[0].kind == Finding::Kind::WrongOrder);
        QCOMPARE(chat->findings[0].line, std::size_t{2});
        QVERIFY(load({"hub"}).error().code == ErrorCode::Unsupported);
        QCOMPARE(listDatasets(folder())->size(), std::size_t{2});
    }

    void dataSetsAreJoinedInTheirOrder()
    {
        write("dataset_info.json",
              R"({"a": {"file_name": "a.json"}, "b": {"file_name": "b.jsonl"}})");
        write("a.json",
              R"([{"instruction": "1", "output": "x"}, {"instruction": "2", "output": "x"}])");
        write("b.jsonl", "{\"instruction\": \"3\", \"output\": \"x\"}\n{\"instruction\": \"4\", "
                         "\"output\": \"x\"}\n");
        QCOMPARE(questions(*load({"b", "a"})), QString("3|4|1|2"));
        config::DataOptions options;
        options.datasetDir = toUtf8(folder());
        options.maxSamples = 1;
        QCOMPARE(questions(*loadDatasets({"b", "a"}, options, "sft")), QString("3|1"));
    }

    void numSamplesDrawsAsNumpyDoes()
    {
        std::string rows;
        for (int i = 0; i < 10; ++i)
            rows += "{\"instruction\": \"" + std::to_string(i) + "\", \"output\": \"x\"}\n";
        write("r.jsonl", rows);
        write(
            "dataset_info.json",
            R"({"less": {"file_name": "r.jsonl", "num_samples": 4}, "more": {"file_name": "r.jsonl", "num_samples": 15}})");
        QCOMPARE(questions(*load({"less"})), QString("8|1|5|0"));
        QCOMPARE(questions(*load({"more"})), QString("8|1|5|0|7|2|9|4|3|6|2|6|7|4|3"));
    }

    void plainTextIsOneRowALine()
    {
        write("t.txt", "first\r\n\nthird");
        const auto loaded = load({toUtf8(folder() / "t.txt")}, "pt");
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(questions(*loaded), QString("first||third"));
    }

    void tokensAreTakenAsTheyAre()
    {
        write("i.jsonl",
              "{\"input_ids\": [1, 2, 3], \"labels\": [-100, 2, 3]}\n{\"input_ids\": [4]}\n"
              "{\"input_ids\": [1], \"labels\": [1, 2]}\n{\"input_ids\": [-1]}\n{\"input_ids\": "
              "[99999999999]}\n{\"input_ids\": []}\n");
        const auto loaded = load({toUtf8(folder() / "i.jsonl")});
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->samples.size(), std::size_t{2});
        QCOMPARE(loaded->samples[0].labels, (std::vector<text::TokenId>{-100, 2, 3}));
        QCOMPARE(loaded->samples[1].labels, (std::vector<text::TokenId>{4}));
        QCOMPARE(loaded->findings.size(), std::size_t{4});
    }

    void rowsThatCannotBeUsedAreNamed_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("dropped");
        const auto kind = [](Finding::Kind value) { return static_cast<int>(value); };
        QTest::newRow("no output")
            << R"({"instruction": "q"})" << kind(Finding::Kind::MissingAnswer) << true;
        QTest::newRow("null output") << R"({"instruction": "q", "output": null})"
                                     << kind(Finding::Kind::MissingAnswer) << true;
        QTest::newRow("empty output") << R"({"instruction": "q", "output": ""})"
                                      << kind(Finding::Kind::MissingAnswer) << false;
        QTest::newRow("number") << R"({"instruction": "q", "output": 4})"
                                << kind(Finding::Kind::WrongType) << true;
        QTest::newRow("question is a list")
            << R"({"instruction": ["q"], "output": "a"})" << kind(Finding::Kind::WrongType) << true;
        QTest::newRow("no question")
            << R"({"output": "a"})" << kind(Finding::Kind::MissingQuestion) << false;
        QTest::newRow("placeholder") << R"({"instruction": "q", "output": "I am {{name}}"})"
                                     << kind(Finding::Kind::Placeholder) << false;
        QTest::newRow("not an object") << R"(["q", "a"])" << kind(Finding::Kind::WrongType) << true;
        QTest::newRow("system unused") << R"({"instruction": "q", "output": "a", "system": "s"})"
                                       << kind(Finding::Kind::WrongType) << false;
    }
    void rowsThatCannotBeUsedAreNamed()
    {
        QFETCH(QString, row);
        QFETCH(int, kind);
        QFETCH(bool, dropped);
        write("dataset_info.json", R"({"r": {"file_name": "r.json"}})");
        write("r.json",
              "[\n{\"instruction\": \"q\", \"output\": \"a\"},\n" + row.toStdString() + "]");
        const auto loaded = load({"r"});
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->findings.size(), std::size_t{1});
        const auto& finding = loaded->findings.front();
        QCOMPARE(static_cast<int>(finding.kind), kind);
        QCOMPARE(finding.severity == Finding::Severity::Dropped, dropped);
        QCOMPARE(finding.line, std::size_t{3});
        QCOMPARE(finding.row, std::size_t{1});
        QVERIFY(finding.notice.sentence.find("r.json, line 3: row 2 ") == 0);
        QCOMPARE(loaded->samples.size(), std::size_t(dropped ? 1 : 2));
    }

    void whatCannotBeLoadedSaysWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("nearest name") << "identitty"
                                      << "did you mean identity?";
        QTest::newRow("file not there") << "gone"
                                        << "gone.json";
        QTest::newRow("empty file") << "empty"
                                    << "empty";
        QTest::newRow("no rows") << "norows"
                                 << "no rows";
        QTest::newRow("no usable row") << "useless"
                                       << "line 2: row 1 has no answer";
        QTest::newRow("parquet") << "parquet"
                                 << ".parquet";
        QTest::newRow("pairs") << "pairs"
                               << "preference";
        QTest::newRow("malformed") << "broken"
                                   << "broken.json, line 3";
        QTest::newRow("formatting") << "odd"
                                    << "formatting";
        QTest::newRow("mixed folder") << "mixed"
                                      << "different types";
        QTest::newRow("csv quote") << "quote"
                                   << "line 2";
        QTest::newRow("csv cells") << "cells"
                                   << "line 2";
        QTest::newRow("endless csv row") << "wide"
                                         << "line 1: more than 10000 cells";
    }
    void whatCannotBeLoadedSaysWhy()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        const bool isOdd = name == "odd";
        write(
            "dataset_info.json",
            std::string(
                R"({"identity": {"file_name": "identity.json"}, "gone": {"file_name": "gone.json"},
            "empty": {"file_name": "empty.json"}, "norows": {"file_name": "norows.json"}, "useless": {"file_name": "useless.json"},
            "parquet": {"file_name": "p.parquet"}, "pairs": {"file_name": "identity.json", "ranking": true},
            "broken": {"file_name": "broken.json"}, "mixed": {"file_name": "mixed"}, "quote": {"file_name": "quote.csv"},
            "cells": {"file_name": "cells.csv"}, "wide": {"file_name": "wide.csv"})") +
                (isOdd ? R"(, "odd": {"file_name": "identity.json", "formatting": "alpacca"}})"
                       : "}"));
        write("identity.json", R"([{"instruction": "q", "output": "a"}])");
        write("empty.json", "");
        write("norows.json", "[]");
        write("useless.json", "[\n{\"instruction\": \"q\"}]");
        write("p.parquet", "PAR1");
        write("broken.json", "[\n{\"instruction\": \"q\", \"output\": \"a\"},\n{\"instruction\": "
                             "\"q\" \"output\": \"a\"}]");
        write("quote.csv", "instruction,output\n\"a,b\n");
        write("cells.csv", "instruction,output\na,b,c\n");
        write("wide.csv", std::string(20'000, ','));
        write("mixed/a.json", "[]");
        write("mixed/b.txt", "");
        const auto loaded = load({name.toStdString()});
        QVERIFY(!loaded);
        QVERIFY2(QString::fromStdString(loaded.error().message).contains(said),
                 loaded.error().message.c_str());
    }

    void aMissingDatasetInfoIsNamed()
    {
        const auto loaded = load({"identity"});
        QVERIFY(!loaded);
        QVERIFY(loaded.error().code == ErrorCode::NotFound);
        QVERIFY(loaded.error().message.find("dataset_info.json") != std::string::npos);
        write("dataset_info.json", "{\"a\": {\"file_name\": \"a.json\"},\n \"b\": }");
        const auto malformed = load({"a"});
        QVERIFY(!malformed);
        QCOMPARE(malformed.error().context.at("line"), std::string("2"));
    }

    void theReferencesDataSetsAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<int>("rows");
        QTest::newRow("xfc") << "xfc"
                             << "sft" << 10;
        QTest::newRow("identity") << "identity"
                                  << "sft" << 91;
        QTest::newRow("alpaca_zh_demo") << "alpaca_zh_demo"
                                        << "sft" << 1000;
        QTest::newRow("glaive") << "glaive_toolcall_en_demo"
                                << "sft" << 300;
        QTest::newRow("c4") << "c4_demo"
                            << "pt" << 300;
        QTest::newRow("wiki") << "wiki_demo"
                              << "pt" << 30;
    }
    void theReferencesDataSetsAreRead()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        QFETCH(QString, name);
        QFETCH(QString, stage);
        QFETCH(int, rows);
        config::DataOptions options;
        options.datasetDir = toUtf8(tests::sharedFolder() / "data");
        const auto loaded = loadDatasets({name.toStdString()}, options, stage.toStdString());
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(static_cast<int>(loaded->samples.size()), rows);
        QCOMPARE(loaded->rowsDropped, std::size_t{0});
    }

private:
    fs::path folder() const { return pathFromUtf8(m_folder->path().toStdString()); }
    void write(const std::string& name, const std::string& bytes) const
    {
        if (!writeFileAtomically(folder() / name, bytes))
            qFatal("could not write a test file");
    }
    Result<LoadedDataset> load(const std::vector<std::string>& names,
                               const std::string& stage = "sft") const
    {
        config::DataOptions options;
        options.datasetDir = toUtf8(folder());
        return loadDatasets(names, options, stage);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LoadingTest)
#include "loading_test.moc"
