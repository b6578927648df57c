#include "core/base/inside_folder.h"
#include "core/base/json.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/catalog/config_reader.h"
#include "core/catalog/decoder_spec.h"
#include "core/catalog/source_state.h"
#include "core/catalog/weight_check.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace anneal::catalog {
namespace fs = std::filesystem;
namespace {

constexpr const char* kWeights = "model.safetensors";
constexpr const char* kIndex = "model.safetensors.index.json";

tl::unexpected<Error> noWeights(const fs::path& folder)
{
    std::error_code error;
    const auto here = [&](const char* file) { return fs::exists(folder / file, error); };
    const bool isOld = here("pytorch_model.bin") || here("pytorch_model.bin.index.json");
    const std::string remedy =
        isOld ? " Its weights are in the old .bin form; choose a model with safetensors files."
              : " Download the model again.";
    return fail(ErrorCode::NotFound,
                "The folder " + toUtf8(folder) + " has neither " + kWeights + " nor " + kIndex +
                    "." + remedy,
                {{"file", toUtf8(folder)}, {"kind", isOld ? "old_weights" : "no_weights"}});
}

// An index is text from elsewhere: it may name only safetensors files in its own folder.
bool isPlainFileName(const std::string& name)
{
    return name.ends_with(".safetensors") && name.find_first_of("/\\:") == std::string::npos &&
           name != ".." && !name.empty() && name.front() != '.';
}

// Where the links of a model folder may lead: a hub cache keeps a snapshot's files as links into
// its repository's folder.
fs::path rootOfLinks(const fs::path& folder)
{
    const auto snapshots = folder.parent_path();
    return toUtf8(snapshots.filename()) == "snapshots" ? snapshots.parent_path() : folder;
}

// The shard of each tensor, by the index.
Result<std::map<std::string, std::string>> readIndex(const fs::path& file)
{
    ANNEAL_TRY(const auto index, readJsonFile(file));
    const auto wrong = [&](const std::string& what) {
        return fail(ErrorCode::Format, "The file " + toUtf8(file) + " " + what + ".",
                    {{"file", toUtf8(file)}, {"key", "weight_map"}});
    };
    if (!index.is_object() || !index.contains("weight_map") || !index["weight_map"].is_object())
        return wrong("has no weight_map");
    std::map<std::string, std::string> shards;
    for (const auto& [tensor, shard] : index["weight_map"].items()) {
        if (!shard.is_string())
            return wrong("does not name the file of the tensor " + tensor);
        const auto name = shard.get<std::string>();
        if (!isPlainFileName(name))
            return wrong("names " + name + " for the tensor " + tensor +
                         "; an index may only name safetensors files in its own folder");
        shards.emplace(tensor, name);
    }
    return shards;
}

struct Weights {
    std::map<std::string, files::TensorView> tensors;
    std::vector<files::SafetensorsFile> files;
    std::uint64_t bytes = 0;
    std::optional<Error>
        gap; ///< bytes that belong to no tensor: reported after what is missing is known
};

Result<void> addFile(const fs::path& file, Weights& weights)
{
    std::error_code error;
    if (!fs::exists(file, error))
        return fail(ErrorCode::NotFound,
                    "The file " + toUtf8(file.filename()) + " of the model " +
                        toUtf8(file.parent_path()) + " is missing. Download the model again.",
                    {{"file", toUtf8(file)},
                     {"kind", "file_missing"},
                     {"folder", toUtf8(file.parent_path())}});
    auto opened = files::SafetensorsFile::open(file);
    if (!opened && opened.error().context.contains("gap")) {
        weights.gap = opened.error();
        opened = files::SafetensorsFile::open(file, files::SafetensorsFile::Gaps::Allowed);
    }
    if (!opened)
        return tl::make_unexpected(std::move(opened).error());
    weights.bytes += fs::file_size(file, error);
    weights.files.push_back(std::move(*opened));
    return {};
}

Result<Weights> openWeights(const fs::path& folder)
{
    std::error_code error;
    Weights weights;
    if (fs::exists(folder / kWeights, error)) {
        ANNEAL_CHECK(addFile(folder / kWeights, weights));
        weights.tensors = weights.files.front().tensors();
        return weights;
    }
    if (!fs::exists(folder / kIndex, error))
        return noWeights(folder);
    ANNEAL_TRY(const auto shardOf, readIndex(folder / kIndex));
    std::map<std::string, std::size_t> opened; // shard name -> place in weights.files
    for (const auto& [tensor, shard] : shardOf) {
        const auto [place, isNew] = opened.emplace(shard, weights.files.size());
        if (isNew) {
            const auto file = folder / pathFromUtf8(shard);
            if (!liesInside(rootOfLinks(folder), file))
                return fail(ErrorCode::Format,
                            "The file " + toUtf8(file) +
                                " is a link that leads out of its model's folder. Put the file "
                                "itself there.",
                            {{"file", toUtf8(file)}});
            ANNEAL_CHECK(addFile(file, weights));
        }
        const auto& tensors = weights.files[place->second].tensors();
        const auto found = tensors.find(tensor);
        if (found == tensors.end())
            return fail(ErrorCode::Format,
                        "The tensor " + tensor + " is not in " + shard + " of " + toUtf8(folder) +
                            ", the file that the index names. Download the model again.",
                        {{"file", toUtf8(folder / pathFromUtf8(shard))},
                         {"tensor", tensor},
                         {"kind", "tensors_missing"}});
        weights.tensors.emplace(tensor, found->second);
    }
    return weights;
}

// Kept in old checkpoints though it follows from the config, or a second copy of a tied matrix.
bool isRedundant(const std::string& name, const ModelConfig& config)
{
    return name.ends_with(".rotary_emb.inv_freq") ||
           (config.tiedEmbeddings && name == "lm_head.weight");
}

// transformers generates by this file where it is there: its tokens end an answer.
Result<void> readGenerationConfig(const fs::path& file, ModelConfig& config)
{
    std::error_code error;
    if (!fs::exists(file, error))
        return {};
    constexpr std::uint64_t kLargest = 1'000'000;
    ANNEAL_TRY(const auto object, readJsonFile(file, kLargest));
    if (!object.is_object())
        return fail(ErrorCode::Format, "The file " + toUtf8(file) + " is not a JSON object.",
                    {{"file", toUtf8(file)}});
    const ConfigReader json(file, object);
    ANNEAL_TRY(auto eos, json.tokenIds("eos_token_id"));
    ANNEAL_TRY(const auto bos, json.tokenIds("bos_token_id"));
    ANNEAL_TRY(const auto pad, json.tokenIds("pad_token_id"));
    if (!eos.empty())
        config.eosIds = std::move(eos);
    if (!bos.empty())
        config.bosId = bos.front();
    if (!pad.empty())
        config.padId = pad.front();
    return {};
}

// Dropout inside the model, which transformers applies while training and this program doesn't.
Result<void> noteDropout(const fs::path& file, std::vector<Notice>& warnings)
{
    constexpr std::uint64_t kLargest = 16'000'000;
    ANNEAL_TRY(const auto object, readJsonFile(file, kLargest));
    const ConfigReader json(file, object);
    for (const char* key : {"attention_dropout", "resid_pdrop", "embd_pdrop"}) {
        // What is no number here hinders nothing that this program does.
        const auto share = json.number(key, 0.0).value_or(0.0);
        if (share > 0)
            warnings.push_back(
                notice("model.dropout",
                       {{"file", toUtf8(file)}, {"key", key}, {"share", shortestFloat(share)}}));
    }
    return {};
}

} // namespace

