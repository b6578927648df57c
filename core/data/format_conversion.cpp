#include "core/data/format_conversion.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/data/format_writer.h"

#include <algorithm>
#include <functional>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

constexpr std::size_t kMaxFindings = 10'000;
constexpr std::size_t kReportedRows = 1024;
constexpr std::size_t kChunk = std::size_t{1} << 20;

using WrittenRow = tl::expected<Json, Notice>;

/// An alpaca row keeps its split into question and input.
void keepInput(Json& row, const Json& source, const Columns& columns)
{
    const auto text = [&](const std::string& name) {
        const auto at = source.is_object() ? source.find(name) : source.end();
        return at != source.end() && at->is_string() ? at->get<std::string>() : std::string();
    };
    if (text(columns.query).empty())
        return;
    row["instruction"] = text(columns.prompt);
    row["input"] = text(columns.query);
}

class Writer final {
public:
    Writer(AtomicFile file, std::string type, std::vector<std::string> columns)
        : m_file(std::move(file))
        , m_type(std::move(type))
        , m_columns(std::move(columns))
        , m_isArray(m_type == ".json")
    {
        for (const auto& column : m_columns)
            m_buffer += m_type != ".csv" ? "" : (m_buffer.empty() ? "" : ",") + column;
        m_buffer += m_type == ".csv" ? "\n" : "";
    }

    /// The problem where the file type can't hold the row.
    Result<std::optional<Notice>> add(const Json& row)
    {
        if (m_type == ".csv") {
            const auto line = csvLine(row, m_columns);
            if (!line)
                return std::optional(line.error());
            m_buffer += *line;
        } else if (m_type == ".txt") {
            const auto text = row.value("text", std::string());
            if (text.find_first_of("\r\n") != std::string::npos)
                return std::optional(notice("row.txt_break"));
            m_buffer += text + "\n";
        } else if (m_isArray) {
            m_buffer +=
                (m_isFirst ? "[\n" : ",\n") + toPythonJson(row, {.indent = 2, .asciiOnly = false});
        } else {
            m_buffer += toPythonJson(row, {.asciiOnly = false}) + "\n";
        }
        m_isFirst = false;
        if (m_buffer.size() > kChunk)
            ANNEAL_CHECK(flush());
        return std::optional<Notice>();
    }

    Result<void> finish()
    {
        if (m_isArray)
            m_buffer += m_isFirst ? "[]\n" : "\n]\n";
        ANNEAL_CHECK(flush());
        return m_file.commit();
    }

private:
    Result<void> flush()
    {
        ANNEAL_CHECK(m_file.write(m_buffer));
        m_buffer.clear();
        return {};
    }
    AtomicFile m_file;
    std::string m_type, m_buffer;
    std::vector<std::string> m_columns;
    bool m_isArray, m_isFirst = true;
};

std::vector<std::string> csvColumns(const std::string& stage)
{
    if (stage == "pt")
        return {"text"};
    if (stage == "rm")
        return {"instruction", "input", "chosen", "rejected", "system", "tools"};
    if (stage == "kto")
        return {"instruction", "input", "output", "system", "tools", "kto_tag"};
    return {"instruction", "input", "output", "system", "tools"};
}

Result<void> checkTarget(const std::string& formatting, const std::string& stage,
                         const std::filesystem::path& file)
{
    const auto type = toUtf8(file.extension());
    const auto refuse = [&](const std::string& message) {
        return fail(ErrorCode::InvalidArgument, message, {{"file", toUtf8(file)}});
    };
    if (formatting != "alpaca" && formatting != "sharegpt" && formatting != "openai")
        return refuse("\"" + formatting +
                      "\" is no form to convert to; known are alpaca, sharegpt and openai.");
    if (type != ".json" && type != ".jsonl" && type != ".csv" && type != ".txt")
        return refuse(toUtf8(file) + " should end in .json, .jsonl, .csv or .txt.");
    if (type == ".csv" && formatting != "alpaca" && stage != "pt")
        return refuse("A csv file holds rows of the alpaca form only; write " + formatting +
                      " into a .json or .jsonl file.");
    if (type == ".txt" && stage != "pt")
        return refuse("A txt file holds plain text only; write questions and answers into a .json, "
                      ".jsonl or .csv file.");
    return {};
}

WrittenRow rowIn(const std::string& formatting, const std::string& stage, const Sample& sample)
{
    if (stage == "pt")
        return plainRow(sample);
    if (formatting == "alpaca")
        return alpacaRow(sample, stage);
    return formatting == "openai" ? openAiRow(sample, stage) : shareGptRow(sample, stage);
}

