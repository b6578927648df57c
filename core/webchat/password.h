#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

/// The chat page of `anneal api`: who may use it, what they talked about, and its routes.
namespace anneal::webchat {

inline constexpr std::size_t kShortestPassword = 8;  ///< characters
inline constexpr std::size_t kLongestPassword = 512; ///< bytes

/// A password in the form that is kept: "scrypt$LOG2N$R$P$SALT$HASH", salt and hash in hex.
///
/// scrypt with N = 2^15, r = 8, p = 3: 32 MiB and about 0.3 s of one core, with 16 random bytes of
/// salt. Any thread. Fails with InvalidArgument (too short, too long, not UTF-8), or OutOfMemory.
/// Source: RFC 7914; the figures are OWASP's for password storage.
[[nodiscard]] Result<std::string> hashPassword(std::string_view password);

/// Whether it is the password of a kept form; false for a form that can't be read. Takes as long
/// for a wrong one as for the right one.
[[nodiscard]] bool isPassword(std::string_view password, std::string_view kept);

/// `bytes` random bytes of the system's source, in hex. Fails with Internal where it has none.
[[nodiscard]] Result<std::string> randomHex(std::size_t bytes);

[[nodiscard]] std::string sha256(std::string_view text); ///< 32 bytes

/// Compares in a time that depends on nothing but the lengths.
[[nodiscard]] bool sameText(std::string_view a, std::string_view b);

} // namespace anneal::webchat
