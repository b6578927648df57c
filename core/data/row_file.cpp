#include "core/data/row_file.h"

#include "core/base/utf8.h"
#include "core/data/columnar_file.h"
#include "core/data/csv.h"
#include "core/data/text_file.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

/// Where a row stands in the text of its file.
struct Piece {
    std::size_t begin = 0, end = 0, line = 0;
};

/// One piece a line; blank lines count as rows of plain text only. A carriage return alone ends a
/// line too, as Python reads text.
std::vector<Piece> linesOf(std::string_view text, bool keepBlank)
{
    std::vector<Piece> pieces;
    std::size_t line = 1;
    for (std::size_t begin = 0; begin < text.size(); ++line) {
        const auto end = std::min(text.find_first_of("\r\n", begin), text.size());
        if (keepBlank ||
            text.substr(begin, end - begin).find_first_not_of(" \t") != std::string_view::npos)
            pieces.push_back({begin, end, line});
        begin = end + 1;
        if (end < text.size() && text[end] == '\r' && begin < text.size() && text[begin] == '\n')
            ++begin;
    }
    return pieces;
}

class TextRows : public RowFile {
public:
    [[nodiscard]] std::size_t size() const override { return m_pieces.size(); }
    [[nodiscard]] std::optional<Notice> note() const override
    {
        const auto name = toUtf8(path().filename());
        if (m_text.encoding() != "UTF-8")
            return notice("data.encoding", {{"file", name}, {"encoding", m_text.encoding()}});
        return m_text.hasMark() ? std::optional(notice("data.mark", {{"file", name}}))
                                : std::nullopt;
    }

protected:
    TextRows(const std::filesystem::path& file, TextFile text, std::vector<Piece> pieces)
        : RowFile(file)
        , m_text(std::move(text))
        , m_pieces(std::move(pieces))
    {
    }
    [[nodiscard]] std::size_t line(std::size_t index) const override
    {
        return m_pieces[index].line;
    }
    [[nodiscard]] std::string_view bytes(std::size_t index) const
    {
        const auto& piece = m_pieces[index];
        return m_text.text().substr(piece.begin, piece.end - piece.begin);
    }

private:
    TextFile m_text;
    std::vector<Piece> m_pieces;
};

class PlainRows final : public TextRows {
public:
    static std::unique_ptr<RowFile> make(const std::filesystem::path& file, TextFile text)
    {
        auto pieces = linesOf(text.text(), true);
        return std::unique_ptr<RowFile>(new PlainRows(file, std::move(text), std::move(pieces)));
    }
    [[nodiscard]] Result<Json> row(std::size_t index) const override
    {
        Json row = Json::object();
        row["text"] = std::string(bytes(index));
        return row;
    }

private:
    using TextRows::TextRows;
};

class JsonRows final : public TextRows {
public:
    static Result<std::unique_ptr<RowFile>> make(const std::filesystem::path& file, TextFile text)
    {
        const auto first = text.text().find_first_not_of(" \t\r\n");
        std::vector<Piece> pieces;
        if (first != std::string_view::npos && text.text()[first] == '[') {
            ANNEAL_TRY(const auto found, splitJson(text.text(), toUtf8(file)));
            pieces.reserve(found.size());
            for (const auto& piece : found)
                pieces.push_back({piece.begin, piece.end, piece.line});
        } else {
            pieces = linesOf(text.text(), false);
        }
        return std::unique_ptr<RowFile>(new JsonRows(file, std::move(text), std::move(pieces)));
    }
    [[nodiscard]] Result<Json> row(std::size_t index) const override
    {
        return parseJson(bytes(index), toUtf8(path()), line(index));
    }

private:
    using TextRows::TextRows;
};

class CsvRows final : public TextRows {
public:
    static Result<std::unique_ptr<RowFile>> make(const std::filesystem::path& file, TextFile text)
    {
        const auto name = toUtf8(file);
        std::vector<std::string> header;
        std::vector<bool> isFlags; // of each column: it holds nothing but True and False
        std::vector<Piece> pieces;
        CsvReader reader(text.text(), name);
        for (;;) {
            ANNEAL_TRY(const auto next, reader.next());
            if (!next)
                break;
            if (header.empty()) {
                header = next->cells;
                isFlags.assign(header.size(), true);
                continue;
            }
            if (next->cells.size() > header.size())
                return fail(ErrorCode::Format,
                            name + ", line " + std::to_string(next->line) + ": the row has " +
                                std::to_string(next->cells.size()) +
                                " cells, but the first line names only " +
                                std::to_string(header.size()) +
                                " columns; put texts with commas into double quotes.",
                            {{"file", name},
                             {"line", std::to_string(next->line)},
                             {"kind", "too_many_cells"}});
            for (std::size_t i = 0; i < next->cells.size(); ++i)
                isFlags[i] =
                    isFlags[i] && (isMissingCell(next->cells[i]) || flagOf(next->cells[i]));
            pieces.push_back({next->begin, next->end, next->line});
        }
        std::unique_ptr<CsvRows> rows(new CsvRows(file, std::move(text), std::move(pieces)));
        rows->m_header = std::move(header);
        rows->m_isFlags = std::move(isFlags);
        return rows;
    }
    [[nodiscard]] Result<Json> row(std::size_t index) const override
    {
        CsvReader reader(bytes(index), toUtf8(path()), line(index));
        ANNEAL_TRY(const auto found, reader.next());
        Json row = Json::object();
        for (std::size_t i = 0; i < m_header.size(); ++i) {
            const bool isMissing =
                !found || i >= found->cells.size() || isMissingCell(found->cells[i]);
            if (isMissing)
                row[m_header[i]] = nullptr;
            else if (m_isFlags[i])
                row[m_header[i]] = *flagOf(found->cells[i]);
            else
                row[m_header[i]] = found->cells[i];
        }
        return row;
    }

private:
    using TextRows::TextRows;
    /// What spreadsheets and pandas write for the two truth values.
    static std::optional<bool> flagOf(std::string_view text)
    {
        if (text == "True" || text == "TRUE" || text == "true")
            return true;
        if (text == "False" || text == "FALSE" || text == "false")
            return false;
        return std::nullopt;
    }
    std::vector<std::string> m_header;
    std::vector<bool> m_isFlags;
};

} // namespace

std::string typeOf(const std::filesystem::path& file)
{
    std::string extension = toUtf8(file.extension());
    for (auto& c : extension)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return extension == ".jsonl" ? ".json" : extension;
}

Result<std::unique_ptr<RowFile>> RowFile::open(const std::filesystem::path& file,
                                               const std::vector<std::string>& columns)
{
    const std::string type = typeOf(file);
    const std::string name = toUtf8(file);
    if (type == ".parquet" || type == ".arrow")
        return openColumnarFile(file, columns);
    if (type != ".json" && type != ".csv" && type != ".txt")
        return fail(ErrorCode::Unsupported,
                    name + ": this version does not read " +
                        (type.empty() ? "files without an extension" : type + " files") +
                        "; save the rows as .json, .jsonl, .csv, .txt or .parquet.",
                    {{"file", name}, {"kind", "file_type"}});
    ANNEAL_TRY(auto text, TextFile::open(file));
    if (type == ".txt")
        return PlainRows::make(file, std::move(text));
    return type == ".csv" ? CsvRows::make(file, std::move(text))
                          : JsonRows::make(file, std::move(text));
}

} // namespace anneal::data
