#pragma once

#include "core/base/json.h"
#include "core/data/identity_rows.h"
#include "core/data/row_set.h"

#include <nlohmann/json.hpp>

namespace anneal::data {

/// What a data set in another form came to.
struct FormatReport {
    std::size_t written = 0, leftOut = 0;
    std::vector<Finding> findings; ///< rows left out, with the reason (the first 10,000)
    Json entry;                    ///< the new file's entry of dataset_info.json
};

/// The stage whose rows a data set holds: rm (pairs), kto (tagged answers), pt (plain text), else
/// sft.
[[nodiscard]] std::string stageOf(const DatasetSpec& spec);

/// Writes rows of stage stageOf() as `formatting` (alpaca, sharegpt, openai) into a .json, .jsonl,
/// .csv, .txt or .parquet file (by its extension; plain text alone goes into .txt), so that
/// training on it sees the same. csv holds only what has no lists in it. A row that the form can't
/// hold is left out and named. Atomic. Fails with InvalidArgument (form or file type), Unsupported
/// (parquet in a build without it), Io, and what reading fails with.
[[nodiscard]] Result<FormatReport> writeInFormat(const RowSet& rows, const std::string& stage,
                                                 const std::string& formatting,
                                                 const std::filesystem::path& file);

/// The same of an editor's rows. `progress` hears the share that is done and says whether to go on;
/// else it fails with Cancelled and leaves `file` as it was.
[[nodiscard]] Result<FormatReport> writeInFormat(const IdentityRows& rows,
                                                 const std::string& formatting,
                                                 const std::filesystem::path& file,
                                                 const std::function<bool(double)>& progress);

} // namespace anneal::data
