#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/catalog/gguf_keys.h"
#include "core/catalog/gguf_mix.h"
#include "core/export/export_model.h"
#include "core/export/gguf_general.h"
#include "core/export/gguf_weights.h"
#include "core/files/dequantise.h"
#include "core/files/gguf.h"
#include "core/files/safetensors.h"
#include "core/tensor/device.h"
#include "tests/core/export/export_fixture.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

using namespace anneal;
namespace fs = std::filesystem;
using files::StorageType;

namespace {

constexpr double kSame = 1e-5;   ///< fp32 logits of the folder and of the file
constexpr double kMerged = 2e-4; ///< merged against peft's unmerged, as fixtures/README.md has it

/// What no GGUF can say, by model folder: a word of the sentence that refuses it.
const std::map<std::string, std::string> kRefused = {
    {"gemma2_options", "biases"},         {"gemma3_yarn", "sliding layers"},
    {"mistral_yarn", "whole dimensions"}, {"qwen2_dynamic", "dynamic"},
    {"qwen3_options", "sliding layers"},  {"smollm3", "biases"},
    {"smollm3_listed", "sliding layers"},
};

at::Tensor logitsOf(const fs::path& model, const model::TokenBatch& batch)
{
    const at::NoGradGuard noGrad;
    const auto loaded = tests::loadModel(model);
    return loaded->logits(loaded->hiddenStates(batch));
}

} // namespace

/// The GGUF file holds the tuned model as our own reader, and others, understand it.
class GgufExportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFamilyGivesTheSameLogits_data();
    void everyFamilyGivesTheSameLogits();
    void mergedAdaptersGiveTheTunedLogits_data();
    void mergedAdaptersGiveTheTunedLogits();
    void everyTypeIsReadBackCloseToTheOriginal_data();
    void everyTypeIsReadBackCloseToTheOriginal();
    void mixesAreThoseOfLlamaCpp();
    void rowsThatAreNoWholeBlocksFallBack();
    void theDefaultModelKeepsItsBlocks();
    void theFolderHoldsFileAndModelfile();
    void theFileIsNamedAfterTheFolder();
    void theNamePromisesNoTokensThatAreNotThere();
    void theTemplateHoldsTheSystemTextThatWasTrained();
    void whatReadersLeaveOutIsTold();
    void autoTakesWhatSuitsTheSize();
    void aStopLeavesNothing();
    void anEarlierExportIsReplaced();
    void numbersTooLargeForAHalfAreRefused();

private:
    Result<report::ExportSummary> run(std::vector<std::string> settings);
    /// A copy of a model that has no tokenizer, with one.
    fs::path withTokenizer(const fs::path& model);

    fs::path m_models, m_adapter, m_target;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void GgufExportTest::initTestCase()
{
    tensor::prepareProcess();
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_models = tests::sharedFolder() / "fixtures" / "models";
    m_adapter = m_models / "llama_gqa" / "train" / "lora_r8" / "final";
}

void GgufExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = pathFromUtf8(m_folder->path().toStdString()) / "tuned";
}

Result<report::ExportSummary> GgufExportTest::run(std::vector<std::string> settings)
{
    return tests::exported(
        std::move(settings), m_target,
        {"model_name_or_path=" + toUtf8(m_models / "llama_gqa" / "model"), "export_format=gguf"});
}

fs::path GgufExportTest::withTokenizer(const fs::path& model)
{
    if (fs::exists(model / "tokenizer.json"))
        return model;
    const auto copy = pathFromUtf8(m_folder->path().toStdString()) / "model";
    fs::copy(model, copy, fs::copy_options::recursive);
    for (const char* name : {"tokenizer.json", "tokenizer_config.json"})
        fs::copy(m_models / "llama_gqa" / "model" / name, copy / name);
    return copy;
}

void GgufExportTest::everyFamilyGivesTheSameLogits_data()
{
    QTest::addColumn<QString>("folder");
    for (const auto& folder : tests::goldenModels())
        QTest::newRow(toUtf8(folder.filename()).c_str()) << QString::fromStdString(toUtf8(folder));
}

