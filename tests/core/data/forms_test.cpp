#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/data/dataset_spec.h"
#include "core/data/format_conversion.h"

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::data;
namespace fs = std::filesystem;

namespace {

/// "user: q | assistant: a", then the answers after an arrow.
QString shown(const Sample& sample)
{
    const auto list = [](const std::vector<text::Message>& messages) {
        QStringList parts;
        for (const auto& message : messages) {
            const char* names[] = {"user", "assistant", "observation", "function", "system"};
            parts << QString("%1: %2").arg(names[static_cast<int>(message.role)],
                                           QString::fromStdString(message.content));
        }
        return parts.join(" | ");
    };
    return list(sample.prompt) + " -> " + list(sample.response);
}

} // namespace

/// The forms of dataset_info.json as LLaMA-Factory reads them (data_formats.md section 2).
class FormsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void pairsAreReadInBothForms()
    {
        write("dataset_info.json", R"({
            "alpaca": {"file_name": "a.json", "ranking": true,
                       "columns": {"prompt": "instruction", "query": "input", "chosen": "c", "rejected": "r"}},
            "chat": {"file_name": "b.json", "formatting": "sharegpt", "ranking": true,
                     "columns": {"messages": "conversations", "chosen": "chosen", "rejected": "rejected"}}})");
        write("a.json", R"([{"instruction": "q", "input": "i", "c": "good", "r": "bad"},
                            {"instruction": "q", "c": "good"}])");
        write("b.json", R"([{"conversations": [{"from": "human", "value": "q"}],
                             "chosen": {"from": "gpt", "value": "good"}, "rejected": {"from": "gpt", "value": "bad"}},
                            {"conversations": [{"from": "human", "value": "q"}, {"from": "gpt", "value": "a"}],
                             "chosen": {"from": "gpt", "value": "good"}, "rejected": {"from": "gpt", "value": "bad"}},
                            {"conversations": [{"from": "human", "value": "q"}],
                             "chosen": {"from": "human", "value": "good"}, "rejected": {"from": "gpt", "value": "bad"}}])");
        const auto alpaca = load("alpaca", "dpo");
        QCOMPARE(shown(alpaca.samples.at(0)),
                 QString("user: q\ni -> assistant: good | assistant: bad"));
        QCOMPARE(alpaca.rowsDropped, std::size_t{1});
        QVERIFY(alpaca.findings[0].notice.sentence.find("\"c\" and \"r\"") != std::string::npos);
        const auto chat = load("chat", "rm");
        QCOMPARE(shown(chat.samples.at(0)), QString("user: q -> assistant: good | assistant: bad"));
        QCOMPARE(chat.rowsDropped, std::size_t{2});
        QVERIFY(!open("chat", "sft"));
    }

    void tagsSayWhichAnswerIsGood()
    {
        write("dataset_info.json", R"({
            "tagged": {"file_name": "a.json", "columns": {"prompt": "instruction", "response": "output", "kto_tag": "label"}},
            "untagged": {"file_name": "a.json"}})");
        write("a.json", R"([{"instruction": "q", "output": "a", "label": true},
                            {"instruction": "q", "output": "b", "label": false},
                            {"instruction": "q", "output": "c", "label": "yes"}])");
        const auto loaded = load("tagged", "kto");
        QCOMPARE(shown(loaded.samples.at(0)), QString("user: q -> assistant: a | assistant: "));
        QCOMPARE(shown(loaded.samples.at(1)), QString("user: q -> assistant:  | assistant: b"));
        QCOMPARE(loaded.rowsDropped, std::size_t{1});
        NumpyLegacyRandom random(42);
        const auto wrong = loadDatasets({"tagged"}, options(), "sft");
        QVERIFY(wrong && wrong->samples.size() == 1); // the one without a tag
        const auto none = loadDatasets({"untagged"}, options(), "kto");
        QVERIFY(!none && none.error().message.find("kto_tag") != std::string::npos);
    }

    void openAiCallsAndResultsBecomeTurns()
    {
        write("dataset_info.json", R"({"o": {"file_name": "o.json", "formatting": "openai",
            "columns": {"messages": "messages", "tools": "tools"},
            "tags": {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant",
                     "observation_tag": "tool", "function_tag": "function_call", "system_tag": "system"}}})");
        write("o.json", R"([
            {"messages": [{"role": "user", "content": "q"},
                          {"role": "assistant", "content": null, "tool_calls": [{"type": "function", "function": {"name": "f", "arguments": {"x": 1}}}]},
                          {"role": "tool", "content": "1"}, {"role": "tool", "content": "2"},
                          {"role": "assistant", "content": "a"}], "tools": [{"name": "f"}]},
            {"messages": [{"role": "system", "content": "s"}, {"role": "user", "content": "q"}, {"role": "assistant", "content": "a"}]},
            {"messages": [{"role": "user", "content": "q"}, {"role": "assistant", "content": "a"}], "tools": []}])");
        const auto loaded = load("o", "sft");
        QCOMPARE(shown(loaded.samples.at(0)),
                 QString("user: q | function: [{\"name\": \"f\", \"arguments\": {\"x\": 1}}] | "
                         "observation: 1\n"
                         "</tool_response>\n<tool_response>\n2 -> assistant: a"));
        QCOMPARE(loaded.samples[0].tools, std::string("[{\"name\": \"f\"}]"));
        QCOMPARE(loaded.samples[1].system, std::string("s\ndetailed thinking off"));
        QCOMPARE(loaded.samples[2].tools, std::string("[]")); // counts as tools
        QCOMPARE(loaded.samples[2].system, std::string());
    }

    void namesLeftOutOfTagsMeanNothing()
    {
        write("dataset_info.json", R"({"c": {"file_name": "c.json", "formatting": "sharegpt",
            "columns": {"messages": "m"}, "tags": {"role_tag": "r", "content_tag": "c", "user_tag": "u", "assistant_tag": "a"}},
            "half": {"file_name": "c.json", "formatting": "sharegpt", "tags": {"role_tag": "r"}},
            "typo": {"file_name": "c.json", "formating": "sharegpt", "columns": {"promt": "x"}}})");
        write("c.json", R"([{"m": [{"r": "u", "c": "q"}, {"r": "a", "c": "x"}]},
                            {"m": [{"r": "observation", "c": "q"}, {"r": "a", "c": "x"}]}])");
        QCOMPARE(load("c", "sft").rowsDropped, std::size_t{1});
        QVERIFY(open("half", "sft").error().message.find("content_tag") != std::string::npos);
        const auto typo = open("typo", "pt");
        QVERIFY(typo);
        QVERIFY(typo->findings()[0].notice.sentence.find("did you mean \"formatting\"") !=
                std::string::npos);
        QVERIFY(typo->findings()[1].notice.sentence.find("did you mean \"prompt\"") !=
                std::string::npos);
    }

    void picturesAreRefusedByRow()
    {
        write(
            "dataset_info.json",
            R"({"i": {"file_name": "i.json", "columns": {"prompt": "instruction", "response": "output", "images": "images"}}})");
        write(
            "i.json",
            R"([{"instruction": "q", "output": "a", "images": ["x.png"]}, {"instruction": "q", "output": "a", "images": []}])");
        const auto loaded = load("i", "sft");
        QCOMPARE(loaded.samples.size(), std::size_t{1});
        QVERIFY(loaded.findings[0].notice.sentence.find("\"images\"") != std::string::npos);
    }

    void csvCellsThatMeanNothingAreMissing()
    {
        write("r.csv", "instruction,output,label\nq,NA,True\n\"NA\",\"a,b\"\"c\nd\",False\n");
        const auto file = RowFile::open(folder() / "r.csv");
        QVERIFY(file);
        QCOMPARE((*file)->size(), std::size_t{2});
        const auto first = (*file)->row(0), second = (*file)->row(1);
        QVERIFY((*first)["output"].is_null() && (*second)["instruction"].is_null());
        QCOMPARE((*second)["output"].get<std::string>(), std::string("a,b\"c\nd"));
        QCOMPARE((*first)["label"], Json(true));
    }

    void filesInOtherEncodingsSaySo()
    {
        const std::string row = "[{\"instruction\": \"a\", \"output\": \"b\"}]";
        write("mark.json", "\xEF\xBB\xBF" + row);
        write("gbk.json", "[{\"instruction\": \"a\", \"output\": \"\xC4\xE3\"}]");
        write("plain.json", row);
        QVERIFY(
            (*RowFile::open(folder() / "mark.json"))->note()->sentence.find("byte-order mark") !=
            std::string::npos);
        QVERIFY((*RowFile::open(folder() / "gbk.json"))->note()->sentence.find("GBK") !=
                std::string::npos);
        QVERIFY(!(*RowFile::open(folder() / "plain.json"))->note());
    }

    void aFolderHoldsSubsetsAndSplits()
    {
        write("dataset_info.json", R"({"all": {"file_name": "d", "subset": "en"},
            "test": {"file_name": "d", "subset": "en", "split": "test"},
            "part": {"file_name": "d", "subset": "en", "split": "train[50%:]+train[:1]"},
            "out": {"file_name": "d", "subset": "../x"}, "none": {"file_name": "d", "subset": "fr"},
            "bad": {"file_name": "d", "subset": "en", "split": "train[x]"}})");
        write("d/en/train-0.jsonl", line("1") + line("2"));
        write("d/en/train-1.jsonl", line("3") + line("4"));
        write("d/en/test-0.jsonl", line("5"));
        QCOMPARE(questions("all"), QString("1234"));
        QCOMPARE(questions("test"), QString("5"));
        QCOMPARE(questions("part"), QString("341"));
        QVERIFY(open("out", "sft").error().message.find("leads out") != std::string::npos);
        QVERIFY(open("none", "sft").error().message.find("\"fr\"") != std::string::npos);
        QVERIFY(open("bad", "sft").error().message.find("train[x]") != std::string::npos);
    }

    void rowsThatAreLeftOutKeepTheirPlaceInTheOrder()
    {
        write("dataset_info.json", R"({"d": {"file_name": "d.jsonl"}})");
        write("d.jsonl", line("1") + "{\"instruction\": \"2\"}\n" + line("3"));
        const auto rows = open("d", "sft");
        QCOMPARE(rows->size(), std::size_t{3});
        QVERIFY(!rows->row(1)->sample.isUsable());
        QCOMPARE(load("d", "sft").samples.size(), std::size_t{2});
    }

    void aSetNamedTwiceCountsOnce()
    {
        write("dataset_info.json", R"({"d": {"file_name": "d.jsonl"}})");
        write("d.jsonl", line("1"));
        NumpyLegacyRandom random(42);
        const auto rows = RowSet::open({"d", "d"}, options(), "sft", random);
        QCOMPARE(rows->size(), std::size_t{1});
        QVERIFY(rows->findings()[0].notice.sentence.find("named twice") != std::string::npos);
    }

    void convertedRowsTrainTheSame_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("file");
        for (const char* form : {"sharegpt", "openai"}) {
            for (const char* file : {"out.json", "out.jsonl"})
                QTest::newRow((std::string(form) + " " + file).c_str()) << form << file;
        }
        QTest::newRow("alpaca json") << "alpaca"
                                     << "out.json";
    }
    void convertedRowsTrainTheSame()
    {
        QFETCH(QString, form);
        QFETCH(QString, file);
        write("dataset_info.json", R"({"c": {"file_name": "c.json", "formatting": "sharegpt",
            "columns": {"messages": "conversations", "system": "system", "tools": "tools"}}})");
        write("c.json", R"([
            {"conversations": [{"from": "human", "value": "q1"}, {"from": "gpt", "value": "a1"},
                               {"from": "human", "value": "q\n\u00222\u0022"}, {"from": "gpt", "value": "回答"}], "system": "s", "tools": ""},
            {"conversations": [{"from": "human", "value": "q"}, {"from": "function_call", "value": "{\u0022name\u0022: \u0022f\u0022, \u0022arguments\u0022: {\u0022x\u0022: \u0022y\u0022}}"},
                               {"from": "observation", "value": "3"}, {"from": "gpt", "value": "a"}],
             "system": "", "tools": "[{\u0022name\u0022: \u0022f\u0022}]"}])");
        const auto rows = open("c", "sft");
        const auto report =
            writeInFormat(*rows, "sft", form.toStdString(), folder() / file.toStdString());
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        const bool isAlpaca = form == "alpaca"; // which holds no tools
        QCOMPARE(report->leftOut, std::size_t(isAlpaca ? 1 : 0));
        write("dataset_info.json", "{\"out\": " + report->entry.dump() + "}");
        const auto again = open("out", "sft");
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QCOMPARE(again->size(), report->written);
        for (std::size_t i = 0; i < again->size(); ++i) {
            const auto before = rows->row(i, false)->sample, after = again->row(i, false)->sample;
            if (form == "openai" && i == 1)
                QVERIFY(shown(after).contains(
                    "function: [{\"name\": \"f\", \"arguments\": {\"x\": \"y\"}}]"));
            else
                QCOMPARE(shown(after), shown(before));
            QCOMPARE(after.system, before.system);
            QCOMPARE(after.tools, before.tools);
        }
    }

    void whatAFormCannotHoldIsNamed()
    {
        write(
            "dataset_info.json",
            R"({"h": {"file_name": "h.json", "columns": {"prompt": "instruction", "query": "input", "response": "output", "history": "history"}}})");
        write(
            "h.json",
            R"([{"instruction": "q", "input": "i", "output": "a"}, {"instruction": "q", "output": "a", "history": [["x", "y"]]},
                            {"instruction": "q", "output": "NA"}])");
        const auto rows = open("h", "sft");
        const auto report = writeInFormat(*rows, "sft", "alpaca", folder() / "out.csv");
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->written, std::size_t{1});
        QVERIFY(report->findings[0].notice.sentence.find("earlier turns") != std::string::npos);
        QVERIFY(report->findings[1].notice.sentence.find("\"NA\"") != std::string::npos);
        QCOMPARE(
            *readFile(folder() / "out.csv"),
            std::string("instruction,input,output,system,tools\n\"q\",\"i\",\"a\",\"\",\"\"\n"));
        QVERIFY(!writeInFormat(*rows, "sft", "sharegpt", folder() / "out.csv"));
        QVERIFY(!writeInFormat(*rows, "sft", "alpaca", folder() / "out.txt"));
        QVERIFY(!writeInFormat(*rows, "sft", "chatml", folder() / "out.json"));
        QVERIFY(!writeInFormat(*rows, "sft", "alpaca", folder() / "out.xlsx"));
    }

