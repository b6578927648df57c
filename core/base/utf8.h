#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace anneal {

/// Paths travel as std::filesystem::path; text in files and on the command line is UTF-8 on every platform.
[[nodiscard]] std::filesystem::path pathFromUtf8(std::string_view text);
[[nodiscard]] std::string toUtf8(const std::filesystem::path& path);

[[nodiscard]] bool isValidUtf8(std::string_view text);

/// Byte offset of the first byte that is not valid UTF-8; text.size() when all is valid.
[[nodiscard]] std::size_t validUtf8Prefix(std::string_view text);

/// Code points of `text`; every byte of an invalid sequence becomes U+FFFD.
[[nodiscard]] std::u32string toUtf32(std::string_view text);
[[nodiscard]] std::string fromUtf32(std::u32string_view codePoints);
void appendUtf8(std::string& out, char32_t codePoint);

/// Number of code points of valid UTF-8.
[[nodiscard]] std::size_t codePointCount(std::string_view text);

} // namespace anneal
