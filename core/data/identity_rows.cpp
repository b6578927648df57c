#include "core/data/identity_rows.h"

#include "core/data/exact_json.h"
#include "core/data/identity_json.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include <nlohmann/json.hpp>

namespace anneal::data {

IdentityRows::IdentityRows()
    : m_spec(std::make_shared<const DatasetSpec>(editorSpec()))
{
}

IdentityRows::IdentityRows(std::vector<IdentityRow> rows, DatasetSpec spec)
    : m_spec(std::make_shared<const DatasetSpec>(editorSpec(std::move(spec))))
{
    m_slots.reserve(rows.size());
    for (auto& row : rows)
        m_slots.push_back(keep(std::move(row)));
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
        ANNEAL_TRY(const Json json, parseExactJson(sourceText(slot), m_source->name, line));
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
    if (slot & kOwn) {
        Json json = toJson(m_own[slot & ~kOwn], *m_spec);
        makeNumbersPlain(json);
        return json;
    }
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
    if ((slot & kOwn) && (slot & ~kOwn) >= m_ownFrozen)
        m_own.set(slot & ~kOwn, std::move(row));
    else
        slot = keep(std::move(row));
}

std::uint32_t IdentityRows::keep(IdentityRow row)
{
    return kOwn | m_own.add(std::move(row));
}

std::uint32_t IdentityRows::keepAll(OwnRows rows)
{
    return kOwn | m_own.adopt(std::move(rows));
}

void IdentityRows::insert(std::size_t at, const std::vector<IdentityRow>& rows)
{
    Slots slots;
    slots.reserve(rows.size());
    for (const auto& row : rows)
        slots.push_back(keep(row));
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

void IdentityRows::markSaved(const IdentityRows& written)
{
    m_saved = std::make_shared<const Slots>(written.m_slots);
    m_ownFrozen = std::max(m_ownFrozen, written.m_own.end());
    m_hasFile = true;
}

IdentityRows::Changes IdentityRows::changes(std::size_t most) const
{
    // Where each row stands in the file; none: only here.
    constexpr std::uint32_t kNowhere = kOwn;
    const std::size_t pieces = m_source ? m_source->pieces.size() : 0;
    std::vector<std::uint32_t> placeOfPiece(pieces, kNowhere), placeOfOwn(m_own.end(), kNowhere);
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
        if (changes.rows.size() > most)
            break;
        const auto number = static_cast<std::uint32_t>(changes.rows.size());
        changes.order.push_back(kOwn | number);
        if (isOwn)
            changes.rows.emplace_back(number, m_own[slot & ~kOwn]);
        else if (auto row = rowFromJson(parseExactJson(sourceText(slot), {}).value_or(Json()),
                                        *m_spec, {}, 1, 0)) // it was taken out, saved, and put back
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
    m_own.reset(mostOwn);
    for (const auto& [number, row] : changes.rows)
        m_own.set(number, row);
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
