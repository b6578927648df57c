#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/open_model.h"
#include "core/export/export_model.h"
#include "core/export/merged_weights.h"
#include "core/export/shard_writer.h"
#include "core/infer/generator.h"
#include "core/model/causal_lm.h"
#include "core/tensor/device.h"
#include "tests/core/export/export_fixture.h"
#include "tests/core/export/wide_model.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <set>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

constexpr double kMerged =
    2e-4; // fixtures/README.md: logits after training; merged against unmerged

} // namespace

/// The exported folder holds the tuned model, completely or not at all.
class MergedExportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void mergedWeightsEqualPeft_data();
    void mergedWeightsEqualPeft();
    void theFolderGivesTheTunedModel();
    void withoutAdapterTheWeightsStayTheSame();
    void halfPrecisionIsWrittenAsAsked();
    void adaptersAreMergedInOrder();
    void manyShardsHaveAnIndex();
    void shardsAreCutBeforeTheyAreTooLarge();
    void anEarlierExportIsReplaced();
    void aFolderWithOtherFilesIsNotTouched();
    void aFileThatComesMeanwhileIsKept();
    void theModelsOwnFolderIsNotTouched();
    void aStopLeavesNothing();
    void anAdapterOfAnotherModelIsRefused();
    void theDefaultModelIsExportedFromItsBlocks();
    void aModelThatIsDrawnNeedsNoWeights();
    void aGrownVocabularyIsReadAsPeftSavesIt_data();
    void aGrownVocabularyIsReadAsPeftSavesIt();

private:
    Result<report::ExportSummary> run(std::vector<std::string> settings);

    fs::path m_models, m_adapter, m_target;
    std::unique_ptr<QTemporaryDir> m_folder;
    jobs::JobContext m_context;
};

void MergedExportTest::initTestCase()
{
    tensor::prepareProcess();
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_models = tests::sharedFolder() / "fixtures" / "models";
    m_adapter = m_models / "llama_gqa" / "train" / "lora_r8" / "final";
}

void MergedExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = pathFromUtf8(m_folder->path().toStdString()) / "merged";
}

Result<report::ExportSummary> MergedExportTest::run(std::vector<std::string> settings)
{
    return tests::exported(std::move(settings), m_target,
                           {"model_name_or_path=" + toUtf8(m_models / "llama_gqa" / "model")});
}

void MergedExportTest::mergedWeightsEqualPeft_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("variant");
    for (const auto& folder : tests::goldenModels())
        for (const char* variant : {"lora_r8", "rslora_r4_qv"})
            if (fs::exists(folder / "train" / variant))
                QTest::addRow("%s/%s", toUtf8(folder.filename()).c_str(), variant)
                    << QString::fromStdString(toUtf8(folder)) << QString(variant);
}

void MergedExportTest::mergedWeightsEqualPeft()
{
    QFETCH(QString, folder);
    QFETCH(QString, variant);
    const auto path = pathFromUtf8(folder.toStdString());
    const auto train = path / "train" / variant.toStdString();
    const auto summary = run({"adapter_name_or_path=" + toUtf8(train / "final"),
                              "model_name_or_path=" + toUtf8(path / "model")});
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.c_str());
    QCOMPARE(summary->dtype, std::string("float32"));
    const auto golden = tests::readTensors(train / "train.safetensors");
    const auto merged = tests::readTensors(m_target / "model.safetensors");
    int compared = 0;
    for (const auto& [name, expected] : golden) {
        if (!name.starts_with("merged."))
            continue;
        QVERIFY2(tests::largestDifference(merged.at(name.substr(7)), expected) < 1e-6,
                 name.c_str());
        ++compared;
    }
    QVERIFY(compared > 0);
    // Under its own names, nothing more and nothing less.
    const auto original = tests::readTensors(path / "model" / "model.safetensors");
    QCOMPARE(merged.size(), original.size());
    for (const auto& [name, tensor] : original)
        QVERIFY2(merged.contains(name), name.c_str());
}