Result<void> openFolder(ModelSource::State& state)
{
    std::error_code error;
    const auto config = state.path / "config.json";
    if (!fs::exists(config, error)) {
        const bool adapter = fs::exists(state.path / "adapter_config.json", error);
        return fail(ErrorCode::NotFound,
                    adapter ? "The folder " + toUtf8(state.path) +
                                  " holds an adapter, not a model. Give it as "
                                  "adapter_name_or_path, beside its base model."
                            : "The folder " + toUtf8(state.path) +
                                  " has no config.json, so it is not a model.",
                    {{"file", toUtf8(config)},
                     {"folder", toUtf8(state.path)},
                     {"kind", adapter ? "adapter_no_model" : "no_config"}});
    }
    ANNEAL_TRY(state.config, readModelConfig(config));
    ANNEAL_CHECK(noteDropout(config, state.warnings));
    ANNEAL_CHECK(readGenerationConfig(state.path / "generation_config.json", state.config));
    if (state.random) {
        state.format = ModelFormat::HuggingFaceFolder;
        return {};
    }
    ANNEAL_TRY(auto weights, openWeights(state.path));

    ANNEAL_CHECK(checkLayerCount(state.path, state.config.layers, weights.tensors.size()));
    std::vector<std::string> missing;
    for (const auto& expected : expectedTensors(state.config)) {
        const auto found = weights.tensors.find(expected.name);
        if (found == weights.tensors.end()) {
            missing.push_back(expected.name);
            continue;
        }
        ANNEAL_CHECK(checkTensor(state.path, expected.name, found->second, expected.shape));
        state.tensors.insert(weights.tensors.extract(found));
    }
    if (!missing.empty()) {
        auto problem = missingTensors(state.path, missing);
        if (weights.gap)
            problem.message += " " + weights.gap->message;
        return tl::make_unexpected(std::move(problem));
    }
    if (weights.gap)
        return tl::make_unexpected(std::move(*weights.gap));

    std::vector<std::string> unused;
    for (const auto& [name, tensor] : weights.tensors) {
        if (!isRedundant(name, state.config))
            unused.push_back(name);
    }
    if (!unused.empty())
        state.warnings.push_back(unusedTensors(state.path, unused));
    state.format = ModelFormat::HuggingFaceFolder;
    state.diskBytes = weights.bytes;
    state.shards = std::move(weights.files);
    return {};
}

} // namespace anneal::catalog
