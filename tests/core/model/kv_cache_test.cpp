#include "core/model/kv_cache.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

using namespace anneal;
using Ids = std::vector<text::TokenId>;

namespace {

const Ids kFirst{5, 17, 230, 41, 99, 612, 7, 7, 300, 21, 54, 3};
const Ids kSecond{900, 12, 12, 64, 8};

} // namespace

/// Reading a text in pieces gives what reading it at once gives.
class KvCacheTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tokenByTokenEqualsAllAtOnce();
    void piecesOfAnyLengthEqualAllAtOnce();
    void sequencesOfABatchDoNotMix();
    void truncatedCacheForgets();
    void reorderedCacheCopiesSequences();
    void aSequenceMovesToAnotherCache();
    void aCopyOfABeginningGoesOnByItself();
    void commonBeginningsShareTheirPages();

private:
    at::Tensor plain(const Ids& ids);
    at::Tensor feed(const std::vector<Ids>& pieces, model::KvCache& cache);

    std::unique_ptr<model::CausalLm> m_model;
};

void KvCacheTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_model =
        tests::loadModel(tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model");
}

at::Tensor KvCacheTest::plain(const Ids& ids)
{
    const at::NoGradGuard noGrad;
    return m_model->hiddenStates(model::makeBatch({ids}, at::kCPU));
}

/// One piece for each sequence of the cache.
at::Tensor KvCacheTest::feed(const std::vector<Ids>& pieces, model::KvCache& cache)
{
    const at::NoGradGuard noGrad;
    std::vector<std::int64_t> positions;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        positions.push_back(cache.length(i));
    return m_model->hiddenStates(model::makeBatch(pieces, at::kCPU, positions), &cache);
}

void KvCacheTest::tokenByTokenEqualsAllAtOnce()
{
    const at::Tensor expected = plain(kFirst);
    const auto cache = m_model->makeCache(1);
    for (std::size_t i = 0; i < kFirst.size(); ++i) {
        const at::Tensor row = feed({{kFirst[i]}}, *cache);
        QVERIFY(tests::largestDifference(row[0], expected[static_cast<std::int64_t>(i)]) < 1e-5);
    }
    QCOMPARE(cache->length(0), static_cast<std::int64_t>(kFirst.size()));
}

void KvCacheTest::piecesOfAnyLengthEqualAllAtOnce()
{
    Ids text;
    for (int i = 0; i < 700; ++i)
        text.push_back((i * 37 + 11) % 1000);
    const at::Tensor expected = plain(text);
    const auto cache = m_model->makeCache(1);
    std::vector<at::Tensor> parts;
    const std::vector<std::ptrdiff_t> ends{3, 4, 320, 700};
    std::ptrdiff_t begin = 0;
    for (const auto end : ends) {
        parts.push_back(feed({Ids(text.begin() + begin, text.begin() + end)}, *cache));
        begin = end;
    }
    QVERIFY(tests::largestDifference(at::cat(parts), expected) < 1e-4);
}

void KvCacheTest::sequencesOfABatchDoNotMix()
{
    const auto cache = m_model->makeCache(2);
    static_cast<void>(feed({Ids(kFirst.begin(), kFirst.end() - 1), {kSecond.front()}}, *cache));
    const at::Tensor last =
        feed({{kFirst.back()}, Ids(kSecond.begin() + 1, kSecond.end())}, *cache);
    QVERIFY(tests::largestDifference(last[0], plain(kFirst)[-1]) < 1e-5);
    QVERIFY(tests::largestDifference(last[-1], plain(kSecond)[-1]) < 1e-5);
}

void KvCacheTest::truncatedCacheForgets()
{
    const auto cache = m_model->makeCache(1);
    static_cast<void>(feed({kFirst}, *cache));
    cache->truncate(0, 4);
    Ids other(kFirst.begin(), kFirst.begin() + 4);
    other.insert(other.end(), kSecond.begin(), kSecond.end());
    const at::Tensor rows = feed({kSecond}, *cache);
    QVERIFY(tests::largestDifference(rows[-1], plain(other)[-1]) < 1e-5);
}

void KvCacheTest::reorderedCacheCopiesSequences()
{
    const auto cache = m_model->makeCache(2);
    static_cast<void>(feed({kFirst, kSecond}, *cache));
    cache->reorder({1, 1, 0});
    const at::Tensor rows = feed({{1}, {2}, {3}}, *cache);
    Ids texts[3] = {kSecond, kSecond, kFirst};
    for (int i = 0; i < 3; ++i) {
        texts[i].push_back(i + 1);
        QVERIFY(tests::largestDifference(rows[i], plain(texts[i])[-1]) < 1e-5);
    }
}

