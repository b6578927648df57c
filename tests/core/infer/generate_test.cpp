#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/infer/generator.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace anneal;
using Ids = std::vector<text::TokenId>;

namespace {

config::GenerationOptions greedy(std::int64_t newTokens)
{
    config::GenerationOptions options;
    options.doSample = false;
    options.maxNewTokens = newTokens;
    return options;
}

/// A golden answer up to its stop token; what follows is padding.
Ids untilStop(const Ids& ids, const Ids& stops)
{
    return {ids.begin(), std::find_first_of(ids.begin(), ids.end(), stops.begin(), stops.end())};
}

} // namespace

/// Generated text against transformers, and the ways in which it ends.
class GenerateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_model = tests::loadModel(m_models / "llama_gqa" / "model"); }
    void greedyTextEqualsTransformers_data() { addModels(); }
    void greedyTextEqualsTransformers();
    void beamTextEqualsTransformers_data() { addModels(); }
    void beamTextEqualsTransformers();
    void beamSamplingEqualsTransformers();
    void samplingRepeatsWithItsSeed();
    void samplingFollowsTheProbabilities();
    void aListenerEndsTheText();
    void aStopRequestEndsTheText();
    void lengthLimitsAreKept();
    void unknownIdsAreRefused();
    void scoresAreTheLogProbabilities();

private:
    static void addModels();
    infer::Generated run(const Ids& prompt, const Ids& stops,
                         const config::GenerationOptions& options,
                         const infer::TokenListener& listener = {});

    std::filesystem::path m_models;
    std::unique_ptr<model::CausalLm> m_model;
    jobs::JobContext m_context;
};

void GenerateTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_models = tests::sharedFolder() / "fixtures" / "models";
}

infer::Generated GenerateTest::run(const Ids& prompt, const Ids& stops,
                                   const config::GenerationOptions& options,
                                   const infer::TokenListener& listener)
{
    auto result = infer::generate(*m_model, prompt, stops, options, listener, m_context);
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return *result;
}

void GenerateTest::addModels()
{
    QTest::addColumn<QString>("folder");
    for (const auto& folder : tests::goldenModels())
        QTest::newRow(toUtf8(folder.filename()).c_str()) << QString::fromStdString(toUtf8(folder));
}

void GenerateTest::greedyTextEqualsTransformers()
{
    QFETCH(QString, folder);
    const auto path = pathFromUtf8(folder.toStdString());
    m_model = tests::loadModel(path / "model");
    const auto golden = readJsonFile(path / "golden.json");
    QVERIFY(golden.has_value());
    for (const char* kind : {"greedy", "greedy_eos"})
        for (const auto& one : golden->at("generation").at(kind)) {
            const auto stops = one.at("eos_token_id").get<Ids>();
            const auto expected = untilStop(one.at("new_ids").get<Ids>(), stops);
            const auto limit = one.at("max_new_tokens").get<std::int64_t>();
            const auto result = run(one.at("prompt_ids").get<Ids>(), stops, greedy(limit));
            QCOMPARE(result.newIds, expected);
            const bool stopped = static_cast<std::int64_t>(expected.size()) < limit;
            QVERIFY(result.reason ==
                    (stopped ? infer::FinishReason::Stop : infer::FinishReason::Length));
        }
}

void GenerateTest::beamTextEqualsTransformers()
{
    QFETCH(QString, folder);
    const auto path = pathFromUtf8(folder.toStdString());
    m_model = tests::loadModel(path / "model");
    const auto golden = readJsonFile(path / "golden.json");
    QVERIFY(golden.has_value());
    for (const auto& one : golden->at("generation").at("beam")) {
        config::GenerationOptions options;
        options.doSample = false;
        options.numBeams = one.at("num_beams").get<std::int64_t>();
        options.earlyStopping = one.at("early_stopping").get<bool>();
        options.noRepeatNgramSize = one.at("no_repeat_ngram_size").get<std::int64_t>();
        options.minLength = one.at("min_length").get<std::int64_t>();
        options.lengthPenalty = one.at("length_penalty").get<double>();
        options.maxNewTokens.reset();
        options.maxLength = one.at("max_length").get<std::int64_t>();
        const auto stops = one.at("eos_token_id").get<Ids>();
        const auto result = run(one.at("prompt_ids").get<Ids>(), stops, options);
        QCOMPARE(result.newIds, untilStop(one.at("best_new_ids").get<Ids>(), stops));
    }
}

/// With the same seed the same tokens are drawn: both draw with libtorch's generator.
void GenerateTest::beamSamplingEqualsTransformers()
{
    const auto golden = readJsonFile(std::filesystem::path(ANNEAL_SOURCE_DIR) /
                                     "tests/data/beam_sampling_goldens.json");
    QVERIFY(golden.has_value());
    for (const auto& one : golden->at("cases")) {
        const auto name = one.at("model").get<std::string>();
        m_model = tests::loadModel(m_models / name / "model");
        const auto& rules = one.at("rules");
        config::GenerationOptions options;
        options.doSample = true;
        options.topK = 0;
        options.topP = rules.at("top_p").get<double>();
        options.temperature = rules.at("temperature").get<double>();
        options.repetitionPenalty = rules.at("repetition_penalty").get<double>();
        options.noRepeatNgramSize = rules.at("no_repeat_ngram_size").get<std::int64_t>();
        options.numBeams = rules.at("num_beams").get<std::int64_t>();
        options.earlyStopping = rules.at("early_stopping").get<bool>();
        options.minLength = rules.at("min_length").get<std::int64_t>();
        options.maxLength = rules.at("max_length").get<std::int64_t>();
        options.maxNewTokens.reset();
        options.seed = one.at("seed").get<std::uint64_t>();
        const auto stops = one.at("eos_token_id").get<Ids>();
        const auto result = run(one.at("prompt_ids").get<Ids>(), stops, options);
        QVERIFY2(result.newIds == untilStop(one.at("new_ids").get<Ids>(), stops), name.c_str());
    }
}

