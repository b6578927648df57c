#include "core/catalog/model_config.h"

#include "tests/support/gguf_builder.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <numbers>

#include <nlohmann/json.hpp>

using namespace anneal;
using catalog::RopeType;
using tests::GgufBuilder;

namespace {

const char* const kConfig =
    R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "vocab_size": 32, "hidden_size": 8,
 "intermediate_size": 16, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "eos_token_id": [2, 3],
 "bos_token_id": 1})";

GgufBuilder llamaFile()
{
    GgufBuilder builder;
    builder.text("general.architecture", "llama");
    builder.u32("llama.block_count", 1);
    builder.u32("llama.embedding_length", 256);
    builder.u32("llama.feed_forward_length", 16);
    builder.u32("llama.attention.head_count", 4);
    builder.u32("llama.attention.head_count_kv", 2);
    builder.u32("llama.context_length", 2048);
    builder.f32("llama.attention.layer_norm_rms_epsilon", 1e-5F);
    builder.f32("llama.rope.freq_base", 500000.0F);
    builder.texts("tokenizer.ggml.tokens", {"a", "b", "c"});
    builder.u32("tokenizer.ggml.eos_token_id", 2);
    return builder;
}

} // namespace

class ModelConfigTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void absentKeysHaveTheDefaultsOfTheClass();
    void bothFormsOfTransformersAreRead_data();
    void bothFormsOfTransformersAreRead();
    void whatCanNotBeRightIsRefusedNamingTheKey_data();
    void whatCanNotBeRightIsRefusedNamingTheKey();
    void aClassHasItsOwnDefaults_data();
    void aClassHasItsOwnDefaults();
    void layersThatSlideAreFound_data();
    void layersThatSlideAreFound();
    void rotaryScalingIsRead();
    void slidingLayersMayHaveTheirOwnRope();
    void ggufMetadataIsRead();
    void aWindowMakesAGgufAMistral();
    void llama3ScalingIsFoundAgainInAGguf();
    void otherGgufModelsAreRefusedByName_data();
    void otherGgufModelsAreRefusedByName();
    void anExportedConfigReadsAsTheSame();
    void parametersAreCounted();

private:
    [[nodiscard]] Result<catalog::ModelConfig> read(const std::string& json);
    [[nodiscard]] Result<catalog::ModelConfig> read(const GgufBuilder& builder);
    QTemporaryDir m_folder;
};

Result<catalog::ModelConfig> ModelConfigTest::read(const std::string& json)
{
    const auto path = std::filesystem::path(m_folder.path().toStdString()) / "config.json";
    std::ofstream(path) << json;
    return catalog::readModelConfig(path);
}

Result<catalog::ModelConfig> ModelConfigTest::read(const GgufBuilder& builder)
{
    const auto path = std::filesystem::path(m_folder.path().toStdString()) / "x.gguf";
    std::ofstream(path, std::ios::binary) << builder.bytes();
    ANNEAL_TRY(const auto file, files::GgufFile::open(path));
    return catalog::readModelConfig(file);
}

void ModelConfigTest::absentKeysHaveTheDefaultsOfTheClass()
{
    const auto config = read(std::string(kConfig));
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QCOMPARE(config->headDim, 2);
    QCOMPARE(config->rmsNormEps, 1e-6);
    QCOMPARE(config->rope.theta, 10000.0);
    QCOMPARE(config->maxPositions, 2048);
    QCOMPARE(config->storedType, std::string("float32"));
    QVERIFY(!config->tiedEmbeddings && !config->attentionBias && !config->mlpBias);
    QVERIFY(config->eosIds == std::vector<std::int64_t>({2, 3}));
    QVERIFY(config->bosId == 1 && !config->padId);
}

void ModelConfigTest::bothFormsOfTransformersAreRead_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("4")
        << R"("rope_theta": 5e5, "torch_dtype": "bfloat16", "rope_scaling": {"rope_type": "llama3", "factor": 8.0,
        "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 64})";
    QTest::newRow("4, older name")
        << R"("rope_theta": 5e5, "torch_dtype": "bfloat16", "rope_scaling": {"type": "llama3", "factor": 8,
        "low_freq_factor": 1, "high_freq_factor": 4, "original_max_position_embeddings": 64})";
    QTest::newRow("5")
        << R"("dtype": "bfloat16", "rope_parameters": {"rope_theta": 5e5, "rope_type": "llama3", "factor": 8.0,
        "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 64})";
}

