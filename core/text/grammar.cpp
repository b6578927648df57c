#include "core/text/grammar.h"

#include <algorithm>
#include <queue>

namespace anneal::text {
namespace {

/// Parts that begin with each other before the first byte: they are gone through by recursion.
constexpr std::uint64_t kMostBeginnings = 1500;

std::size_t firstOf(const ByteSet& set)
{
    std::size_t byte = 0;
    while (byte < set.size() && !set.test(byte))
        ++byte;
    return byte;
}

} // namespace

std::optional<unsigned char> Grammar::missingByte(const ByteSet& spellable) const
{
    for (std::size_t byte = 0; byte < 256; ++byte)
        if (m_needed.test(byte) && !spellable.test(byte))
            return static_cast<unsigned char>(byte);
    const auto lacks = [&](const ByteSet& set) { return set.any() && (set & spellable).none(); };
    for (const auto& set : m_sets)
        if (lacks(set))
            return static_cast<unsigned char>(firstOf(set));
    ByteSet letters;
    for (std::size_t byte = 'a'; byte <= 'z'; ++byte)
        letters.set(byte);
    return lacks(letters) ? std::optional<unsigned char>('a') : std::nullopt;
}

GrammarBuilder::GrammarBuilder()
    : m_grammar(std::make_unique<Grammar>())
{
    withChildren(Kind::Sequence, {}); // empty()
}

GrammarBuilder::Id GrammarBuilder::add(Grammar::Node node)
{
    m_grammar->m_nodes.push_back(node);
    return static_cast<Id>(m_grammar->m_nodes.size() - 1);
}

GrammarBuilder::Id GrammarBuilder::withChildren(Kind kind, const std::vector<Id>& children)
{
    auto& all = m_grammar->m_children;
    const auto first = static_cast<std::uint32_t>(all.size());
    all.insert(all.end(), children.begin(), children.end());
    return add(
        {.kind = kind, .first = first, .count = static_cast<std::uint32_t>(children.size())});
}

GrammarBuilder::Id GrammarBuilder::literal(std::string_view text)
{
    if (text.empty())
        return empty();
    m_grammar->m_texts.emplace_back(text);
    for (const char c : text)
        m_grammar->m_needed.set(static_cast<unsigned char>(c));
    return add({.kind = Kind::Literal,
                .first = static_cast<std::uint32_t>(m_grammar->m_texts.size() - 1)});
}

GrammarBuilder::Id GrammarBuilder::bytes(const ByteSet& set)
{
    auto& sets = m_grammar->m_sets;
    const auto [found, fresh] =
        m_sets.try_emplace(set, static_cast<std::uint32_t>(m_grammar->m_sets.size()));
    if (fresh)
        sets.push_back(set);
    const auto number = found->second;
    return add({.kind = Kind::Bytes, .first = number});
}

GrammarBuilder::Id GrammarBuilder::bytes(std::string_view oneOf)
{
    ByteSet set;
    for (const char c : oneOf)
        set.set(static_cast<unsigned char>(c));
    return bytes(set);
}

GrammarBuilder::Id GrammarBuilder::character()
{
    return add({.kind = Kind::Character});
}

GrammarBuilder::Id GrammarBuilder::sequence(std::vector<Id> parts)
{
    std::erase(parts, empty());
    return parts.size() == 1 ? parts.front() : withChildren(Kind::Sequence, parts);
}

GrammarBuilder::Id GrammarBuilder::choice(std::vector<Id> parts)
{
    return parts.size() == 1 ? parts.front() : withChildren(Kind::Choice, parts);
}

GrammarBuilder::Id GrammarBuilder::repeat(Id part, std::uint32_t least, std::uint32_t most)
{
    if (most == 0)
        return empty();
    m_grammar->m_children.push_back(part);
    return add({.kind = Kind::Repeat,
                .first = static_cast<std::uint32_t>(m_grammar->m_children.size() - 1),
                .count = 1,
                .least = least,
                .most = most});
}

GrammarBuilder::Words GrammarBuilder::words(const std::vector<std::string>& texts)
{
    constexpr std::size_t kWorkOfByte = 8;
    Grammar::Trie trie;
    trie.places.emplace_back();
    for (const auto& text : texts)
        m_work += kWorkOfByte * (text.size() + 1);
    for (std::uint32_t word = 0; word < texts.size() && !tooLarge(); ++word) {
        std::uint32_t place = 0;
        trie.places[0].words.push_back(word);
        for (const char c : texts[word]) {
            const auto byte = static_cast<unsigned char>(c);
            m_grammar->m_needed.set(byte);
            auto& edges = trie.places[place].edges;
            const auto found =
                std::ranges::find(edges, byte, &std::pair<unsigned char, std::uint32_t>::first);
            if (found != edges.end()) {
                place = found->second;
            } else {
                place = static_cast<std::uint32_t>(trie.places.size());
                edges.emplace_back(byte, place);
                trie.places.emplace_back();
            }
            trie.places[place].words.push_back(word);
        }
        if (trie.places[place].word == Grammar::kNone)
            trie.places[place].word = word;
    }
    trie.targets.assign(texts.size(), empty());
    m_grammar->m_tries.push_back(std::move(trie));
    return {static_cast<std::uint32_t>(m_grammar->m_tries.size() - 1)};
}

void GrammarBuilder::follow(Words words, std::size_t word, Id part)
{
    m_grammar->m_tries[words.number].targets[word] = part;
}

GrammarBuilder::Id GrammarBuilder::oneOf(Words words, std::size_t least, std::size_t most)
{
    m_work += most - least + 1;
    return add({.kind = Kind::Words,
                .first = words.number,
                .least = static_cast<std::uint32_t>(least),
                .most = static_cast<std::uint32_t>(most)});
}

GrammarBuilder::Id GrammarBuilder::oneOf(const std::vector<std::string>& texts)
{
    return texts.empty() ? choice({}) : oneOf(words(texts), 0, texts.size() - 1);
}

GrammarBuilder::Id GrammarBuilder::otherKey(Words words)
{
    m_grammar->m_needed.set('"');
    return add({.kind = Kind::OtherKey, .first = words.number});
}

GrammarBuilder::Id GrammarBuilder::rule()
{
    m_grammar->m_children.push_back(Grammar::kNone);
    return add({.kind = Kind::Rule,
                .first = static_cast<std::uint32_t>(m_grammar->m_children.size() - 1),
                .count = 1});
}

void GrammarBuilder::define(Id rule, Id part)
{
    m_grammar->m_children[m_grammar->m_nodes[rule].first] = part;
}

std::vector<GrammarBuilder::Id> GrammarBuilder::partsOf(const Grammar::Node& node) const
{
    if (node.kind == Kind::Words) {
        const auto& targets = m_grammar->m_tries[node.first].targets;
        return {targets.begin() + node.least, targets.begin() + node.most + 1};
    }
    const auto begin = m_grammar->m_children.begin() + node.first;
    return {begin, begin + node.count};
}

/// The smallest heights, found in ascending order, so that each is known once (Knuth 1977). What
/// stays without one can never come to an end.
void GrammarBuilder::measureHeights()
{
    auto& nodes = m_grammar->m_nodes;
    std::vector<std::vector<Id>> holders(nodes.size());
    std::vector<std::uint32_t> open(nodes.size());
    using Known = std::pair<std::uint32_t, Id>;
    std::priority_queue<Known, std::vector<Known>, std::greater<>> known;
    for (Id id = 0; id < nodes.size(); ++id) {
        const auto& node = nodes[id];
        const auto parts = partsOf(node);
        for (const auto part : parts)
            if (part != Grammar::kNone)
                holders[part].push_back(id);
        open[id] = static_cast<std::uint32_t>(parts.size());
        const bool holds = node.kind >= Kind::Sequence || node.kind == Kind::Words;
        if (!holds || (node.kind == Kind::Sequence && parts.empty()) ||
            (node.kind == Kind::Repeat && node.least == 0))
            known.emplace(1, id);
    }
    // The last part of a sequence lies on what the sequence lies on, the others on the sequence.
    const auto heightOver = [&](const std::vector<Id>& parts, Kind kind) {
        std::uint32_t height = 1;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool last = kind == Kind::Sequence && i + 1 == parts.size();
            height = std::max(height, nodes[parts[i]].height + (last ? 0 : 1));
        }
        return height;
    };
    while (!known.empty()) {
        const auto [height, id] = known.top();
        known.pop();
        if (nodes[id].height != Grammar::kUnlimited)
            continue;
        nodes[id].height = height;
        for (const auto holder : holders[id]) {
            const auto kind = nodes[holder].kind;
            if (kind == Kind::Choice || kind == Kind::Rule || kind == Kind::Words)
                known.emplace(height, holder);
            else if (--open[holder] == 0)
                known.emplace(heightOver(partsOf(nodes[holder]), kind), holder);
        }
    }
    for (auto& node : nodes)
        if (node.kind == Kind::Words)
            for (const auto part : partsOf(node))
                node.tallest = std::max(node.tallest, nodes[part].height);
}

