#pragma once

#include "core/infer/growing_answer.h"
#include "core/text/grammar.h"
#include "core/text/tokenizer.h"

#include <memory>
#include <vector>

namespace anneal::engine {

/// Lets an answer be a text of the grammar and nothing else; it may end where the text is whole,
/// and can always be brought to its end. Fails with Unsupported when the vocabulary lacks a byte
/// that this needs.
[[nodiscard]] Result<std::shared_ptr<infer::TokenGuard>>
makeFormGuard(const std::shared_ptr<const text::Tokenizer>& tokenizer,
              std::vector<text::TokenId> stopIds, std::shared_ptr<const text::Grammar> form);

} // namespace anneal::engine
