#include "core/tensor/device.h"

#include <QTest>

#include <ATen/ATen.h>

using namespace anneal;

/// No exception of the tensor library leaves a module.
class GuardedTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resultsPassThrough();
    void failedAllocationsAreOutOfMemory();
    void otherFailuresAreOneLine();
};

void GuardedTest::resultsPassThrough()
{
    QVERIFY(tensor::guarded([]() -> Result<void> { return {}; }).has_value());
    const auto failed =
        tensor::guarded([]() -> Result<void> { return fail(ErrorCode::Format, "told"); });
    QCOMPARE(failed.error().message, std::string("told"));
    QVERIFY(failed.error().code == ErrorCode::Format);
}

void GuardedTest::failedAllocationsAreOutOfMemory()
{
    const auto failed = tensor::guarded([]() -> Result<void> {
        static_cast<void>(at::empty({std::int64_t{1} << 50}, at::kFloat));
        return {};
    });
    QVERIFY(failed.error().code == ErrorCode::OutOfMemory);
    const auto plain = tensor::guarded([]() -> Result<void> { throw std::bad_alloc(); });
    QVERIFY(plain.error().code == ErrorCode::OutOfMemory);
}

void GuardedTest::otherFailuresAreOneLine()
{
    const auto failed = tensor::guarded([]() -> Result<void> {
        static_cast<void>(at::rand({2, 3}).mm(at::rand({2, 3})));
        return {};
    });
    QVERIFY(failed.error().code == ErrorCode::Internal);
    QVERIFY(failed.error().message.find('\n') == std::string::npos);
    QVERIFY(failed.error().message.find("mat1") != std::string::npos);
}

QTEST_GUILESS_MAIN(GuardedTest)
#include "guarded_test.moc"
