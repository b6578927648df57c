#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/data/format_conversion.h"
#include "core/data/row_file.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::data;
namespace fs = std::filesystem;

namespace {

const char* const kTarget = "ANNEAL_TEST_PARQUET_TARGET";

} // namespace

/// Rows written as parquet: training on them sees what it saw before.
class ParquetExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFormIsReadBackAsItWas_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QStringList>("forms");
        const QStringList all{"alpaca", "sharegpt", "openai"}, chats{"sharegpt", "openai"};
        QTest::newRow("questions and answers")
            << R"({"columns": {"prompt": "instruction", "query": "input", "response": "output", "system": "system", "history": "history"}})"
            << R"([{"instruction": "Wer bist du? 你是谁 😸", "input": "a\nb", "output": "Ich bin\tes.", "system": "Be kind."},
                   {"instruction": "q", "output": "a", "history": [["q1", "a1"], ["q2", "a2"]]},
                   {"input": "only input", "output": "NA"}])"
            << all;
        QTest::newRow("pairs")
            << R"({"ranking": true, "columns": {"prompt": "instruction", "query": "input", "chosen": "chosen", "rejected": "rejected"}})"
            << R"([{"instruction": "q", "chosen": "good", "rejected": "bad"},
                   {"instruction": "q2", "input": "i", "chosen": "", "rejected": "bad"}])"
            << all;
        QTest::newRow("tagged answers")
            << R"({"columns": {"prompt": "instruction", "response": "output", "kto_tag": "label"}})"
            << R"([{"instruction": "q", "output": "a", "label": true},
                   {"instruction": "q", "output": "b", "label": false}])"
            << all;
        QTest::newRow("plain text")
            << R"({"columns": {"prompt": "text"}})"
            << R"([{"text": "Once upon\na time."}, {"text": "喵"}])" << QStringList{"alpaca"};
        QTest::newRow("tools")
            << R"({"formatting": "openai", "columns": {"messages": "messages", "tools": "tools"},
                   "tags": {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant",
                            "observation_tag": "tool", "function_tag": "function_call", "system_tag": "system"}})"
            << R"([{"messages": [{"role": "system", "content": "s"}, {"role": "user", "content": "Weather?"},
                                 {"role": "assistant", "content": "", "tool_calls": [{"type": "function", "function": {"name": "weather", "arguments": {"city": "Rom", "days": [1, 2.50]}}}]},
                                 {"role": "tool", "content": "sunny"}, {"role": "assistant", "content": "Sun."}],
                    "tools": [{"type": "function", "function": {"name": "weather"}}]},
                   {"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ho"}]}])"
            << chats;
    }
    void everyFormIsReadBackAsItWas()
    {
        QFETCH(QString, entry);
        QFETCH(QString, rows);
        QFETCH(QStringList, forms);
        write("rows.json", rows.toStdString());
        const auto before = *specOfEntry(entry.toStdString(), path("rows.json"));
        const auto stage = stageOf(before);
        const auto wanted = samples(before, stage);
        for (const auto& form : forms) {
            const auto out = path(("out-" + form + ".parquet").toStdString());
            const auto report = exported(path("rows.json"), before, form.toStdString(), out);
            QVERIFY2(report, report ? "" : report.error().message.c_str());
            QCOMPARE(report->leftOut, std::size_t{0});
            const auto after = *specOfEntry(report->entry.dump(), out);
            QCOMPARE(samples(after, stage), wanted);
        }
    }

    void manyRowsAreDividedIntoGroups()
    {
        constexpr int kRows = 70000;
        std::string text;
        for (int i = 0; i < kRows; ++i)
            text += line("q" + std::to_string(i), "a");
        write("rows.jsonl", text);
        const auto out = path("out.parquet");
        QVERIFY(exported(path("rows.jsonl"), {}, "alpaca", out));
        const auto rows = RowFile::open(out);
        QVERIFY2(rows, rows ? "" : rows.error().message.c_str());
        QCOMPARE((*rows)->size(), std::size_t{kRows});
        for (const std::size_t i : {0, 65535, 65536, 69999})
            QCOMPARE((*(*rows)->row(i))["instruction"].get<std::string>(), "q" + std::to_string(i));
    }

    /// A reader would refuse it.
    void aRowThatNoReaderTakesIsLeftOut()
    {
        write("rows.jsonl", line("q", "a") + line("q", std::string(std::size_t{65} << 20, 'x')));
        const auto report = exported(path("rows.jsonl"), {}, "alpaca", path("out.parquet"));
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->leftOut, std::size_t{1});
        QVERIFY(report->findings[0].notice.sentence.find("64 MiB") != std::string::npos);
        QVERIFY((*RowFile::open(path("out.parquet")))->row(0));
    }

    void whatWasThereStaysWhenItIsStopped()
    {
        write("rows.json", R"([{"instruction": "q", "output": "a"}])");
        write("out.parquet", "old");
        const auto rows = IdentityRows::open(path("rows.json"));
        const auto stopped =
            writeInFormat(*rows, "alpaca", path("out.parquet"), [](double) { return false; });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QCOMPARE(*readFile(path("out.parquet")), std::string("old"));
        QCOMPARE(std::distance(fs::directory_iterator(path("")), {}), 2);
    }

    /// The library is looked for beside the program: a copy elsewhere has none.
    void withoutArrowItIsRefusedByName()
    {
        const auto target = qEnvironmentVariable(kTarget);
        if (!target.isEmpty()) {
            IdentityRow row;
            row.instruction = "q";
            row.output = "a";
            const IdentityRows rows(std::vector<IdentityRow>{row});
            const auto done =
                writeInFormat(rows, "alpaca", target.toStdString(), [](double) { return true; });
            QVERIFY(!done);
            QVERIFY(done.error().code == ErrorCode::Unsupported);
            const auto message = QString::fromStdString(done.error().message);
            QVERIFY2(message.startsWith(target) && message.contains("does not write .parquet") &&
                         message.contains("Apache Arrow"),
                     qPrintable(message));
            return;
        }
        const auto copy = QString::fromStdString(toUtf8(path("program.exe")));
        QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), copy));
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        const auto out = path("out.parquet");
        environment.insert(kTarget, QString::fromStdString(toUtf8(out)));
        child.setProcessEnvironment(environment);
        child.start(copy, {"withoutArrowItIsRefusedByName"});
        QVERIFY(child.waitForFinished(60000));
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0,
                 child.readAllStandardOutput().constData());
        QVERIFY(!fs::exists(out));
    }

