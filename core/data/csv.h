#pragma once

#include "core/base/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::data {

struct CsvRow {
    std::vector<std::string> cells;
    std::size_t line = 0;           ///< 1-based line where it begins
    std::size_t begin = 0, end = 0; ///< its bytes, line break included
};

/// Goes through comma-separated values (RFC 4180) row by row: cells in double quotes may hold
/// commas, line breaks and doubled quotes. Blank lines are skipped.
class CsvReader final {
public:
    CsvReader(std::string_view text, std::string fileName, std::size_t firstLine = 1)
        : m_text(text)
        , m_fileName(std::move(fileName))
        , m_line(firstLine)
    {
    }

    /// nullopt at the end. Fails with Format (file, line) when a quote is not closed.
    [[nodiscard]] Result<std::optional<CsvRow>> next();

private:
    [[nodiscard]] Result<std::string> cell();
    std::string_view m_text;
    std::string m_fileName;
    std::size_t m_at = 0, m_line = 1;
};

/// Whether pandas, which LLaMA-Factory reads CSV with, takes the cell as missing: empty, "NA",
/// "null", "None", ...
[[nodiscard]] bool isMissingCell(std::string_view cell);

} // namespace anneal::data
