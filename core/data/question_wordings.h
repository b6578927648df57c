#pragma once

#include "core/base/error.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::data {

/// Letters, digits and characters of a question, in lower case: the marks between them don't change
/// it. Two questions with the same letters are one.
[[nodiscard]] std::u32string questionLetters(std::string_view question);

/// Varied: what vary_questions takes in turn. Offered: these and more, about more (abilities, work,
/// origin, greetings, human or not), to become rows of their own.
enum class Wordings { Varied, Offered };

/// For each of the questions the other ways in which people ask the same: who are you, what is your
/// name, who made you, in Chinese and English. Empty for questions about anything else. A way to
/// ask goes to one question alone, the one it is most like, so that it has one answer. Where the
/// questions ask only who it is, the ways to ask for its name belong to that one too, and the other
/// way round. Taken in turn with the row's own question (setting vary_questions) they teach a small
/// model that the answer belongs to the meaning, not to the letters. None is among the rewordings
/// that the did-it-work check asks. Fails with Internal when the built-in list is missing.
[[nodiscard]] Result<std::vector<std::vector<std::string>>>
otherWordings(const std::vector<std::string>& questions, Wordings which = Wordings::Varied);

/// The letters of the rewordings that the did-it-work check asks. None may become a training row.
/// Fails with Internal when the built-in list is missing.
[[nodiscard]] Result<std::set<std::u32string>> questionsOfTheCheck();

} // namespace anneal::data