/// How many parts begin within each other before a byte is read; a part that begins with itself
/// would be gone into for ever.
Result<void> GrammarBuilder::checkBeginnings(const std::string& name) const
{
    const auto& nodes = m_grammar->m_nodes;
    // Which parts may be empty: those change nothing once they are found, so rounds come to an end.
    std::vector<bool> empties(nodes.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        for (Id id = static_cast<Id>(nodes.size()); id-- > 0;) {
            if (empties[id])
                continue;
            const auto& node = nodes[id];
            bool empty = false;
            if (node.kind == Kind::Sequence || node.kind == Kind::Choice ||
                node.kind == Kind::Rule) {
                const auto parts = partsOf(node);
                const auto isEmpty = [&](Id part) { return empties[part]; };
                empty = node.kind == Kind::Sequence ? std::ranges::all_of(parts, isEmpty)
                                                    : std::ranges::any_of(parts, isEmpty);
            } else if (node.kind == Kind::Repeat) {
                empty = node.least == 0;
            }
            empties[id] = empty;
            changed = changed || empty;
        }
    }
    enum class Mark : std::uint8_t { None, Open, Done };
    std::vector<Mark> marks(nodes.size(), Mark::None);
    std::vector<std::uint64_t> depths(nodes.size(), 0);
    struct Visit {
        Id id;
        std::vector<Id> parts;
        std::size_t next = 0;
    };
    const auto beginnings = [&](Id id) {
        const auto& node = nodes[id];
        if (node.kind < Kind::Sequence)
            return std::vector<Id>{};
        auto parts = partsOf(node);
        if (node.kind == Kind::Sequence) {
            const auto full = std::ranges::find_if(parts, [&](Id part) { return !empties[part]; });
            if (full != parts.end())
                parts.erase(full + 1, parts.end());
        }
        return parts;
    };
    for (Id root = 0; root < nodes.size(); ++root) {
        if (marks[root] != Mark::None)
            continue;
        std::vector<Visit> visits;
        visits.push_back({root, beginnings(root)});
        marks[root] = Mark::Open;
        while (!visits.empty()) {
            auto& visit = visits.back();
            if (visit.next < visit.parts.size()) {
                const auto part = visit.parts[visit.next++];
                if (marks[part] == Mark::Open)
                    return fail(ErrorCode::InvalidArgument,
                                name + " has a part that begins with itself, so it says nothing. "
                                       "Take the reference out.");
                if (marks[part] == Mark::None) {
                    marks[part] = Mark::Open;
                    visits.push_back({part, beginnings(part)});
                }
                continue;
            }
            std::uint64_t depth = 0;
            for (const auto part : visit.parts)
                depth = nodes[visit.id].kind == Kind::Sequence ? depth + depths[part]
                                                               : std::max(depth, depths[part]);
            if (nodes[visit.id].kind == Kind::Repeat && empties[visit.parts.front()])
                return fail(ErrorCode::InvalidArgument,
                            name + " repeats something that may be empty. Write it so that each "
                                   "repetition has a character.");
            depths[visit.id] = depth + 1;
            if (depth > kMostBeginnings)
                return fail(ErrorCode::InvalidArgument,
                            name + " refers from one part to the next too many times. Write it "
                                   "with fewer references.");
            marks[visit.id] = Mark::Done;
            visits.pop_back();
        }
    }
    return {};
}

Result<std::shared_ptr<const Grammar>> GrammarBuilder::finish(Id root, const std::string& name)
{
    if (tooLarge())
        return fail(ErrorCode::InvalidArgument, name + " is too large. Describe less with it.");
    m_grammar->m_root = root;
    measureHeights();
    const auto height = m_grammar->m_nodes[root].height;
    if (height == Grammar::kUnlimited)
        return fail(ErrorCode::InvalidArgument,
                    name + " allows no document that comes to an end: what it demands holds "
                           "itself. Make the inner one optional or let it be null.");
    if (height > Grammar::kMostOpen)
        return fail(ErrorCode::InvalidArgument,
                    name + " demands a document that nests too deeply. Make it flatter.");
    ANNEAL_CHECK(checkBeginnings(name));
    return std::shared_ptr<const Grammar>(std::move(m_grammar));
}

} // namespace anneal::text
