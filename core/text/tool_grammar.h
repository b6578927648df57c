#pragma once

#include "core/base/json.h"
#include "core/text/grammar.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <string_view>
#include <vector>

namespace anneal::text {

/// Whether an answer can be held to calls of tools in this format: its arguments are JSON, and
/// toolCalls() reads them.
[[nodiscard]] bool canForceToolCalls(std::string_view format);

struct ForcedFunction {
    std::string name;
    Json parameters; ///< a JSON Schema of an object; null = no arguments
};

/// An answer that is calls of these functions as the format writes them, with arguments that fulfil
/// their schemas: one, or with `several` (where the format has it) up to 16. Fails with
/// InvalidArgument as schemaGrammar() does, and with Unsupported for a format that can't be forced.
[[nodiscard]] Result<std::shared_ptr<const Grammar>>
toolCallGrammar(std::string_view format, const std::vector<ForcedFunction>& functions,
                bool several);

} // namespace anneal::text
