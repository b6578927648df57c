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
        static const QRegularExpression made(QStringLiteral(
            "\\bnotice\\(\\s*\"([a-z_.0-9]+)\"|\\b(?:conflict|wrong|bad)\\([^;]{1,60}?,\\s*"
            "\"([a-z_0-9]+\\.[a-z_.0-9]+)\""));
        int count = 0;
        for (auto found = made.globalMatch(core); found.hasNext(); ++count) {
            const auto one = found.next();
            const QString id = one.captured(one.lastCapturedIndex());
            QVERIFY2(seen.contains(id), qPrintable(id));
        }
        QVERIFY(count > 250);
    }

    // The window can say a refusal in its language only when it is a row of the table or has a
    // kind. Left out are the answers to other programs (the API and its forms, several processes),
    // the terminal's measurements, bugs of our own, and what has a text by its code.
    void refusalsAreRowsOrHaveAKind()
    {
        static const QRegularExpression elsewhere(QStringLiteral(
            "/core/(serve|webchat|hub|distributed)/|/core/base/(error|notice|shared_library)\\.cpp|"
            "/core/text/"
            "(grammar|json_schema|pattern_grammar|tool_grammar|form_tokens|chat_encoder)|"
            "/core/files/(dequantise|quantise|gguf_writer|safetensors_writer)|"
            "/core/infer/(score|generator|growing_answer)|/core/train/(bench|training_run)\\.cpp|"
            "/core/engine/(answer_service|batching_service|chat_model|scoring)"));
        static const QRegularExpression refusal(
            QStringLiteral("\\bfail\\(\\s*ErrorCode::(InvalidArgument|Unsupported|Diverged)"));
        static const QRegularExpression told(
            QStringLiteral("\\bnotice\\(|\\btold\\b|\\bwhat,|\"kind\"|context"));
        QStringList silent;
        int count = 0;
        QDirIterator files(QStringLiteral(ANNEAL_SOURCE_DIR "/core"), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            if (elsewhere.match(path).hasMatch() || !file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = refusal.globalMatch(text); found.hasNext(); ++count) {
                const auto begin = found.next().capturedStart();
                const auto end = text.indexOf(QLatin1String(";\n"), begin);
                const QString call = text.mid(begin, end - begin);
                if (!told.match(call).hasMatch())
                    silent << path.section(QLatin1Char('/'), -2) + QLatin1String(": ") +
                                  call.simplified().left(120);
            }
        }
        QVERIFY(count > 100);
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
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
