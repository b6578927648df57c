#pragma once

#include "core/base/json.h"
#include "core/data/dataset_spec.h"
#include "core/data/identity_table.h"

namespace anneal::data {

/// How an editor reads and writes the rows of a set: the columns that alpaca rows may have besides
/// those that the set names are called by their usual names.
[[nodiscard]] DatasetSpec editorSpec(DatasetSpec spec = {});

/// The notice about what `spec` holds that an editor of texts can't change, with the fact "file";
/// nullptr = nothing.
[[nodiscard]] const char* whyNotEditable(const DatasetSpec& spec);

/// `row` and `line` name the place in errors. Fails with Format when the row does not hold what the
/// form asks for: an object of texts, or of a list of messages.
[[nodiscard]] Result<IdentityRow> rowFromJson(const Json& json, const DatasetSpec& spec,
                                              const std::string& file, std::size_t line,
                                              std::size_t row);
/// Keys in the order they were read in; those that the editor does not know are kept, numbers with
/// their digits (parseExactJson()).
[[nodiscard]] Json toJson(const IdentityRow& row, const DatasetSpec& spec);

/// The place of every row's JSON in the text of a file, with its line: an array, or one object a
/// line. Fails with Format.
[[nodiscard]] Result<std::vector<JsonPiece>> rowPieces(std::string_view text,
                                                       const std::string& file);

/// Whether each row says of its answer that it is good or bad (KTO).
[[nodiscard]] bool isTagged(const DatasetSpec& spec);

/// What is missing in a row or stands in the wrong order, as findings of `file`.
void checkRow(const IdentityRow& row, const DatasetSpec& spec, std::size_t index,
              const std::filesystem::path& file, std::vector<Finding>& findings);
/// By which two rows ask the same.
[[nodiscard]] std::string questionKey(const IdentityRow& row);

} // namespace anneal::data
