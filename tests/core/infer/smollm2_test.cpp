#include "core/base/json.h"
#include "core/infer/generator.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <nlohmann/json.hpp>

using namespace anneal;

namespace {

constexpr double kLogits = 1e-3; // fixtures/README.md: SmolLM2 logits

} // namespace

/// The default model, read from its GGUF file.
class SmolLm2Test final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void logitsEqualTheGolden();
    void greedyTextEqualsTheGolden();

private:
    std::unique_ptr<model::CausalLm> m_model;
    std::map<std::string, at::Tensor> m_golden;
    Json m_prompts;
};

void SmolLm2Test::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    if (tests::defaultModelFile().empty())
        QSKIP("the default model was not fetched");
    const auto folder = tests::sharedFolder() / "fixtures" / "smollm2";
    m_golden = tests::readTensors(folder / "golden.safetensors");
    const auto json = readJsonFile(folder / "golden.json");
    QVERIFY(json.has_value());
    m_prompts = json->at("prompts");
    m_model = tests::loadModel(tests::defaultModelFile());
}

void SmolLm2Test::logitsEqualTheGolden()
{
    const at::NoGradGuard noGrad;
    for (std::size_t i = 0; i < m_prompts.size(); ++i) {
        const std::string key = std::to_string(i) + ".";
        const auto ids = m_prompts[i].at("ids").get<std::vector<text::TokenId>>();
        const at::Tensor logits =
            m_model->logits(m_model->hiddenStates(model::makeBatch({ids}, at::kCPU)));
        QVERIFY(tests::largestDifference(logits[-1], m_golden.at(key + "last_logits")) < kLogits);
        QVERIFY(tests::largestDifference(logits.logsumexp(-1), m_golden.at(key + "logsumexp")) <
                kLogits);
        const at::Tensor best = logits.gather(1, m_golden.at(key + "top20_ids"));
        QVERIFY(tests::largestDifference(best, m_golden.at(key + "top20_values")) < kLogits);
        const at::Tensor sampled = logits.slice(1, 0, logits.size(1), 97);
        QVERIFY(tests::largestDifference(sampled, m_golden.at(key + "logits_sampled")) < kLogits);
    }
}

void SmolLm2Test::greedyTextEqualsTheGolden()
{
    for (const auto& prompt : m_prompts) {
        const auto expected = prompt.at("greedy_new_ids").get<std::vector<text::TokenId>>();
        config::GenerationOptions options;
        options.doSample = false;
        options.maxNewTokens = static_cast<std::int64_t>(expected.size());
        jobs::JobContext context;
        const auto generated = infer::generate(
            *m_model, prompt.at("ids").get<std::vector<text::TokenId>>(), {}, options, {}, context);
        QVERIFY(generated.has_value());
        QCOMPARE(generated->newIds, expected);
    }
}

QTEST_GUILESS_MAIN(SmolLm2Test)
#include "smollm2_test.moc"
