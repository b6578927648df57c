#pragma once

#include "core/base/json.h"
#include "core/data/identity_table.h"

namespace anneal::data {

/// A text of a row and its key in the file.
struct IdentityField {
    const char* key;
    std::string IdentityRow::*text;
};
inline constexpr IdentityField kIdentityFields[] = {{"instruction", &IdentityRow::instruction},
                                                    {"input", &IdentityRow::input},
                                                    {"output", &IdentityRow::output},
                                                    {"system", &IdentityRow::system}};

/// `row` and `line` name the place in errors. Fails with Format when it is no object of texts.
[[nodiscard]] Result<IdentityRow> rowFromJson(const Json& json, const std::string& file,
                                              std::size_t line, std::size_t row);
/// Keys in the order they were read in; those that the editor does not know are kept.
[[nodiscard]] Json toJson(const IdentityRow& row);

/// The place of every row's JSON in the text of a file, with its line: an array, or one object a
/// line. Fails with Format.
[[nodiscard]] Result<std::vector<JsonPiece>> rowPieces(std::string_view text,
                                                       const std::string& file);

/// What is missing in a row, as findings of `file`.
void checkRow(const IdentityRow& row, std::size_t index, const std::filesystem::path& file,
              std::vector<Finding>& findings);
/// By which two rows ask the same.
[[nodiscard]] std::string questionKey(const IdentityRow& row);

} // namespace anneal::data
