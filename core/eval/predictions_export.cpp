#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/eval/predictions.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>

namespace anneal::eval {
namespace {

/// In quotes. Spreadsheets run what begins like a formula.
std::string cell(const std::string& text)
{
    std::string out = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        out += '\'';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

std::string number(double value)
{
    char text[16];
    std::snprintf(text, sizeof text, "%.4f", value);
    return text;
}

} // namespace

Result<void> writePredictionsCsv(const std::filesystem::path& file, const Predictions& predictions,
                                 const TableHeadings& headings)
{
    ANNEAL_TRY(auto out, AtomicFile::create(file));
    std::string line = "\xEF\xBB\xBF";
    const std::size_t columns = predictions.hasBase ? 6 : 4;
    for (std::size_t i = 0; i < columns; ++i)
        line += (i > 0 ? "," : "") + cell(i < headings.size() ? headings[i] : std::string());
    ANNEAL_CHECK(out.write(line + "\r\n"));
    for (const auto& row : predictions.rows) {
        line = cell(row.question) + "," + cell(row.expected) + "," + cell(row.answer) + "," +
               number(row.similarity);
        if (predictions.hasBase)
            line += "," + cell(row.baseAnswer) + "," + number(row.baseSimilarity);
        ANNEAL_CHECK(out.write(line + "\r\n"));
    }
    return out.commit();
}

Result<void> writePredictionsJsonl(const std::filesystem::path& file,
                                   const Predictions& predictions)
{
    ANNEAL_TRY(auto out, AtomicFile::create(file));
    const auto rounded = [](double value) { return std::round(value * 1e6) / 1e6; };
    for (const auto& row : predictions.rows) {
        Json line = {{"question", row.question},
                     {"prompt", row.prompt},
                     {"label", row.expected},
                     {"predict", row.answer},
                     {"similarity", rounded(row.similarity)}};
        if (predictions.hasBase) {
            line["base_predict"] = row.baseAnswer;
            line["base_similarity"] = rounded(row.baseSimilarity);
        }
        ANNEAL_CHECK(out.write(toPythonJson(line, {.asciiOnly = false}) + "\n"));
    }
    return out.commit();
}

} // namespace anneal::eval
