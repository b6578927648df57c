#pragma once

#include "core/base/error.h"
#include "core/text/string_table.h"
#include "core/text/tokenizer.h"

#include <vector>

#include <nlohmann/json.hpp>

namespace anneal::text {

/// The tokens that a tokenizer.json's post_processor puts before and behind one text.
struct PostProcessor {
    std::vector<TokenId> before;
    std::vector<TokenId> behind;

    /// `description` is the `post_processor` value (null: none). Fails with Unsupported (names the
    /// type) or Format.
    [[nodiscard]] static Result<PostProcessor> create(const nlohmann::json& description);
};

} // namespace anneal::text
