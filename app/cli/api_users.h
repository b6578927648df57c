#pragma once

#include <string>
#include <vector>

namespace anneal::cli {

/// `anneal api users add|list|password|remove [NAME]`: who may use the chat page. Passwords come
/// from the terminal, unseen and twice, or from one line of standard input; never from the command
/// line, which every user of the computer sees. Works while the server runs. Returns the exit
/// status.
[[nodiscard]] int apiUsers(const std::vector<std::string>& words);

} // namespace anneal::cli
