#include "core/catalog/families.h"

#include "core/catalog/families/families_list.h"

#include <algorithm>

namespace anneal::catalog {

const std::vector<Family>& families()
{
    static const std::vector<Family> all = {
        llamaFamily(),  mistralFamily(), qwen2Family(), qwen3Family(),   gemmaFamily(),
        gemma2Family(), gemma3Family(),  phi3Family(),  smolLm3Family(),
    };
    return all;
}

const Family* familyOf(std::string_view architecture)
{
    const auto found =
        std::find_if(families().begin(), families().end(),
                     [&](const Family& family) { return family.architecture == architecture; });
    return found == families().end() ? nullptr : &*found;
}

const Family* familyOfGguf(std::string_view ggufArchitecture)
{
    const auto found =
        std::find_if(families().begin(), families().end(), [&](const Family& family) {
            return family.ggufArchitecture == ggufArchitecture;
        });
    return found == families().end() ? nullptr : &*found;
}

const std::vector<std::string>& supportedArchitectures()
{
    static const auto names = [] {
        std::vector<std::string> list;
        for (const auto& family : families())
            list.emplace_back(family.architecture);
        return list;
    }();
    return names;
}

} // namespace anneal::catalog
