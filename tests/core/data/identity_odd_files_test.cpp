#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/data/exact_json.h"
#include "core/data/identity_json.h"
#include "core/data/identity_rows.h"
#include "tests/support/shared.h"

#include <QtTest>
#include <nlohmann/json.hpp>

#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace anneal;
using data::IdentityRow;
using data::IdentityRows;

/// Odd and hostile files under the hands of the editor: what nobody touched stays as it is.
class IdentityOddFilesTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::TemporaryHome> m_home;

    [[nodiscard]] std::filesystem::path write(const std::string& name,
                                              const std::string& text) const
    {
        const auto file = m_home->path() / name;
        if (!writeFileAtomically(file, text))
            qFatal("can't write");
        return file;
    }
    static IdentityRows opened(const std::filesystem::path& file)
    {
        auto rows = IdentityRows::open(file);
        if (!rows)
            qFatal("%s", rows.error().message.c_str());
        return *rows;
    }
    static std::string line(const std::string& question, const std::string& answer)
    {
        return Json{{"instruction", question}, {"output", answer}}.dump() + '\n';
    }
    static std::string utf16(const QString& text, bool bigEndian)
    {
        std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
        for (const QChar sign : text) {
            const char low = char(sign.unicode() & 0xFF), high = char(sign.unicode() >> 8);
            bytes += bigEndian ? high : low;
            bytes += bigEndian ? low : high;
        }
        return bytes;
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<tests::TemporaryHome>(); }

    void aChangedRowKeepsAllElse_data()
    {
        QTest::addColumn<QByteArray>("row"); // with "A" as its answer
        QTest::newRow("digits") << QByteArray(
            R"({"instruction": "q", "id": 12345678901234567890123, "w": 1.50, "e": 1e5, "n": -0.0, "z": 0.1, "output": "A"})");
        QTest::newRow("lists in lists") << QByteArray(
            R"({"x": [[1.10, [2, {"y": 3.000}]], null, true], "instruction": "q", "output": "A"})");
        QTest::newRow("unknown keys") << QByteArray(
            R"({"zeta": 1, "output": "A", "alpha": {"b": 1, "a": 2}, "instruction": "q", "": "empty key", "é": "ü"})");
        QTest::newRow("message") << QByteArray(
            R"({"conversations": [{"weight": 0.250, "from": "human", "value": "q", "ts": 1700000000.000}, {"from": "gpt", "value": "A", "score": 1E-7}], "src": 9007199254740993})");
        QTest::newRow("tools") << QByteArray(
            R"({"messages": [{"role": "user", "content": "q"}, {"role": "assistant", "content": null, "tool_calls": [{"id": "c1", "type": "function", "function": {"name": "f", "arguments": {"x": 1.0}}}]}, {"role": "tool", "tool_call_id": "c1", "content": "3"}, {"role": "assistant", "content": "A"}], "tools": [{"type": "function", "function": {"name": "f", "parameters": {"maximum": 1.0e3}}}]})");
        QByteArray wide = R"({"instruction": "q", "output": "A")";
        for (int i = 0; i < 100; ++i)
            wide += ", \"column " + QByteArray::number(i) + "\": " + QByteArray::number(i) + ".0";
        QTest::newRow("a hundred columns") << wide + "}";
        QTest::newRow("escapes") << QByteArray("{\"instruction\": \"a\\u0001\\t\\\"\\\\\\/\\u2028 "
                                               "😸\", \"output\": \"A\", \"note\": \"\\b\\f\"}");
    }
    void aChangedRowKeepsAllElse()
    {
        QFETCH(QByteArray, row);
        const std::string other = R"({"instruction":   "other",  "output":"o",  "n": 1.000})";
        for (const std::string name : {"rows.jsonl", "rows.json"}) {
            const bool lines = name == "rows.jsonl";
            const auto text = row.toStdString();
            const auto file =
                write(name, lines ? text + "\n" + other + "\n" : "[" + text + ",\n" + other + "]");
            auto rows = opened(file);
            auto changed = *rows.row(0);
            QCOMPARE(changed.output, std::string("A"));
            changed.output = "B";
            rows.set(0, changed);
            QVERIFY(rows.save(file));
            auto after = *readFile(file);
            QVERIFY2(after.find(other) != std::string::npos, after.c_str());
            QByteArray wanted = row;
            wanted.replace("\"A\"", "\"B\"");
            if (lines) {
                // What the writer itself decides: how signs are escaped.
                wanted.replace("\\/", "/").replace("\\u2028", "\u2028");
                QCOMPARE(QByteArray::fromStdString(after.substr(0, after.find('\n'))), wanted);
            }
            const auto again = opened(file);
            QCOMPARE(again.row(0)->output, std::string("B"));
            // The digits of numbers too: parseJson() does not tell 1.50 from 1.5.
            QCOMPARE(*data::parseExactJson(again.line(0), ""),
                     *data::parseExactJson(wanted.toStdString(), ""));
        }
    }

    void everyEncodingIsReadAndSavedAsUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral(R"([{"instruction": "你好 😸", "output": "猫"}])");
        QTest::newRow("mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16 little") << QByteArray::fromStdString(utf16(text, false));
        QTest::newRow("UTF-16 big") << QByteArray::fromStdString(utf16(text, true));
        QTest::newRow("GBK") << QByteArray(
            "[{\"instruction\": \"\xC4\xE3\xBA\xC3\", \"output\": \"\xC3\xA8\"}]");
    }
    void everyEncodingIsReadAndSavedAsUtf8()
    {
        QFETCH(QByteArray, bytes);
        const auto file = write("rows.json", bytes.toStdString());
        auto rows = opened(file);
        QCOMPARE(QString::fromStdString(rows.row(0)->output), QStringLiteral("猫"));
        auto row = *rows.row(0);
        row.output = "dog";
        rows.set(0, row);
        QVERIFY(rows.save(file));
        QCOMPARE(*readFile(file.string() + ".bak"), bytes.toStdString());
        const auto saved = QByteArray::fromStdString(*readFile(file));
        QVERIFY(saved.startsWith('[') && saved.contains("你好"));
    }

    void oddLinesAreRowsOrLeftAlone()
    {
        const std::string nul("{\"instruction\": \"a\0b\", \"output\": \"x\"}", 37);
        const std::string lone = R"({"instruction": "\ud83d", "output": "x"})";
        const std::string twice = R"({"instruction": "a", "instruction": "b", "output": "x"})";
        const std::string good = R"({"instruction": "q", "output": "x"})";
        const std::string text = good + "\r\n\r\n   \n" + nul + "\n" + lone + "\r\n" + twice +
                                 "\n[1, 2]\n\"text\"\n" + good; // without a line break
        const auto file = write("rows.jsonl", text);
        auto rows = opened(file);
        QCOMPARE(rows.size(), std::size_t{7});
        QVERIFY(!rows.row(1) && !rows.row(2) && !rows.row(4) && !rows.row(5));
        QCOMPARE(rows.row(3)->instruction, std::string("b"));
        auto row = *rows.row(0);
        row.output = "y";
        rows.set(0, row);
        QVERIFY(rows.save(file));
        QCOMPARE(QByteArray::fromStdString(*readFile(file)),
                 QByteArray::fromStdString(R"({"instruction": "q", "output": "y"})"
                                           "\n" +
                                           nul + "\n" + lone + "\n" + twice +
                                           "\n[1, 2]\n\"text\"\n" + good + "\n"));
    }

    void aLineOfFiftyMegabytesIsOneRow()
    {
        const std::string large(std::size_t{50} << 20, 'x');
        const auto file = write("rows.jsonl", line("q", large) + line("r", ""));
        auto rows = opened(file);
        QCOMPARE(rows.row(0)->output.size(), large.size());
        auto row = *rows.row(1);
        row.output = "short";
        rows.set(1, row);
        QVERIFY(rows.save(file));
        QCOMPARE(opened(file).row(0)->output.size(), large.size());
        QCOMPARE(opened(file).row(1)->output, std::string("short"));
    }

    void whatIsNoFileIsRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"folder", "pipe", "loop", "gone"})
            QTest::newRow(kind) << kind;
    }
    void whatIsNoFileIsRefusedAtOnce()
    {
#ifdef _WIN32
        QSKIP("pipes and links are other things there");
#else
        QFETCH(QString, kind);
        const auto file = m_home->path() / "rows.json";
        if (kind == "folder")
            std::filesystem::create_directory(file);
        else if (kind == "pipe")
            QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
        else if (kind == "loop")
            std::filesystem::create_symlink(file, file);
        const auto rows =
            IdentityRows::open(file); // a pipe that nobody writes to is not waited for
        QVERIFY(!rows);
        QVERIFY2(rows.error().message.find("rows.json") != std::string::npos,
                 rows.error().message.c_str());
#endif
    }

    void emptyFilesAreEmptySets()
    {
        for (const char* text : {"", "   \n\n", "[]", "[ ]\n", "\xEF\xBB\xBF"}) {
            const auto file = write("rows.json", text);
            auto rows = opened(file);
            QCOMPARE(rows.size(), std::size_t{0});
            IdentityRow row;
            row.instruction = "q";
            rows.insert(0, {row});
            QVERIFY(rows.save(file));
            QCOMPARE(opened(file).row(0)->instruction, std::string("q"));
        }
    }

    void aSaveThatIsStoppedOrFailsLeavesEverything()
    {
        const std::string text = R"([{"instruction": "q", "output": "a"}])";
        const auto file = write("rows.json", text);
        auto rows = opened(file);
        rows.set(0, IdentityRow(*rows.row(0)));
        const auto count = [this] {
            return std::distance(std::filesystem::directory_iterator(m_home->path()), {});
        };
        const auto files = count();
        const auto stopped = rows.save(file, [](double) { return false; });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QCOMPARE(*readFile(file), text);
        QCOMPARE(count(), files);
        QVERIFY(!rows.save(m_home->path() / "rows.json" / "under a file.json"));
        QCOMPARE(*readFile(file), text);
        QCOMPARE(count(), files);
    }

    /// What the window does while a worker writes.
    void copiesAreIndependentAndTellWhatTheFileHolds()
    {
        std::string text;
        for (int i = 0; i < 1000; ++i)
            text += line("q" + std::to_string(i), "a");
        const auto file = write("rows.jsonl", text);
        auto rows = opened(file);
        const auto set = [&](std::size_t index, const char* answer) {
            auto row = *rows.row(index);
            row.output = answer;
            rows.set(index, row);
        };
        for (std::size_t i = 0; i < 600; ++i)
            set(i, "before");
        rows.freeze();
        const auto written = rows;
        set(5, "after");
        set(700, "after");
        static_cast<void>(rows.take(999, 1));
        QCOMPARE(written.row(5)->output, std::string("before"));
        QCOMPARE(written.row(700)->output, std::string("a"));
        QCOMPARE(written.size(), std::size_t{1000});
        QVERIFY(written.save(file));
        rows.markSaved(written);
        const auto changes = rows.changes();
        QCOMPARE(changes.rows.size(), std::size_t{2});
        auto again = opened(file);
        QVERIFY(again.apply(changes));
        QCOMPARE(again.size(), std::size_t{999});
        QCOMPARE(again.row(5)->output, std::string("after"));
        QCOMPARE(again.row(6)->output, std::string("before"));
        QCOMPARE(again.row(700)->output, std::string("after"));
    }

    void manyPlacesAreTakenOutAndPutBackAtOnce()
    {
        std::vector<IdentityRow> all(1000);
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].instruction = std::to_string(i);
        IdentityRows rows(all);
        std::vector<data::RowRun> runs{{0, 2}, {5, 1}, {990, 10}};
        const auto taken = rows.take(runs);
        QCOMPARE(rows.size(), std::size_t{987});
        QCOMPARE(rows.row(0)->instruction, std::string("2"));
        QCOMPARE(rows.row(3)->instruction, std::string("6"));
        QCOMPARE(rows.row(986)->instruction, std::string("989"));
        rows.putBack(runs, taken);
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(rows.row(i)->instruction, all[i].instruction);
    }
};

QTEST_GUILESS_MAIN(IdentityOddFilesTest)
#include "identity_odd_files_test.moc"
