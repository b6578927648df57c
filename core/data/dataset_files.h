#pragma once

#include "core/base/json.h"
#include "core/data/dataset_spec.h"
#include "core/data/text_file.h"

#include <functional>
#include <memory>

namespace anneal::data {

/// Where a row stands.
struct RowPlace {
    std::shared_ptr<const std::filesystem::path> file;
    std::size_t row = 0;  ///< 0-based in its file
    std::size_t line = 0; ///< 1-based
};

/// The rows of one file, found but not parsed, so that a large file needs memory for its text and
/// one row.
class RowFile final {
public:
    /// json (an array, or one object a line), jsonl, csv, txt. Fails with NotFound, Unsupported
    /// (parquet, arrow, ... by name), Format (file, line).
    [[nodiscard]] static Result<RowFile> open(const std::filesystem::path& file);

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] RowPlace place(std::size_t index) const;

    /// Fails with Format (file, line).
    [[nodiscard]] Result<Json> row(std::size_t index) const;

    [[nodiscard]] const std::string& encoding() const { return m_encoding; }

private:
    std::shared_ptr<const std::filesystem::path> m_file;
    std::string m_text, m_encoding;
    std::vector<JsonPiece> m_pieces; ///< of json, jsonl and txt
    bool m_isPlainText = false;
    std::vector<std::string> m_header; ///< of csv
    std::vector<std::vector<std::string>> m_cells;
};

/// The files of a data set: the path itself, or all files of that folder in the order of their
/// names. Fails with NotFound or InvalidArgument (different types in one folder).
[[nodiscard]] Result<std::vector<std::filesystem::path>> filesOf(const DatasetSpec& spec);

/// A data set of one file that no dataset_info.json describes: its form is taken from the keys of
/// its first row.
[[nodiscard]] Result<DatasetSpec> guessSpec(const std::filesystem::path& file);

} // namespace anneal::data
