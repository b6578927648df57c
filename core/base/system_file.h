#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// The small text files in which Linux tells about itself: /proc, /sys, /etc/os-release.
namespace anneal {

/// All of it; "" where it is not there or can't be read.
[[nodiscard]] std::string systemFile(const std::filesystem::path& path);

/// The first run of digits of a text; nullopt where there is none, or it does not fit.
[[nodiscard]] std::optional<std::uint64_t> firstNumber(std::string_view text);

} // namespace anneal
