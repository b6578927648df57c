#pragma once

#include "core/text/tokenizer.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <zlib.h>

namespace anneal::tests {

/// The text of a file, unpacked where only FILE.gz is there; empty when neither is.
inline std::string readMaybePacked(const std::filesystem::path& path)
{
    if (std::ifstream plain(path, std::ios::binary); plain) {
        std::ostringstream text;
        text << plain.rdbuf();
        return text.str();
    }
    auto packedPath = path;
    packedPath += ".gz";
    gzFile file = gzopen(packedPath.string().c_str(), "rb");
    if (file == nullptr)
        return {};
    std::string text;
    std::vector<char> block(1 << 20);
    for (int got = 0; (got = gzread(file, block.data(), static_cast<unsigned>(block.size()))) > 0;)
        text.append(block.data(), static_cast<std::size_t>(got));
    gzclose(file);
    return text;
}

inline nlohmann::json readGolden(const std::filesystem::path& path)
{
    return nlohmann::json::parse(readMaybePacked(path));
}

inline std::vector<text::TokenId> idsOf(const nlohmann::json& value)
{
    return value.get<std::vector<text::TokenId>>();
}

} // namespace anneal::tests
