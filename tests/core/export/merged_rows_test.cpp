#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/open_model.h"
#include "core/export/merged_weights.h"
#include "core/model/causal_lm.h"
#include "core/tensor/device.h"
#include "tests/core/export/wide_model.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace anneal;

namespace {

constexpr std::int64_t kWide = 60'000; // rows: an embedding of nearly 4 million numbers
constexpr std::size_t kLargestPiece = std::size_t{4} << 20;

/// What write() gives, and the largest piece of it.
std::pair<at::Tensor, std::size_t> written(const exporting::MergedWeights& weights,
                                           const std::string& name)
{
    for (const auto& entry : weights.entries()) {
        if (entry.name != name)
            continue;
        auto all = at::empty(entry.shape, at::kFloat);
        auto* next = static_cast<std::byte*>(all.mutable_data_ptr());
        const auto* end = next + all.nbytes();
        std::size_t largest = 0;
        const auto done =
            weights.write(entry, at::kFloat, [&](std::span<const std::byte> bytes) -> Result<void> {
                if (bytes.size() > static_cast<std::size_t>(end - next))
                    return fail(ErrorCode::Internal, "too many bytes");
                next = std::copy(bytes.begin(), bytes.end(), next);
                largest = std::max(largest, bytes.size());
                return {};
            });
        if (done && next == end && !weights.needsWhole(entry))
            return {all, largest};
    }
    return {};
}

} // namespace

/// Merged weights are written in pieces that memory hardly notices.
class MergedRowsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tensor::prepareProcess(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aMatrixIsWrittenAFewRowsATime();
    void whatAnAdapterBringsWholeIsWrittenAFewRowsATime();
    void newRowsOfTheVocabularyAreWrittenAFewRowsATime();
    void drawnWeightsAreWrittenAFewRowsATime();
    void whatIsDrawnIsWhatTheTrainingDraws();
    void anOddMatrixIsDrawnInRowsToo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void MergedRowsTest::aMatrixIsWrittenAFewRowsATime()
{
    if (tests::defaultModelFile().empty())
        QSKIP("the default model was not fetched");
    const auto source = catalog::ModelSource::open(toUtf8(tests::defaultModelFile()));
    QVERIFY(source.has_value());
    const auto weights = exporting::MergedWeights::open(*source, {});
    QVERIFY(weights.has_value());
    const auto& embedding = weights->entries().front();
    QCOMPARE(embedding.name, std::string("model.embed_tokens.weight"));
    std::vector<std::byte> written;
    std::size_t largest = 0;
    QVERIFY(weights->write(embedding, at::kHalf, [&](std::span<const std::byte> bytes) {
        written.insert(written.end(), bytes.begin(), bytes.end());
        largest = std::max(largest, bytes.size());
        return Result<void>{};
    }));
    QVERIFY(largest <= std::size_t{2} << 20);
    const auto whole = weights->tensor(embedding, at::kHalf);
    QVERIFY(whole.has_value());
    QCOMPARE(written.size(), whole->nbytes());
    QVERIFY(std::memcmp(written.data(), whole->const_data_ptr(), written.size()) == 0);
}

void MergedRowsTest::whatAnAdapterBringsWholeIsWrittenAFewRowsATime()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto root = pathFromUtf8(m_folder->path().toStdString());
    tests::writeWideModel(root / "model", kWide);
    tests::writeWideAdapter(root / "adapter", kWide + 64);
    config::ModelOptions options;
    options.modelNameOrPath = toUtf8(root / "model");
    options.adapterNameOrPath = {toUtf8(root / "adapter")};
    const auto source = catalog::openModel(options);
    QVERIFY2(source, source ? "" : source.error().message.c_str());
    QCOMPARE(source->config().vocabSize, kWide + 64);
    const auto weights = exporting::MergedWeights::open(*source, {root / "adapter"});
    QVERIFY2(weights, weights ? "" : weights.error().message.c_str());

    const auto [embedding, largest] = written(*weights, "model.embed_tokens.weight");
    QVERIFY(embedding.defined());
    QVERIFY(largest <= kLargestPiece);
    const auto brought = tests::readTensors(root / "adapter" / "adapter_model.safetensors");
    QVERIFY(at::equal(embedding,
                      brought.at("base_model.model.model.embed_tokens.weight").to(at::kFloat)));

    const auto [output, largestOfOutput] = written(*weights, "lm_head.weight");
    QVERIFY(output.defined());
    QVERIFY(largestOfOutput <= kLargestPiece);
    const auto whole = model::readWeight(*source, "lm_head.weight", at::kFloat, at::kCPU);
    QVERIFY(whole);
    QVERIFY(at::equal(output, whole->to(at::kBFloat16).to(at::kFloat)));

    const auto [query, unused] = written(*weights, "model.layers.0.self_attn.q_proj.weight");
    QVERIFY(query.defined());
    const std::string lora = "base_model.model.model.layers.0.self_attn.q_proj.lora_";
    const auto base = tests::readTensors(root / "model" / "model.safetensors")
                          .at("model.layers.0.self_attn.q_proj.weight")
                          .to(at::kFloat);
    const auto update = brought.at(lora + "B.weight")
                            .to(at::kFloat)
                            .mm(brought.at(lora + "A.weight").to(at::kFloat)) *
                        2.0;
    QVERIFY(at::equal(query, (base + update).to(at::kBFloat16).to(at::kFloat)));
}

