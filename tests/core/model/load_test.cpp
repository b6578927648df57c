#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/families.h"
#include "core/catalog/model_source.h"
#include "core/model/causal_lm.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTest>

#include <set>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

using namespace anneal;

namespace {

/// Opens and loads; the error of whichever step fails.
Result<void> openAndLoad(const std::filesystem::path& folder)
{
    jobs::JobContext context;
    ANNEAL_TRY(const auto source, catalog::ModelSource::open(toUtf8(folder)));
    if (std::filesystem::exists(folder / "tokenizer.json")) {
        ANNEAL_TRY(const auto tokenizer, source.tokenizer());
    }
    ANNEAL_TRY(
        const auto model,
        model::load(source, {.dtype = at::kFloat, .device = at::kCPU, .progress = {}}, context));
    return {};
}

} // namespace

class LoadTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFamilyBuildsADecoder();
    void damagedFoldersAreRefused();
    void aStopEndsLoading();
    void progressReachesTheEnd();
    void weightsOfTheComputeTypeAreShared();
    void halfPrecisionWeightsAreRounded();

private:
    std::filesystem::path m_fixtures;
};

void LoadTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_fixtures = tests::sharedFolder() / "fixtures";
}

void LoadTest::everyFamilyBuildsADecoder()
{
    for (const catalog::Family& family : catalog::families()) {
        catalog::ModelConfig config;
        config.architecture = family.architecture;
        config.vocabSize = 16;
        config.hiddenSize = config.intermediateSize = 8;
        config.layers = 2;
        config.heads = config.kvHeads = 2;
        config.headDim = 4;
        const auto model = model::skeleton(config);
        QVERIFY2(model.has_value(), std::string(family.architecture).c_str());
        // What the decoder names is what a file must have, and what adapters attach to.
        std::set<std::string> named, expected, linears;
        (*model)->forEachParameter(
            [&](const std::string& name, at::Tensor&) { named.insert(name); });
        for (const auto& tensor : catalog::expectedTensors(config))
            expected.insert(tensor.name);
        QVERIFY(named == expected);
        (*model)->forEachLinear([&](model::Linear& linear) { linears.insert(linear.name()); });
        for (const auto& linear : catalog::linearShapes(config))
            QVERIFY2(linears.contains("model.layers.1." + linear.name), linear.name.c_str());
        QCOMPARE(linears.size(), 2 * catalog::linearShapes(config).size());
    }
}

void LoadTest::damagedFoldersAreRefused()
{
    const auto expected = readJsonFile(m_fixtures / "broken" / "expect.json");
    QVERIFY(expected.has_value());
    for (const auto& one : expected->at("cases")) {
        const auto folder = one.at("folder").get<std::string>();
        const auto outcome = openAndLoad(m_fixtures / "broken" / folder);
        QVERIFY2(outcome.has_value() == one.at("must_load").get<bool>(),
                 (folder + (outcome ? "" : ": " + outcome.error().message)).c_str());
        if (!outcome)
            QVERIFY2(outcome.error().code != ErrorCode::Internal, outcome.error().message.c_str());
    }
}

void LoadTest::aStopEndsLoading()
{
    const auto source =
        catalog::ModelSource::open(toUtf8(m_fixtures / "models" / "llama_gqa" / "model"));
    QVERIFY(source.has_value());
    jobs::JobContext context;
    int calls = 0;
    const auto model = model::load(*source,
                                   {.dtype = at::kFloat,
                                    .device = at::kCPU,
                                    .progress =
                                        [&](double) {
                                            if (++calls == 3)
                                                context.requestStop();
                                        }},
                                   context);
    QVERIFY(!model.has_value());
    QVERIFY(model.error().code == ErrorCode::Cancelled);
    QCOMPARE(calls, 3);
}

void LoadTest::progressReachesTheEnd()
{
    const auto source =
        catalog::ModelSource::open(toUtf8(m_fixtures / "models" / "llama_gqa" / "model"));
    QVERIFY(source.has_value());
    jobs::JobContext context;
    double last = 0;
    const auto model = model::load(*source,
                                   {.dtype = at::kFloat,
                                    .device = at::kCPU,
                                    .progress =
                                        [&](double fraction) {
                                            QVERIFY(fraction >= last);
                                            last = fraction;
                                        }},
                                   context);
    QVERIFY(model.has_value());
    QCOMPARE(last, 1.0);
}

void LoadTest::weightsOfTheComputeTypeAreShared()
{
    const auto source =
        catalog::ModelSource::open(toUtf8(m_fixtures / "models" / "llama_gqa" / "model"));
    QVERIFY(source.has_value());
    jobs::JobContext context;
    const auto model =
        model::load(*source, {.dtype = at::kFloat, .device = at::kCPU, .progress = {}}, context);
    QVERIFY(model.has_value());
    (*model)->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        QCOMPARE(tensor.data_ptr(), static_cast<const void*>(source->tensors().at(name).data));
    });
}

void LoadTest::halfPrecisionWeightsAreRounded()
{
    const auto folder = m_fixtures / "models" / "llama_gqa" / "model";
    std::map<std::string, at::Tensor> exact;
    const auto model = tests::loadModel(folder);
    model->forEachParameter(
        [&](const std::string& name, at::Tensor& tensor) { exact[name] = tensor; });
    const auto rounded = tests::loadModel(folder, at::kBFloat16);
    QVERIFY(rounded->dtype() == at::kBFloat16);
    rounded->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        QVERIFY2(at::equal(exact.at(name).to(at::kBFloat16), tensor), name.c_str());
    });
}

QTEST_GUILESS_MAIN(LoadTest)
#include "load_test.moc"
