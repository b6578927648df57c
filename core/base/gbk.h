#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace anneal {

/// Text in GBK (code page 936, with the four-byte forms of GB 18030 where the system knows them) as
/// UTF-8; nullopt when a byte does not fit, or where the system has no such converter.
[[nodiscard]] std::optional<std::string> gbkToUtf8(std::string_view bytes);

} // namespace anneal
