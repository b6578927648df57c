#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace anneal::data {

/// Rows as tokens, kept for the next run (tokenized_path): a folder with a line of JSON a sample.
struct TokenizedData {
    std::vector<EncodedSample> train, evaluation;
    std::string stage, chatTemplate;
};

/// Whether the folder holds such data. Fails with Unsupported where it holds LLaMA-Factory's (in
/// Arrow's form).
[[nodiscard]] Result<bool> hasTokenizedData(const std::filesystem::path& folder);

/// Fails with NotFound or Format (file and line).
[[nodiscard]] Result<TokenizedData> readTokenizedData(const std::filesystem::path& folder);

/// The folder appears when it is complete. Fails with Io.
[[nodiscard]] Result<void> writeTokenizedData(const std::filesystem::path& folder,
                                              const TokenizedData& data);

} // namespace anneal::data
