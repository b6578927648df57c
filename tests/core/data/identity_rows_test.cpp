#include "core/data/identity_rows.h"

#include "core/base/atomic_file.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace anneal;
using data::IdentityRow;
using data::IdentityRows;

class IdentityRowsTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::TemporaryHome> m_home;

    std::filesystem::path write(const char* name, const std::string& text) const
    {
        const auto file = m_home->path() / name;
        if (!writeFileAtomically(file, text))
            qFatal("can't write");
        return file;
    }
    static IdentityRow row(const std::string& question, const std::string& answer)
    {
        IdentityRow row;
        row.instruction = question;
        row.output = answer;
        return row;
    }
    static std::string questions(const IdentityRows& rows)
    {
        std::string all;
        for (std::size_t i = 0; i < rows.size(); ++i)
            all += rows.rowOrEmpty(i).instruction + ' ';
        return all;
    }
    static IdentityRows opened(const std::filesystem::path& file)
    {
        auto rows = IdentityRows::open(file);
        if (!rows)
            qFatal("%s", rows.error().message.c_str());
        return *rows;
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<tests::TemporaryHome>(); }

    void rowsAreReadWhenTheyAreAskedFor()
    {
        const auto file = write("rows.jsonl", R"({"instruction": "a", "output": "1"}
{"instruction": 7}

{"instruction": "c", "output": "3"}
)");
        const auto rows = opened(file); // the second row is wrong, but nobody asked for it
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows.row(2)->output, std::string("3"));
        const auto wrong = rows.row(1);
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().context.at("line"), std::string("2"));
        QVERIFY(rows.rowOrEmpty(1).instruction.empty());
    }

    void brokenStructureIsRefusedWithItsLine()
    {
        const auto broken =
            IdentityRows::open(write("rows.json", "[\n {\"instruction\": \"a\"},\n {"));
        QVERIFY(!broken.has_value());
        QVERIFY(broken.error().context.contains("line"));
        QVERIFY(!IdentityRows::open(m_home->path() / "none.json").has_value());
        QCOMPARE(opened(write("empty.json", "[]")).size(), std::size_t(0));
    }

    void rowsAreChangedAddedMovedAndTakenOut()
    {
        auto rows = opened(write("rows.json", R"([{"instruction": "a", "output": "1"},
            {"instruction": "b", "output": "2"}, {"instruction": "c", "output": "3"}])"));
        rows.insert(1, {row("x", ""), row("y", "")});
        QCOMPARE(questions(rows), std::string("a x y b c "));
        rows.set(3, row("B", "two"));
        rows.move(0, 4);
        QCOMPARE(questions(rows), std::string("x y B c a "));
        rows.move(4, 0);
        QCOMPARE(questions(rows), std::string("a x y B c "));
        const auto taken = rows.take(1, 3);
        QCOMPARE(questions(rows), std::string("a c "));
        rows.putBack(1, taken);
        QCOMPARE(questions(rows), std::string("a x y B c "));
        const IdentityRows copy = rows;
        rows.set(0, row("changed", ""));
        QCOMPARE(copy.rowOrEmpty(0).instruction, std::string("a")); // copies stand by themselves
    }

    void unchangedRowsAreSavedAsTheyStand()
    {
        // Own spacing, a number, escapes, a key the editor does not know, and a row it can't read.
        const std::string text =
            "[\n  {\"instruction\" :  \"a\\u0020b\", \"output\": \"1\", \"n\": 1.50},\n"
            "  [1,  2],\n"
            "  {\"instruction\": \"c\", \"output\": \"3\"}\n]\n";
        const auto file = write("rows.json", text);
        auto rows = opened(file);
        QVERIFY(rows.save(file).has_value());
        QCOMPARE(*readFile(file), text);
        rows.set(2, row("c", "three"));
        QVERIFY(rows.save(file).has_value());
        const std::string saved = *readFile(file);
        QVERIFY(saved.find("{\"instruction\" :  \"a\\u0020b\", \"output\": \"1\", \"n\": 1.50}") !=
                std::string::npos);
        QVERIFY(saved.find("[1,  2]") != std::string::npos);
        QCOMPARE(opened(file).rowOrEmpty(2).output, std::string("three"));
        auto backup = file;
        backup += ".bak";
        QCOMPARE(*readFile(backup), text);
    }

    void arraysBecomeLinesAndLinesArrays()
    {
        auto rows = opened(write(
            "rows.json", "[\n  {\n    \"instruction\": \"a\",\n    \"output\": \"1\\n2\"\n  }\n]"));
        rows.insert(1, {row("b", "喵")});
        const auto lines = m_home->path() / "rows.jsonl";
        QVERIFY(rows.save(lines).has_value());
        const std::string saved = *readFile(lines);
        QCOMPARE(std::count(saved.begin(), saved.end(), '\n'), std::ptrdiff_t(2));
        auto back = opened(lines);
        QCOMPARE(back.rowOrEmpty(0).output, std::string("1\n2"));
        const auto array = m_home->path() / "again.json";
        QVERIFY(back.save(array).has_value());
        QCOMPARE(opened(array).rowOrEmpty(1).output, std::string("喵"));
        QVERIFY(!back.save({}).has_value());
    }

    void newRowsAreWrittenAsBefore()
    {
        // The same bytes as the small editor's: UTF-8, indent 2.
        const std::vector<IdentityRow> made{row("Who?", "A \"cat\"."), row("你是谁?", "喵")};
        const auto one = m_home->path() / "one.json", two = m_home->path() / "two.json";
        QVERIFY(IdentityRows(made).save(one).has_value());
        QVERIFY(data::saveIdentityTable({two, made}).has_value());
        QCOMPARE(*readFile(one), *readFile(two));
        QVERIFY(IdentityRows().save(one).has_value());
        QCOMPARE(*readFile(one), std::string("[]\n"));
    }

    void checksNameWhatIsMissingAndWhatCanNotBeRead()
    {
        const auto rows = opened(write("rows.jsonl", R"({"instruction": "a", "output": "1"}
{"instruction": "b", "output": ""}
{"nothing": true}
{"instruction": "a", "output": "again"}
{"instruction": "{{name}}?", "output": "x"}
)"));
        const auto findings = data::checkIdentityRows(rows, 100, [] { return false; });
        using Kind = data::Finding::Kind;
        std::vector<std::pair<std::size_t, Kind>> found;
        for (const auto& finding : findings)
            found.emplace_back(finding.row, finding.kind);
        const std::vector<std::pair<std::size_t, Kind>> expected{{1, Kind::MissingAnswer},
                                                                 {2, Kind::WrongType},
                                                                 {3, Kind::Duplicate},
                                                                 {4, Kind::Placeholder}};
        QVERIFY(found == expected);
        QCOMPARE(data::checkIdentityRows(rows, 2, [] { return false; }).size(), std::size_t(2));
        QVERIFY(data::checkIdentityRows(rows, 100, [] { return true; }).empty());
    }
};

QTEST_GUILESS_MAIN(IdentityRowsTest)
#include "identity_rows_test.moc"