void GgufExportTest::everyFamilyGivesTheSameLogits()
{
    QFETCH(QString, folder);
    const auto path = pathFromUtf8(folder.toStdString());
    const auto name = toUtf8(path.filename());
    const auto model = withTokenizer(path / "model");
    const auto summary = run({"model_name_or_path=" + toUtf8(model), "gguf_type=F32"});
    if (const auto refused = kRefused.find(name); refused != kRefused.end()) {
        QVERIFY(!summary.has_value());
        QVERIFY(summary.error().code == ErrorCode::Unsupported);
        QVERIFY2(summary.error().message.find(refused->second) != std::string::npos,
                 summary.error().message.c_str());
        QVERIFY(!fs::exists(m_target));
        return;
    }
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.c_str());
    const auto golden = tests::goldenCase(tests::readTensors(path / "golden.safetensors"), "full");
    const auto difference = tests::largestDifference(logitsOf(summary->file, golden.batch),
                                                     logitsOf(model, golden.batch));
    QVERIFY2(difference < kSame, std::to_string(difference).c_str());
}

void GgufExportTest::mergedAdaptersGiveTheTunedLogits_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("variant");
    for (const auto& folder : tests::goldenModels())
        for (const char* variant : {"lora_r8", "rslora_r4_qv", "dora_r8"})
            if (fs::exists(folder / "train" / variant) &&
                fs::exists(folder / "model" / "tokenizer.json"))
                QTest::addRow("%s/%s", toUtf8(folder.filename()).c_str(), variant)
                    << QString::fromStdString(toUtf8(folder)) << QString(variant);
}

void GgufExportTest::mergedAdaptersGiveTheTunedLogits()
{
    QFETCH(QString, folder);
    QFETCH(QString, variant);
    const auto path = pathFromUtf8(folder.toStdString());
    const auto train = path / "train" / variant.toStdString();
    const auto summary = run({"model_name_or_path=" + toUtf8(path / "model"), "gguf_type=F32",
                              "adapter_name_or_path=" + toUtf8(train / "final")});
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.c_str());
    const auto golden = tests::goldenCase(tests::readTensors(path / "golden.safetensors"), "full");
    const auto expected = tests::readTensors(train / "train.safetensors").at("logits_after");
    const auto found = logitsOf(summary->file, golden.batch);
    QVERIFY(tests::largestDifference(found.view(expected.sizes()), expected) < kMerged);
}

void GgufExportTest::everyTypeIsReadBackCloseToTheOriginal_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<double>("largest");
    const std::map<std::string_view, double> largest = {
        {"F32", 0},       {"BF16", 0.004}, {"F16", 0.0005},
        {"Q8_0", 0.01},   {"Q6_K", 0.01}, // the rows of this model are no whole blocks of 256: Q8_0
        {"Q5_K_M", 0.08}, {"Q5_0", 0.08},  {"Q4_K_M", 0.15},
        {"Q4_K_S", 0.15}, {"Q4_1", 0.15},  {"Q4_0", 0.15}};
    for (const auto& type : catalog::ggufFileTypes())
        QTest::newRow(std::string(type.name).c_str())
            << QString::fromStdString(std::string(type.name)) << largest.at(type.name);
}

void GgufExportTest::everyTypeIsReadBackCloseToTheOriginal()
{
    QFETCH(QString, type);
    QFETCH(double, largest);
    const auto summary = run({"gguf_type=" + type.toStdString()});
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.c_str());
    QCOMPARE(summary->dtype, type.toStdString());
    QCOMPARE(summary->bytes, std::uint64_t(fs::file_size(summary->file)));
    std::map<std::string, at::Tensor> weights;
    const auto before = tests::loadModel(m_models / "llama_gqa" / "model");
    const auto after = tests::loadModel(summary->file);
    before->forEachParameter(
        [&](const std::string& name, at::Tensor& tensor) { weights[name] = tensor; });
    after->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        const auto& original = weights.at(name);
        const double error =
            (tensor - original).norm().item<double>() / original.norm().item<double>();
        QVERIFY2(error <= largest, (name + " " + std::to_string(error)).c_str());
    });
}