void MergedRowsTest::newRowsOfTheVocabularyAreWrittenAFewRowsATime()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto root = pathFromUtf8(m_folder->path().toStdString());
    tests::writeWideModel(root / "model", kWide);
    auto config = readJsonFile(root / "model" / "config.json");
    QVERIFY(config);
    config::ModelOptions options;
    options.modelNameOrPath = toUtf8(root / "model");
    const auto plain = catalog::openModel(options);
    QVERIFY(plain);
    auto larger = plain->config();
    larger.vocabSize = kWide + 1000;
    const auto grown = plain->changed(larger, *config, plain->tokenizer().value());
    const auto weights = exporting::MergedWeights::open(grown, {});
    QVERIFY2(weights, weights ? "" : weights.error().message.c_str());
    for (const auto* name : {"model.embed_tokens.weight", "lm_head.weight"}) {
        const auto [rows, largest] = written(*weights, name);
        QVERIFY2(rows.defined(), name);
        QVERIFY(largest <= kLargestPiece);
        const auto whole = model::readWeight(grown, name, at::kBFloat16, at::kCPU);
        QVERIFY(whole);
        QVERIFY(at::equal(rows, whole->to(at::kFloat)));
        // As LLaMA-Factory begins them: the mean, with noise of the width 1 / sqrt(hidden).
        const auto noise = rows.slice(0, kWide) - rows.slice(0, 0, kWide).mean(0);
        QVERIFY(std::abs(noise.std().item<double>() * 8 - 1) < 0.02);
        QVERIFY(std::abs(noise.mean().item<double>()) < 0.005);
        QVERIFY(!at::equal(noise[0], noise[1]));
    }
}

// A base that train_from_scratch drew: the numbers are those of the training.
void MergedRowsTest::drawnWeightsAreWrittenAFewRowsATime()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto root = pathFromUtf8(m_folder->path().toStdString());
    tests::writeWideModel(root / "model", kWide + 1); // the last step of the draw is a part of one
    QVERIFY(std::filesystem::remove(root / "model" / "model.safetensors")); // the shape is enough
    const auto source = catalog::ModelSource::openShape(toUtf8(root / "model"), 7);
    QVERIFY2(source, source ? "" : source.error().message.c_str());
    const auto weights = exporting::MergedWeights::open(*source, {});
    QVERIFY2(weights, weights ? "" : weights.error().message.c_str());
    for (const auto& entry : weights->entries()) {
        if (entry.shape.size() != 2)
            continue;
        const auto [rows, largest] = written(*weights, entry.name);
        QVERIFY2(rows.defined(), entry.name.c_str());
        QVERIFY(largest <= kLargestPiece);
        const auto whole = weights->tensor(entry, at::kFloat);
        QVERIFY(whole);
        QVERIFY2(at::equal(rows, *whole), entry.name.c_str());
        const auto all = entry.shape.front();
        for (const auto& [first, count] : {std::pair{all - 1, std::int64_t{1}}, {all / 2 - 3, 7}}) {
            const auto some = weights->rows(entry, first, count);
            QVERIFY(some);
            QVERIFY2(at::equal(*some, whole->narrow(0, first, count)), entry.name.c_str());
        }
    }
}

