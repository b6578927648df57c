#include "core/data/csv.h"

namespace anneal::data {
namespace {

constexpr std::size_t kMostCells = 10'000; // as many as an object of JSON may have keys

} // namespace

Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& fileName)
{
    std::vector<CsvRow> rows;
    std::size_t line = 1;
    std::size_t at = 0;
    while (at < text.size()) {
        CsvRow row;
        row.line = line;
        bool ended = false;
        while (!ended) {
            std::string cell;
            if (at < text.size() && text[at] == '"') {
                const std::size_t opened = line;
                for (++at;; ++at) {
                    if (at >= text.size())
                        return fail(ErrorCode::Format,
                                    fileName + ", line " + std::to_string(opened) +
                                        ": a quote (\") is not closed.",
                                    {{"file", fileName}, {"line", std::to_string(opened)}});
                    if (text[at] == '"') {
                        if (at + 1 >= text.size() || text[at + 1] != '"')
                            break;
                        ++at; // doubled
                    }
                    line += text[at] == '\n';
                    cell.push_back(text[at]);
                }
                ++at;
            }
            while (at < text.size() && text[at] != ',' && text[at] != '\n' && text[at] != '\r')
                cell.push_back(text[at++]);
            if (row.cells.size() == kMostCells)
                return fail(ErrorCode::Format,
                            fileName + ", line " + std::to_string(line) + ": more than " +
                                std::to_string(kMostCells) + " cells stand in one row.",
                            {{"file", fileName}, {"line", std::to_string(line)}});
            row.cells.push_back(std::move(cell));
            ended = at >= text.size() || text[at] != ',';
            if (!ended)
                ++at;
        }
        if (at < text.size() && text[at] == '\r')
            ++at;
        if (at < text.size() && text[at] == '\n')
            ++at;
        ++line;
        if (row.cells.size() > 1 || !row.cells.front().empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace anneal::data
