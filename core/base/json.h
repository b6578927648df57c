#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace anneal {

/// JSON whose objects keep the order of their keys. Include <nlohmann/json.hpp> where values are used.
using Json = nlohmann::ordered_json;

/// Parses one JSON value. A UTF-8 byte-order mark is skipped. Fails with Format (file, line, column) for malformed text, NUL bytes, numbers
/// out of range, nesting deeper than 200 and objects of more than 10,000 keys. `firstLine` is the line of the text's first byte in its file.
[[nodiscard]] Result<Json> parseJson(std::string_view text, const std::string& fileName,
                                     std::size_t firstLine = 1);

/// readFile and parseJson.
[[nodiscard]] Result<Json> readJsonFile(const std::filesystem::path& file,
                                        std::uint64_t maxBytes = 1ULL << 28);

/// One element of a JSON array, or one member of a JSON object, as bytes of the text.
struct JsonPiece {
    std::string key; ///< of a member, escapes as written
    std::size_t begin = 0, end = 0;
    std::size_t line = 0; ///< 1-based line of `begin`
};

/// Cuts a top-level array or object into its pieces without parsing them, so that a large file needs memory for one row at a time and every row
/// has its line. Fails with Format (file, line) when brackets or strings do not close, when it is neither, or something follows it.
[[nodiscard]] Result<std::vector<JsonPiece>> splitJson(std::string_view text,
                                                       const std::string& fileName);

/// 1-based line of a byte offset.
[[nodiscard]] std::size_t lineOfByte(std::string_view text, std::size_t byte);

struct JsonStyle {
    int indent = -1;         ///< below 0: one line, `, ` and `: ` between
    bool sortKeys = false;
    bool asciiOnly = true;   ///< other characters as \uXXXX
};

/// Writes as Python's json.dumps does, byte for byte: separators, float form (core/base/number_text.h), NaN and Infinity.
[[nodiscard]] std::string toPythonJson(const Json& value, const JsonStyle& style = {});

} // namespace anneal