private:
    static std::string line(const std::string& question, const std::string& answer)
    {
        return Json{{"instruction", question}, {"output", answer}}.dump() + '\n';
    }
    [[nodiscard]] fs::path path(const std::string& name) const
    {
        return fs::path(m_folder->path().toStdString()) / name;
    }
    void write(const std::string& name, const std::string& bytes) const
    {
        if (!writeFileAtomically(path(name), bytes))
            qFatal("can't write a file of the test");
    }
    static Result<FormatReport> exported(const fs::path& file,
                                         const std::optional<DatasetSpec>& spec,
                                         const std::string& form, const fs::path& out)
    {
        ANNEAL_TRY(const auto rows, IdentityRows::open(file, spec));
        return writeInFormat(rows, form, out, [](double) { return true; });
    }
    /// All rows as training has them.
    static QStringList samples(const DatasetSpec& spec, const std::string& stage)
    {
        QStringList out;
        const auto file = RowFile::open(spec.path);
        for (std::size_t i = 0; file && i < (*file)->size(); ++i) {
            const auto converted = convertRow(*(*file)->row(i), spec, stage, false);
            const auto& sample = converted.sample;
            QString text;
            for (const auto* messages : {&sample.prompt, &sample.response}) {
                for (const auto& message : *messages)
                    text += QString("%1:%2|")
                                .arg(int(message.role))
                                .arg(QString::fromStdString(message.content));
                text += "->";
            }
            out << text + QString::fromStdString(sample.system + "|" + sample.tools);
        }
        return out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ParquetExportTest)
#include "parquet_export_test.moc"
