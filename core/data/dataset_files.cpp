#include "core/data/dataset_files.h"

#include "core/base/inside_folder.h"
#include "core/base/utf8.h"
#include "core/data/csv.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

std::string typeOf(const std::filesystem::path& file)
{
    std::string extension = toUtf8(file.extension());
    for (auto& c : extension)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return extension == ".jsonl" ? ".json" : extension;
}

/// One piece a line; blank lines count as rows of plain text only.
std::vector<JsonPiece> linesOf(std::string_view text, bool keepBlank)
{
    std::vector<JsonPiece> pieces;
    std::size_t line = 1;
    for (std::size_t begin = 0; begin < text.size(); ++line) {
        const auto end = std::min(text.find_first_of("\r\n", begin), text.size());
        if (keepBlank ||
            text.substr(begin, end - begin).find_first_not_of(" \t") != std::string_view::npos)
            pieces.push_back({{}, begin, end, line});
        begin = end + 1;
        if (end < text.size() && text[end] == '\r' && begin < text.size() && text[begin] == '\n')
            ++begin;
    }
    return pieces;
}

} // namespace

Result<RowFile> RowFile::open(const std::filesystem::path& file)
{
    const std::string type = typeOf(file);
    const std::string name = toUtf8(file);
    if (type != ".json" && type != ".csv" && type != ".txt")
        return fail(ErrorCode::Unsupported,
                    name + ": this version does not read " +
                        (type.empty() ? "files without an extension" : type + " files") +
                        "; save the rows as .json, .jsonl, .csv or .txt.",
                    {{"file", name}});
    ANNEAL_TRY(auto content, readTextFile(file));
    RowFile out;
    out.m_file = std::make_shared<const std::filesystem::path>(file);
    out.m_text = std::move(content.text);
    out.m_encoding = std::move(content.encoding);
    if (type == ".txt") {
        out.m_isPlainText = true;
        out.m_pieces = linesOf(out.m_text, true);
    } else if (type == ".csv") {
        ANNEAL_TRY(auto rows, parseCsv(out.m_text, name));
        for (auto& row : rows) {
            if (out.m_header.empty()) {
                out.m_header = std::move(row.cells);
                continue;
            }
            if (row.cells.size() > out.m_header.size())
                return fail(ErrorCode::Format,
                            name + ", line " + std::to_string(row.line) + ": the row has " +
                                std::to_string(row.cells.size()) +
                                " cells, but the first line names only " +
                                std::to_string(out.m_header.size()) +
                                " columns; put texts with commas into double quotes.",
                            {{"file", name}, {"line", std::to_string(row.line)}});
            out.m_pieces.push_back({{}, 0, 0, row.line});
            out.m_cells.push_back(std::move(row.cells));
        }
        out.m_text.clear();
    } else {
        const auto first = out.m_text.find_first_not_of(" \t\r\n");
        if (first != std::string::npos && out.m_text[first] == '[') {
            ANNEAL_TRY(out.m_pieces, splitJson(out.m_text, name));
        } else {
            out.m_pieces = linesOf(out.m_text, false);
        }
    }
    return out;
}

std::size_t RowFile::size() const
{
    return m_pieces.size();
}

RowPlace RowFile::place(std::size_t index) const
{
    return {m_file, index, m_pieces[index].line};
}

Result<Json> RowFile::row(std::size_t index) const
{
    const auto& piece = m_pieces[index];
    if (!m_cells.empty()) {
        Json row = Json::object();
        for (std::size_t i = 0; i < m_header.size(); ++i) {
            const bool isEmpty = i >= m_cells[index].size() || m_cells[index][i].empty();
            row[m_header[i]] = isEmpty ? Json(nullptr) : Json(m_cells[index][i]);
        }
        return row;
    }
    const auto bytes = std::string_view(m_text).substr(piece.begin, piece.end - piece.begin);
    if (m_isPlainText) {
        Json row = Json::object();
        row["text"] = std::string(bytes);
        return row;
    }
    return parseJson(bytes, toUtf8(*m_file), piece.line);
}

Result<std::vector<std::filesystem::path>> filesOf(const DatasetSpec& spec)
{
    std::error_code error;
    if (!std::filesystem::exists(spec.path, error))
        return fail(ErrorCode::NotFound,
                    "The file of the data set \"" + spec.name +
                        "\" is not there: " + toUtf8(spec.path) + ".",
                    {{"file", toUtf8(spec.path)}, {"dataset", spec.name}});
    if (!std::filesystem::is_directory(spec.path, error))
        return std::vector{spec.path};
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator at(spec.path, error), end; !error && at != end;
         at.increment(error)) {
        std::error_code ignored;
        if (at->is_regular_file(ignored))
            files.push_back(at->path());
    }
    if (error || files.empty())
        return fail(ErrorCode::NotFound, toUtf8(spec.path) + " holds no data file.",
                    {{"file", toUtf8(spec.path)}});
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        if (!liesInside(spec.path, file))
            return fail(ErrorCode::InvalidArgument,
                        toUtf8(file) +
                            " is a link that leads out of its folder; put the file itself there.",
                        {{"file", toUtf8(file)}});
        if (typeOf(file) != typeOf(files.front()))
            return fail(ErrorCode::InvalidArgument,
                        toUtf8(spec.path) + " holds files of different types (" +
                            toUtf8(files.front().filename()) + ", " + toUtf8(file.filename()) +
                            "); keep one type in it.",
                        {{"file", toUtf8(spec.path)}});
    }
    return files;
}

Result<DatasetSpec> guessSpec(const std::filesystem::path& file)
{
    DatasetSpec spec;
    spec.name = toUtf8(file);
    spec.path = file;
    ANNEAL_TRY(const auto rows, RowFile::open(file));
    if (rows.size() == 0)
        return spec; // said to be empty where it is loaded
    ANNEAL_TRY(const Json first, rows.row(0));
    if (!first.is_object())
        return spec;
    if (first.contains("input_ids")) {
        spec.formatting = "ids";
    } else if (first.contains("conversations") || first.contains("messages")) {
        spec.formatting = "sharegpt";
        spec.columns.messages = first.contains("conversations") ? "conversations" : "messages";
        const Json& messages = first[spec.columns.messages];
        if (messages.is_array() && !messages.empty() && messages.front().is_object() &&
            messages.front().contains("role"))
            spec.tags = {"role",        "content",       "user",  "assistant",
                         "observation", "function_call", "system"};
        spec.columns.system = first.contains("system") ? "system" : "";
        spec.columns.tools = first.contains("tools") ? "tools" : "";
    } else if (first.contains("instruction") || first.contains("output")) {
        spec.columns.system = first.contains("system") ? "system" : "";
        spec.columns.history = first.contains("history") ? "history" : "";
    } else if (first.contains("text")) {
        spec.columns = {"text", "", "", "", "", "", ""};
    }
    return spec;
}

} // namespace anneal::data
