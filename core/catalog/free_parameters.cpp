#include "core/catalog/free_parameters.h"

#include "core/base/notice.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace anneal::catalog {
namespace {

std::string joined(const std::set<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

tl::unexpected<Error> unknownModule(const char* key, const std::string& name,
                                    const std::set<std::string>& known)
{
    return fail(ErrorCode::InvalidArgument,
                notice("freeze.unknown", {{"key", key}, {"value", name}, {"known", joined(known)}}),
                {{"key", key}, {"value", name}});
}

Result<std::vector<std::int64_t>> chosenLayers(std::int64_t layers,
                                               const config::FreezeOptions& options)
{
    const auto n = options.trainableLayers;
    if (options.llamaPro)
        return expandedLayers(layers, n);
    std::vector<std::int64_t> chosen;
    const auto first = n > 0 ? std::max<std::int64_t>(0, layers - n) : 0;
    const auto last = n > 0 ? layers : std::min(-n, layers);
    for (auto layer = first; layer < last; ++layer)
        chosen.push_back(layer);
    return chosen;
}

// "3.self_attn.q_proj.weight" of "model.layers.3.self_attn.q_proj.weight"; empty outside the
// layers.
std::string_view inLayers(std::string_view name)
{
    constexpr std::string_view kLayers = ".layers.";
    const auto at = name.find(kLayers);
    return at == std::string_view::npos ? std::string_view() : name.substr(at + kLayers.size());
}

} // namespace

Result<std::vector<std::int64_t>> expandedLayers(std::int64_t layers, std::int64_t n)
{
    if (n < 1 || layers % n != 0)
        return fail(ErrorCode::InvalidArgument,
                    notice("pro.divides", {{"layers", std::to_string(layers)}}),
                    {{"key", "freeze_trainable_layers"}});
    std::vector<std::int64_t> chosen;
    for (auto layer = layers / n - 1; layer < layers; layer += layers / n)
        chosen.push_back(layer);
    return chosen;
}

Result<std::vector<std::string>> freeParameters(const std::vector<std::string>& names,
                                                std::int64_t layers,
                                                const config::FreezeOptions& options)
{
    std::set<std::string> inside = {"all"}, outside;
    for (const auto& name : names) {
        if (const auto rest = inLayers(name); !rest.empty()) {
            const auto module = rest.substr(rest.find('.') + 1);
            inside.emplace(module.substr(0, module.find('.')));
        } else {
            const auto module = name.substr(0, name.rfind('.'));
            outside.insert(module.substr(module.rfind('.') + 1));
        }
    }
    ANNEAL_TRY(const auto chosen, chosenLayers(layers, options));
    std::vector<std::string> parts;
    for (const auto& module : options.trainableModules) {
        if (!inside.contains(module))
            return unknownModule("freeze_trainable_modules", module, inside);
        for (const auto layer : chosen) {
            auto& part = parts.emplace_back(".");
            part.append(std::to_string(layer)).append(".");
            if (module != "all")
                part.append(module);
        }
    }
    for (const auto& module : options.extraModules) {
        if (!outside.contains(module))
            return unknownModule("freeze_extra_modules", module, outside);
        parts.push_back(module);
    }
    std::vector<std::string> free;
    for (const auto& name : names) {
        if (std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
                return name.find(part) != std::string::npos;
            }))
            free.push_back(name);
    }
    if (free.empty())
        return fail(ErrorCode::InvalidArgument, notice("freeze.nothing"),
                    {{"key", "freeze_trainable_layers"}});
    return free;
}

} // namespace anneal::catalog
