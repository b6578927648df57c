#include "core/base/notice.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace anneal;

namespace {

std::string english(std::string_view text)
{
    return std::string(text);
}

/// The sources of core but for the table itself.
QString sources()
{
    QString all;
    QDirIterator files(QStringLiteral(ANNEAL_SOURCE_DIR "/core"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(QLatin1String("notice_texts.cpp")))
            continue;
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    return all;
}

} // namespace

class NoticeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsStandOnceAndAreSaidSomewhere()
    {
        const QString core = sources();
        QVERIFY(core.size() > 100'000);
        QSet<QString> seen;
        for (const auto& row : noticeTexts()) {
            const auto id = QString::fromUtf8(row.id.data(), qsizetype(row.id.size()));
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
            // Reasons are made by their words; ids of messages are put together.
            const auto last = id.section(QLatin1Char('.'), 1).section(QLatin1Char('_'), -1);
            const bool together = id.startsWith(QLatin1String("row.message_")) ||
                                  id.startsWith(QLatin1String("row.answer_"));
            const bool said =
                core.contains(QLatin1Char('"') + id + QLatin1Char('"')) ||
                id.startsWith(QLatin1String("end.")) ||
                (together && core.contains(QLatin1Char('"') + last + QLatin1Char('"')));
            QVERIFY2(said, qPrintable(id));
        }
        static const QRegularExpression made(QStringLiteral("\\bnotice\\(\\s*\"([a-z_.0-9]+)\""));
        int count = 0;
        for (auto found = made.globalMatch(core); found.hasNext(); ++count) {
            const QString id = found.next().captured(1);
            QVERIFY2(seen.contains(id), qPrintable(id));
        }
        QVERIFY(count > 50);
    }

    void factsFillTheSentence()
    {
        const auto cut = notice("row.cut", {{"tokens", "90"}, {"cutoff", "64"}});
        QCOMPARE(
            cut.sentence,
            std::string("has 90 tokens and was cut to 64; raise cutoff_len to keep it whole."));
        // What rows hold between two braces is no fact, and a fact is not read again.
        QCOMPARE(notice("row.placeholder", {{"name", "x"}}).sentence,
                 std::string("still holds {{name}} or {{author}}; fill it in."));
        QCOMPARE(notice("row.holds", {{"placeholder", "{{name}}"}}).sentence,
                 std::string("still holds {{name}}; fill it in."));
        QCOMPARE(fillIn("{a} {b} {c", {{"a", "{b}"}, {"b", "2"}}), std::string("{b} 2 {c"));
    }

    void aRowIsNamedBeforeItsProblem()
    {
        const auto problem = notice("row.no_answer");
        QCOMPARE(noticeAt({.row = 2}, problem).sentence, std::string("Row 3 has no answer."));
        QCOMPARE(noticeAt({.file = "a.json", .row = 2}, problem).sentence,
                 std::string("a.json: row 3 has no answer."));
        const auto placed = noticeAt({.file = "a.json", .line = 7, .row = 2}, problem);
        QCOMPARE(placed.sentence, std::string("a.json, line 7: row 3 has no answer."));
        QCOMPARE(placed.id, std::string("row.no_answer"));
    }

    void anotherLanguageSaysAllParts()
    {
        const auto loud = [](std::string_view text) { return "<" + std::string(text) + ">"; };
        QCOMPARE(noticeText(noticeAt({.row = 0}, notice("row.no_answer")), loud),
                 std::string("<Row 1 <has no answer.>>"));
        QCOMPARE(noticeText(notice("setting.no_effect", {{"key", "k"}, {"reason", "why"}}), loud),
                 std::string("<k has no effect here: <why>.>"));
        // What is not in the table, as of an older version, stays as it was written down.
        QCOMPARE(noticeText({{}, {}, "Once said."}, loud), std::string("Once said."));
        QCOMPARE(noticeText({"gone", {{"a", "b"}}, "Once said."}, loud), std::string("Once said."));
    }

    void errorsComeBackFromNotices()
    {
        const Error error{ErrorCode::Io, "It failed.", {{"file", "a"}, {"code", "own"}}};
        const auto back = errorOf(noticeOf(error));
        QVERIFY(back.code == error.code && back.message == error.message &&
                back.context == error.context);
        QVERIFY(errorOf(notice("row.no_answer")).code == ErrorCode::Internal);
    }

    void aNoticeIsKeptInAnError()
    {
        std::map<std::string, std::string> context = {{"file", "a"}};
        const auto told = noticeAt({.file = "a.json", .row = 1}, notice("row.no_answer"));
        keepNotice(told, context);
        QCOMPARE(context.at("file"), std::string("a"));
        QCOMPARE(keptNotice(context), told);
        QCOMPARE(keptNotice({{"file", "a"}}), Notice());
    }

    void everySentenceIsWhole()
    {
        for (const auto& row : noticeTexts()) {
            const auto text = noticeText({std::string(row.id), {}, {}}, english);
            QVERIFY2(text == row.text, text.c_str()); // no fact: nothing is lost
        }
    }
};

QTEST_GUILESS_MAIN(NoticeTest)
#include "notice_test.moc"
