#pragma once

#include "core/base/error.h"
#include "core/text/chat_template.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::text {

/// How tools and their calls are written, by the formats of resources/tool_formats.json. Source of
/// the rules: LLaMA-Factory data/tool_utils.py and data/formatter.py, upstream's quirks included,
/// since a model has to be trained with the same ids.

/// The names of the formats, in alphabetical order.
[[nodiscard]] std::vector<std::string> toolFormatNames();

/// The text about the tools for the system block. `tools` is a JSON list; "[]" gives "". `date` as
/// "26 Jul 2024". Fails with Format (what is wrong with the tools) or InvalidArgument (unknown
/// format).
[[nodiscard]] Result<std::string> toolText(const ChatTemplate& chatTemplate, std::string_view tools,
                                           std::string_view date);

/// The assistant's text of a function message: one call or a list of calls as JSON, a thought or
/// further text in front of it kept. Fails with Format or InvalidArgument.
[[nodiscard]] Result<std::string> functionText(const ChatTemplate& chatTemplate,
                                               std::string_view message);

/// How a format writes calls whose arguments are one JSON object.
struct CallRules {
    std::string begin, join, end;              ///< around several
    std::string beforeName, afterName, behind; ///< of one call: NAME and ARGUMENTS stand between
    bool nameIsJson = false;                   ///< with quotes
    bool bareSingle = false;                   ///< one call alone has nothing around it
    std::size_t most = 0;                      ///< 0 = any number
};
/// nullopt: unknown, or arguments are written one by one.
[[nodiscard]] std::optional<CallRules> callRules(std::string_view format);

/// Today as the formats write it: "26 Jul 2024".
[[nodiscard]] std::string toolDate();

} // namespace anneal::text
