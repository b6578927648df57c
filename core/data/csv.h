#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace anneal::data {

struct CsvRow {
    std::vector<std::string> cells;
    std::size_t line = 0; ///< 1-based line where it begins
};

/// Comma-separated values (RFC 4180): cells in double quotes may hold commas, line breaks and
/// doubled quotes. Blank lines are skipped. Fails with Format (file, line) when a quote is not
/// closed.
[[nodiscard]] Result<std::vector<CsvRow>> parseCsv(std::string_view text,
                                                   const std::string& fileName);

} // namespace anneal::data
