#include "core/base/atomic_file.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/data/identity_json.h"
#include "core/data/identity_rows.h"
#include "core/data/row_file.h"
#include "core/data/text_file.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <optional>

#include <nlohmann/json.hpp>

// How the editor's rows come out of a file and go into one.

namespace anneal::data {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;
constexpr std::size_t kReportedRows = 1024;

bool isJsonLines(const std::filesystem::path& file)
{
    return typeOf(file) == ".json" && file.extension().native().size() == 6; // .jsonl, in any case
}

struct Span {
    std::size_t begin = 0, end = 0;
};

bool isSpace(char sign)
{
    return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
}

/// Behind the string that begins at `at`; the text's size when it does not end.
std::size_t behindString(std::string_view text, std::size_t at)
{
    for (std::size_t quote = text.find('"', at + 1); quote != std::string_view::npos;
         quote = text.find('"', quote + 1)) {
        std::size_t slash = quote;
        while (text[slash - 1] == '\\')
            --slash;
        if ((quote - slash) % 2 == 0)
            return quote + 1;
    }
    return text.size();
}

/// Behind the object or list that begins at `at`; 0 when it does not end.
std::size_t behindValue(std::string_view text, std::size_t at)
{
    std::size_t depth = 0;
    while (at < text.size()) {
        const char sign = text[at];
        if (sign == '"') {
            at = behindString(text, at);
            continue;
        }
        ++at;
        if (sign == '{' || sign == '[')
            ++depth;
        else if ((sign == '}' || sign == ']') && --depth == 0)
            return at;
    }
    return 0;
}

/// The rows of an array by their brackets alone, which is many times quicker than reading every
/// value. Empty where anything else than objects, lists and commas stands between its brackets.
std::optional<std::vector<Span>> rowsByBrackets(std::string_view text)
{
    std::vector<Span> rows;
    std::size_t at = 0;
    const auto skip = [&] {
        while (at < text.size() && isSpace(text[at]))
            ++at;
        return at < text.size() ? text[at] : '\0';
    };
    if (skip() != '[')
        return std::nullopt;
    ++at;
    for (char sign = skip(); sign != ']'; sign = skip()) {
        if (!rows.empty()) {
            if (sign != ',')
                return std::nullopt;
            ++at;
            sign = skip();
        }
        const std::size_t end = sign == '{' || sign == '[' ? behindValue(text, at) : 0;
        if (end == 0)
            return std::nullopt;
        rows.push_back({at, end});
        at = end;
    }
    ++at;
    return skip() == '\0' && at == text.size() ? std::optional(std::move(rows)) : std::nullopt;
}

std::vector<Span> lineSpans(std::string_view text)
{
    std::vector<Span> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.push_back({begin, end});
        begin = end + 1;
    }
    return lines;
}

/// Lines after the first are moved in, as they stand in an array.
std::string indented(const std::string& text)
{
    std::string out;
    out.reserve(text.size());
    for (const char sign : text) {
        out += sign;
        if (sign == '\n')
            out += "  ";
    }
    return out;
}

/// Reads along with what is written, to see whether it is the same.
class Comparison final {
public:
    explicit Comparison(const std::filesystem::path& file)
        : m_stream(file, std::ios::binary)
        , m_isSame(m_stream.is_open())
    {
    }
    void compare(const std::string& text)
    {
        if (!m_isSame)
            return;
        m_read.resize(text.size());
        m_stream.read(m_read.data(), static_cast<std::streamsize>(text.size()));
        m_isSame = m_read == text && m_stream.gcount() == static_cast<std::streamsize>(text.size());
    }
    /// Closes the file: Windows replaces none that is open.
    [[nodiscard]] bool endsTheSame()
    {
        const bool same = m_isSame && m_stream.peek() == std::ifstream::traits_type::eof();
        m_stream.close();
        return same;
    }

private:
    std::ifstream m_stream;
    std::string m_read;
    bool m_isSame;
};

} // namespace

Result<IdentityRows> IdentityRows::open(const std::filesystem::path& file,
                                        const std::optional<DatasetSpec>& spec)
{
    auto source = std::make_shared<Source>();
    source->name = toUtf8(file);
    ANNEAL_TRY(const auto opened, TextFile::open(file));
    source->text = opened.text(); // a copy: another program may cut the file while it is edited
    ANNEAL_TRY(auto rows, of(std::move(source), spec));
    rows.m_hasFile = true;
    return rows;
}

Result<IdentityRows> IdentityRows::ofTexts(const std::vector<std::string>& rows,
                                           const DatasetSpec& spec)
{
    auto source = std::make_shared<Source>();
    source->name = toUtf8(spec.path);
    source->lines = true;
    for (const auto& row : rows)
        source->text += row + '\n';
    return of(std::move(source), spec);
}

Result<IdentityRows> IdentityRows::import(const std::filesystem::path& file,
                                          const std::optional<DatasetSpec>& spec,
                                          const std::function<bool(double)>& progress)
{
    ANNEAL_TRY(const auto rows, RowFile::open(file));
    auto source = std::make_shared<Source>();
    source->name = toUtf8(file);
    source->lines = true;
    constexpr std::size_t kStep = 1024;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        if (i % kStep == 0 && !progress(static_cast<double>(i) / static_cast<double>(rows->size())))
            return fail(ErrorCode::Cancelled, "The import of " + source->name + " was stopped.",
                        {{"file", source->name}});
        ANNEAL_TRY(const Json row, rows->row(i));
        source->text += toPythonJson(row, {.asciiOnly = false});
        source->text += '\n';
    }
    return of(std::move(source), spec);
}

