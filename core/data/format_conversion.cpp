#include "core/data/format_conversion.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/data/format_writer.h"
#include "core/data/row_writer.h"

#include <algorithm>
#include <functional>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

constexpr std::size_t kMaxFindings = 10'000;
constexpr std::size_t kReportedRows = 1024;

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

WrittenRow rowIn(const std::string& formatting, const std::string& stage, const Sample& sample,
                 bool callsAsText)
{
    if (stage == "pt")
        return plainRow(sample);
    if (formatting == "alpaca")
        return alpacaRow(sample, stage);
    return formatting == "openai" ? openAiRow(sample, stage, callsAsText)
                                  : shareGptRow(sample, stage);
}

/// Rows wherever they come from.
struct RowsToWrite {
    std::size_t size = 0;
    std::function<Result<Json>(std::size_t)> json;
    std::function<const DatasetSpec&(std::size_t)> spec;
    std::function<RowPlace(std::size_t)> place;
    std::function<bool(double)> progress; ///< false: stop
};

tl::unexpected<Error> nothingWritten(const std::string& file, bool hasRows,
                                     const std::vector<Finding>& findings)
{
    if (!hasRows)
        return fail(ErrorCode::InvalidArgument, notice("convert.empty", {{"file", file}}),
                    {{"file", file}});
    const auto why = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Finding::Severity::Dropped;
    });
    std::map<std::string, std::string> context = {{"file", file}, {"kind", "none_written"}};
    std::string message = "None of the rows can be written into " + file + ".";
    if (why != findings.end()) {
        message += " " + why->notice.sentence;
        keepNotice(why->notice, context);
    }
    return fail(ErrorCode::InvalidArgument, std::move(message), std::move(context));
}

Result<void> write(const RowsToWrite& rows, const std::string& stage, const std::string& formatting,
                   const std::filesystem::path& file, FormatReport& report)
{
    const auto type = toUtf8(file.extension());
    ANNEAL_TRY(const auto writer, RowWriter::create(file, formatting, stage));
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
        } else if (auto row = rowIn(formatting, stage, converted.sample, type == ".parquet");
                   !row) {
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
                ANNEAL_TRY(problem, writer->add(*row));
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
        return nothingWritten(toUtf8(file), rows.size > 0, report.findings);
    ANNEAL_CHECK(writer->finish());
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
