#pragma once

#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <string>

namespace anneal::tests {

/// Where a value breaks a schema, "" = nowhere. Knows what the tests' schemas use, and is written
/// by the standard's words alone, without a look at how documents are generated. `root`: what $ref
/// is looked for in.
[[nodiscard]] std::string mistakeIn(const Json& value, const Json& schema, const Json& root,
                                    const std::string& place = "$");

} // namespace anneal::tests
