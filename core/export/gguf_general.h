#pragma once

#include "core/catalog/model_source.h"
#include "core/files/gguf_writer.h"
#include "core/text/tokenizer.h"

#include <filesystem>
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

/// What an export is called, by its folder: without an ending that says only "gguf".
[[nodiscard]] std::string ggufTitle(const std::filesystem::path& folder);

/// "biscuit-Q8_0.gguf"; the type is not repeated.
[[nodiscard]] std::string ggufFileName(const std::string& title, const std::string& type);

/// general.name: the title with the base's name behind it, by which llama.cpp knows Phi-3's tokens.
/// It opens no file whose name says Phi-3 and whose `tokenizer` lacks one of them, whatever the
/// model is; then the name is written as "phi 3", which says nothing to it.
[[nodiscard]] std::string ggufModelName(const std::string& title,
                                        const catalog::ModelSource& source,
                                        const text::Tokenizer& tokenizer);

/// The general.* keys; licence and base are those of `source`.
[[nodiscard]] files::GgufFields ggufGeneral(const GgufGeneral& general,
                                            const catalog::ModelSource& source);

} // namespace anneal::exporting
