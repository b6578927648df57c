#include "core/studio/adapter_base.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/runs/adapter_config.h"

namespace anneal::studio {
namespace {

// The last part of a path or of a hub name: the same model may lie in several places.
std::string shortName(const std::string& model)
{
    auto path = pathFromUtf8(model);
    if (path.filename().empty())
        path = path.parent_path();
    auto name = toUtf8(path.filename());
    if (name.ends_with(".gguf"))
        name = toUtf8(path.stem());
    return name;
}

} // namespace

std::string otherBaseOf(const config::ModelOptions& model)
{
    if (model.adapterNameOrPath.empty())
        return {};
    const auto adapter = runs::readAdapterConfig(
        expandHome(pathFromUtf8(model.adapterNameOrPath.front())) / "adapter_config.json");
    if (!adapter || adapter->baseModel.empty())
        return {};
    const auto made = shortName(adapter->baseModel), chosen = shortName(model.modelNameOrPath);
    // SmolLM2-135M-Instruct.Q4_1.gguf is SmolLM2-135M-Instruct.
    return made.starts_with(chosen) || chosen.starts_with(made) ? std::string()
                                                                : adapter->baseModel;
}

} // namespace anneal::studio