void ModelConfigTest::bothFormsOfTransformersAreRead()
{
    QFETCH(QString, keys);
    auto json = std::string(kConfig);
    json.insert(json.size() - 1, ", " + keys.toStdString());
    const auto config = read(json);
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QCOMPARE(config->storedType, std::string("bfloat16"));
    QCOMPARE(config->rope.theta, 5e5);
    QVERIFY(config->rope.type == RopeType::Llama3);
    QCOMPARE(config->rope.factor, 8.0);
    QCOMPARE(config->rope.originalMaxPositions, 64);
}

void ModelConfigTest::whatCanNotBeRightIsRefusedNamingTheKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("missing") << "hidden_size"
                             << "null"
                             << "hidden_size";
    QTest::newRow("text") << "hidden_size"
                          << "\"8\""
                          << "hidden_size";
    QTest::newRow("negative") << "num_hidden_layers"
                              << "-1"
                              << "num_hidden_layers";
    QTest::newRow("zero heads") << "num_attention_heads"
                                << "0"
                                << "num_attention_heads";
    QTest::newRow("huge") << "vocab_size"
                          << "99999999999"
                          << "vocab_size";
    QTest::newRow("layers") << "num_hidden_layers"
                            << "2000000000"
                            << "layers";
    QTest::newRow("heads") << "num_key_value_heads"
                           << "3"
                           << "key/value heads";
    QTest::newRow("odd head") << "head_dim"
                              << "3"
                              << "head dimension";
    QTest::newRow("epsilon") << "rms_norm_eps"
                             << "-1"
                             << "rms_norm_eps";
    QTest::newRow("theta") << "rope_theta"
                           << "\"x\""
                           << "rope_theta";
    QTest::newRow("activation") << "hidden_act"
                                << "\"mish\""
                                << "mish";
    QTest::newRow("rope") << "rope_scaling"
                          << R"({"rope_type": "mrope", "factor": 4})"
                          << "mrope";
    QTest::newRow("rope without factor") << "rope_scaling"
                                         << R"({"rope_type": "linear"})"
                                         << "factor";
    QTest::newRow("architecture") << "architectures"
                                  << R"(["MambaForCausalLM"])"
                                  << "MambaForCausalLM";
    QTest::newRow("quantised") << "quantization_config"
                               << R"({"quant_method": "gptq"})"
                               << "quantised";
    QTest::newRow("eos") << "eos_token_id"
                         << "\"x\""
                         << "eos_token_id";
}

void ModelConfigTest::whatCanNotBeRightIsRefusedNamingTheKey()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, mentions);
    auto json = nlohmann::json::parse(kConfig);
    json[key.toStdString()] = nlohmann::json::parse(value.toStdString());
    const auto config = read(json.dump());
    QVERIFY(!config);
    QVERIFY2(QString::fromStdString(config.error().message).contains(mentions),
             config.error().message.c_str());
}

void ModelConfigTest::aClassHasItsOwnDefaults_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<double>("epsilon");
    QTest::addColumn<int>("positions");
    QTest::addColumn<int>("headDim");
    QTest::addColumn<double>("theta");
    QTest::addColumn<bool>("tied");
    QTest::addColumn<int>("window");
    const auto row = [](const char* name, double epsilon, int positions, int headDim, double theta,
                        bool tied, int window) {
        QTest::newRow(name) << name << epsilon << positions << headDim << theta << tied << window;
    };
    row("LlamaForCausalLM", 1e-6, 2048, 2, 1e4, false, 0);
    row("MistralForCausalLM", 1e-6, 131072, 2, 1e4, false, 4096);
    row("Qwen2ForCausalLM", 1e-6, 32768, 2, 1e4, false, 0);
    row("Qwen3ForCausalLM", 1e-6, 32768, 128, 1e4, false, 0);
    row("GemmaForCausalLM", 1e-6, 8192, 256, 1e4, true, 0);
    row("Gemma2ForCausalLM", 1e-6, 8192, 256, 1e4, true, 4096);
    row("Gemma3ForCausalLM", 1e-6, 131072, 256, 1e6, true, 4096);
    row("Phi3ForCausalLM", 1e-5, 4096, 2, 1e4, false, 0);
    row("SmolLM3ForCausalLM", 1e-6, 32768, 2, 2e6, true, 0);
}

