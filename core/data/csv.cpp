#include "core/data/csv.h"

#include <algorithm>
#include <array>

namespace anneal::data {
namespace {

constexpr std::size_t kMostCells = 10'000; // as many as an object of JSON may have keys

} // namespace

Result<std::string> CsvReader::cell()
{
    std::string cell;
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        const std::size_t opened = m_line;
        for (++m_at;; ++m_at) {
            if (m_at >= m_text.size())
                return fail(ErrorCode::Format,
                            m_fileName + ", line " + std::to_string(opened) +
                                ": a quote (\") is not closed.",
                            {{"file", m_fileName},
                             {"line", std::to_string(opened)},
                             {"kind", "open_quote"}});
            if (m_text[m_at] == '"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"')
                    break;
                ++m_at; // doubled
            }
            m_line += m_text[m_at] == '\n';
            cell.push_back(m_text[m_at]);
        }
        ++m_at;
    }
    while (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != '\n' &&
           m_text[m_at] != '\r')
        cell.push_back(m_text[m_at++]);
    return cell;
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    while (m_at < m_text.size()) {
        CsvRow row;
        row.line = m_line;
        row.begin = m_at;
        for (bool ended = false; !ended;) {
            ANNEAL_TRY(auto text, cell());
            if (row.cells.size() == kMostCells)
                return fail(ErrorCode::Format,
                            m_fileName + ", line " + std::to_string(m_line) + ": more than " +
                                std::to_string(kMostCells) + " cells stand in one row.",
                            {{"file", m_fileName}, {"line", std::to_string(m_line)}});
            row.cells.push_back(std::move(text));
            ended = m_at >= m_text.size() || m_text[m_at] != ',';
            if (!ended)
                ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        ++m_line;
        row.end = m_at;
        const bool isBlank = row.cells.size() == 1 && row.cells.front().empty();
        if (!isBlank)
            return std::optional(std::move(row));
    }
    return std::optional<CsvRow>();
}

bool isMissingCell(std::string_view cell)
{
    static constexpr std::array<std::string_view, 19> kMissing = {
        "",     "#N/A",   "#N/A N/A", "#NA",  "-1.#IND", "-1.#QNAN", "-NaN",
        "-nan", "1.#IND", "1.#QNAN",  "<NA>", "N/A",     "NA",       "NULL",
        "NaN",  "None",   "n/a",      "nan",  "null"};
    return std::find(kMissing.begin(), kMissing.end(), cell) != kMissing.end();
}

} // namespace anneal::data