/// Rows wherever they come from.
struct RowsToWrite {
    std::size_t size = 0;
    std::function<Result<Json>(std::size_t)> json;
    std::function<const DatasetSpec&(std::size_t)> spec;
    std::function<RowPlace(std::size_t)> place;
    std::function<bool(double)> progress; ///< false: stop
};

std::string firstReason(const std::vector<Finding>& findings)
{
    const auto why = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Finding::Severity::Dropped;
    });
    return why == findings.end() ? std::string() : why->notice.sentence;
}

Result<void> write(const RowsToWrite& rows, const std::string& stage, const std::string& formatting,
                   const std::filesystem::path& file, FormatReport& report)
{
    ANNEAL_CHECK(checkTarget(formatting, stage, file));
    const auto type = toUtf8(file.extension());
    ANNEAL_TRY(auto target, AtomicFile::create(file));
    Writer writer(std::move(target), type, csvColumns(stage));
    for (std::size_t i = 0; i < rows.size; ++i) {
        if (i % kReportedRows == 0 &&
            !rows.progress(static_cast<double>(i) / static_cast<double>(rows.size)))
            return fail(ErrorCode::Cancelled, "Writing " + toUtf8(file) + " was stopped.",
                        {{"file", toUtf8(file)}});
        ANNEAL_TRY(const Json source, rows.json(i));
        const auto converted = convertRow(source, rows.spec(i), stage, false);
        std::optional<Notice> problem;
        if (!converted.sample.isUsable() || !converted.sample.inputIds.empty()) {
            problem = converted.problem ? converted.message : notice("row.only_tokens");
        } else if (auto row = rowIn(formatting, stage, converted.sample); !row) {
            problem = row.error();
        } else {
            if (formatting == "alpaca" && rows.spec(i).formatting == "alpaca" && stage != "pt") {
                keepInput(*row, source, rows.spec(i).columns);
            }
            if (type == ".csv" && row->contains("history") && (*row)["history"].empty())
                row->erase("history");
            if (type == ".csv" && row->contains("history"))
                problem = notice("row.csv_turns");
            else {
                ANNEAL_TRY(problem, writer.add(*row));
            }
        }
        if (!problem) {
            ++report.written;
            continue;
        }
        ++report.leftOut;
        if (report.findings.size() < kMaxFindings)
            report.findings.push_back(rowFinding(
                Finding::Kind::WrongType, Finding::Severity::Dropped, rows.place(i), *problem));
    }
    if (report.written == 0)
        return fail(ErrorCode::InvalidArgument,
                    rows.size == 0 ? "There are no rows to write into " + toUtf8(file) + "."
                                   : "None of the rows can be written into " + toUtf8(file) + ". " +
                                         firstReason(report.findings),
                    {{"file", toUtf8(file)}});
    ANNEAL_CHECK(writer.finish());
    report.entry = Json::object();
    report.entry["file_name"] = toUtf8(file.filename());
    const Json described = entryFor(formatting, stage);
    for (const auto& [key, value] : described.items())
        report.entry[key] = value;
    if (type == ".csv" && report.entry["columns"].contains("history"))
        report.entry["columns"].erase("history");
    return {};
}

} // namespace

std::string stageOf(const DatasetSpec& spec)
{
    if (spec.ranking)
        return "rm";
    if (!spec.columns.ktoTag.empty())
        return "kto";
    return spec.formatting == "alpaca" && spec.columns.response.empty() ? "pt" : "sft";
}

Result<FormatReport> writeInFormat(const RowSet& rows, const std::string& stage,
                                   const std::string& formatting, const std::filesystem::path& file)
{
    const RowsToWrite source{
        rows.size(),
        [&rows](std::size_t i) { return rows.json(i); },
        [&rows](std::size_t i) -> const DatasetSpec& { return rows.spec(i); },
        [&rows](std::size_t i) { return rows.place(i); },
        [](double) { return true; },
    };
    FormatReport report;
    report.findings = rows.findings();
    ANNEAL_CHECK(write(source, stage, formatting, file, report));
    return report;
}

Result<FormatReport> writeInFormat(const IdentityRows& rows, const std::string& formatting,
                                   const std::filesystem::path& file,
                                   const std::function<bool(double)>& progress)
{
    const RowsToWrite source{
        rows.size(),
        [&rows](std::size_t i) {
            auto json = rows.json(i);
            return json ? json : Result<Json>(Json()); // no object: left out and named
        },
        [&rows](std::size_t) -> const DatasetSpec& { return rows.spec(); },
        [](std::size_t i) {
            return RowPlace{nullptr, i, 0};
        },
        progress,
    };
    FormatReport report;
    ANNEAL_CHECK(write(source, stageOf(rows.spec()), formatting, file, report));
    return report;
}

} // namespace anneal::data
