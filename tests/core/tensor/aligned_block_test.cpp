#include "core/tensor/aligned_block.h"
#include "core/tensor/device.h"

#include <QTest>

#include <c10/core/alignment.h>
#include <c10/util/Exception.h>

#include <cstring>
#include <limits>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace anneal;

/// Blocks of tensors: aligned, counted, and without holes that nothing fits.
class AlignedBlockTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tensor::prepareProcess(); }
    void blocksAreAlignedAndWhole();
    void whatCanNotBeGivenIsOutOfMemory();
    void theHoleOfABlockFitsTheNextOfItsSize();
};

void AlignedBlockTest::blocksAreAlignedAndWhole()
{
    for (const std::size_t bytes :
         {std::size_t{1}, std::size_t{63}, std::size_t{64}, std::size_t{65}, std::size_t{4096},
          std::size_t{1} << 20, (std::size_t{3} << 20) + 1}) {
        void* block = tensor::allocateBlock(bytes);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(block) % c10::gAlignment, std::uintptr_t{0});
        std::memset(block, 0x5a, bytes);
        QVERIFY(tensor::blockBytes(block) >= static_cast<std::int64_t>(bytes));
        tensor::freeBlock(block);
    }
    QVERIFY(tensor::allocateBlock(0) == nullptr);
    QCOMPARE(tensor::blockBytes(nullptr), std::int64_t{0});
    tensor::freeBlock(nullptr);
}

void AlignedBlockTest::whatCanNotBeGivenIsOutOfMemory()
{
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(tensor::allocateBlock(std::size_t{1} << 60)),
                             c10::Error);
    QVERIFY_EXCEPTION_THROWN(
        static_cast<void>(tensor::allocateBlock(std::numeric_limits<std::size_t>::max())),
        c10::Error);
}

void AlignedBlockTest::theHoleOfABlockFitsTheNextOfItsSize()
{
#if defined(__GLIBC__)
    constexpr std::size_t kLarge = std::size_t{3} << 20;
    constexpr int kTimes = 400;
    const auto heap = [] { // without its untouched end
        const auto info = ::mallinfo2();
        return info.arena - info.keepcost;
    };
    const auto before = heap();
    std::vector<void*> small; // what stays between the large ones, of many sizes
    for (int i = 0; i < kTimes; ++i) {
        void* large = tensor::allocateBlock(kLarge);
        small.push_back(tensor::allocateBlock(1000 + 16 * static_cast<std::size_t>(i % 7)));
        tensor::freeBlock(large);
    }
    const auto after = heap();
    for (void* block : small)
        tensor::freeBlock(block);
    QVERIFY2(after - before < 3 * kLarge, qPrintable(QString::number(after - before)));
#else
    QSKIP("about the heap of glibc");
#endif
}

QTEST_GUILESS_MAIN(AlignedBlockTest)
#include "aligned_block_test.moc"
