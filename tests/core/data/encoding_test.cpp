#include "core/data/dataset.h"
#include "core/data/packing.h"
#include "core/text/chat_template.h"
#include "tests/support/shared.h"

#include <QtTest>

using namespace anneal;
using namespace anneal::data;

#define SKIP_WITHOUT_ENCODER()                                                                     \
    if (!m_encoder)                                                                                \
    QSKIP("needs ../shared, which is not beside this checkout")

class EncodingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLongerSideIsCut_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("keptSource");
        QTest::addColumn<int>("keptTarget");
        const int rows[][4] = {{3000, 2000, 600, 400}, {2000, 3000, 400, 600},
                               {1000, 100, 900, 100},  {100, 1000, 100, 900},
                               {100, 500, 100, 500},   {500, 100, 500, 100},
                               {10, 10, 10, 10},       {0, 0, 0, 0},
                               {0, 5000, 0, 1000},     {5000, 0, 1000, 0}};
        for (const auto& row : rows)
            QTest::addRow("%d %d", row[0], row[1]) << row[0] << row[1] << row[2] << row[3];
    }
    void theLongerSideIsCut()
    {
        QFETCH(int, source);
        QFETCH(int, target);
        const auto kept =
            keptLengths(static_cast<std::size_t>(source), static_cast<std::size_t>(target), 1000);
        QTEST(static_cast<int>(kept.source), "keptSource");
        QTEST(static_cast<int>(kept.target), "keptTarget");
    }

    void packsTakeTheLargestThatFits()
    {
        using Packs = std::vector<std::vector<std::size_t>>;
        QCOMPARE(greedyPacks({3, 5, 2, 8, 5, 1}, 9), (Packs{{8, 1}, {5, 3}, {5, 2}}));
        QCOMPARE(greedyPacks({}, 9), Packs{});
        QCOMPARE(greedyPacks({10, 3}, 9), (Packs{{3}}));
    }

    void aPackLosesNoToken()
    {
        std::vector<EncodedSample> samples;
        for (int i = 0; i < 50; ++i) {
            EncodedSample sample;
            sample.inputIds.assign(static_cast<std::size_t>(1 + (i * 7) % 23), i);
            sample.labels = sample.inputIds;
            sample.row = static_cast<std::size_t>(i);
            samples.push_back(std::move(sample));
        }
        std::map<text::TokenId, std::size_t> seen;
        for (const auto& pack : packSamples(samples, 40, 99)) {
            QCOMPARE(pack.inputIds.size(), std::size_t{41});
            QCOMPARE(pack.labels.size(), pack.inputIds.size());
            QCOMPARE(pack.positions.size(), pack.inputIds.size());
            for (std::size_t i = 0; i < pack.inputIds.size(); ++i) {
                if (pack.labels[i] != kIgnore)
                    ++seen[pack.inputIds[i]];
            }
        }
        QCOMPARE(seen.size(), samples.size());
        for (const auto& sample : samples)
            QCOMPARE(seen[sample.inputIds.front()], sample.inputIds.size());
    }

    void tokensOfADataSetAreNotChanged()
    {
        SKIP_WITHOUT_ENCODER();
        Sample sample;
        sample.inputIds = {1, 2, 3};
        sample.labels = {kIgnore, 2, 3};
        config::DataOptions options;
        options.cutoffLen = 4;
        const auto encoded = encode({sample}, *m_encoder, options, "sft");
        QVERIFY(encoded);
        QCOMPARE(encoded->samples.front().inputIds, sample.inputIds);
        QCOMPARE(encoded->samples.front().labels, sample.labels);
    }

    void cutRowsAreCountedAndNamed()
    {
        SKIP_WITHOUT_ENCODER();
        config::DataOptions options;
        options.cutoffLen = 12;
        const auto encoded =
            encode({row("hi", "a long answer " + std::string(200, 'x')), row("hi", "")}, *m_encoder,
                   options, "sft");
        QVERIFY2(encoded, encoded ? "" : encoded.error().message.c_str());
        QVERIFY(encoded->cutSamples >= 1);
        QVERIFY(encoded->findings.front().kind == Finding::Kind::TooLong);
        QVERIFY(encoded->samples.front().inputIds.size() <= 12);
    }

    void theEndOfAnswerIsLearned()
    {
        SKIP_WITHOUT_ENCODER();
        const auto encoded = encode({row("hi", "hello")}, *m_encoder, {}, "sft");
        QVERIFY(encoded);
        const auto& labels = encoded->samples.front().labels;
        QVERIFY(std::find(labels.begin(), labels.end(), m_encoder->eos()) != labels.end());
        QCOMPARE(labels.front(), kIgnore);
    }

    void nothingToLearnIsAnError()
    {
        SKIP_WITHOUT_ENCODER();
        Sample sample;
        sample.inputIds = {1, 2};
        sample.labels = {kIgnore, kIgnore};
        QVERIFY(!encode({sample}, *m_encoder, {}, "sft"));
        QVERIFY(encode({}, *m_encoder, {}, "sft")); // no rows held back is no error
        config::DataOptions options;
        options.packing = true;
        const auto text = encode({row("few words", "")}, *m_encoder, options, "pt");
        QVERIFY(!text);
        QVERIFY(text.error().message.find("cutoff_len") != std::string::npos);
    }

private:
    static Sample row(const std::string& question, const std::string& answer)
    {
        Sample sample;
        sample.prompt.push_back({text::Role::User, question});
        sample.response.push_back({text::Role::Assistant, answer});
        return sample;
    }

    std::optional<text::ChatEncoder> m_encoder;

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::sharedFolder().empty())
            return;
        const auto tokenizer =
            text::loadTokenizer(tests::sharedFolder() / "fixtures" / "tokenizers" / "tiny_chatml");
        QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
        auto encoder = text::ChatEncoder::create(*text::chatTemplate("chatml"), *tokenizer);
        QVERIFY2(encoder, encoder ? "" : encoder.error().message.c_str());
        m_encoder = std::move(*encoder);
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "encoding_test.moc"
