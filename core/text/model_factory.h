#pragma once

#include "core/text/string_table.h"
#include "core/text/token_model.h"
#include "core/text/tokenizer_spec.h"

namespace anneal::text {

/// The model of a spec by its type. Fails with Unsupported (names the type) or Format.
[[nodiscard]] Result<std::shared_ptr<const TokenModel>>
createModel(const TokenizerSpec& spec, const StringTable& vocabulary, bool byteLevel);

} // namespace anneal::text