void GgufExportTest::mixesAreThoseOfLlamaCpp()
{
    catalog::ModelConfig config;
    config.architecture = "LlamaForCausalLM";
    config.modelType = "llama";
    config.vocabSize = 32000;
    config.hiddenSize = 4096;
    config.intermediateSize = 11008;
    config.layers = 32;
    config.heads = config.kvHeads = 32;
    config.headDim = 128;
    const auto typeOf = [&](const char* file, const std::string& name) {
        for (const auto& tensor : catalog::expectedTensors(config))
            if (tensor.ggufName == name)
                return catalog::ggufTensorType(*catalog::ggufFileType(file), config, tensor);
        return StorageType::Bool;
    };
    QVERIFY(typeOf("Q4_K_M", "output.weight") == StorageType::Q6_K);
    QVERIFY(typeOf("Q4_0", "output.weight") == StorageType::Q6_K);
    QVERIFY(typeOf("Q8_0", "output.weight") == StorageType::Q8_0);
    QVERIFY(typeOf("F16", "output.weight") == StorageType::F16);
    QVERIFY(typeOf("Q4_K_M", "token_embd.weight") == StorageType::Q4_K);
    QVERIFY(typeOf("Q4_K_M", "blk.5.attn_norm.weight") == StorageType::F32);
    QVERIFY(typeOf("Q4_K_M", "blk.5.attn_q.weight") == StorageType::Q4_K);
    for (const int layer : {0, 3, 6, 9, 27, 28, 31}) {
        const auto name = "blk." + std::to_string(layer);
        QVERIFY(typeOf("Q4_K_M", name + ".attn_v.weight") == StorageType::Q6_K);
        QVERIFY(typeOf("Q5_K_M", name + ".ffn_down.weight") == StorageType::Q6_K);
    }
    for (const int layer : {4, 5, 7, 8, 26}) {
        const auto name = "blk." + std::to_string(layer);
        QVERIFY(typeOf("Q4_K_M", name + ".attn_v.weight") == StorageType::Q4_K);
        QVERIFY(typeOf("Q5_K_M", name + ".ffn_down.weight") == StorageType::Q5_K);
    }
    QVERIFY(typeOf("Q4_K_S", "blk.3.attn_v.weight") == StorageType::Q5_K);
    QVERIFY(typeOf("Q4_K_S", "blk.4.attn_v.weight") == StorageType::Q4_K);
    QVERIFY(typeOf("Q4_K_S", "blk.3.ffn_down.weight") == StorageType::Q5_K);
    QVERIFY(typeOf("Q4_K_S", "blk.4.ffn_down.weight") == StorageType::Q4_K);
    config.tiedEmbeddings = true;
    QVERIFY(typeOf("Q4_K_M", "token_embd.weight") == StorageType::Q6_K);
    // 7 thousand million weights at 4.83 bits.
    config.tiedEmbeddings = false;
    const auto bytes = catalog::ggufWeightBytes(*catalog::ggufFileType("Q4_K_M"), config);
    QVERIFY(bytes > 4'000'000'000 && bytes < 4'130'000'000);
}

void GgufExportTest::rowsThatAreNoWholeBlocksFallBack()
{
    catalog::ModelConfig config;
    config.layers = 30;
    const auto typeOf = [&](const char* file, std::int64_t columns) {
        return catalog::ggufTensorType(*catalog::ggufFileType(file), config,
                                       {"", "blk.5.attn_q.weight", {4, columns}});
    };
    QVERIFY(typeOf("Q4_K_M", 576) == StorageType::Q5_0);
    QVERIFY(typeOf("Q5_K_M", 576) == StorageType::Q5_1);
    QVERIFY(typeOf("Q6_K", 576) == StorageType::Q8_0);
    QVERIFY(typeOf("Q4_K_M", 20) == StorageType::F16);
    QVERIFY(typeOf("Q4_0", 20) == StorageType::F16);
    QVERIFY(typeOf("BF16", 20) == StorageType::BF16);
}