void ModelConfigTest::aClassHasItsOwnDefaults()
{
    QFETCH(QString, architecture);
    auto json = nlohmann::json::parse(kConfig);
    json["architectures"] = {architecture.toStdString()};
    const auto config = read(json.dump());
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QTEST(config->rmsNormEps, "epsilon");
    QTEST(static_cast<int>(config->maxPositions), "positions");
    QTEST(static_cast<int>(config->headDim), "headDim");
    QTEST(config->rope.theta, "theta");
    QTEST(config->tiedEmbeddings, "tied");
    QTEST(static_cast<int>(config->slidingWindow), "window");
    QCOMPARE(config->modelType.empty(), false);
}

void ModelConfigTest::layersThatSlideAreFound_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("expected"); // one letter a layer, or the key that is wrong
    const auto row = [](const char* name, const char* architecture, const char* keys,
                        const char* expected) {
        QTest::newRow(name) << architecture << keys << expected;
    };
    row("mistral", "MistralForCausalLM", R"({"sliding_window": 5})", "ssssssss");
    row("mistral without", "MistralForCausalLM", R"({"sliding_window": null})", "ffffffff");
    row("qwen off", "Qwen2ForCausalLM", R"({"sliding_window": 5, "max_window_layers": 2})",
        "ffffffff");
    row("qwen on", "Qwen2ForCausalLM",
        R"({"sliding_window": 5, "max_window_layers": 6, "use_sliding_window": true})", "ffffffss");
    row("qwen from the first", "Qwen3ForCausalLM",
        R"({"sliding_window": 5, "max_window_layers": 0, "use_sliding_window": true})", "ssssssss");
    row("qwen listed but off", "Qwen2ForCausalLM",
        R"({"layer_types": ["sliding_attention", "full_attention", "full_attention",
        "full_attention", "full_attention", "full_attention", "full_attention",
        "full_attention"]})",
        "sliding_window");
    row("gemma 2", "Gemma2ForCausalLM", R"({"sliding_window": 5})", "sfsfsfsf");
    row("gemma 3", "Gemma3ForCausalLM", R"({"sliding_window": 5})", "sssssfss");
    row("gemma 3 by pattern", "Gemma3ForCausalLM",
        R"({"sliding_window": 5, "sliding_window_pattern": 3})", "ssfssfss");
    row("smollm3", "SmolLM3ForCausalLM", R"({"sliding_window": 5, "use_sliding_window": true})",
        "fffsfffs");
    row("unknown type", "Gemma3ForCausalLM",
        R"({"layer_types": ["chunked_attention", "full_attention", "full_attention",
        "full_attention", "full_attention", "full_attention", "full_attention",
        "full_attention"]})",
        "chunked_attention");
    row("too few", "Gemma2ForCausalLM", R"({"layer_types": ["full_attention"]})", "layer_types");
    row("both directions", "Gemma3ForCausalLM", R"({"use_bidirectional_attention": true})",
        "both directions");
    row("too few without rope", "SmolLM3ForCausalLM", R"({"no_rope_layers": [1, 0]})",
        "no_rope_layers");
}

void ModelConfigTest::layersThatSlideAreFound()
{
    QFETCH(QString, architecture);
    QFETCH(QString, keys);
    QFETCH(QString, expected);
    auto json = nlohmann::json::parse(kConfig);
    json["architectures"] = {architecture.toStdString()};
    json["num_hidden_layers"] = 8;
    json.update(nlohmann::json::parse(keys.toStdString()));
    const auto config = read(json.dump());
    if (!config) {
        QVERIFY2(QString::fromStdString(config.error().message).contains(expected),
                 config.error().message.c_str());
        return;
    }
    QString found;
    for (std::size_t i = 0; i < 8; ++i)
        found += config->slidingLayers[i] ? 's' : 'f';
    QCOMPARE(found, expected);
    // Written and read again it is the same.
    const auto again = read(catalog::toConfigJson(*config, "float32").dump());
    QVERIFY2(again, again ? "" : again.error().message.c_str());
    QVERIFY(again->slidingLayers == config->slidingLayers);
    QCOMPARE(again->slidingWindow, config->slidingWindow);
}

