#pragma once

#include "tests/support/shared.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace anneal::tests {

/// A copy of the tiny reference model that reads 16,384 tokens instead of 256, so that an answer
/// can be long enough to be interrupted. The numbers stay: its angles need no table.
inline std::filesystem::path roomyModel(const std::filesystem::path& folder)
{
    const auto copy = folder / "roomy";
    std::filesystem::copy(sharedFolder() / "fixtures/models/llama_gqa/model", copy,
                          std::filesystem::copy_options::recursive);
    const auto file = copy / "config.json";
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const std::string key = "\"max_position_embeddings\": ";
    const auto at = text.find(key) + key.size();
    text.replace(at, text.find_first_of(",\n}", at) - at, "16384");
    std::filesystem::remove(file);
    std::ofstream(file) << text;
    return copy;
}

} // namespace anneal::tests
