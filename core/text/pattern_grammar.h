#pragma once

#include "core/text/grammar.h"

#include <string_view>

namespace anneal::text {

/// The inside of a JSON string (without its quotes) that a regular expression describes, as the
/// `pattern` of JSON Schema means it: found anywhere unless ^ and $ say otherwise. Has characters,
/// classes, \d \w \s and their opposites, the dot, groups, alternatives and quantifiers; control
/// characters come where the expression names them. Fails with InvalidArgument, as half a sentence:
/// what it does not have (looking around, references back, \b, anchors inside) or can't read.
[[nodiscard]] Result<Grammar::Id> patternInside(GrammarBuilder& builder, std::string_view pattern);

/// The expression of a `format` of JSON Schema, "" = unknown: date-time, date, time, duration,
/// email, hostname, ipv4, ipv6 and uuid. What it allows is a part of what the format does.
[[nodiscard]] std::string_view formatPattern(std::string_view format);

} // namespace anneal::text
