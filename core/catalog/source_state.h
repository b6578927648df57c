#pragma once

#include "core/catalog/model_source.h"

#include <mutex>
#include <optional>
#include <set>

#include <nlohmann/json.hpp>

namespace anneal::catalog {

struct ModelSource::State {
    ModelFormat format = ModelFormat::HuggingFaceFolder;
    std::filesystem::path path;
    std::string name;
    ModelConfig config;
    std::map<std::string, files::TensorView> tensors; ///< by Hugging Face name
    std::set<std::string> permuted;                   ///< names stored in rotary row order
    std::set<std::string> plusOne;                    ///< names stored with 1 added
    std::vector<Notice> warnings;
    std::uint64_t diskBytes = 0;

    std::optional<Json> configJson;      ///< instead of the file's, where settings changed it
    std::shared_ptr<const State> origin; ///< of a changed source: what keeps the files mapped
    std::optional<RandomWeights> random; ///< instead of the files' weights

    std::vector<files::SafetensorsFile> shards;
    std::optional<files::GgufFile> gguf;

    std::mutex mutex;
    std::shared_ptr<const text::Tokenizer> tokenizer; // guarded by mutex
};

/// Fill config, tensors, warnings and diskBytes of a state whose path is set. Fail as
/// ModelSource::open.
[[nodiscard]] Result<void> openFolder(ModelSource::State& state);
[[nodiscard]] Result<void> openGguf(ModelSource::State& state);

} // namespace anneal::catalog