void GenerateTest::samplingRepeatsWithItsSeed()
{
    config::GenerationOptions options;
    options.maxNewTokens = 16;
    options.seed = 7;
    const auto first = run({1, 2, 3}, {}, options);
    QCOMPARE(run({1, 2, 3}, {}, options).newIds, first.newIds);
    options.seed = 8;
    QVERIFY(run({1, 2, 3}, {}, options).newIds != first.newIds);
    options.temperature = 0; // means greedy
    QCOMPARE(run({1, 2, 3}, {}, options).newIds, run({1, 2, 3}, {}, greedy(16)).newIds);
}

void GenerateTest::samplingFollowsTheProbabilities()
{
    const auto scored = infer::score(*m_model, {5, 6, 7}, true);
    QVERIFY(scored.has_value());
    const at::Tensor probabilities = (scored->logits[-1] / 0.5).softmax(-1);
    config::GenerationOptions options;
    options.maxNewTokens = 1;
    options.temperature = 0.5;
    options.topK = 0;
    options.topP = 1.0;
    constexpr int kDraws = 400;
    const auto best = probabilities.argmax().item<std::int64_t>();
    int hits = 0;
    for (int i = 0; i < kDraws; ++i) {
        options.seed = static_cast<std::uint64_t>(i);
        hits += run({5, 6, 7}, {}, options).newIds.front() == best;
    }
    const double p = probabilities[best].item<double>();
    const double deviation = std::sqrt(p * (1 - p) / kDraws);
    QVERIFY2(std::abs(static_cast<double>(hits) / kDraws - p) < 4 * deviation,
             qPrintable(QString("%1 of %2, p %3").arg(hits).arg(kDraws).arg(p)));
}

void GenerateTest::aListenerEndsTheText()
{
    Ids seen;
    const auto result = run({1, 2, 3}, {}, greedy(50), [&](text::TokenId id) {
        seen.push_back(id);
        return seen.size() < 5;
    });
    QVERIFY(result.reason == infer::FinishReason::Cancelled);
    QCOMPARE(result.newIds.size(), std::size_t{5});
    QCOMPARE(result.newIds, seen);
}

void GenerateTest::aStopRequestEndsTheText()
{
    jobs::JobContext context;
    int tokens = 0;
    const auto result = infer::generate(
        *m_model, {1, 2, 3}, {}, greedy(50),
        [&](text::TokenId) {
            if (++tokens == 4)
                context.requestStop();
            return true;
        },
        context);
    QVERIFY(result.has_value());
    QVERIFY(result->reason == infer::FinishReason::Cancelled);
    QCOMPARE(result->newIds.size(), std::size_t{4});
}

void GenerateTest::lengthLimitsAreKept()
{
    config::GenerationOptions options = greedy(3);
    options.maxLength = 4; // max_new_tokens wins
    QCOMPARE(run({1, 2, 3}, {}, options).newIds.size(), std::size_t{3});
    options.maxNewTokens.reset();
    QCOMPARE(run({1, 2, 3}, {}, options).newIds.size(), std::size_t{1});
    const auto tooLong = infer::generate(*m_model, {1, 2, 3, 4}, {}, options, {}, m_context);
    QVERIFY(!tooLong.has_value());
    QVERIFY(tooLong.error().code == ErrorCode::InvalidArgument);
}

void GenerateTest::unknownIdsAreRefused()
{
    for (const Ids& ids : {Ids{}, Ids{1, 5000}, Ids{-1}}) {
        const auto result = infer::generate(*m_model, ids, {}, greedy(1), {}, m_context);
        QVERIFY(!result.has_value());
        QVERIFY(result.error().code == ErrorCode::InvalidArgument);
        QVERIFY(!infer::score(*m_model, ids, false).has_value());
    }
}

void GenerateTest::scoresAreTheLogProbabilities()
{
    m_model = tests::loadModel(m_models / "llama_gqa" / "model");
    const auto golden = tests::readTensors(m_models / "llama_gqa" / "golden.safetensors");
    const at::Tensor row = golden.at("full.input_ids")[0];
    const Ids ids(row.data_ptr<std::int64_t>(), row.data_ptr<std::int64_t>() + row.numel());
    const auto scored = infer::score(*m_model, ids, true);
    QVERIFY(scored.has_value());
    QCOMPARE(scored->tokenLogprobs.size(), ids.size());
    QVERIFY(std::isnan(scored->tokenLogprobs.front()));
    const at::Tensor expected = golden.at("full.logits")[0];
    QVERIFY(tests::largestDifference(scored->logits, expected) < 1e-4);
    const at::Tensor logprobs = expected.log_softmax(-1);
    for (std::size_t i = 1; i < ids.size(); ++i)
        QVERIFY(std::abs(scored->tokenLogprobs[i] -
                         logprobs[static_cast<std::int64_t>(i) - 1][ids[i]].item<double>()) < 1e-4);
}

QTEST_GUILESS_MAIN(GenerateTest)
#include "generate_test.moc"