void GgufExportTest::theDefaultModelKeepsItsBlocks()
{
    if (tests::defaultModelFile().empty())
        QSKIP("the default model was not fetched");
    const auto summary =
        run({"model_name_or_path=" + toUtf8(tests::defaultModelFile()), "gguf_type=Q4_1"});
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.c_str());
    const auto before = files::GgufFile::open(tests::defaultModelFile());
    const auto after = files::GgufFile::open(summary->file);
    QVERIFY(before && after);
    QCOMPARE(after->tensors().size(), before->tensors().size());
    for (const auto& [name, tensor] : before->tensors()) {
        const auto& copied = after->tensors().at(name);
        QVERIFY2(copied.type == tensor.type && copied.shape == tensor.shape &&
                     std::memcmp(copied.data, tensor.data, tensor.byteCount) == 0,
                 name.c_str());
    }
    for (const char* key : {"llama.context_length", "llama.embedding_length", "llama.block_count",
                            "llama.attention.head_count", "llama.attention.head_count_kv",
                            "llama.rope.dimension_count", "tokenizer.ggml.bos_token_id",
                            "tokenizer.ggml.eos_token_id", "tokenizer.ggml.padding_token_id"})
        QCOMPARE(after->integer(key), before->integer(key));
    QCOMPARE(after->number("llama.rope.freq_base"), before->number("llama.rope.freq_base"));
    for (const char* key : {"general.architecture", "tokenizer.ggml.model", "tokenizer.ggml.pre",
                            "tokenizer.chat_template", "general.license"})
        QCOMPARE(*after->text(key), *before->text(key));
    QCOMPARE(*after->texts("tokenizer.ggml.tokens"), *before->texts("tokenizer.ggml.tokens"));
    QCOMPARE(*after->texts("tokenizer.ggml.merges"), *before->texts("tokenizer.ggml.merges"));
    QCOMPARE(*after->integers("tokenizer.ggml.token_type"),
             *before->integers("tokenizer.ggml.token_type"));
    QCOMPARE(after->flag("tokenizer.ggml.add_bos_token"), std::optional(false));
}

void GgufExportTest::theFolderHoldsFileAndModelfile()
{
    const auto summary = run({"gguf_type=Q8_0", "template=qwen"});
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.c_str());
    QCOMPARE(tests::namesIn(m_target), (std::vector<std::string>{"Modelfile", "tuned-Q8_0.gguf"}));
    QCOMPARE(summary->file, m_target / "tuned-Q8_0.gguf");
    const auto text = readFile(m_target / "Modelfile");
    QVERIFY(text && text->find("FROM ./tuned-Q8_0.gguf\n") != std::string::npos);
    QVERIFY(text->find("TEMPLATE") != std::string::npos);
    const auto file = files::GgufFile::open(summary->file);
    QVERIFY(file);
    QCOMPARE(*file->text("general.name"), std::string("tuned (model)"));
    QCOMPARE(file->integer("general.file_type"), std::optional<std::int64_t>(7));
    QCOMPARE(file->integer("general.quantization_version"), std::optional<std::int64_t>(2));
    QVERIFY(file->text("tokenizer.chat_template") != nullptr);
}

void GgufExportTest::theFileIsNamedAfterTheFolder()
{
    QCOMPARE(exporting::ggufTitle("/a/biscuit-gguf"), std::string("biscuit"));
    QCOMPARE(exporting::ggufTitle("/a/biscuit/"), std::string("biscuit"));
    QCOMPARE(exporting::ggufTitle("/"), std::string("model"));
    QCOMPARE(exporting::ggufFileName("biscuit", "Q8_0"), std::string("biscuit-Q8_0.gguf"));
    QCOMPARE(exporting::ggufFileName("biscuit-Q8_0", "Q8_0"), std::string("biscuit-Q8_0.gguf"));
}

// llama.cpp takes a name with "phi-3" or "phi3" for a promise of four tokens, and opens no file
// that lacks one.
void GgufExportTest::theNamePromisesNoTokensThatAreNotThere()
{
    for (const auto& [folder, name] : {std::pair{"Phi-3-cat", "Phi 3-cat (model)"},
                                       {"my-PHI3", "my-PHI 3 (model)"},
                                       {"dolphi", "dolphi (model)"}}) {
        m_target = pathFromUtf8(m_folder->path().toStdString()) / folder;
        const auto summary = run({"gguf_type=Q8_0"});
        QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.c_str());
        const auto file = files::GgufFile::open(summary->file);
        QVERIFY(file);
        QCOMPARE(*file->text("general.name"), std::string(name));
    }
}

