#pragma once

#include "core/base/error.h"
#include "core/catalog/model_source.h"
#include "core/config/options.h"
#include "core/text/chat_template.h"

#include <filesystem>
#include <optional>
#include <string>

namespace anneal::exporting {

/// Everything of an exported folder that is text: config.json, generation_config.json, the
/// tokenizer's files with the chat template, Modelfile. Made before the weights are written, so
/// that a problem shows first.
class FolderFiles final {
public:
    /// `dtype` as config.json writes it: "bfloat16". `untied`: the output matrix is no longer the
    /// embedding's.
    [[nodiscard]] static Result<FolderFiles> prepare(const catalog::ModelSource& source,
                                                     const config::ModelOptions& options,
                                                     const std::string& dtype, bool untied);

    [[nodiscard]] Result<void> write(const std::filesystem::path& folder) const;
    [[nodiscard]] std::uint64_t bytes() const;

private:
    std::vector<std::pair<std::string, std::string>> m_files; ///< name, content
};

} // namespace anneal::exporting