void MergedExportTest::theFolderGivesTheTunedModel()
{
    const auto summary = run({"adapter_name_or_path=" + toUtf8(m_adapter), "template=default"});
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.c_str());
    const auto model = tests::loadModel(m_target);
    const auto folder = m_models / "llama_gqa";
    const auto golden =
        tests::goldenCase(tests::readTensors(folder / "golden.safetensors"), "full");
    const at::NoGradGuard noGrad;
    const at::Tensor logits = model->logits(model->hiddenStates(golden.batch));
    const auto expected =
        tests::readTensors(folder / "train" / "lora_r8" / "train.safetensors").at("logits_after");
    QVERIFY(tests::largestDifference(logits.view(expected.sizes()), expected) < kMerged);
    for (const char* name : {"config.json", "generation_config.json", "tokenizer.json",
                             "tokenizer_config.json", "chat_template.jinja", "Modelfile"})
        QVERIFY2(fs::exists(m_target / name), name);
    const auto tokenizer = readJsonFile(m_target / "tokenizer_config.json");
    QCOMPARE(tokenizer->at("padding_side").get<std::string>(), std::string("left"));
    const auto config = readJsonFile(m_target / "config.json");
    QCOMPARE(config->value("dtype", config->value("torch_dtype", "")), std::string("float32"));
}

void MergedExportTest::withoutAdapterTheWeightsStayTheSame()
{
    QVERIFY(run({}).has_value());
    const auto before = tests::readTensors(m_models / "llama_gqa" / "model" / "model.safetensors");
    const auto after = tests::readTensors(m_target / "model.safetensors");
    QCOMPARE(after.size(), before.size());
    for (const auto& [name, tensor] : before)
        QVERIFY2(at::equal(after.at(name), tensor), name.c_str());
}

void MergedExportTest::halfPrecisionIsWrittenAsAsked()
{
    const auto summary = run({"adapter_name_or_path=" + toUtf8(m_adapter), "infer_dtype=bfloat16"});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->dtype, std::string("bfloat16"));
    const auto golden =
        tests::readTensors(m_models / "llama_gqa" / "train" / "lora_r8" / "train.safetensors");
    const auto merged = tests::readTensors(m_target / "model.safetensors");
    const std::string name = "model.layers.0.self_attn.q_proj.weight";
    QVERIFY(merged.at(name).scalar_type() == at::kBFloat16);
    QVERIFY(at::allclose(merged.at(name).to(at::kFloat), golden.at("merged." + name), 0.01, 1e-4));
    const auto config = readJsonFile(m_target / "config.json");
    QCOMPARE(config->value("dtype", config->value("torch_dtype", "")), std::string("bfloat16"));
}

void MergedExportTest::adaptersAreMergedInOrder()
{
    const std::string adapter = toUtf8(m_adapter);
    QVERIFY(run({"adapter_name_or_path=" + adapter + "," + adapter}).has_value());
    const auto base = tests::readTensors(m_models / "llama_gqa" / "model" / "model.safetensors");
    const auto golden =
        tests::readTensors(m_models / "llama_gqa" / "train" / "lora_r8" / "train.safetensors");
    const auto merged = tests::readTensors(m_target / "model.safetensors");
    const std::string name = "model.layers.0.mlp.up_proj.weight";
    const at::Tensor expected = golden.at("merged." + name) * 2 - base.at(name);
    QVERIFY(tests::largestDifference(merged.at(name), expected) < 1e-6);
}

void MergedExportTest::manyShardsHaveAnIndex()
{
    // export_size counts in GB, and this model has less than one: its shards are written directly.
    QVERIFY(run({}).has_value());
    fs::remove(m_target / "model.safetensors");
    const auto source = catalog::ModelSource::open(toUtf8(m_models / "llama_gqa" / "model"));
    QVERIFY(source.has_value());
    const auto weights = exporting::MergedWeights::open(*source, {});
    QVERIFY(weights.has_value());
    const auto shards = exporting::splitIntoShards(weights->entries(), at::kFloat, 300'000);
    QVERIFY(shards.size() > 2);
    std::set<std::string> written;
    QVERIFY(exporting::writeShards(
        m_target,
        [&](const exporting::WeightEntry& entry, const files::ByteSink& sink) {
            return weights->write(entry, at::kFloat, sink);
        },
        at::kFloat, shards, [&](std::uint64_t, const std::string& file) { written.insert(file); },
        m_context));
    QCOMPARE(written.size(), shards.size());
    const auto index = readJsonFile(m_target / "model.safetensors.index.json");
    QVERIFY(index.has_value());
    QCOMPARE(index->at("weight_map").size(), weights->entries().size());
    const auto whole = tests::loadModel(m_models / "llama_gqa" / "model");
    const auto sharded = tests::loadModel(m_target);
    std::map<std::string, at::Tensor> expected;
    whole->forEachParameter(
        [&](const std::string& name, at::Tensor& tensor) { expected[name] = tensor; });
    sharded->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        QVERIFY2(at::equal(tensor, expected.at(name)), name.c_str());
    });
}

