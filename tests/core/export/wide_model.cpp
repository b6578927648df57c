#include "tests/core/export/wide_model.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/files/safetensors.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <map>
#include <stdexcept>
#include <string>

namespace anneal::tests {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kHidden = 64; // of the fixture

void write(const fs::path& file, const std::map<std::string, at::Tensor>& tensors)
{
    std::vector<files::TensorSpec> specs;
    std::vector<at::Tensor> values;
    for (const auto& [name, tensor] : tensors) {
        values.push_back(tensor.to(at::kBFloat16).contiguous());
        specs.push_back({name, files::StorageType::BF16, tensor.sizes().vec()});
    }
    const auto bytesOf = [&](std::size_t i) -> Result<std::span<const std::byte>> {
        return std::span(static_cast<const std::byte*>(values[i].const_data_ptr()),
                         values[i].nbytes());
    };
    if (const auto done = files::writeSafetensors(file, specs, {{"format", "pt"}}, bytesOf); !done)
        throw std::runtime_error(done.error().message);
}

at::Tensor randomRows(std::int64_t rows, std::int64_t columns)
{
    return at::randn({rows, columns}) * 0.2;
}

} // namespace

void writeWideModel(const fs::path& folder, std::int64_t rows)
{
    at::manual_seed(1);
    const auto original = sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
    fs::create_directories(folder.parent_path());
    fs::copy(original, folder);
    auto config = readJsonFile(folder / "config.json").value();
    config["vocab_size"] = rows;
    config["dtype"] = "bfloat16";
    if (!writeFileAtomically(folder / "config.json", config.dump()))
        throw std::runtime_error("config.json was not written");
    auto tensors = readTensors(original / "model.safetensors");
    for (const auto* name : {"model.embed_tokens.weight", "lm_head.weight"})
        tensors.at(name) = randomRows(rows, kHidden);
    write(folder / "model.safetensors", tensors);
}

void writeWideAdapter(const fs::path& folder, std::int64_t rows, Whole whole)
{
    at::manual_seed(2);
    fs::create_directories(folder);
    const std::string prefix = "base_model.model.model.";
    const std::string query = prefix + "layers.0.self_attn.q_proj.lora_";
    std::map<std::string, at::Tensor> tensors{
        {prefix + "embed_tokens.weight", randomRows(rows, kHidden)},
        {query + "A.weight", randomRows(2, kHidden)},
        {query + "B.weight", randomRows(kHidden, 2)}};
    if (whole == Whole::NamedCopied) {
        tensors[prefix + "embed_tokens.modules_to_save.weight"] =
            tensors.at(prefix + "embed_tokens.weight");
        tensors[prefix + "embed_tokens.original_module.weight"] = randomRows(rows, kHidden);
    }
    write(folder / "adapter_model.safetensors", tensors);
    const auto named =
        whole == Whole::Unnamed ? Json(nullptr) : Json(std::vector<std::string>{"embed_tokens"});
    const Json config = {{"peft_type", "LORA"},
                         {"task_type", "CAUSAL_LM"},
                         {"r", 2},
                         {"lora_alpha", 4},
                         {"lora_dropout", 0.0},
                         {"bias", "none"},
                         {"target_modules", "model.layers.0.self_attn.q_proj"},
                         {"modules_to_save", named},
                         {"base_model_name_or_path", "wide"}};
    if (!writeFileAtomically(folder / "adapter_config.json", config.dump()))
        throw std::runtime_error("adapter_config.json was not written");
}

} // namespace anneal::tests
