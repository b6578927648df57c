#pragma once

#include <optional>
#include <string_view>

namespace anneal {

/// The bytes of a file of resources/ that is built into the program, by its path below that folder
/// (`chat_templates.json`); nullopt for an unknown name. Valid for the whole life of the program.
/// The list of built-in files is in core/base/CMakeLists.txt.
[[nodiscard]] std::optional<std::string_view> resource(std::string_view name);

} // namespace anneal
