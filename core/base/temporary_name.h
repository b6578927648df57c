#pragma once

#include <string>
#include <string_view>

namespace anneal {

/// A hidden file name that no other call in any running process of this machine returns:
/// ".<stem>.anneal-<process>-<count>".
[[nodiscard]] std::string temporaryName(std::string_view stem);

/// True for a name made by temporaryName(stem) of a process that has ended: what it left behind may
/// be removed.
[[nodiscard]] bool isAbandonedTemporary(std::string_view name, std::string_view stem);

} // namespace anneal
