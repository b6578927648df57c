#include "core/base/utf8.h"
#include "core/text/pattern.h"
#include "core/text/word_scanner.h"

#include <QtTest>

#include <random>

using namespace anneal;

namespace {

/// Random text of characters that matter to the regexes, runs of the same kind being likely.
std::string randomText(std::mt19937& random)
{
    static const std::u32string kinds[] = {
        U"abcdefgstmdrvl",
        U"ABCDEFGSTMDRVLK",
        U"0123456789\u00b2\u2167\u0663\uff11",
        U" ",
        U"\n\r",
        U"\t\v\u00a0\u2003\u3000\u0085\u180e",
        U"'!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~",
        U"\u4e00\u4f60\u597d\u9fa5\u9fa6\u3042\u30a2\u30ff\u3041",
        U"\u0301\u0308\u20dd\u093e",
        U"\u01c5\u01c8\u1f88",
        U"\u02b0\u3005\u0640",
        U"\u05d0\u0627\u1100\uac00\u00aa",
        U"\u20ac\u00a9\u2190\u02c6\U0001f600",
        U"\u3002\uff0c\u201c\u00bf\u2014",
        U"\u200d\u00ad\ufeff\u0007\ue000",
        U"'s'S't're've'm'll'd'\u017f",
        U"/\\\n/"};
    std::u32string text;
    const auto parts = 1 + random() % 12;
    for (std::size_t i = 0; i < parts; ++i) {
        const auto& kind = kinds[random() % std::size(kinds)];
        const auto run = 1 + random() % (random() % 4 == 0 ? 6 : 2);
        for (std::size_t j = 0; j < run; ++j)
            text += kind[random() % kind.size()];
    }
    return fromUtf32(text);
}

/// Words as the Split pre-tokenizer with behaviour Isolated makes them from any regex.
std::vector<std::string> splitByRegex(const text::Pattern& pattern, std::string_view text)
{
    std::vector<std::string> words;
    std::size_t at = 0;
    while (const auto match = pattern.find(text, at)) {
        if (match->begin > at)
            words.emplace_back(text.substr(at, match->begin - at));
        words.emplace_back(text.substr(match->begin, match->end - match->begin));
        at = match->end;
    }
    if (at < text.size())
        words.emplace_back(text.substr(at));
    return words;
}

} // namespace

class WordScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScannerCutsAsItsRegex_data();
    void everyScannerCutsAsItsRegex();
    void anotherRegexHasNoScanner();
    void rubySyntaxIsTranslated_data();
    void rubySyntaxIsTranslated();
    void syntaxWithAnotherMeaningIsRefused_data();
    void syntaxWithAnotherMeaningIsRefused();
    void runawayBacktrackingEnds();
};

void WordScannerTest::everyScannerCutsAsItsRegex_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(text::knownWordRegexes().size()); ++i)
        QTest::addRow("regex %d", i) << i;
}

void WordScannerTest::everyScannerCutsAsItsRegex()
{
    QFETCH(int, index);
    const auto regex = text::knownWordRegexes()[static_cast<std::size_t>(index)];
    const auto scanner = text::knownWordScanner(regex);
    const auto pattern = text::Pattern::compile(regex);
    QVERIFY(scanner && pattern);
    std::mt19937 random(7);
    for (int i = 0; i < 20000; ++i) {
        const auto text = randomText(random);
        std::vector<text::Range> ranges;
        (*scanner)(text, 0, ranges);
        std::vector<std::string> words;
        for (const auto& range : ranges)
            words.push_back(text.substr(range.begin, range.end - range.begin));
        if (words != splitByRegex(*pattern, text))
            QFAIL(qPrintable("differs: " + QString::fromStdString(text).toHtmlEscaped()));
    }
}

void WordScannerTest::anotherRegexHasNoScanner()
{
    QVERIFY(!text::knownWordScanner("\\p{L}+"));
}

void WordScannerTest::rubySyntaxIsTranslated_data()
{
    QTest::addColumn<QString>("regex");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("U+180E is no blank") << "\\s+"
                                        << "x\u180e \u3000"
                                        << " \u3000";
    QTest::newRow("not even in a class") << "[^\\S\\n]+"
                                         << "\u180e\n\t "
                                         << "\t ";
    QTest::newRow("marks are word characters") << "\\w+"
                                               << "-e\u0301a"
                                               << "e\u0301a";
    QTest::newRow("h is a hexadecimal digit") << "\\h+"
                                              << "xyzAF09"
                                              << "AF09";
    QTest::newRow("interval with a plus repeats") << "\\p{N}{2}+"
                                                  << "a12345"
                                                  << "1234";
    QTest::newRow("open interval") << "a{,2}b"
                                   << "aaab"
                                   << "aab";
    QTest::newRow("m lets the dot take newlines") << "(?m:a.b)"
                                                  << "a\nb"
                                                  << "a\nb";
    QTest::newRow("anchors at every line") << "^b"
                                           << "a\nb"
                                           << "b";
    QTest::newRow("boundary by Unicode") << "\\b\\p{L}"
                                         << "\u0301a \u00e9"
                                         << "\u00e9";
}

void WordScannerTest::rubySyntaxIsTranslated()
{
    QFETCH(QString, regex);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const auto pattern = text::Pattern::compile(regex.toStdString());
    QVERIFY2(pattern, pattern ? "" : pattern.error().message.c_str());
    const auto bytes = text.toStdString();
    const auto match = pattern->find(bytes, 0);
    QVERIFY(match);
    QCOMPARE(QString::fromStdString(bytes.substr(match->begin, match->end - match->begin)), found);
}

void WordScannerTest::syntaxWithAnotherMeaningIsRefused_data()
{
    QTest::addColumn<QString>("regex");
    for (const char* regex : {"[a-z&&[^b]]", "[[a]b]", "\\K", "(*ACCEPT)", "[[:alpha:]]", "(", "[",
                              "\\g<1>", "[\\W]", "a\\", "\\p{Nonsense}", "(?<=a*)b"})
        QTest::newRow(regex) << regex;
}

void WordScannerTest::syntaxWithAnotherMeaningIsRefused()
{
    QFETCH(QString, regex);
    const auto pattern = text::Pattern::compile(regex.toStdString());
    QVERIFY(!pattern);
    QVERIFY(pattern.error().code == ErrorCode::Unsupported);
    QVERIFY(pattern.error().message.find(regex.toStdString()) != std::string::npos);
}

void WordScannerTest::runawayBacktrackingEnds()
{
    const auto pattern = text::Pattern::compile("(a+)+$b|(x|x)*y");
    QVERIFY(pattern);
    const std::string hostile(4000, 'a');
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!pattern->find(hostile, 0));
    QVERIFY(!pattern->find(std::string(4000, 'x'), 0));
    QVERIFY(timer.elapsed() < 20000);
}

QTEST_GUILESS_MAIN(WordScannerTest)
#include "word_scanner_test.moc"
