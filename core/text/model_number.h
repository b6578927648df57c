#pragma once

#include <cstdint>
#include <string>

namespace anneal::text {

/// A number for one model that no other model of this process has; words in the cache carry it.
[[nodiscard]] std::uint32_t nextModelNumber();

/// The token that stands for one byte where a vocabulary lacks a character: "<0x0A>".
[[nodiscard]] std::string byteToken(unsigned byte);

} // namespace anneal::text
