#pragma once

#include "core/base/error.h"

#include <string>

namespace anneal::hub {

enum class Source { HuggingFace, ModelScope };

/// What a user asks for: a model of a hub, and of it one GGUF file where it has several.
struct RepoName {
    std::string id;       ///< "Qwen/Qwen2.5-0.5B-Instruct"
    std::string revision; ///< branch, tag or commit; "" = the hub's main one
    std::string file;     ///< "model-q4_k_m.gguf", "" = the whole model
    Source source = Source::HuggingFace;

    /// "ORG/NAME" or "ORG/NAME:FILE", as the list of models names it.
    [[nodiscard]] std::string text() const;
};

/// Reads `ORG/NAME`, `ORG/NAME@REVISION`, `ORG/NAME:FILE.gguf`, or the address of a page or file of
/// Hugging Face, of a mirror of it or of ModelScope. An address of ModelScope sets the source; else
/// it is `source`. Fails with InvalidArgument for anything else, also names that a folder can't
/// have.
[[nodiscard]] Result<RepoName> parseRepoName(const std::string& text,
                                             Source source = Source::HuggingFace);

} // namespace anneal::hub
