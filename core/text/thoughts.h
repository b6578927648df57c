#pragma once

#include <string>
#include <string_view>

namespace anneal::text {

/// An answer of a reasoning model, in its two parts.
struct SplitThought {
    std::string thought, answer;
    bool hasThought = false; ///< the words around a thought are there
    bool closed = false;     ///< the thought has ended
};

/// Takes the thought out of an answer, without the template's words around it. An answer whose
/// template wrote the opening word into the prompt has only the closing one. `templateName` "" or
/// unknown: the words are <think> and </think>. White space around both parts is left out.
[[nodiscard]] SplitThought splitThought(std::string_view answer, std::string_view templateName);

/// The word that ends a thought, without white space: "</think>" unless the template says
/// otherwise.
[[nodiscard]] std::string thoughtEnd(std::string_view templateName);

} // namespace anneal::text
