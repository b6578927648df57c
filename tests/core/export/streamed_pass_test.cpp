#include "core/export/streamed_pass.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/memory_watch.h"
#include "core/base/utf8.h"
#include "core/catalog/gguf_mix.h"
#include "tests/core/export/wide_model.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <nlohmann/json.hpp>

using namespace anneal;
namespace fs = std::filesystem;

/// A model of which one layer is in memory at a time computes what the whole one does.
class StreamedPassTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFamilyComputesTheSame_data();
    void everyFamilyComputesTheSame();
    void aCacheGoesOn_data() { everyFamilyComputesTheSame_data(); }
    void aCacheGoesOn();
    void aStopEndsIt();
    void importanceBringsTheProductsNearer();
    void sayingHoldsAFewRowsOfTheOutputMatrix();
    void aPassHoldsAFewRowsOfALayer();

private:
    fs::path m_models;
};

void StreamedPassTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_models = tests::sharedFolder() / "fixtures" / "models";
}

void StreamedPassTest::everyFamilyComputesTheSame_data()
{
    QTest::addColumn<QString>("folder");
    for (const auto& folder : tests::goldenModels())
        QTest::newRow(toUtf8(folder.filename()).c_str()) << QString::fromStdString(toUtf8(folder));
}

void StreamedPassTest::everyFamilyComputesTheSame()
{
    QFETCH(QString, folder);
    const auto path = pathFromUtf8(folder.toStdString());
    const auto source = catalog::ModelSource::open(toUtf8(path / "model"));
    QVERIFY2(source, source ? "" : source.error().message.c_str());
    const auto weights = exporting::MergedWeights::open(*source, {});
    QVERIFY(weights);
    const auto plan = exporting::GgufWeights::plan(*weights, *catalog::ggufFileType("F32"), {});
    QVERIFY(plan);
    auto pass = exporting::StreamedPass::create(*weights);
    QVERIFY(pass);
    const exporting::RoundedReader reader(*plan);
    const auto golden = tests::goldenCase(tests::readTensors(path / "golden.safetensors"), "full");
    for (int run = 0; run < 2; ++run) { // the second begins where the first left its layers
        const auto hidden = pass->run(golden.batch, reader, [](double) { return true; });
        QVERIFY2(hidden, hidden ? "" : hidden.error().message.c_str());
        const at::NoGradGuard noGrad;
        const auto whole = tests::loadModel(path / "model");
        const auto wanted =
            whole->logits(whole->hiddenStates(golden.batch)).to(at::kDouble).log_softmax(-1);
        const auto [largest, best] = wanted.max(1);
        for (const std::int64_t target : {0, 7, 31}) {
            const auto targets = at::full_like(best, target);
            const auto said = pass->say(*hidden, targets, reader);
            QVERIFY2(said, said ? "" : said.error().message.c_str());
            QVERIFY(at::equal(said->best, best));
            QVERIFY(tests::largestDifference(said->bestLogprobs, largest) < 1e-5);
            QVERIFY(tests::largestDifference(said->logprobs, wanted.select(1, target)) < 1e-5);
        }
    }
}

void StreamedPassTest::aCacheGoesOn()
{
    QFETCH(QString, folder);
    const auto path = pathFromUtf8(folder.toStdString());
    const auto source = catalog::ModelSource::open(toUtf8(path / "model"));
    const auto weights = exporting::MergedWeights::open(*source, {});
    QVERIFY(weights);
    const exporting::MergedReader reader(*weights);
    auto pass = exporting::StreamedPass::create(*weights);
    QVERIFY(pass);
    const auto always = [](double) { return true; };
    const std::vector<text::TokenId> first{5, 6, 7, 8, 9}, second{20, 21, 22};
    const auto whole = pass->run(model::makeBatch({first, second}, at::kCPU), reader, always);
    const auto cache = pass->makeCache(2);
    const auto begun = pass->run(model::makeBatch({{5, 6, 7, 8}, {20, 21}}, at::kCPU), reader,
                                 always, cache.get());
    const auto rest =
        pass->run(model::makeBatch({{9}, {22}}, at::kCPU, {4, 2}), reader, always, cache.get());
    QVERIFY(whole && begun && rest);
    QVERIFY(tests::largestDifference((*whole)[4], (*rest)[0]) < 1e-5);
    QVERIFY(tests::largestDifference((*whole)[7], (*rest)[1]) < 1e-5);
}

