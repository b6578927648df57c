#pragma once

#include "core/text/tokenizer.h"

#include <memory>

namespace anneal::fuzz {

/// Encodes and decodes texts that go through every stage, and holds the result against its
/// promises.
void useTokenizer(const std::shared_ptr<const text::Tokenizer>& tokenizer);

} // namespace anneal::fuzz
