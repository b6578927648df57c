#include "core/hub/recommended.h"

#include "core/base/json.h"
#include "core/base/resource.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace anneal::hub {
namespace {

// The file is built in: what is wrong with it is a bug of ours, which a test would see.
RecommendedModel read(const Json& json)
{
    RecommendedModel model;
    model.id = json.at("id").get<std::string>();
    model.modelScope = json.at("modelscope").get<std::string>();
    model.note = json.at("note").get<std::string>();
    model.licence = json.at("licence").get<std::string>();
    model.languages = json.at("languages").get<std::vector<std::string>>();
    model.bytes = json.at("bytes").get<std::uint64_t>();
    const auto config = catalog::readModelConfig(json.at("config"), "recommended_models.json");
    if (!config)
        throw std::runtime_error(config.error().message);
    model.config = *config;
    return model;
}

std::vector<RecommendedModel> readAll()
{
    const auto bytes = resource("recommended_models.json");
    const auto json = parseJson(bytes.value_or(""), "recommended_models.json");
    if (!json)
        throw std::runtime_error(json.error().message);
    std::vector<RecommendedModel> models;
    for (const auto& entry : json->at("models"))
        models.push_back(read(entry));
    return models;
}

} // namespace

RepoName RecommendedModel::name(Source source) const
{
    return {source == Source::ModelScope ? modelScope : id, {}, {}, source};
}

const std::vector<RecommendedModel>& recommendedModels()
{
    static const auto models = readAll();
    return models;
}

} // namespace anneal::hub
