#include "core/infer/batch_generator.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace anneal;
using Ids = std::vector<text::TokenId>;

/// Several prompts answered at once give what each gives alone.
class BatchGenerateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
    }

    void eachAnswerIsThatOfItsPromptAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("sampled");
        QTest::addColumn<int>("beams");
        for (const char* name : {"llama_gqa", "gemma2_softcap", "mistral_sliding", "phi3_fused"}) {
            QTest::addRow("%s greedy", name) << name << false << 1;
            QTest::addRow("%s sampled", name) << name << true << 1;
        }
        QTest::newRow("beams") << "llama_gqa" << false << 3;
    }

    void eachAnswerIsThatOfItsPromptAlone()
    {
        QFETCH(QString, name);
        QFETCH(bool, sampled);
        QFETCH(int, beams);
        const auto model = tests::loadModel(tests::sharedFolder() / "fixtures" / "models" /
                                            name.toStdString() / "model");
        QVERIFY(model);
        const std::vector<Ids> prompts = {
            {5, 17, 33}, {9}, {40, 41, 42, 43, 44, 45, 46, 7}, {3, 3}};
        config::GenerationOptions options;
        options.doSample = sampled;
        options.numBeams = beams;
        options.maxNewTokens = 12;
        options.seed = 11;
        jobs::JobContext context;
        // Stop words that some answers meet early: what the first prompt says fourth.
        const auto first = infer::generate(*model, prompts[0], {}, options, {}, context);
        QVERIFY(first);
        const Ids stops = {first->newIds.at(3)};
        const auto together = infer::generateBatch(*model, prompts, stops, options, 0, context);
        QVERIFY2(together, together ? "" : together.error().message.c_str());
        QCOMPARE(together->size(), prompts.size());
        if (beams == 1) // a beam may get past the word
            QVERIFY((*together)[0].newIds.size() <= 3);
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            auto own = options;
            own.seed = 11 + i;
            const auto alone = infer::generate(*model, prompts[i], stops, own, {}, context);
            QVERIFY(alone);
            QVERIFY2((*together)[i].newIds == alone->newIds, std::to_string(i).c_str());
            QVERIFY((*together)[i].reason == alone->reason);
        }
        // The place in a batch does not matter.
        const auto last = infer::generateBatch(*model, {prompts[3]}, stops, options, 3, context);
        QVERIFY(last);
        QVERIFY((*last)[0].newIds == (*together)[3].newIds);
    }

    void aStopEndsAllOfThem()
    {
        const auto model =
            tests::loadModel(tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model");
        QVERIFY(model);
        jobs::JobContext context;
        context.requestStop();
        const auto result = infer::generateBatch(*model, {{5}, {6}}, {}, {}, 0, context);
        QVERIFY(result);
        for (const auto& answer : *result)
            QVERIFY(answer.reason == infer::FinishReason::Cancelled);
    }
};

QTEST_GUILESS_MAIN(BatchGenerateTest)
#include "batch_generate_test.moc"
