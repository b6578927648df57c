#include "core/data/identity_rows.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/data/identity_json.h"
#include "core/data/row_file.h"
#include "core/data/text_file.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <unordered_map>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

constexpr std::uint32_t kOwn = 0x8000'0000U; ///< marks a slot of an own row
constexpr std::size_t kMostRows = kOwn - 1;

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

} // namespace

IdentityRows::IdentityRows()
    : m_spec(std::make_shared<const DatasetSpec>(editorSpec()))
{
}

IdentityRows::IdentityRows(std::vector<IdentityRow> rows, DatasetSpec spec)
    : m_spec(std::make_shared<const DatasetSpec>(editorSpec(std::move(spec))))
    , m_own(std::move(rows))
{
    m_slots.resize(m_own.size());
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_slots[i] = kOwn | static_cast<std::uint32_t>(i);
}

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
    auto spans = rowsByBrackets(source->text);
    if (!spans) { // one row a line, or something is wrong: the error says where
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
    if (const auto why = whyNotEditable(spec); !why.empty())
        return fail(ErrorCode::Unsupported, source->name + " " + why, {{"file", source->name}});
    out.m_spec = std::make_shared<const DatasetSpec>(editorSpec(std::move(spec)));
    out.m_source = std::move(source);
    return out;
}

std::string_view IdentityRows::sourceText(std::uint32_t slot) const
{
    const Piece& piece = m_source->pieces[slot];
    return std::string_view(m_source->text).substr(piece.begin, piece.size);
}

Result<IdentityRow> IdentityRows::row(std::size_t index) const
{
    const std::uint32_t slot = m_slots[index];
    if (slot & kOwn)
        return m_own[slot & ~kOwn];
    const auto read = [&](std::size_t line) -> Result<IdentityRow> {
        ANNEAL_TRY(const Json json, parseJson(sourceText(slot), m_source->name, line));
        return rowFromJson(json, *m_spec, m_source->name, line, index);
    };
    auto found = read(1);
    if (found)
        return found;
    return read(lineOfByte(m_source->text, m_source->pieces[slot].begin)); // names its line
}

Result<Json> IdentityRows::json(std::size_t index) const
{
    const std::uint32_t slot = m_slots[index];
    if (slot & kOwn)
        return toJson(m_own[slot & ~kOwn], *m_spec);
    return parseJson(sourceText(slot), m_source->name);
}

IdentityRow IdentityRows::rowOrEmpty(std::size_t index) const
{
    auto found = row(index);
    return found ? std::move(*found) : IdentityRow();
}

std::vector<IdentityRow> IdentityRows::all() const
{
    std::vector<IdentityRow> rows;
    rows.reserve(size());
    for (std::size_t i = 0; i < size(); ++i)
        rows.push_back(rowOrEmpty(i));
    return rows;
}

void IdentityRows::set(std::size_t index, IdentityRow row)
{
    std::uint32_t& slot = m_slots[index];
    if ((slot & kOwn) && (slot & ~kOwn) >= m_ownSaved) {
        m_own[slot & ~kOwn] = std::move(row);
        return;
    }
    slot = kOwn | static_cast<std::uint32_t>(m_own.size());
    m_own.push_back(std::move(row));
}

std::uint32_t IdentityRows::keep(IdentityRow row)
{
    m_own.push_back(std::move(row));
    return kOwn | static_cast<std::uint32_t>(m_own.size() - 1);
}

void IdentityRows::insert(std::size_t at, const std::vector<IdentityRow>& rows)
{
    Slots slots;
    for (const auto& row : rows) {
        slots.push_back(kOwn | static_cast<std::uint32_t>(m_own.size()));
        m_own.push_back(row);
    }
    putBack(at, slots);
}

void IdentityRows::move(std::size_t from, std::size_t to)
{
    const auto begin = m_slots.begin();
    const auto place = [begin](std::size_t index) {
        return begin + static_cast<std::ptrdiff_t>(index);
    };
    if (from < to)
        std::rotate(place(from), place(from + 1), place(to + 1));
    else
        std::rotate(place(to), place(from), place(from + 1));
}

IdentityRows::Slots IdentityRows::take(std::size_t at, std::size_t count)
{
    const auto first = m_slots.begin() + static_cast<std::ptrdiff_t>(at);
    const auto last = first + static_cast<std::ptrdiff_t>(count);
    Slots taken(first, last);
    m_slots.erase(first, last);
    return taken;
}

void IdentityRows::putBack(std::size_t at, const Slots& slots)
{
    m_slots.insert(m_slots.begin() + static_cast<std::ptrdiff_t>(at), slots.begin(), slots.end());
}

Result<void> IdentityRows::save(const std::filesystem::path& file) const
{
    if (file.empty())
        return fail(ErrorCode::InvalidArgument,
                    "The table has no file name yet: choose one to save it.", {{"key", "file"}});
    if (const auto type = typeOf(file); type != ".json")
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(file) + ": rows are saved as .json or .jsonl, not as " +
                        (type.empty() ? "a file without an ending" : type) +
                        "; choose such a name, or export them to the other kind of file.",
                    {{"file", toUtf8(file)}, {"kind", "save_type"}});
    const bool lines = isJsonLines(file);
    std::string text = lines ? "" : "[";
    for (std::size_t i = 0; i < size(); ++i) {
        const std::uint32_t slot = m_slots[i];
        const bool own = (slot & kOwn) != 0;
        if (!lines)
            text += i == 0 ? "\n  " : ",\n  ";
        if (!own && (!lines || m_source->lines)) {
            text += sourceText(slot);
        } else if (auto found = row(i)) {
            text += lines ? toPythonJson(toJson(*found, *m_spec), {.asciiOnly = false})
                          : indented(toPythonJson(toJson(*found, *m_spec),
                                                  {.indent = 2, .asciiOnly = false}));
        } else { // an array's row that can't be read, into a file of lines
            for (const char sign : sourceText(slot))
                text += sign == '\n' || sign == '\r' ? ' ' : sign;
        }
        if (lines)
            text += '\n';
    }
    if (!lines)
        text += empty() ? "]\n" : "\n]\n";
    if (auto before = readFile(file)) {
        if (*before == text)
            return {};
        auto backup = file;
        backup += ".bak";
        ANNEAL_CHECK(writeFileAtomically(backup, *before));
    } else if (before.error().code != ErrorCode::NotFound) {
        return tl::unexpected<Error>(before.error());
    }
    return writeFileAtomically(file, text);
}