void StreamedPassTest::aStopEndsIt()
{
    const auto source = catalog::ModelSource::open(toUtf8(m_models / "llama_gqa" / "model"));
    QVERIFY(source);
    const auto weights = exporting::MergedWeights::open(*source, {});
    QVERIFY(weights);
    const auto plan = exporting::GgufWeights::plan(*weights, *catalog::ggufFileType("Q8_0"), {});
    auto pass = exporting::StreamedPass::create(*weights);
    const exporting::RoundedReader reader(*plan);
    const auto batch = model::makeBatch({{1, 2, 3, 4}}, at::kCPU);
    int steps = 0;
    const auto stopped = pass->run(batch, reader, [&](double) { return ++steps < 2; });
    QVERIFY(!stopped);
    QVERIFY(stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(steps, 2);
    QVERIFY(pass->run(batch, reader, [](double) { return true; }));
}

void StreamedPassTest::importanceBringsTheProductsNearer()
{
    const auto source = catalog::ModelSource::open(toUtf8(m_models / "llama_gqa" / "model"));
    QVERIFY(source);
    const auto weights = exporting::MergedWeights::open(
        *source, {m_models / "llama_gqa" / "train" / "lora_r8" / "final"});
    QVERIFY2(weights, weights ? "" : weights.error().message.c_str());
    auto pass = exporting::StreamedPass::create(*weights);
    const auto exact = exporting::GgufWeights::plan(*weights, *catalog::ggufFileType("F32"), {});
    std::vector<text::TokenId> ids(96);
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = static_cast<text::TokenId>((i * 37 + 11) % 256);
    const exporting::MergedReader reader(*weights);
    const auto inputs =
        pass->importance(model::makeBatch({ids}, at::kCPU), reader, [](double) { return true; });
    QVERIFY2(inputs, inputs ? "" : inputs.error().message.c_str());
    for (const auto* name : {"Q4_0", "Q4_1", "Q5_0"}) {
        const auto& type = *catalog::ggufFileType(name);
        const auto plain = exporting::GgufWeights::plan(*weights, type, {});
        const auto weighted = exporting::GgufWeights::plan(*weights, type, *inputs);
        QVERIFY(plain && weighted);
        QVERIFY(weighted->isWeighted() && !plain->isWeighted());
        double before = 0, after = 0;
        for (std::size_t i = 0; i < exact->specs().size(); ++i) {
            const auto found = inputs->find(exact->hubName(i));
            if (found == inputs->end())
                continue;
            const auto wanted = exact->asRead(i), a = plain->asRead(i), b = weighted->asRead(i);
            QVERIFY(wanted && a && b);
            const auto& samples = found->second.samples;
            before += (*a - *wanted).mm(samples).square().sum().item<double>();
            after += (*b - *wanted).mm(samples).square().sum().item<double>();
        }
        QVERIFY2(before > 0 && after < 0.98 * before,
                 (std::to_string(after) + " of " + std::to_string(before)).c_str());
    }
}

// A vocabulary of 600,000 in bf16 is 73 MiB of the file and twice that in fp32: neither may stay.
void StreamedPassTest::sayingHoldsAFewRowsOfTheOutputMatrix()
{
    QTemporaryDir folder;
    at::set_num_threads(2);
    // The first makes what the library makes once.
    for (const std::int64_t rows : {40'000, 600'000}) {
        const auto model =
            pathFromUtf8(folder.path().toStdString()) / ("model" + std::to_string(rows));
        tests::writeWideModel(model, rows);
        const auto source = catalog::ModelSource::open(toUtf8(model));
        QVERIFY2(source, source ? "" : source.error().message.c_str());
        const auto weights = exporting::MergedWeights::open(*source, {});
        QVERIFY(weights);
        const auto pass = exporting::StreamedPass::create(*weights);
        QVERIFY(pass);
        const exporting::MergedReader reader(*weights);
        const auto hidden = at::randn({12, 64});
        releaseFreedMemory();
        const MemoryWatch watch;
        const auto said = pass->say(hidden, {}, reader);
        QVERIFY(said);
        const auto taken = (watch.highest() - watch.before()) >> 20;
        QVERIFY2(rows == 40'000 || taken < 60, std::to_string(taken).c_str());
    }
}

// Three matrices of 37 MiB in each of three layers, which are drawn: no file's pages count.
void StreamedPassTest::aPassHoldsAFewRowsOfALayer()
{
    QTemporaryDir folder;
    at::set_num_threads(2);
    for (const std::int64_t width : {160, 150'000}) {
        const auto model =
            pathFromUtf8(folder.path().toStdString()) / ("model" + std::to_string(width));
        fs::copy(m_models / "llama_gqa" / "model", model);
        fs::remove(model / "model.safetensors");
        auto config = readJsonFile(model / "config.json").value();
        config["intermediate_size"] = width;
        QVERIFY(writeFileAtomically(model / "config.json", config.dump()));
        const auto source = catalog::ModelSource::openShape(toUtf8(model), 1);
        QVERIFY2(source, source ? "" : source.error().message.c_str());
        const auto weights = exporting::MergedWeights::open(*source, {});
        QVERIFY(weights);
        auto pass = exporting::StreamedPass::create(*weights);
        QVERIFY(pass);
        const exporting::MergedReader reader(*weights);
        const auto batch = model::makeBatch({{1, 2, 3, 4}}, at::kCPU);
        releaseFreedMemory();
        const MemoryWatch watch;
        const auto hidden = pass->run(batch, reader, [](double) { return true; });
        QVERIFY2(hidden, hidden ? "" : hidden.error().message.c_str());
        const auto taken = (watch.highest() - watch.before()) >> 20;
        QVERIFY2(width == 160 || taken < 36, std::to_string(taken).c_str());
    }
}

QTEST_GUILESS_MAIN(StreamedPassTest)
#include "streamed_pass_test.moc"
