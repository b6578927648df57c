#pragma once

#include "core/infer/growing_answer.h"
#include "core/text/tokenizer.h"

#include <memory>
#include <vector>

namespace anneal::engine {

/// Lets an answer be one JSON object and nothing else: it ends when the object does.
[[nodiscard]] std::shared_ptr<infer::TokenGuard>
makeJsonGuard(std::shared_ptr<const text::Tokenizer> tokenizer, std::vector<text::TokenId> stopIds);

} // namespace anneal::engine
