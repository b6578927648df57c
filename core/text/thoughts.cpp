#include "core/text/thoughts.h"

#include "core/base/text.h"
#include "core/text/chat_template.h"

#include <algorithm>

namespace anneal::text {
namespace {

struct Words {
    std::string open, close;
};

Words wordsOf(std::string_view templateName)
{
    for (const auto& known : chatTemplates())
        if (known.name == templateName)
            return {trimmed(known.thoughtOpen), trimmed(known.thoughtClose)};
    return {"<think>", "</think>"};
}

} // namespace

std::string thoughtEnd(std::string_view templateName)
{
    return wordsOf(templateName).close;
}

SplitThought splitThought(std::string_view answer, std::string_view templateName)
{
    const auto words = wordsOf(templateName);
    SplitThought parts;
    const auto begin = std::min(answer.find_first_not_of(" \t\r\n"), answer.size());
    const bool opened = answer.substr(begin).starts_with(words.open);
    const auto from = opened ? begin + words.open.size() : begin;
    const auto close = answer.find(words.close, from);
    // A closing word alone counts only where no text shows the opening one later: an answer may
    // write about them.
    const bool closed =
        close != std::string_view::npos &&
        (opened || answer.substr(0, close).find(words.open) == std::string_view::npos);
    if (!opened && !closed) {
        parts.answer = std::string(answer);
        return parts;
    }
    parts.hasThought = true;
    parts.closed = closed;
    parts.thought = trimmed(answer.substr(from, closed ? close - from : std::string_view::npos));
    if (closed)
        parts.answer = trimmed(answer.substr(close + words.close.size()));
    return parts;
}

} // namespace anneal::text