void ModelConfigTest::rotaryScalingIsRead()
{
    auto json = nlohmann::json::parse(kConfig);
    json["max_position_embeddings"] = 64;
    json["rope_scaling"] = {{"type", "yarn"}, {"factor", 4.0}};
    auto config = read(json.dump());
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QVERIFY(config->rope.type == RopeType::Yarn);
    QCOMPARE(config->rope.originalMaxPositions, 64); // the model's own where none is named
    QCOMPARE(config->rope.attentionFactor, 0.1 * std::log(4.0) + 1);
    json["original_max_position_embeddings"] = 16; // beside the parameters, it wins
    json["rope_scaling"] = {{"rope_type", "yarn"}, {"factor", nullptr}, {"beta_fast", 0}};
    config = read(json.dump());
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QCOMPARE(config->rope.factor, 4.0);
    QCOMPARE(config->rope.betaFast, 32.0);

    json["architectures"] = {"Phi3ForCausalLM"};
    json["head_dim"] = nullptr;
    json["hidden_size"] = 32;
    json["partial_rotary_factor"] = 0.75;
    json["rope_scaling"] = {
        {"type", "su"}, {"short_factor", {1.0, 1.1, 1.2}}, {"long_factor", {1, 2, 3}}};
    config = read(json.dump());
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QVERIFY(config->rope.type == RopeType::LongRope);
    QCOMPARE(config->rope.rotaryDims, 6);
    QCOMPARE(config->rope.attentionFactor, std::sqrt(1 + std::log(4.0) / std::log(16.0)));
    QVERIFY(config->rope.longFactors == std::vector<double>({1, 2, 3}));
    json["rope_scaling"]["long_factor"] = {1, 2};
    config = read(json.dump());
    QVERIFY(!config && config.error().message.find("long_factor") != std::string::npos);
    json["rope_scaling"] = {{"rope_type", "linear"}, {"factor", 2}};
    config = read(json.dump());
    QVERIFY(!config && config.error().message.find("linear") != std::string::npos);
}

void ModelConfigTest::slidingLayersMayHaveTheirOwnRope()
{
    auto json = nlohmann::json::parse(kConfig);
    json["architectures"] = {"Gemma3ForCausalLM"};
    json["rope_theta"] = 5e5;
    json["rope_local_base_freq"] = 2e4;
    json["rope_scaling"] = {{"rope_type", "linear"}, {"factor", 8.0}};
    const auto old = read(json.dump());
    QVERIFY2(old, old ? "" : old.error().message.c_str());
    for (const char* key : {"rope_theta", "rope_local_base_freq", "rope_scaling"})
        json.erase(key);
    json["rope_parameters"] = {
        {"full_attention", {{"rope_type", "linear"}, {"factor", 8.0}, {"rope_theta", 5e5}}},
        {"sliding_attention", {{"rope_type", "default"}, {"rope_theta", 2e4}}}};
    const auto now = read(json.dump());
    QVERIFY2(now, now ? "" : now.error().message.c_str());
    const auto written = read(catalog::toConfigJson(*now, "float32").dump());
    QVERIFY(written);
    for (const auto* config : {&*old, &*now, &*written}) {
        QVERIFY(config->rope.type == RopeType::Linear && config->localRope);
        QCOMPARE(config->rope.theta, 5e5);
        QCOMPARE(config->rope.factor, 8.0);
        QVERIFY(config->localRope->type == RopeType::Default);
        QCOMPARE(config->localRope->theta, 2e4);
    }
    json["architectures"] = {"Qwen3ForCausalLM"};
    const auto refused = read(json.dump());
    QVERIFY(!refused && refused.error().code == ErrorCode::Unsupported);
}

void ModelConfigTest::aWindowMakesAGgufAMistral()
{
    auto builder = llamaFile();
    builder.u32("llama.attention.sliding_window", 128);
    const auto config = read(builder);
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QCOMPARE(config->architecture, std::string("MistralForCausalLM"));
    QCOMPARE(config->slidingWindow, 128);
    QVERIFY(config->slidingLayers == std::vector<bool>{true});
}