Result<IdentityRows> IdentityRows::of(std::shared_ptr<Source> source,
                                      const std::optional<DatasetSpec>& given)
{
    auto spans = source->lines ? std::nullopt : rowsByBrackets(source->text);
    if (source->lines) {
        spans = lineSpans(source->text);
    } else if (!spans) { // one row a line, or something is wrong: the error says where
        ANNEAL_TRY(const auto pieces, rowPieces(source->text, source->name));
        spans.emplace();
        for (const auto& piece : pieces)
            spans->push_back({piece.begin, piece.end});
        const auto first = source->text.find_first_not_of(" \t\r\n");
        source->lines = first != std::string::npos && source->text[first] != '[';
    }
    if (spans->size() > kMostRows)
        return fail(ErrorCode::Format,
                    source->name + " has more rows than can be edited at once (" +
                        std::to_string(kMostRows) + "); split the file.",
                    {{"file", source->name}});
    IdentityRows out;
    source->pieces.reserve(spans->size());
    out.m_slots.reserve(spans->size());
    for (auto [begin, end] : *spans) {
        while (end > begin && isSpace(source->text[end - 1]))
            --end;
        if (end - begin > std::numeric_limits<std::uint32_t>::max()) {
            const std::string line = std::to_string(lineOfByte(source->text, begin));
            return fail(ErrorCode::Format,
                        source->name + ", line " + line +
                            ": one row is larger than 4 GB; split it.",
                        {{"file", source->name}, {"line", line}});
        }
        out.m_slots.push_back(static_cast<std::uint32_t>(source->pieces.size()));
        source->pieces.push_back({begin, static_cast<std::uint32_t>(end - begin)});
    }
    DatasetSpec spec = given ? *given : DatasetSpec();
    if (!given && !source->pieces.empty()) {
        const auto& first = source->pieces.front();
        const auto json =
            parseJson(std::string_view(source->text).substr(first.begin, first.size), source->name);
        if (json) // else the row says itself what is wrong with it
            spec = specOfRow(*json);
    }
    if (const auto* why = whyNotEditable(spec))
        return fail(ErrorCode::Unsupported, notice(why, {{"file", source->name}}),
                    {{"file", source->name}});
    out.m_spec = std::make_shared<const DatasetSpec>(editorSpec(std::move(spec)));
    out.m_source = std::move(source);
    return out;
}

Result<void> IdentityRows::save(const std::filesystem::path& file,
                                const std::function<bool(double)>& progress) const
{
    if (file.empty())
        return fail(ErrorCode::InvalidArgument, notice("data.table_unnamed"), {{"key", "file"}});
    const auto name = toUtf8(file);
    if (const auto type = typeOf(file); type != ".json")
        return fail(ErrorCode::InvalidArgument,
                    name + ": rows are saved as .json or .jsonl, not as " +
                        (type.empty() ? "a file without an ending" : type) +
                        "; choose such a name, or export them to the other kind of file.",
                    {{"file", name}, {"kind", "save_type"}});
    std::error_code error;
    const bool isThere = std::filesystem::exists(file, error);
    Comparison before(file);
    ANNEAL_TRY(auto target, AtomicFile::create(file));
    const bool lines = isJsonLines(file);
    std::string text = lines ? "" : "[";
    for (std::size_t i = 0; i < size(); ++i) {
        if (!lines)
            text += i == 0 ? "\n  " : ",\n  ";
        text += textIn(i, lines);
        if (lines)
            text += '\n';
        if (text.size() > kChunk) {
            before.compare(text);
            ANNEAL_CHECK(target.write(text));
            text.clear();
        }
        if (i % kReportedRows == 0 &&
            !progress(static_cast<double>(i) / static_cast<double>(size())))
            return fail(ErrorCode::Cancelled, "Saving " + name + " was stopped.", {{"file", name}});
    }
    if (!lines)
        text += empty() ? "]\n" : "\n]\n";
    before.compare(text);
    if (before.endsTheSame())
        return {};
    ANNEAL_CHECK(target.write(text));
    if (isThere) {
        auto backup = file;
        backup += ".bak";
        ANNEAL_CHECK(copyFileAtomically(file, backup));
    }
    return target.commit();
}

std::string IdentityRows::line(std::size_t index) const
{
    return textIn(index, true);
}

std::string IdentityRows::textIn(std::size_t index, bool lines) const
{
    const std::uint32_t slot = m_slots[index];
    const bool own = (slot & kOwn) != 0;
    if (!own && (!lines || m_source->lines))
        return std::string(sourceText(slot));
    if (const auto found = row(index))
        return lines ? toPythonJson(toJson(*found, *m_spec), {.asciiOnly = false})
                     : indented(toPythonJson(toJson(*found, *m_spec),
                                             {.indent = 2, .asciiOnly = false}));
    std::string text(sourceText(slot)); // an array's row that can't be read, into a file of lines
    for (char& sign : text)
        sign = sign == '\n' || sign == '\r' ? ' ' : sign;
    return text;
}

} // namespace anneal::data
