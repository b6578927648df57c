#include "core/runs/csv_log.h"

#include "core/base/atomic_file.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <fstream>

namespace anneal::runs {
namespace {

std::string quoted(const std::string& name)
{
    if (name.find_first_of(",\"\r\n") == std::string::npos)
        return name;
    std::string out = "\"";
    for (const char c : name)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

} // namespace

CsvLog::CsvLog(std::filesystem::path file, std::vector<std::string> columns)
    : m_file(std::move(file))
    , m_columns(std::move(columns))
{
}

Result<CsvLog> CsvLog::create(const std::filesystem::path& file, std::vector<std::string> columns,
                              const std::vector<LogEntry>& entries)
{
    CsvLog log(file, std::move(columns));
    std::string text = "step";
    for (const auto& column : log.m_columns)
        text += "," + quoted(column);
    text += "\r\n";
    for (const auto& entry : entries)
        text += log.lineOf(entry);
    ANNEAL_CHECK(writeFileAtomically(file, text));
    return log;
}

std::string CsvLog::lineOf(const LogEntry& entry) const
{
    const auto numbers = numbersOf(entry);
    std::string line = std::to_string(entry.step);
    for (const auto& column : m_columns) {
        const auto at = std::find_if(numbers.begin(), numbers.end(), [&column](const auto& number) {
            return number.first == column;
        });
        line += "," + (at == numbers.end() ? std::string() : shortestFloat(at->second));
    }
    return line + "\r\n";
}

Result<void> CsvLog::add(const LogEntry& entry) const
{
    std::ofstream out(m_file, std::ios::app | std::ios::binary);
    out << lineOf(entry);
    out.flush();
    if (!out)
        return fail(ErrorCode::Io,
                    "The log " + toUtf8(m_file) + " can't be written; is the disk full?",
                    {{"file", toUtf8(m_file)}, {"kind", "not_written"}});
    return {};
}

} // namespace anneal::runs
