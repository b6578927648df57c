#include "core/data/near_duplicates.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace anneal::data;

namespace {

const auto kGoOn = [] { return false; };

/// Some words, the same for the same seed.
std::u32string sentence(unsigned seed, int words)
{
    std::mt19937 random(seed);
    std::u32string text;
    for (int i = 0; i < words; ++i) {
        for (int k = 0; k < 4 + int(random() % 5); ++k)
            text += char32_t(U'a' + random() % 26);
        text += U' ';
    }
    return text;
}

double similarity(const std::u32string& a, const std::u32string& b)
{
    const auto pieces = [](const std::u32string& text) {
        std::set<std::u32string> all;
        for (std::size_t i = 0; i + 3 <= text.size(); ++i)
            all.insert(text.substr(i, 3));
        return all;
    };
    const auto left = pieces(a), right = pieces(b);
    const auto common = std::count_if(left.begin(), left.end(),
                                      [&](const auto& piece) { return right.contains(piece); });
    return double(common) / double(left.size() + right.size() - std::size_t(common));
}

std::vector<NearPair> pairsIn(const std::vector<std::u32string>& texts,
                              std::size_t most = 1'000'000)
{
    NearDuplicates all;
    for (std::size_t i = 0; i < texts.size(); ++i)
        all.add(i, texts[i]);
    return all.find([&](std::size_t number) { return texts[number]; }, most, kGoOn);
}

} // namespace

class NearDuplicatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The definition itself is the oracle.
    void whatTheDefinitionSaysIsFound()
    {
        std::mt19937 random(7);
        std::vector<std::u32string> texts;
        for (unsigned i = 0; i < 300; ++i) {
            texts.push_back(sentence(i, 8 + int(i % 30)));
            auto changed = texts.back(); // more and more of it
            for (unsigned k = 0; k < i % 12; ++k)
                changed[random() % changed.size()] = U'#';
            texts.push_back(changed);
        }
        std::map<std::size_t, NearPair> found;
        for (const auto& pair : pairsIn(texts))
            found[pair.number] = pair;
        int expected = 0, missed = 0;
        for (std::size_t i = 1; i < texts.size(); i += 2) {
            const double same = similarity(texts[i], texts[i - 1]);
            const bool isNear = same >= 0.8 && texts[i] != texts[i - 1];
            QCOMPARE(found.contains(i) && !isNear, false);
            if (!isNear)
                continue;
            ++expected;
            if (!found.contains(i)) {
                ++missed;
                QVERIFY2(same < 0.85, qPrintable(QString::number(same)));
                continue;
            }
            QCOMPARE(found[i].earlier, i - 1);
            QCOMPARE(found[i].percent, std::min(99, int(same * 100)));
        }
        QVERIFY(expected > 100);
        QVERIFY2(missed <= expected / 100, qPrintable(QString::number(missed)));
    }

    void aPairFarBehindIsFound()
    {
        std::vector<std::u32string> texts;
        for (unsigned i = 0; i < 130'000; ++i)
            texts.push_back(sentence(i, 6));
        texts.push_back(sentence(3, 6) + U".");
        texts.push_back(sentence(125'000, 6) + U"!");
        const auto pairs = pairsIn(texts);
        QCOMPARE(pairs.size(), std::size_t{2});
        QCOMPARE(pairs[0].number, std::size_t{130'000});
        QCOMPARE(pairs[0].earlier, std::size_t{3});
        QCOMPARE(pairs[1].earlier, std::size_t{125'000});
    }

    /// Rows of one template are all alike.
    void manyThatAreAllAlikeTakeNoLonger()
    {
        const auto common = sentence(1, 30);
        std::vector<std::u32string> texts;
        for (unsigned i = 0; i < 20'000; ++i)
            texts.push_back(common + sentence(i + 10, 1));
        const auto pairs = pairsIn(texts, 1000);
        QCOMPARE(pairs.size(), std::size_t{1000});
        for (const auto& pair : pairs)
            QVERIFY(pair.earlier < pair.number && pair.percent >= 80);
    }

    /// Texts that are alike meet in many bands; each is still held against another once.
    void noPairIsReadTwice()
    {
        std::vector<std::u32string> texts;
        const auto common = sentence(1, 40);
        for (unsigned i = 0; i < 200; ++i)
            texts.push_back(common + sentence(i + 10, 1));
        NearDuplicates all;
        for (std::size_t i = 0; i < texts.size(); ++i)
            all.add(i, texts[i]);
        std::vector<std::size_t> asked;
        const auto pairs = all.find(
            [&](std::size_t number) {
                asked.push_back(number);
                return texts[number];
            },
            texts.size(), kGoOn);
        QVERIFY(pairs.size() > 150);
        std::set<std::pair<std::size_t, std::size_t>> read;
        std::size_t own = 0; // a text's own number comes before the earlier ones it is held against
        for (const auto number : asked) {
            if (number > own)
                own = number;
            else
                QVERIFY2(read.insert({own, number}).second,
                         qPrintable(QStringLiteral("%1 with %2").arg(own).arg(number)));
        }
        QVERIFY(read.size() >= pairs.size());
        for (std::size_t i = 1; i < pairs.size(); ++i)
            QVERIFY(pairs[i - 1].number < pairs[i].number);
        for (const auto& pair : pairs)
            QVERIFY(read.contains({pair.number, pair.earlier}));
    }

    void textsThatAreTheSameOrShortAreNoPairs()
    {
        std::vector<std::u32string> texts(5000, sentence(1, 10));
        texts.insert(texts.end(), {U"short", U"shor", U"", U"短い"});
        QVERIFY(pairsIn(texts).empty());
        texts.push_back(sentence(1, 10) + U"x");
        QCOMPARE(pairsIn(texts).size(), std::size_t{1});
    }

    void itLeavesOffWhenAsked()
    {
        NearDuplicates all;
        for (unsigned i = 0; i < 2; ++i)
            all.add(i, sentence(1, 20) + char32_t(U'a' + i));
        int asked = 0;
        const auto found = all.find(
            [&](std::size_t) {
                ++asked;
                return std::u32string();
            },
            100, [] { return true; });
        QVERIFY(found.empty());
        QCOMPARE(asked, 0);
    }
};

QTEST_GUILESS_MAIN(NearDuplicatesTest)
#include "near_duplicates_test.moc"
