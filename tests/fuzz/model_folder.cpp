#include "core/catalog/model_source.h"
#include "core/files/safetensors.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/tensors.h"

#include <array>

#include <nlohmann/json.hpp>

// The small files of a model folder: the first line names the file, the rest is its content; the
// weights beside it are right.
namespace anneal::fuzz {
namespace {

constexpr std::array<std::string_view, 4> kNames = {"config.json", "model.safetensors.index.json",
                                                    "generation_config.json",
                                                    "tokenizer_config.json"};
constexpr std::string_view kConfig =
    R"({"architectures":["LlamaForCausalLM"],"model_type":"llama","vocab_size":8,"hidden_size":4,"intermediate_size":8,)"
    R"("num_hidden_layers":1,"num_attention_heads":2,"num_key_value_heads":1,"tie_word_embeddings":true})";
constexpr std::string_view kTokenizer =
    R"({"added_tokens":[],"normalizer":null,"pre_tokenizer":null,"post_processor":null,"decoder":null,)"
    R"("model":{"type":"BPE","vocab":{"a":0,"b":1,"ab":2},"merges":["a b"]}})";

std::size_t g_weightBytes = 0;

} // namespace

void prepare(const std::filesystem::path& folder)
{
    std::vector<files::TensorSpec> tensors;
    const auto add = [&](const std::string& name, std::vector<std::int64_t> shape) {
        tensors.push_back({name, files::StorageType::F32, std::move(shape)});
    };
    const std::string layer = "model.layers.0.";
    add("model.embed_tokens.weight", {8, 4});
    add("model.norm.weight", {4});
    add(layer + "input_layernorm.weight", {4});
    add(layer + "post_attention_layernorm.weight", {4});
    add(layer + "self_attn.q_proj.weight", {4, 4});
    add(layer + "self_attn.k_proj.weight", {2, 4});
    add(layer + "self_attn.v_proj.weight", {2, 4});
    add(layer + "self_attn.o_proj.weight", {4, 4});
    add(layer + "mlp.gate_proj.weight", {8, 4});
    add(layer + "mlp.up_proj.weight", {8, 4});
    add(layer + "mlp.down_proj.weight", {4, 8});
    const std::vector<std::byte> zeros(4 * 8 * 4);
    const auto bytesOf = [&](std::size_t index) -> Result<std::span<const std::byte>> {
        return std::span(zeros).first(
            static_cast<std::size_t>(*files::elementProduct(tensors[index].shape)) * 4);
    };
    const auto written =
        files::writeSafetensors(folder / "model-1.safetensors", tensors, {}, bytesOf);
    require(written.has_value(), "the weights can be written");
    g_weightBytes = std::filesystem::file_size(folder / "model-1.safetensors");
    std::string index = R"({"weight_map":{)";
    for (const auto& tensor : tensors)
        index += (&tensor == &tensors.front() ? "\"" : ",\"") + tensor.name +
                 R"(":"model-1.safetensors")";
    put(folder / "model.safetensors.index.json", index + "}}");
    put(folder / "config.json", kConfig);
    put(folder / "tokenizer.json", kTokenizer);
    require(catalog::ModelSource::open(folder.string()).has_value(), "the folder is a model");
}

void read(std::string_view input, const std::filesystem::path& folder)
{
    const auto [name, content] = firstLine(input);
    std::string_view file = kNames[0];
    for (const auto known : kNames) {
        if (name == known)
            file = known;
    }
    const auto path = folder / file;
    std::error_code ignored;
    const auto kept = folder / "kept";
    const bool replaced = std::filesystem::exists(path, ignored);
    if (replaced)
        std::filesystem::rename(path, kept);
    put(path, content);
    if (const auto source = catalog::ModelSource::open(folder.string())) {
        touchTensors(source->tensors(), g_weightBytes);
        (void)source->config().parameterCount();
        (void)source->tokenizer();
        (void)catalog::exportedConfig(*source, "bfloat16");
    }
    (void)catalog::describeModel(folder.string());
    std::filesystem::remove(path, ignored);
    if (replaced)
        std::filesystem::rename(kept, path);
}

const std::vector<std::string>& words()
{
    static const std::vector<std::string> list = {"config.json\n",
                                                  "model.safetensors.index.json\n",
                                                  "generation_config.json\n",
                                                  "tokenizer_config.json\n",
                                                  "\"rope_scaling\"",
                                                  "\"rope_parameters\"",
                                                  "\"rope_type\"",
                                                  "\"llama3\"",
                                                  "\"longrope\"",
                                                  "\"yarn\"",
                                                  "\"factor\"",
                                                  "\"num_hidden_layers\"",
                                                  "\"vocab_size\"",
                                                  "2147483648",
                                                  "\"head_dim\"",
                                                  "\"weight_map\"",
                                                  "\"model-1.safetensors\"",
                                                  "\"../model-1.safetensors\"",
                                                  "\"/dev/zero\"",
                                                  "\"eos_token_id\"",
                                                  "\"LlamaForCausalLM\"",
                                                  "\"layer_types\"",
                                                  "\"sliding_window\"",
                                                  "\"added_tokens_decoder\""};
    return list;
}

} // namespace anneal::fuzz
