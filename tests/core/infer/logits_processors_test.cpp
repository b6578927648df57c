#include "core/base/json.h"
#include "core/infer/logits_processors.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

using namespace anneal;

namespace {

infer::Rows rowsOf(const at::Tensor& ids)
{
    infer::Rows rows;
    for (std::int64_t row = 0; row < ids.size(0); ++row) {
        const auto values = ids[row].contiguous();
        rows.emplace_back(values.data_ptr<std::int64_t>(),
                          values.data_ptr<std::int64_t>() + values.numel());
    }
    return rows;
}

/// One processor of a golden pipeline.
at::Tensor apply(const Json& step, const at::Tensor& scores, const infer::Rows& rows)
{
    const auto kind = step.at("kind").get<std::string>();
    const auto number = [&] { return step.at(kind).get<double>(); };
    const auto integer = [&] { return step.at(kind).get<std::int64_t>(); };
    if (kind == "repetition_penalty")
        return infer::repetitionPenalty(scores, rows, number());
    if (kind == "no_repeat_ngram_size")
        return infer::noRepeatNgram(scores, rows, integer());
    if (kind == "min_length")
        return infer::minLength(scores, rows, integer(),
                                step.at("eos_token_id").get<std::vector<text::TokenId>>());
    if (kind == "temperature")
        return infer::temperature(scores, number());
    if (kind == "top_k")
        return infer::topK(scores, integer());
    if (kind == "top_p")
        return infer::topP(scores, number());
    if (kind == "min_p")
        return infer::minP(scores, number());
    if (kind == "typical_p")
        return infer::typicalP(scores, number());
    if (kind == "min_new_tokens")
        return infer::minNewTokens(scores, rows, step.at("prompt_length").get<std::int64_t>(),
                                   integer(),
                                   step.at("eos_token_id").get<std::vector<text::TokenId>>());
    qFatal("a processor that this program does not have: %s", kind.c_str());
}

/// Equal entry by entry, or (where ties make the choice arbitrary) as multisets.
void compare(const at::Tensor& found, const at::Tensor& expected, const std::string& what)
{
    QCOMPARE(found.sizes(), expected.sizes());
    const auto close = [](const at::Tensor& a, const at::Tensor& b) {
        return at::allclose(a, b, 1e-6, 1e-6);
    };
    for (std::int64_t row = 0; row < expected.size(0); ++row) {
        const bool same = close(found[row], expected[row]);
        const bool sameSet =
            close(std::get<0>(found[row].sort()), std::get<0>(expected[row].sort()));
        QVERIFY2(row == 0 ? same : (same || sameSet),
                 qPrintable(QString("%1, row %2").arg(what.c_str()).arg(row)));
    }
}

void comparePipelines(const Json& cases, const std::map<std::string, at::Tensor>& golden,
                      const std::string& prefix)
{
    const infer::Rows rows = rowsOf(golden.at(prefix + "input_ids"));
    for (const auto& one : cases) {
        const auto name = one.at("name").get<std::string>();
        at::Tensor scores = golden.at(prefix + "scores_in");
        for (const auto& step : one.at("processors"))
            scores = apply(step, scores, rows);
        compare(scores, golden.at(prefix + "out." + name), name);
    }
}

} // namespace

/// Each logits processor against transformers.
class LogitsProcessorsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void processorsEqualTransformers();
    void pipelinesOnRealLogitsEqualTransformers();
    void processLogitsRunsThemInTransformersOrder();
    void beamSamplingKeepsEnoughTokens();

private:
    std::filesystem::path m_fixtures;
};

void LogitsProcessorsTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_fixtures = tests::sharedFolder() / "fixtures";
}

void LogitsProcessorsTest::processorsEqualTransformers()
{
    const auto json = readJsonFile(m_fixtures / "processors" / "golden.json");
    QVERIFY(json.has_value());
    comparePipelines(json->at("cases"),
                     tests::readTensors(m_fixtures / "processors" / "golden.safetensors"), "");
}

void LogitsProcessorsTest::pipelinesOnRealLogitsEqualTransformers()
{
    for (const auto& folder : tests::goldenModels()) {
        const auto json = readJsonFile(folder / "golden.json");
        QVERIFY(json.has_value());
        if (!json->contains("processors"))
            continue;
        comparePipelines(json->at("processors"), tests::readTensors(folder / "golden.safetensors"),
                         "processors.");
    }
}

void LogitsProcessorsTest::processLogitsRunsThemInTransformersOrder()
{
    const auto golden = tests::readTensors(m_fixtures / "processors" / "golden.safetensors");
    config::GenerationOptions options;
    options.doSample = true;
    options.repetitionPenalty = 1.2;
    options.noRepeatNgramSize = 3;
    options.minLength = 30;
    options.temperature = 0.6;
    options.topK = 20;
    options.topP = 0.85;
    options.minP = 0.08;
    const infer::Rows rows = rowsOf(golden.at("input_ids"));
    compare(infer::processLogits(golden.at("scores_in"), rows, options, {958, 614}),
            golden.at("out.everything"), "everything");
    options.doSample = false;
    const at::Tensor greedy =
        infer::processLogits(golden.at("scores_in"), rows, options, {958, 614});
    QCOMPARE((greedy != -INFINITY).sum(-1).min().item<std::int64_t>(), 997);
}

void LogitsProcessorsTest::beamSamplingKeepsEnoughTokens()
{
    const at::Tensor scores = at::arange(10, at::kFloat).unsqueeze(0) * 3;
    config::GenerationOptions options;
    options.doSample = true;
    options.temperature = 1;
    options.topK = 1;
    options.topP = 0.1;
    options.minP = 0.9;
    const auto kept = [&] {
        return (infer::processLogits(scores, {{0}}, options, {1, 2}) != -INFINITY)
            .sum()
            .item<std::int64_t>();
    };
    QCOMPARE(kept(), 1);
    options.numBeams = 2;
    QCOMPARE(kept(), 3);
}

QTEST_GUILESS_MAIN(LogitsProcessorsTest)
#include "logits_processors_test.moc"