private:
    [[nodiscard]] fs::path folder() const { return pathFromUtf8(m_folder->path().toStdString()); }
    [[nodiscard]] config::DataOptions options() const
    {
        config::DataOptions options;
        options.datasetDir = toUtf8(folder());
        return options;
    }
    void write(const std::string& name, const std::string& bytes) const
    {
        if (!writeFileAtomically(folder() / name, bytes))
            qFatal("could not write a test file");
    }
    static std::string line(const std::string& question)
    {
        return "{\"instruction\": \"" + question + "\", \"output\": \"x\"}\n";
    }
    [[nodiscard]] Result<RowSet> open(const std::string& name, const std::string& stage) const
    {
        NumpyLegacyRandom random(42);
        return RowSet::open({name}, options(), stage, random);
    }
    [[nodiscard]] LoadedDataset load(const std::string& name, const std::string& stage) const
    {
        auto loaded = loadDatasets({name}, options(), stage);
        if (!loaded)
            qFatal("%s", loaded.error().message.c_str());
        return std::move(*loaded);
    }
    [[nodiscard]] QString questions(const std::string& name) const
    {
        QString all;
        for (const auto& sample : load(name, "sft").samples)
            all += QString::fromStdString(sample.prompt.back().content);
        return all;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FormsTest)
#include "forms_test.moc"
