#pragma once

#include "core/catalog/model_config.h"
#include "core/hub/repo_name.h"

#include <string>
#include <vector>

namespace anneal::hub {

/// A model worth beginning with, of a family that this version trains.
struct RecommendedModel {
    std::string id;                     ///< on Hugging Face
    std::string modelScope;             ///< its name on ModelScope
    std::string note;                   ///< key of the sentence about it
    std::string licence;                ///< "Apache-2.0"
    std::vector<std::string> languages; ///< codes, the strongest first: "zh", "en"
    std::uint64_t bytes = 0;            ///< of the download
    catalog::ModelConfig config;        ///< its shapes, to tell what training it takes

    [[nodiscard]] std::int64_t parameters() const { return config.parameterCount(); }
    [[nodiscard]] RepoName name(Source source) const;
};

/// resources/recommended_models.json; the first one speaks Chinese well.
[[nodiscard]] const std::vector<RecommendedModel>& recommendedModels();

} // namespace anneal::hub
