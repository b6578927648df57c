#pragma once

#include <string>
#include <string_view>

namespace anneal::hub {

/// Why a file name that a hub gives may not become one here ("leads out of its folder"); "" when it
/// may. A hub's answer can be forged: no empty part, "." or "..", no absolute path, drive,
/// backslash or control character, nothing that is not UTF-8, no part above 200 bytes or path above
/// 500, and no name that Windows reserves.
[[nodiscard]] std::string unsafeName(std::string_view path);

/// Every character a lower-case hexadecimal digit, and of that length.
[[nodiscard]] bool isHex(std::string_view text, std::size_t length);

} // namespace anneal::hub
