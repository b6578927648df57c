#pragma once

#include "core/catalog/model_source.h"
#include "core/files/gguf_writer.h"

#include <string>

namespace anneal::exporting {

/// What a GGUF says of itself.
struct GgufGeneral {
    std::string type;         ///< "model" or "adapter"
    std::string architecture; ///< general.architecture
    std::string name;
    std::uint32_t fileType = 0;
    bool quantised = false;
    bool tuned = false; ///< made from `source` by adapters
};

/// The general.* keys; licence and base are those of `source`.
[[nodiscard]] files::GgufFields ggufGeneral(const GgufGeneral& general,
                                            const catalog::ModelSource& source);

} // namespace anneal::exporting