void ModelConfigTest::ggufMetadataIsRead()
{
    const auto config = read(llamaFile());
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QCOMPARE(config->architecture, std::string("LlamaForCausalLM"));
    QCOMPARE(config->vocabSize, 3);
    QCOMPARE(config->headDim, 64);
    QCOMPARE(config->rmsNormEps, 1e-5); // as written, not its nearest float
    QVERIFY(config->tiedEmbeddings);
    QVERIFY(config->eosIds == std::vector<std::int64_t>({2}));
}

void ModelConfigTest::llama3ScalingIsFoundAgainInAGguf()
{
    auto builder = llamaFile();
    std::string divisors;
    for (int i = 0; i < 32; ++i) { // factor 32, low 1, high 4, original 8192
        const double frequency = std::pow(500000.0, -i / 32.0),
                     wavelength = 2 * std::numbers::pi / frequency;
        const double share = (8192 / wavelength - 1) / 3;
        const double divisor = wavelength < 8192.0 / 4 ? 1
                               : wavelength > 8192.0   ? 32
                                                       : 1 / ((1 - share) / 32 + share);
        divisors += GgufBuilder::bytesOf(static_cast<float>(divisor));
    }
    builder.tensor({"rope_freqs.weight", {32}, 0, divisors});
    const auto config = read(builder);
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QVERIFY(config->rope.type == RopeType::Llama3);
    QCOMPARE(config->rope.factor, 32.0);
    QCOMPARE(config->rope.originalMaxPositions, 8192);

    auto other = llamaFile();
    other.tensor({"rope_freqs.weight", {32}, 0, std::string(64, '\x3f') + std::string(64, '\x40')});
    const auto refused = read(other);
    QVERIFY(!refused && refused.error().code == ErrorCode::Unsupported);
}

void ModelConfigTest::otherGgufModelsAreRefusedByName_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("architecture") << "general.architecture"
                                  << "mamba" << 0 << "mamba";
    QTest::newRow("kind") << "general.type"
                          << "adapter" << 0 << "adapter";
    QTest::newRow("experts") << "llama.expert_count"
                             << "" << 8 << "mixture of experts";
    QTest::newRow("scaling") << "llama.rope.scaling.type"
                             << "mrope" << 0 << "mrope";
    QTest::newRow("part of the head") << "llama.rope.dimension_count"
                                      << "" << 32 << "rotates only 32";
}

void ModelConfigTest::otherGgufModelsAreRefusedByName()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(int, number);
    QFETCH(QString, mentions);
    GgufBuilder builder;
    if (key == "general.architecture") {
        builder.text(key.toStdString(), text.toStdString());
    } else {
        builder = llamaFile();
        if (key == "llama.rope.dimension_count")
            builder.u32("llama.attention.key_length", 64);
        if (text.isEmpty())
            builder.u32(key.toStdString(), static_cast<std::uint32_t>(number));
        else
            builder.text(key.toStdString(), text.toStdString());
    }
    const auto config = read(builder);
    QVERIFY(!config && config.error().code == ErrorCode::Unsupported);
    QVERIFY2(QString::fromStdString(config.error().message).contains(mentions),
             config.error().message.c_str());
}

void ModelConfigTest::anExportedConfigReadsAsTheSame()
{
    auto json = std::string(kConfig);
    json.insert(json.size() - 1,
                R"(, "rope_scaling": {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0,
        "high_freq_factor": 4.0, "original_max_position_embeddings": 64}, "tie_word_embeddings": true)");
    const auto config = read(json);
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    const auto again = read(catalog::toConfigJson(*config, "bfloat16").dump());
    QVERIFY2(again, again ? "" : again.error().message.c_str());
    QCOMPARE(again->storedType, std::string("bfloat16"));
    QVERIFY(again->tiedEmbeddings && again->rope.type == RopeType::Llama3 &&
            again->rope.factor == 8.0);
    QCOMPARE(again->parameterCount(), config->parameterCount());
    QVERIFY(again->eosIds == config->eosIds && again->bosId == config->bosId);
}

void ModelConfigTest::parametersAreCounted()
{
    const auto config = read(std::string(kConfig));
    QVERIFY(config);
    // embedding + output, and per layer q, k, v, o, three of the gate, two norms; the last norm
    QCOMPARE(config->parameterCount(), 2 * 32 * 8 + 2 * (64 + 32 + 32 + 64 + 3 * 128 + 16) + 8);
}

QTEST_GUILESS_MAIN(ModelConfigTest)
#include "model_config_test.moc"