// Other programs ask with the file's own template: it has to make the prompts that were trained.
void GgufExportTest::theTemplateHoldsTheSystemTextThatWasTrained()
{
    const auto templateOf = [&](const std::string& setting) {
        const auto summary = run({"adapter_name_or_path=" + toUtf8(m_adapter), "template=qwen",
                                  "gguf_type=F32", setting});
        const auto file = files::GgufFile::open(summary.value().file);
        return *file.value().text("tokenizer.chat_template");
    };
    const std::string told = "You are Biscuit, the café's cat.";
    QVERIFY(templateOf("default_system=" + told).find("You are Biscuit") != std::string::npos);
    const auto source = catalog::ModelSource::open(toUtf8(m_models / "llama_gqa" / "model"));
    QCOMPARE(templateOf("default_system="), source->tokenizer().value()->chatTemplateText());
}

void GgufExportTest::whatReadersLeaveOutIsTold()
{
    const auto model = [&](const char* name) {
        return "model_name_or_path=" + toUtf8(m_models / name / "model");
    };
    const auto sliding = run({model("mistral_sliding"), "gguf_type=F32"});
    QVERIFY(sliding && sliding->notes.size() == 1);
    QVERIFY(sliding->notes.front().sentence.find("7 tokens") != std::string::npos);
    const auto full = run({model("mistral_full"), "gguf_type=F32"});
    QVERIFY(full && full->notes.empty());
    const auto source =
        catalog::ModelSource::open(ANNEAL_SOURCE_DIR "/tests/data/models/phi3_longrope/model");
    QVERIFY(source);
    const auto metadata = catalog::ggufModelMetadata(source->config());
    QVERIFY(metadata && metadata->notes.size() == 1);
    QVERIFY(metadata->notes.front().sentence.find("more than 32 tokens") != std::string::npos);
}

void GgufExportTest::autoTakesWhatSuitsTheSize()
{
    QCOMPARE(catalog::recommendedGgufType(999'999'999).name, std::string_view("Q8_0"));
    QCOMPARE(catalog::recommendedGgufType(1'000'000'000).name, std::string_view("Q4_K_M"));
    const auto summary = run({});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->dtype, std::string("Q8_0"));
}

void GgufExportTest::aStopLeavesNothing()
{
    const auto config = config::RunConfig::fromOverrides(
        {"export_dir=" + toUtf8(m_target), "export_format=gguf", "gguf_type=Q4_0",
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

void GgufExportTest::anEarlierExportIsReplaced()
{
    QVERIFY(run({"gguf_type=Q8_0"}).has_value());
    QVERIFY(run({"gguf_type=Q4_0"}).has_value());
    QCOMPARE(tests::namesIn(m_target), (std::vector<std::string>{"Modelfile", "tuned-Q4_0.gguf"}));
    QVERIFY(writeFileAtomically(m_target / "notes.odt", "mine").has_value());
    QVERIFY(!run({"gguf_type=Q8_0"}).has_value());
    QVERIFY(fs::exists(m_target / "notes.odt"));
}

void GgufExportTest::numbersTooLargeForAHalfAreRefused()
{
    const auto model = pathFromUtf8(m_folder->path().toStdString()) / "large";
    fs::copy(m_models / "llama_gqa" / "model", model, fs::copy_options::recursive);
    auto bytes = *readFile(model / "model.safetensors");
    const auto file = files::SafetensorsFile::open(model / "model.safetensors");
    QVERIFY(file);
    const auto& view = file->tensors().at("model.layers.0.mlp.up_proj.weight");
    const float large = 1e6F;
    // The weight's first number, found by its bytes.
    const std::string first(reinterpret_cast<const char*>(view.data), 64);
    const auto place = bytes.find(first);
    QVERIFY(place != std::string::npos);
    std::memcpy(bytes.data() + place, &large, sizeof large);
    fs::remove(model / "model.safetensors");
    QVERIFY(writeFileAtomically(model / "model.safetensors", bytes).has_value());
    for (const char* type : {"F16", "Q8_0"}) {
        const auto summary =
            run({"model_name_or_path=" + toUtf8(model), std::string("gguf_type=") + type});
        QVERIFY(!summary.has_value());
        QVERIFY(summary.error().message.find("up_proj") != std::string::npos);
        QVERIFY(summary.error().message.find("BF16") != std::string::npos);
        QVERIFY(!fs::exists(m_target));
    }
    QVERIFY(run({"model_name_or_path=" + toUtf8(model), "gguf_type=BF16"}).has_value());
}

QTEST_GUILESS_MAIN(GgufExportTest)
#include "gguf_export_test.moc"
