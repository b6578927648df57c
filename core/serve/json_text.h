#pragma once

#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <string>

namespace anneal::serve {

/// On one line; what is not UTF-8 becomes U+FFFD.
[[nodiscard]] inline std::string toText(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace anneal::serve
