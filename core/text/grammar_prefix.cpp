// How a text is followed through a grammar.
#include "core/text/grammar.h"

#include <algorithm>
#include <array>

namespace anneal::text {
namespace {

/// Ways to read a text that are followed at once. Each can be finished by itself, so that leaving
/// further ones out narrows what may come and never leads to a dead end.
constexpr std::size_t kMostWays = 64;

/// Above so many kept frames those that nothing lies on are let go.
constexpr std::size_t kManyFrames = 1 << 14;

/// Inside a character of a JSON string. The first have to come first: a character that has begun.
enum InCharacter : std::uint32_t {
    Begin,
    Escape, ///< behind the backslash
    Hex1,
    Hex2,         ///< any digit
    Hex2NoHalves, ///< behind D: the halves of a pair have no meaning alone
    Hex3,
    Hex4,
    Last1, ///< so many bytes of UTF-8 are missing
    Last2,
    Last3,
    Last2NoShort, ///< behind E0, ED, F0 and F4: not every byte makes a character
    Last2NoHalves,
    Last3NoShort,
    Last3NoLarge,
    Done,
    Wrong
};

bool isHex(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::uint32_t afterFirst(unsigned char byte)
{
    if (byte < 0x80)
        return byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F ? Done : Wrong;
    if (byte < 0xC2 || byte > 0xF4)
        return Wrong;
    switch (byte) {
    case 0xE0:
        return Last2NoShort;
    case 0xED:
        return Last2NoHalves;
    case 0xF0:
        return Last3NoShort;
    case 0xF4:
        return Last3NoLarge;
    default:
        return byte < 0xE0 ? Last1 : byte < 0xF0 ? Last2 : Last3;
    }
}

std::uint32_t inCharacter(std::uint32_t state, unsigned char byte)
{
    const auto within = [byte](int least, int most, std::uint32_t next) -> std::uint32_t {
        return byte >= least && byte <= most ? next : Wrong;
    };
    switch (state) {
    case Begin:
        return byte == '\\' ? static_cast<std::uint32_t>(Escape) : afterFirst(byte);
    case Escape:
        if (byte == 'u')
            return Hex1;
        return std::string_view("\"\\/bfnrt").find(static_cast<char>(byte)) !=
                       std::string_view::npos
                   ? Done
                   : Wrong;
    case Hex1:
        if (!isHex(byte))
            return Wrong;
        return byte == 'd' || byte == 'D' ? Hex2NoHalves : Hex2;
    case Hex2:
        return isHex(byte) ? Hex3 : Wrong;
    case Hex2NoHalves:
        return within('0', '7', Hex3);
    case Hex3:
        return isHex(byte) ? Hex4 : Wrong;
    case Hex4:
        return isHex(byte) ? Done : Wrong;
    case Last1:
        return within(0x80, 0xBF, Done);
    case Last2:
        return within(0x80, 0xBF, Last1);
    case Last3:
        return within(0x80, 0xBF, Last2);
    case Last2NoShort:
        return within(0xA0, 0xBF, Last1);
    case Last2NoHalves:
        return within(0x80, 0x9F, Last1);
    case Last3NoShort:
        return within(0x90, 0xBF, Last2);
    case Last3NoLarge:
        return within(0x80, 0x8F, Last2);
    default:
        return Wrong;
    }
}

// Where a key is: its character's state, whether it has begun, and the place among the words that
// it must not be (0 = it is none of them any more).
constexpr std::uint32_t kStateBits = 4, kBegun = 1U << kStateBits;

std::uint32_t placeInKey(std::uint32_t position)
{
    return position >> (kStateBits + 1);
}

std::uint32_t keyPosition(std::uint32_t state, std::uint32_t place)
{
    return state | kBegun | place << (kStateBits + 1);
}

} // namespace

GrammarPrefix::GrammarPrefix(std::shared_ptr<const Grammar> grammar)
    : m_grammar(std::move(grammar))
    , m_buckets(256, kBottom)
{
    m_to = &m_now;
    ++m_step;
    expand(m_grammar->m_root, kBottom);
}

std::size_t GrammarPrefix::bucketOf(Id node, std::uint32_t position, std::uint32_t parent) const
{
    std::uint64_t hash = node;
    hash = (hash ^ position) * 0x9E3779B97F4A7C15ULL;
    hash = (hash ^ (hash >> 29) ^ parent) * 0xBF58476D1CE4E5B9ULL;
    return static_cast<std::size_t>(hash >> 32) & (m_buckets.size() - 1);
}

/// The same part at the same place of the same stack is one frame.
std::uint32_t GrammarPrefix::frameOf(Id node, std::uint32_t position, std::uint32_t parent)
{
    auto bucket = bucketOf(node, position, parent);
    for (auto at = m_buckets[bucket]; at != kBottom; at = m_frames[at].chain) {
        const auto& frame = m_frames[at];
        if (frame.node == node && frame.position == position && frame.parent == parent)
            return at;
    }
    if (m_frames.size() >= 2 * m_buckets.size()) {
        m_buckets.assign(4 * m_buckets.size(), kBottom);
        for (std::uint32_t i = 0; i < m_frames.size(); ++i) {
            auto& frame = m_frames[i];
            auto& head = m_buckets[bucketOf(frame.node, frame.position, frame.parent)];
            frame.chain = std::exchange(head, i);
        }
        bucket = bucketOf(node, position, parent);
    }
    const auto number = static_cast<std::uint32_t>(m_frames.size());
    m_frames.push_back({.node = node,
                        .position = position,
                        .parent = parent,
                        .open = parent == kBottom ? 1 : m_frames[parent].open + 1,
                        .chain = std::exchange(m_buckets[bucket], number),
                        .seen = 0});
    return number;
}

/// Lets the newest frames go, which stand first in their chains.
void GrammarPrefix::forget(std::size_t size)
{
    while (m_frames.size() > size) {
        const auto& frame = m_frames.back();
        m_buckets[bucketOf(frame.node, frame.position, frame.parent)] = frame.chain;
        m_frames.pop_back();
    }
}

void GrammarPrefix::tidy()
{
    std::vector<bool> live(m_frames.size(), false);
    for (const auto top : m_now.tops)
        for (auto at = top; at != kBottom && !live[at]; at = m_frames[at].parent)
            live[at] = true;
    std::vector<std::uint32_t> moved(m_frames.size(), kBottom);
    const auto old = std::exchange(m_frames, {});
    m_buckets.assign(256, kBottom);
    for (std::uint32_t i = 0; i < old.size(); ++i)
        if (live[i]) // a frame is younger than what it lies on
            moved[i] = frameOf(old[i].node, old[i].position,
                               old[i].parent == kBottom ? kBottom : moved[old[i].parent]);
    for (auto& top : m_now.tops)
        top = moved[top];
}

bool GrammarPrefix::mark(std::uint32_t frame)
{
    return std::exchange(m_frames[frame].seen, m_step) != m_step;
}

void GrammarPrefix::wait(Id node, std::uint32_t position, std::uint32_t parent)
{
    if (m_to->tops.size() >= kMostWays)
        return;
    const auto frame = frameOf(node, position, parent);
    if (mark(frame))
        m_to->tops.push_back(frame);
}

bool GrammarPrefix::hasRoom(Id node, std::uint32_t parent) const
{
    const auto height = m_grammar->m_nodes[node].height;
    const auto open = parent == kBottom ? 0 : m_frames[parent].open;
    return height != Grammar::kUnlimited && open + height <= Grammar::kMostOpen;
}

/// Whether one of the words at or below the place may be written here to its end.
bool GrammarPrefix::hasWord(const Grammar::Node& words, std::uint32_t place,
                            std::uint32_t parent) const
{
    const auto& trie = m_grammar->m_tries[words.first];
    const auto& all = trie.places[place].words;
    auto word = std::ranges::lower_bound(all, words.least);
    const auto open = parent == kBottom ? 0 : m_frames[parent].open;
    const bool roomForAll =
        words.tallest <= Grammar::kMostOpen && open + words.tallest <= Grammar::kMostOpen;
    for (; word != all.end() && *word <= words.most; ++word)
        if (roomForAll || hasRoom(trie.targets[*word], parent))
            return true;
    return false;
}

void GrammarPrefix::expand(Id node, std::uint32_t parent)
{
    const auto& part = m_grammar->m_nodes[node];
    switch (part.kind) {
    case Grammar::Kind::Sequence:
        return sequence(node, 0, parent);
    case Grammar::Kind::Choice:
        for (std::uint32_t i = 0; i < part.count; ++i) {
            const auto child = m_grammar->m_children[part.first + i];
            if (hasRoom(child, parent))
                expand(child, parent);
        }
        return;
    case Grammar::Kind::Repeat:
        return repeat(node, 0, parent);
    case Grammar::Kind::Rule:
        return expand(m_grammar->m_children[part.first], parent);
    default:
        return wait(node, 0, parent);
    }
}

/// The last part of a sequence lies on what the sequence lies on, so that lists don't grow stacks.
void GrammarPrefix::sequence(Id node, std::uint32_t position, std::uint32_t parent)
{
    const auto& part = m_grammar->m_nodes[node];
    if (position == part.count)
        return finish(parent);
    const auto child = m_grammar->m_children[part.first + position];
    if (position + 1 == part.count)
        return expand(child, parent);
    const auto frame = frameOf(node, position, parent);
    if (mark(frame))
        expand(child, frame);
}

void GrammarPrefix::repeat(Id node, std::uint32_t count, std::uint32_t parent)
{
    const auto& part = m_grammar->m_nodes[node];
    if (count >= part.least)
        finish(parent);
    if (count >= part.most)
        return;
    if (part.most == Grammar::kUnlimited)
        count = std::min(count, part.least); // beyond, all are alike
    const auto child = m_grammar->m_children[part.first];
    const auto height = m_grammar->m_nodes[child].height;
    const auto open = parent == kBottom ? 0 : m_frames[parent].open;
    if (height == Grammar::kUnlimited ||
        (count >= part.least && open + 1 + height > Grammar::kMostOpen))
        return;
    const auto frame = frameOf(node, count, parent);
    if (mark(frame))
        expand(child, frame);
}

void GrammarPrefix::finish(std::uint32_t parent)
{
    if (parent == kBottom) {
        m_to->complete = true;
        return;
    }
    const auto frame = m_frames[parent]; // a copy: there may be more of them meanwhile
    if (m_grammar->m_nodes[frame.node].kind == Grammar::Kind::Sequence)
        sequence(frame.node, frame.position + 1, frame.parent);
    else
        repeat(frame.node, frame.position + 1, frame.parent);
}

void GrammarPrefix::take(const Frame& top, unsigned char byte)
{
    const auto& part = m_grammar->m_nodes[top.node];
    switch (part.kind) {
    case Grammar::Kind::Literal: {
        const auto& text = m_grammar->m_texts[part.first];
        if (static_cast<unsigned char>(text[top.position]) != byte)
            return;
        if (top.position + 1 == text.size())
            finish(top.parent);
        else
            wait(top.node, top.position + 1, top.parent);
        return;
    }
    case Grammar::Kind::Words: {
        const auto& trie = m_grammar->m_tries[part.first];
        for (const auto& [edge, place] : trie.places[top.position].edges) {
            if (edge != byte || !hasWord(part, place, top.parent))
                continue;
            const auto& reached = trie.places[place];
            if (reached.word != Grammar::kNone && reached.word >= part.least &&
                reached.word <= part.most && hasRoom(trie.targets[reached.word], top.parent))
                expand(trie.targets[reached.word], top.parent);
            if (std::ranges::any_of(reached.edges, [&](const auto& further) {
                    return hasWord(part, further.second, top.parent);
                }))
                wait(top.node, place, top.parent);
        }
        return;
    }
    case Grammar::Kind::Bytes:
        if (m_grammar->m_sets[part.first].test(byte))
            finish(top.parent);
        return;
    case Grammar::Kind::Character: {
        const auto next = inCharacter(top.position, byte);
        if (next == Done)
            finish(top.parent);
        else if (next != Wrong)
            wait(top.node, next, top.parent);
        return;
    }
    case Grammar::Kind::OtherKey: {
        const auto& trie = m_grammar->m_tries[part.first];
        auto place = placeInKey(top.position);
        const bool begun = (top.position & kBegun) != 0;
        const auto inWords = begun ? place : std::uint32_t{0};
        bool known = !begun || place != 0;
        if (known) {
            known = false;
            for (const auto& [edge, next] : trie.places[inWords].edges)
                if (edge == byte) {
                    known = true;
                    place = next;
                }
        }
        if (!known)
            place = 0;
        const auto state = top.position & (kBegun - 1);
        if (!begun) {
            if (byte == '"')
                wait(top.node, keyPosition(Begin, place), top.parent);
        } else if (state == Begin && byte == '"') {
            if (!known || trie.places[place].word == Grammar::kNone)
                finish(top.parent);
        } else if (byte != '\\') {
            const auto next = inCharacter(state, byte);
            if (next != Wrong)
                wait(top.node, keyPosition(next == Done ? Begin : next, place), top.parent);
        }
        return;
    }
    default:
        return;
    }
}

void GrammarPrefix::step(const State& from, unsigned char byte, State& to)
{
    to.tops.clear();
    to.complete = false;
    m_to = &to;
    ++m_step;
    for (const auto number : from.tops) {
        const auto top = m_frames[number]; // a copy: there may be more of them meanwhile
        take(top, byte);
    }
}

/// m_tried: where the piece leads.
bool GrammarPrefix::run(std::string_view piece)
{
    const State* from = &m_now;
    for (const char c : piece) {
        step(*from, static_cast<unsigned char>(c), m_spare);
        if (m_spare.tops.empty() && !m_spare.complete)
            return false;
        std::swap(m_tried, m_spare);
        from = &m_tried;
    }
    return !piece.empty();
}

bool GrammarPrefix::fits(std::string_view piece)
{
    const auto size = m_frames.size();
    const bool fine = run(piece);
    forget(size);
    return fine;
}

bool GrammarPrefix::push(std::string_view piece)
{
    const auto size = m_frames.size();
    if (!run(piece)) {
        forget(size);
        return false;
    }
    std::swap(m_now, m_tried);
    if (m_frames.size() > kManyFrames)
        tidy();
    return true;
}

ByteSet GrammarPrefix::next() const
{
    ByteSet set;
    for (const auto number : m_now.tops) {
        const auto& top = m_frames[number];
        const auto& part = m_grammar->m_nodes[top.node];
        switch (part.kind) {
        case Grammar::Kind::Literal:
            set.set(static_cast<unsigned char>(m_grammar->m_texts[part.first][top.position]));
            break;
        case Grammar::Kind::Words: {
            const auto& trie = m_grammar->m_tries[part.first];
            for (const auto& [edge, place] : trie.places[top.position].edges)
                if (hasWord(part, place, top.parent))
                    set.set(edge);
            break;
        }
        case Grammar::Kind::Bytes:
            set |= m_grammar->m_sets[part.first];
            break;
        default: { // a few bytes too many do no harm: this is for what can be told at a glance
            const bool key = part.kind == Grammar::Kind::OtherKey;
            if (key && (top.position & kBegun) == 0) {
                set.set('"');
                break;
            }
            const auto state = key ? top.position & (kBegun - 1) : top.position;
            for (int byte = 0; byte < 256; ++byte)
                if (inCharacter(state, static_cast<unsigned char>(byte)) != Wrong)
                    set.set(static_cast<std::size_t>(byte));
            if (key && state == Begin)
                set.set('"');
        }
        }
    }
    return set;
}

bool GrammarPrefix::endsInsideCharacter(std::string_view piece)
{
    const auto size = m_frames.size();
    bool inside = false;
    if (run(piece))
        inside = std::ranges::any_of(m_tried.tops, [&](std::uint32_t number) {
            const auto& top = m_frames[number];
            const auto kind = m_grammar->m_nodes[top.node].kind;
            if (kind != Grammar::Kind::Character && kind != Grammar::Kind::OtherKey)
                return false;
            const auto state =
                kind == Grammar::Kind::OtherKey ? top.position & (kBegun - 1) : top.position;
            return state >= Last1 && state < Done;
        });
    forget(size);
    return inside;
}

} // namespace anneal::text