void MergedExportTest::shardsAreCutBeforeTheyAreTooLarge()
{
    const std::vector<exporting::WeightEntry> entries{
        {"a", {10}}, {"b", {10}}, {"c", {100}}, {"d", {1}}};
    const auto shards = exporting::splitIntoShards(entries, at::kFloat, 100);
    QCOMPARE(shards.size(), std::size_t{3}); // a and b; c, larger than a shard; d
    QCOMPARE(shards[0].size(), std::size_t{2});
    QCOMPARE(shards[1].front().name, std::string("c"));
    QCOMPARE(exporting::splitIntoShards(entries, at::kBFloat16, 1000).size(), std::size_t{1});
    QCOMPARE(exporting::weightBytes(entries, at::kBFloat16), std::uint64_t{242});
}

void MergedExportTest::anEarlierExportIsReplaced()
{
    QVERIFY(run({}).has_value());
    const auto names = tests::namesIn(m_target);
    QVERIFY(run({"adapter_name_or_path=" + toUtf8(m_adapter)}).has_value());
    QCOMPARE(tests::namesIn(m_target), names);
    QCOMPARE(tests::namesIn(m_target.parent_path()), std::vector<std::string>{"merged"});
}

void MergedExportTest::aFolderWithOtherFilesIsNotTouched()
{
    QVERIFY(writeFileAtomically(m_target / "thesis.txt", "years of work").has_value());
    const auto summary = run({});
    QVERIFY(!summary.has_value());
    QVERIFY(summary.error().code == ErrorCode::InvalidArgument);
    QVERIFY(summary.error().message.find("other files") != std::string::npos);
    QCOMPARE(tests::namesIn(m_target), std::vector<std::string>{"thesis.txt"});

    fs::remove_all(m_target);
    QVERIFY(run({}).has_value());
    QVERIFY(writeFileAtomically(m_target / "notes.odt", "mine").has_value());
    QVERIFY(!run({}).has_value());
    QVERIFY(fs::exists(m_target / "notes.odt"));

    // Neither by the form of its name nor by its place.
    for (const char* mine : {"notes.txt", "other.gguf", "deep/er/model.safetensors"}) {
        fs::remove_all(m_target);
        QVERIFY(run({}).has_value());
        fs::create_directories((m_target / mine).parent_path());
        QVERIFY(writeFileAtomically(m_target / mine, "mine").has_value());
        const auto refused = run({});
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.find(mine) != std::string::npos,
                 refused.error().message.c_str());
        QVERIFY(fs::exists(m_target / mine));
    }
}

void MergedExportTest::aFileThatComesMeanwhileIsKept()
{
    QVERIFY(run({}).has_value());
    const auto config = config::RunConfig::fromOverrides(
        {"export_dir=" + toUtf8(m_target),
         "model_name_or_path=" + toUtf8(m_models / "llama_gqa" / "model")},
        config::Verb::Export);
    QVERIFY(config.has_value());
    const auto summary = exporting::exportModel(
        *config, {},
        [&](double, const std::string&) {
            (void)writeFileAtomically(m_target / "notes.txt", "mine");
        },
        {}, m_context);
    QVERIFY(!summary.has_value());
    QVERIFY(fs::exists(m_target / "notes.txt"));
}

void MergedExportTest::theModelsOwnFolderIsNotTouched()
{
    QVERIFY(run({}).has_value());
    const auto summary = run({"model_name_or_path=" + toUtf8(m_target)});
    QVERIFY(!summary.has_value());
    QVERIFY(summary.error().code == ErrorCode::InvalidArgument);
}

