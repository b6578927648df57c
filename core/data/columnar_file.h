#pragma once

#include "core/data/row_file.h"

namespace anneal::data {

/// A parquet or arrow file, through the library libanneal_columnar, which is loaded when the first
/// such file is opened. Fails with Unsupported in a build without it, NotFound, Format.
[[nodiscard]] Result<std::unique_ptr<RowFile>>
openColumnarFile(const std::filesystem::path& file, const std::vector<std::string>& columns);

} // namespace anneal::data