UsedColumns IdentityRows::usedColumns() const
{
    UsedColumns used;
    const auto& columns = m_spec->columns;
    for (const std::uint32_t slot : m_slots) {
        if (used.query && used.history && used.system)
            break;
        if (slot & kOwn) {
            const IdentityRow& row = m_own[slot & ~kOwn];
            used.query = used.query || !row.input.empty();
            used.history = used.history || !row.turns.empty();
            used.system = used.system || !row.system.empty();
            continue;
        }
        const auto text = sourceText(slot); // not parsed: a million rows would take seconds
        used.query = used.query || usesField(text, columns.query);
        used.history = used.history || usesField(text, columns.history);
        used.system = used.system || usesField(text, columns.system);
    }
    return used;
}

void IdentityRows::markSaved()
{
    m_saved = std::make_shared<const Slots>(m_slots);
    m_ownSaved = m_own.size();
    m_hasFile = true;
}

IdentityRows::Changes IdentityRows::changes() const
{
    // Where each row stands in the file; none: only here.
    constexpr std::uint32_t kNowhere = kOwn;
    const std::size_t pieces = m_source ? m_source->pieces.size() : 0;
    std::vector<std::uint32_t> placeOfPiece(pieces, kNowhere), placeOfOwn(m_own.size(), kNowhere);
    if (m_saved) {
        for (std::size_t i = 0; i < m_saved->size(); ++i) {
            const std::uint32_t slot = (*m_saved)[i];
            auto& places = slot & kOwn ? placeOfOwn : placeOfPiece;
            places[slot & ~kOwn] = static_cast<std::uint32_t>(i);
        }
    } else {
        std::iota(placeOfPiece.begin(), placeOfPiece.end(), 0U);
    }
    Changes changes;
    changes.order.reserve(m_slots.size());
    for (const std::uint32_t slot : m_slots) {
        const bool isOwn = (slot & kOwn) != 0;
        const std::uint32_t place = (isOwn ? placeOfOwn : placeOfPiece)[slot & ~kOwn];
        if (place != kNowhere) {
            changes.order.push_back(place);
            continue;
        }
        const auto number = static_cast<std::uint32_t>(changes.rows.size());
        changes.order.push_back(kOwn | number);
        if (isOwn)
            changes.rows.emplace_back(number, m_own[slot & ~kOwn]);
        else if (auto row = rowFromJson(parseJson(sourceText(slot), {}).value_or(Json()), *m_spec,
                                        {}, 1, 0)) // it was taken out, saved, and put back
            changes.rows.emplace_back(number, std::move(*row));
        else
            changes.rows.emplace_back(number, IdentityRow());
    }
    return changes;
}

bool IdentityRows::apply(const Changes& changes)
{
    const std::size_t pieces = m_source ? m_source->pieces.size() : 0;
    std::uint32_t mostOwn = 0;
    for (const auto& [number, row] : changes.rows)
        mostOwn = std::max(mostOwn, number + 1);
    std::vector<bool> isGiven(mostOwn);
    for (const auto& [number, row] : changes.rows)
        isGiven[number] = true;
    for (const std::uint32_t slot : changes.order) {
        const std::uint32_t number = slot & ~kOwn;
        if ((slot & kOwn) ? number >= mostOwn || !isGiven[number] : number >= pieces)
            return false;
    }
    m_own.assign(mostOwn, {});
    for (const auto& [number, row] : changes.rows)
        m_own[number] = row;
    m_slots = changes.order;
    return true;
}

std::vector<Finding> checkIdentityRows(const IdentityRows& rows, std::size_t most,
                                       const std::function<bool()>& stop)
{
    std::vector<Finding> findings;
    std::unordered_map<std::size_t, std::size_t> seen; // hash of the question -> first row
    for (std::size_t i = 0; i < rows.size() && findings.size() < most && !stop(); ++i) {
        const auto row = rows.row(i);
        if (!row) {
            findings.push_back({Finding::Kind::WrongType,
                                Finding::Severity::Dropped,
                                {},
                                i,
                                0,
                                noticeOf(row.error())});
            continue;
        }
        checkRow(*row, rows.spec(), i, {}, findings);
        const std::string question = questionKey(*row);
        const auto [at, isNew] = seen.emplace(std::hash<std::string>()(question), i);
        if (isNew || question.size() <= 2)
            continue;
        const auto earlier = rows.row(at->second);
        if (earlier && questionKey(*earlier) == question)
            findings.push_back(
                {Finding::Kind::Duplicate,
                 Finding::Severity::Warning,
                 {},
                 i,
                 0,
                 noticeAt({.row = i},
                          notice("row.duplicate", {{"other", std::to_string(at->second + 1)}}))});
    }
    return findings;
}

} // namespace anneal::data
