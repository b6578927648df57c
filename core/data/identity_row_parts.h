#pragma once

#include "core/base/notice.h"
#include "core/data/identity_json.h"

#include <nlohmann/json.hpp>

/// What reading and writing the editor's rows in the different forms share.
namespace anneal::data {

[[nodiscard]] tl::unexpected<Error> malformedRow(const std::string& file, std::size_t line,
                                                 std::size_t row, Notice problem);

/// The field of `spec` that says good or bad of an answer; nullptr: the row has none.
[[nodiscard]] const bool* tagIn(const Json& row, const DatasetSpec& spec);

/// The messages of a row of the sharegpt and openai forms; `problem` ends the sentence "row 3 ..."
/// where they can't be edited. The fields it took are named in `taken`.
[[nodiscard]] bool readMessages(const Json& json, const DatasetSpec& spec, IdentityRow& row,
                                std::vector<std::string>& taken, Notice& problem);
/// Its messages, answers and tag, by the names of their fields.
[[nodiscard]] Json messageFields(const IdentityRow& row, const DatasetSpec& spec);

} // namespace anneal::data
