#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/eval/similarity.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace anneal;
using namespace anneal::eval;

namespace {

const Segmenter* segmenter()
{
    static const auto loaded = [] {
        const auto file = Segmenter::find();
        return file ? Segmenter::open(*file) : Result<Segmenter>(tl::make_unexpected(file.error()));
    }();
    return loaded ? &*loaded : nullptr;
}

Json goldens()
{
    return readJsonFile(pathFromUtf8(ANNEAL_SOURCE_DIR) / "tests" / "data" /
                        "similarity_goldens.json")
        .value();
}

// Two words, and a model of which only its shape matters.
const std::string kSmall = "anneal-segmenter-1 10 2 1\n"
                           "\xE4\xBD\xA0 3\n\xE4\xBD\xA0\xE5\xA5\xBD 7\n"
                           "- -0.5 -0.9 -\n-0.6 - - -0.8\n-0.3 -1.2 - -\n-0.7 - - -0.6\n"
                           "-0.2 - - -1.4\n\xE4\xBD\xA0 -1 -2 -3 -4\n";

} // namespace

/// Scores of answers against what jieba, rouge-chinese and nltk give (tests/data/
/// make_similarity_goldens.py).
class SimilarityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreCutAsJiebaCutsThem()
    {
        if (!segmenter())
            QSKIP("jieba's dictionary was not fetched");
        for (const auto& row : goldens()) {
            std::vector<std::string> words;
            for (const auto& word : segmenter()->cut(toUtf32(row["predict"].get<std::string>())))
                words.push_back(fromUtf32(word));
            QVERIFY2(words == row["cut"].get<std::vector<std::string>>(),
                     row["predict"].dump().c_str());
        }
    }

    void scoresEqualTheReferenceToTheLastDecimal()
    {
        if (!segmenter())
            QSKIP("jieba's dictionary was not fetched");
        double sum = 0;
        SimilarityScores all(segmenter());
        const auto rows = goldens();
        for (const auto& row : rows) {
            const auto answer = row["predict"].get<std::string>();
            const auto expected = row["label"].get<std::string>();
            SimilarityScores one(segmenter());
            one.add(answer, expected);
            all.add(answer, expected);
            sum += row["scores"]["rouge-l"].get<double>();
            for (const auto& [name, value] : one.means())
                QVERIFY2(std::abs(value - row["scores"][name].get<double>()) < 1e-9,
                         (name + " of " + row.dump()).c_str());
        }
        QVERIFY(std::abs(all.means()[3].second - sum / static_cast<double>(rows.size())) < 1e-9);
    }

    void bleuNeedsNoDictionary()
    {
        for (const auto& row : goldens()) {
            const double score = bleu4(toUtf32(row["predict"].get<std::string>()),
                                       toUtf32(row["label"].get<std::string>()));
            QVERIFY2(std::abs(score * 100 - row["scores"]["bleu-4"].get<double>()) < 5.1e-5,
                     row.dump().c_str());
        }
    }

    void withoutADictionaryRougeGoesByAnotherName()
    {
        SimilarityScores scores(nullptr);
        scores.add("\xE4\xBD\xA0\xE5\xA5\xBD world", "\xE4\xBD\xA0\xE4\xBB\xAC world");
        const auto means = scores.means();
        QCOMPARE(means[0].first, std::string("bleu-4"));
        QCOMPARE(means[1].first, std::string("rouge-1-characters"));
        // Two of three pieces are the same on both sides.
        QVERIFY(std::abs(means[1].second - 66.6667) < 1e-3);
    }

    void nothingToCompareIsZero()
    {
        SimilarityScores scores(nullptr);
        scores.add("", "word");
        scores.add("word", "");
        for (const auto& [name, value] : scores.means())
            QCOMPARE(value, 0.0);
    }

    void aDamagedDictionaryIsRefusedByLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto bytes = QByteArray::fromStdString(kSmall);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another file") << QByteArray("PK\x03\x04 something else\n");
        QTest::newRow("cut in the words") << bytes.left(36);
        QTest::newRow("cut in the model") << bytes.left(bytes.size() - 12);
        QTest::newRow("more words than there are") << QByteArray(bytes).replace("10 2 1", "10 9 1");
        QTest::newRow("sizes beyond the file")
            << QByteArray(bytes).replace("10 2 1", "10 99999999999 1");
        QTest::newRow("no frequency") << QByteArray(bytes).replace(" 7\n", " x\n");
        QTest::newRow("a number as text") << QByteArray(bytes).replace("-0.9", "nine");
    }

    void aDamagedDictionaryIsRefusedByLine()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const auto file = pathFromUtf8(folder.path().toStdString()) / "segmenter.txt";
        QVERIFY(writeFileAtomically(file, kSmall));
        QVERIFY(Segmenter::open(file));
        QVERIFY(writeFileAtomically(file, {content.constData(), std::size_t(content.size())}));
        const auto opened = Segmenter::open(file);
        QVERIFY(!opened);
        QVERIFY(opened.error().code == ErrorCode::Format);
        QVERIFY(opened.error().message.find(", line ") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(SimilarityTest)
#include "similarity_test.moc"