void KvCacheTest::aSequenceMovesToAnotherCache()
{
    const auto alone = m_model->makeCache(1), batch = m_model->makeCache(1);
    feed({kSecond}, *alone);
    feed({kFirst}, *batch);
    batch->moveIn(*alone, 0);
    QCOMPARE(batch->sequences(), std::size_t{2});
    QCOMPARE(batch->length(1), static_cast<std::int64_t>(kSecond.size()));
    QCOMPARE(alone->length(0), std::int64_t{0}); // and can be used again
    const at::Tensor next = feed({{11}, {12}}, *batch);
    Ids first = kFirst, second = kSecond;
    first.push_back(11);
    second.push_back(12);
    QVERIFY(tests::largestDifference(next[0], plain(first)[-1]) < 1e-5);
    QVERIFY(tests::largestDifference(next[1], plain(second)[-1]) < 1e-5);
    batch->reorder({1}); // the first leaves
    second.push_back(13);
    QVERIFY(tests::largestDifference(feed({{13}}, *batch)[0], plain(second)[-1]) < 1e-5);
    const at::Tensor again = feed({kFirst}, *alone);
    QVERIFY(tests::largestDifference(again, plain(kFirst)) < 1e-5);
}

void KvCacheTest::aCopyOfABeginningGoesOnByItself()
{
    const auto whole = m_model->makeCache(1), copy = m_model->makeCache(0);
    feed({kFirst}, *whole);
    copy->copyIn(*whole, 0, 5);
    copy->copyIn(*whole, 0, 1000); // no more than there is
    QCOMPARE(copy->length(0), std::int64_t{5});
    QCOMPARE(copy->length(1), static_cast<std::int64_t>(kFirst.size()));
    const Ids end(kFirst.begin() + 5, kFirst.end());
    const at::Tensor hidden = feed({end, {11}}, *copy);
    QVERIFY(tests::largestDifference(hidden[static_cast<std::int64_t>(end.size()) - 1],
                                     plain(kFirst)[-1]) < 1e-5);
    Ids more = kFirst;
    more.push_back(12);
    QVERIFY(tests::largestDifference(feed({{12}}, *whole)[0], plain(more)[-1]) < 1e-5);
}

void KvCacheTest::commonBeginningsShareTheirPages()
{
    Ids text;
    for (int i = 0; i < 3 * ops::kPageTokens + 5; ++i)
        text.push_back((i * 37 + 11) % 1000);
    const auto cache = m_model->makeCache(1), other = m_model->makeCache(0);
    const auto pagesOf = [](const model::KvCache& of) {
        return dynamic_cast<const model::DecoderCache&>(of).pages();
    };
    feed({text}, *cache);
    QCOMPARE(pagesOf(*cache), std::size_t{4});
    cache->reorder({0, 0, 0}); // three beams
    QCOMPARE(pagesOf(*cache), std::size_t{4});
    const at::Tensor rows = feed({{1}, {2}, {3}}, *cache);
    QCOMPARE(pagesOf(*cache), std::size_t{6}); // the last page is each one's own
    for (int i = 0; i < 3; ++i) {
        Ids longer = text;
        longer.push_back(i + 1);
        QVERIFY(tests::largestDifference(rows[i], plain(longer)[-1]) < 1e-5);
    }
    other->copyIn(*cache, 2, 2 * ops::kPageTokens + 7);
    QCOMPARE(pagesOf(*other), std::size_t{3});
    Ids another(text.begin(), text.begin() + 2 * ops::kPageTokens + 7);
    another.push_back(99);
    QVERIFY(tests::largestDifference(feed({{99}}, *other)[0], plain(another)[-1]) < 1e-5);
    text.push_back(3);
    text.push_back(4);
    QVERIFY(tests::largestDifference(feed({{9}, {9}, {4}}, *cache)[2], plain(text)[-1]) < 1e-5);
    cache->truncate(0, ops::kPageTokens);
    cache->reorder({0});
    QCOMPARE(pagesOf(*cache), std::size_t{1});
}

QTEST_GUILESS_MAIN(KvCacheTest)
#include "kv_cache_test.moc"