/// Also with rows for new tokens, and whatever weights lie in the folder: the fp32 numbers that a
/// model of the same settings is loaded with are the export's.
void MergedRowsTest::whatIsDrawnIsWhatTheTrainingDraws()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto root = pathFromUtf8(m_folder->path().toStdString());
    tests::writeWideModel(root / "model", 1000); // bf16; as many tokens as the tokenizer has
    config::ModelOptions options;
    options.modelNameOrPath = toUtf8(root / "model");
    options.trainFromScratch = true;
    options.resizeVocab = true;
    options.addTokens = {"<biscuit>"};
    const auto source = catalog::openModel(options);
    QVERIFY2(source, source ? "" : source.error().message.c_str());
    QCOMPARE(source->config().vocabSize, 1024);
    const auto weights = exporting::MergedWeights::open(*source, {});
    QVERIFY2(weights, weights ? "" : weights.error().message.c_str());
    for (const auto& entry : weights->entries()) {
        const auto trained = model::readWeight(*source, entry.name, at::kFloat, at::kCPU);
        const auto exported = weights->tensor(entry, at::kFloat);
        QVERIFY(trained && exported);
        QVERIFY2(at::equal(*trained, *exported), entry.name.c_str());
        if (weights->needsWhole(entry))
            continue;
        const auto [rows, largest] = written(*weights, entry.name);
        QVERIFY2(at::equal(*trained, rows), entry.name.c_str());
    }
}

/// A matrix whose numbers are no whole groups of what torch draws at a time, of one step and of
/// several.
void MergedRowsTest::anOddMatrixIsDrawnInRowsToo()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto root = pathFromUtf8(m_folder->path().toStdString());
    tests::writeWideModel(root / "model", 64);
    auto config = readJsonFile(root / "model" / "config.json").value();
    config["hidden_size"] = 6;
    config["head_dim"] = 2;
    config["num_attention_heads"] = 2;
    config["num_key_value_heads"] = 1;
    config["intermediate_size"] = 3;
    for (const std::int64_t rows : {2, 5, 43'682, 43'693, 99'999}) {
        config["vocab_size"] = rows;
        QVERIFY(writeFileAtomically(root / "model" / "config.json", config.dump()));
        const auto source = catalog::ModelSource::openShape(toUtf8(root / "model"), 3);
        QVERIFY2(source, source ? "" : source.error().message.c_str());
        const std::string name = "lm_head.weight";
        const auto whole = model::readWeight(*source, name, at::kFloat, at::kCPU);
        const auto matrix = model::DrawnMatrix::create(*source, name);
        QVERIFY(whole && matrix);
        for (const std::int64_t first : {std::int64_t{0}, rows / 2, rows - 1}) {
            const auto some = matrix->rows(first, rows - first);
            QVERIFY2(some && at::equal(*some, whole->slice(0, first)),
                     std::to_string(rows).c_str());
        }
        QVERIFY(!matrix->rows(1, rows));
    }
    const auto source = catalog::ModelSource::openShape(toUtf8(root / "model"), 3);
    QVERIFY(!model::DrawnMatrix::create(*source, "model.norm.weight"));
}

QTEST_GUILESS_MAIN(MergedRowsTest)
#include "merged_rows_test.moc"
