#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/notice.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace anneal::data {

/// Writes rows of a form into a file of the kind that its name says: .json, .jsonl, .csv, .txt or
/// .parquet. The file appears with finish(), whole or not at all. One thread.
class RowWriter {
public:
    /// `formatting` and `stage`: whose rows they are (see format_writer.h). Fails with
    /// InvalidArgument where that kind of file can't hold such rows, Unsupported (parquet in a
    /// build without it) or Io.
    [[nodiscard]] static Result<std::unique_ptr<RowWriter>>
    create(const std::filesystem::path& file, const std::string& formatting,
           const std::string& stage);

    virtual ~RowWriter() = default;
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    /// nullopt, or why this kind of file can't hold the row, as the end of the sentence "Row 3
    /// ...". Fails with Io.
    [[nodiscard]] virtual Result<std::optional<Notice>> add(const Json& row) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0; ///< fails with Io

protected:
    RowWriter() = default;
};

} // namespace anneal::data
