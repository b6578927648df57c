#pragma once

#include <string>
#include <string_view>

namespace anneal::text {

/// The name of a model by its folder, file or hub name: last part of the path, lower case, one kind
/// of separator, of a GGUF file without the type of its numbers.
[[nodiscard]] std::string normalizedName(std::string_view nameOrPath);

} // namespace anneal::text