void MergedExportTest::aStopLeavesNothing()
{
    const auto config = config::RunConfig::fromOverrides(
        {"export_dir=" + toUtf8(m_target),
         "model_name_or_path=" + toUtf8(m_models / "llama_gqa" / "model")},
        config::Verb::Export);
    QVERIFY(config.has_value());
    jobs::JobContext context;
    const auto summary = exporting::exportModel(
        *config, {},
        [&](double fraction, const std::string&) {
            if (fraction > 0.3)
                context.requestStop();
        },
        {}, context);
    QVERIFY(!summary.has_value());
    QVERIFY(summary.error().code == ErrorCode::Cancelled);
    QVERIFY(tests::namesIn(m_target.parent_path()).empty());
}

void MergedExportTest::anAdapterOfAnotherModelIsRefused()
{
    const auto summary =
        run({"adapter_name_or_path=" + toUtf8(m_adapter),
             "model_name_or_path=" + toUtf8(m_models / "llama3_rope_tied" / "model")});
    QVERIFY(!summary.has_value());
    QVERIFY(tests::namesIn(m_target.parent_path()).empty());
}

void MergedExportTest::theDefaultModelIsExportedFromItsBlocks()
{
    if (tests::defaultModelFile().empty())
        QSKIP("the default model was not fetched");
    const auto summary = run({"model_name_or_path=" + toUtf8(tests::defaultModelFile())});
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.c_str());
    QCOMPARE(summary->dtype, std::string("bfloat16"));
    const auto before = tests::loadModel(tests::defaultModelFile(), at::kBFloat16);
    const auto after = tests::loadModel(m_target, at::kBFloat16);
    std::map<std::string, at::Tensor> weights;
    before->forEachParameter(
        [&](const std::string& name, at::Tensor& tensor) { weights[name] = tensor; });
    after->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        QVERIFY2(at::equal(tensor, weights.at(name)), name.c_str());
    });
}

void MergedExportTest::aModelThatIsDrawnNeedsNoWeights()
{
    const auto model = pathFromUtf8(m_folder->path().toStdString()) / "shape";
    fs::create_directories(model);
    for (const auto& entry : fs::directory_iterator(m_models / "llama_gqa" / "model"))
        if (entry.path().extension() != ".safetensors")
            fs::copy_file(entry.path(), model / entry.path().filename());
    const auto summary = run({"model_name_or_path=" + toUtf8(model), "train_from_scratch=true"});
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    const auto exported = catalog::ModelSource::open(toUtf8(m_target));
    QVERIFY(exported && exported->tensors().contains("model.embed_tokens.weight"));
}

void MergedExportTest::aGrownVocabularyIsReadAsPeftSavesIt_data()
{
    QTest::addColumn<int>("whole");
    QTest::newRow("named") << static_cast<int>(tests::Whole::Named);
    QTest::newRow("with what wraps it") << static_cast<int>(tests::Whole::NamedCopied);
    QTest::newRow("not trained") << static_cast<int>(tests::Whole::Unnamed);
}

void MergedExportTest::aGrownVocabularyIsReadAsPeftSavesIt()
{
    QFETCH(int, whole);
    const auto root = pathFromUtf8(m_folder->path().toStdString());
    tests::writeWideAdapter(root / "adapter", 1024, static_cast<tests::Whole>(whole));
    const auto summary = run({"adapter_name_or_path=" + toUtf8(root / "adapter")});
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    const auto brought = tests::readTensors(root / "adapter" / "adapter_model.safetensors");
    const auto merged = tests::readTensors(m_target / "model.safetensors");
    QVERIFY(at::equal(merged.at("model.embed_tokens.weight"),
                      brought.at("base_model.model.model.embed_tokens.weight").to(at::kFloat)));
    QCOMPARE(merged.at("lm_head.weight").size(0), 1024);
    QCOMPARE(merged.size(),
             tests::readTensors(m_models / "llama_gqa" / "model" / "model.safetensors").size());
}

QTEST_GUILESS_MAIN(MergedExportTest)
#include "merged_export_test.moc"
