#pragma once

#include "core/data/row_proposals.h"

namespace anneal::data {

/// Asks for `count` other ways to ask the row's question, in Chinese where the question is Chinese.
[[nodiscard]] VariationPrompt variationPrompt(const IdentityRow& row, std::size_t count);

struct VariationLines {
    std::vector<std::string> questions; ///< each once
    std::size_t unfit = 0;              ///< lines that were dropped
};

/// The questions in what a model answered: a JSON list, or one a line, without numbers, bullets,
/// labels, quotation marks, emphasis, thoughts and fences. Dropped are the question itself, parts
/// of the row's answer, replies instead of questions, other scripts, headings and remarks, texts
/// that are far longer than the question, marks of chat templates and placeholders that the
/// question does not have.
[[nodiscard]] VariationLines readVariations(const std::string& answer, const IdentityRow& row);

} // namespace anneal::data
