#pragma once

#include "core/serve/http_message.h"

#include <optional>
#include <string_view>

namespace anneal::webchat {

inline constexpr std::string_view kPagePath = "/chat/";

/// A file of the page (resources/webchat, built into the program) by its path on the server;
/// nullopt where there is none. Nothing of a path is looked for in a file system.
[[nodiscard]] std::optional<serve::HttpResponse> pageFile(std::string_view path);

/// What every answer of the page carries: nothing from elsewhere, no script in the text, no frame.
void addSafeHeaders(serve::HttpResponse& response);

} // namespace anneal::webchat
