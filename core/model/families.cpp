#include "core/model/families.h"

#include "core/model/families/families_list.h"

#include <array>

namespace anneal::model {

namespace {

constexpr std::array kFamilies{
    Family{.architecture = "LlamaForCausalLM", .spec = llamaSpec},
};

} // namespace

std::span<const Family> families()
{
    return kFamilies;
}

Result<DecoderSpec> decoderSpec(const catalog::ModelConfig& config)
{
    std::string known;
    for (const Family& family : kFamilies) {
        if (family.architecture == config.architecture)
            return family.spec(config);
        known += (known.empty() ? "" : ", ") + std::string(family.architecture);
    }
    return fail(ErrorCode::Unsupported,
                "The architecture " + config.architecture +
                    " is not supported by this version; it computes: " + known + ".",
                {{"architecture", config.architecture}});
}

} // namespace anneal::model
