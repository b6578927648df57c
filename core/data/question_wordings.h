#pragma once

#include "core/base/error.h"

#include <string>
#include <vector>

namespace anneal::data {

/// For each of the questions the other ways in which people ask the same: who are you, what is your
/// name, who made you, in Chinese and English. Empty for questions about anything else. A way to
/// ask goes to one question alone, the one it is most like, so that it has one answer. Where the
/// questions ask only who it is, the ways to ask for its name belong to that one too, and the other
/// way round. Taken in turn with the row's own question (setting vary_questions) they teach a small
/// model that the answer belongs to the meaning, not to the letters. None is among the rewordings
/// that the did-it-work check asks. Fails with Internal when the built-in list is missing.
[[nodiscard]] Result<std::vector<std::vector<std::string>>>
otherWordings(const std::vector<std::string>& questions);

} // namespace anneal::data
