#include "core/text/bpe.h"

#include "core/base/notice.h"
#include "core/text/byte_level.h"
#include "core/text/json_fields.h"
#include "core/text/model_number.h"
#include "core/text/unicode_table.h"
#include "core/text/word_cache.h"

#include <algorithm>
#include <queue>

namespace anneal::text {
namespace {

/// Up to this many symbols the lowest rank is found by looking at all of them.
constexpr std::size_t kShortWord = 96;

/// What SentencePiece writes for a blank.
constexpr std::string_view kBlankMark = "\u2581";

} // namespace

Result<std::shared_ptr<const BpeModel>>
BpeModel::create(const TokenizerSpec& spec, const StringTable& vocabulary, bool byteLevel)
{
    auto model = std::shared_ptr<BpeModel>(new BpeModel);
    model->m_byteLevel = byteLevel;
    model->m_number = nextModelNumber();
    ANNEAL_CHECK(model->readOptions(spec, vocabulary));
    model->readSymbols(spec, vocabulary);
    model->m_cutsAtBlanks = !model->m_characterSymbols.empty() && !model->m_ignoreMerges &&
                            model->symbolOf(kBlankMark, true, true) >= 0;
    ANNEAL_CHECK(model->readMerges(spec, vocabulary));
    return model;
}

Result<void> BpeModel::readOptions(const TokenizerSpec& spec, const StringTable& vocabulary)
{
    const auto& options = spec.model();
    const auto dropout = options.find("dropout");
    if (dropout != options.end() && dropout->is_number() && dropout->get<double>() != 0)
        return unsupportedComponent("BPE option", "dropout");
    m_prefix = textFieldOr(options, "continuing_subword_prefix", "");
    m_suffix = textFieldOr(options, "end_of_word_suffix", "");
    m_byteFallback = flagField(options, "byte_fallback", false);
    m_fuseUnknown = flagField(options, "fuse_unk", false);
    m_ignoreMerges = flagField(options, "ignore_merges", false);
    if (const auto unknown = textFieldOr(options, "unk_token", ""); !unknown.empty())
        m_unknown = vocabulary.find(unknown).value_or(-1);
    return {};
}

void BpeModel::readSymbols(const TokenizerSpec& spec, const StringTable& vocabulary)
{
    m_byteSymbols.fill(-1);
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char raw = static_cast<char>(byte);
        if (m_byteLevel)
            m_byteSymbols[byte] = vocabulary.find(toByteLevel({&raw, 1})).value_or(-1);
        else if (m_byteFallback)
            m_byteSymbols[byte] = vocabulary.find(byteToken(byte)).value_or(-1);
    }
    if (m_ignoreMerges) {
        m_words.reserve(spec.vocabulary.size());
        for (const auto& [text, id] : spec.vocabulary) {
            if (!m_byteLevel)
                m_words.insert(text, id);
            else if (const auto bytes = fromByteLevel(text))
                m_words.insert(*bytes, id);
        }
    }
    if (m_byteLevel && m_prefix.empty() && m_suffix.empty())
        return;
    if (m_prefix.empty() && m_suffix.empty()) {
        m_characterSymbols.assign(UnicodeTable::kSize, -1);
        for (const auto& [text, id] : spec.vocabulary) {
            if (text.empty() || text.size() > 4)
                continue;
            const auto c = decodeCodePoint(text.data());
            if (c.length != text.size())
                continue;
            if (c.value < m_characterSymbols.size())
                m_characterSymbols[c.value] = id;
            else
                m_words.insert(text, id);
        }
    } else {
        m_words.reserve(spec.vocabulary.size());
        for (const auto& [text, id] : spec.vocabulary)
            m_words.insert(text, id);
    }
}

Result<void> BpeModel::readMerges(const TokenizerSpec& spec, const StringTable& vocabulary)
{
    if (spec.merges.size() >= PairTable::kNone)
        return fail(ErrorCode::Unsupported,
                    notice("tokenizer.merges", {{"merges", std::to_string(spec.merges.size())}}));
    m_merges.reserve(spec.merges.size());
    m_results.reserve(spec.merges.size());
    std::string joined;
    for (std::size_t i = 0; i < spec.merges.size(); ++i) {
        const auto& [left, right] = spec.merges[i];
        const auto unknown = [&](std::string_view token) {
            return fail(ErrorCode::Format,
                        "merge " + std::to_string(i + 1) + " of the tokenizer needs the token \"" +
                            std::string(token) + "\", which is not in the vocabulary",
                        {{"merge", std::to_string(i + 1)}, {"token", std::string(token)}});
        };
        const auto leftId = vocabulary.find(left);
        if (!leftId)
            return unknown(left);
        const auto rightId = vocabulary.find(right);
        if (!rightId)
            return unknown(right);
        joined.assign(left).append(right, std::min(m_prefix.size(), right.size()));
        const auto result = vocabulary.find(joined);
        if (!result)
            return unknown(joined);
        m_merges.insert(*leftId, *rightId, static_cast<std::uint32_t>(i));
        m_results.push_back(*result);
        findCrossings(joined);
    }
    return {};
}

/// Notes whether a token holds a blank mark behind another character.
void BpeModel::findCrossings(std::string_view token)
{
    for (auto at = token.find(kBlankMark, 1); at != std::string_view::npos;
         at = token.find(kBlankMark, at + 1))
        m_cutsAtBlanks = m_cutsAtBlanks && token.substr(0, at).ends_with(kBlankMark);
}

void BpeModel::tokenize(std::string_view word, std::vector<TokenId>& tokens) const
{
    std::size_t begin = 0;
    if (m_cutsAtBlanks) {
        for (auto at = word.find(kBlankMark, 1); at != std::string_view::npos;
             at = word.find(kBlankMark, at + kBlankMark.size())) {
            if (word.substr(begin, at - begin).ends_with(kBlankMark))
                continue;
            tokenizePart(word.substr(begin, at - begin), tokens);
            begin = at;
        }
    }
    tokenizePart(word.substr(begin), tokens);
}

void BpeModel::tokenizePart(std::string_view word, std::vector<TokenId>& tokens) const
{
    if (word.size() > WordCache::kLongestWord) {
        if (m_ignoreMerges)
            if (const auto id = m_words.find(word)) {
                tokens.push_back(*id);
                return;
            }
        thread_local std::vector<TokenId> symbols;
        start(word, symbols);
        if (symbols.size() <= kShortWord)
            mergeShort(symbols);
        else
            mergeLong(symbols);
        tokens.insert(tokens.end(), symbols.begin(), symbols.end());
        if (symbols.capacity() > 1 << 20)
            std::vector<TokenId>().swap(symbols);
        return;
    }
    auto& entry = WordCache::ofThisThread().entryOf(word);
    if (WordCache::holds(entry, m_number, word)) {
        tokens.insert(tokens.end(), entry.tokens, entry.tokens + entry.count);
        return;
    }
    const auto before = tokens.size();
    if (const auto id = m_ignoreMerges ? m_words.find(word) : std::nullopt) {
        tokens.push_back(*id);
    } else {
        thread_local std::vector<TokenId> symbols;
        start(word, symbols);
        mergeShort(symbols);
        tokens.insert(tokens.end(), symbols.begin(), symbols.end());
    }
    if (const auto count = tokens.size() - before; count <= WordCache::kMostTokens)
        WordCache::store(entry, m_number, word, tokens.data() + before, count);
}

void BpeModel::start(std::string_view word, std::vector<TokenId>& symbols) const
{
    symbols.clear();
    if (!m_byteLevel || !m_prefix.empty() || !m_suffix.empty()) {
        startWithCharacters(m_byteLevel ? toByteLevel(word) : std::string(word), symbols);
        return;
    }
    bool unknownBefore = false;
    for (const char c : word) {
        const auto id = m_byteSymbols[static_cast<unsigned char>(c)];
        if (id >= 0)
            symbols.push_back(id);
        else if (m_unknown >= 0 && !(unknownBefore && m_fuseUnknown))
            symbols.push_back(m_unknown);
        unknownBefore = id < 0;
    }
}

TokenId BpeModel::symbolOf(std::string_view character, bool isFirst, bool isLast) const
{
    if (!m_characterSymbols.empty()) {
        const auto c = decodeCodePoint(character.data());
        return c.value < m_characterSymbols.size() ? m_characterSymbols[c.value]
                                                   : m_words.find(character).value_or(-1);
    }
    std::string text(character);
    if (!isFirst)
        text.insert(0, m_prefix);
    if (isLast)
        text += m_suffix;
    return m_words.find(text).value_or(-1);
}

void BpeModel::startWithCharacters(std::string_view word, std::vector<TokenId>& symbols) const
{
    // An unknown character waits here: a following one may be fused with it.
    bool pending = false;
    for (std::size_t at = 0; at < word.size();) {
        const auto length = decodeCodePoint(word.data() + at).length;
        const auto character = word.substr(at, length);
        const auto id = symbolOf(character, at == 0, at + length == word.size());
        at += length;
        if (id >= 0) {
            if (pending)
                symbols.push_back(m_unknown);
            pending = false;
            symbols.push_back(id);
            continue;
        }
        const bool fallback =
            m_byteFallback && std::all_of(character.begin(), character.end(), [this](char c) {
                return m_byteSymbols[static_cast<unsigned char>(c)] >= 0;
            });
        if (fallback) {
            for (const char c : character)
                symbols.push_back(m_byteSymbols[static_cast<unsigned char>(c)]);
        } else if (m_unknown >= 0) {
            if (pending && !m_fuseUnknown)
                symbols.push_back(m_unknown);
            pending = true;
        }
    }
    if (pending)
        symbols.push_back(m_unknown);
}

void BpeModel::mergeShort(std::vector<TokenId>& symbols) const
{
    std::size_t count = symbols.size();
    if (count < 2)
        return;
    // ranks[i] is that of symbols i and i + 1.
    std::array<std::uint32_t, kShortWord> ranks;
    TokenId* const ids = symbols.data();
    const auto look = [&](std::size_t i) { ranks[i] = m_merges.find(ids[i], ids[i + 1]); };
    for (std::size_t i = 0; i + 1 < count; ++i)
        look(i);
    for (;;) {
        std::size_t best = 0;
        std::uint32_t lowest = PairTable::kNone;
        for (std::size_t i = 0; i + 1 < count; ++i)
            if (ranks[i] < lowest) {
                lowest = ranks[i];
                best = i;
            }
        if (lowest == PairTable::kNone)
            break;
        ids[best] = m_results[lowest];
        --count;
        std::copy(ids + best + 2, ids + count + 1, ids + best + 1);
        if (best + 1 < count) {
            std::copy(ranks.data() + best + 2, ranks.data() + count, ranks.data() + best + 1);
            look(best);
        }
        if (best > 0)
            look(best - 1);
    }
    symbols.resize(count);
}

void BpeModel::mergeLong(std::vector<TokenId>& symbols) const
{
    struct Node {
        TokenId id;
        std::uint32_t previous;
        std::uint32_t next;
    };
    struct Candidate {
        std::uint32_t rank;
        std::uint32_t at;
        TokenId left;
        TokenId right;
        bool operator>(const Candidate& other) const
        {
            return rank != other.rank ? rank > other.rank : at > other.at;
        }
    };
    constexpr std::uint32_t none = UINT32_MAX;
    constexpr TokenId gone = -1;
    const auto count = static_cast<std::uint32_t>(symbols.size());
    std::vector<Node> nodes(count);
    for (std::uint32_t i = 0; i < count; ++i)
        nodes[i] = {symbols[i], i == 0 ? none : i - 1, i + 1 == count ? none : i + 1};

    std::vector<Candidate> first;
    first.reserve(count);
    const auto candidate = [&](std::uint32_t at) -> std::optional<Candidate> {
        const auto next = nodes[at].next;
        if (next == none)
            return std::nullopt;
        const auto rank = m_merges.find(nodes[at].id, nodes[next].id);
        if (rank == PairTable::kNone)
            return std::nullopt;
        return Candidate{rank, at, nodes[at].id, nodes[next].id};
    };
    for (std::uint32_t i = 0; i < count; ++i)
        if (const auto found = candidate(i))
            first.push_back(*found);
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue(std::greater<>{},
                                                                                 std::move(first));
    while (!queue.empty()) {
        const auto top = queue.top();
        queue.pop();
        auto& node = nodes[top.at];
        // The pair may be gone by now.
        if (node.id != top.left || node.next == none || nodes[node.next].id != top.right)
            continue;
        auto& right = nodes[node.next];
        node.id = m_results[top.rank];
        right.id = gone;
        node.next = right.next;
        if (node.next != none)
            nodes[node.next].previous = top.at;
        if (const auto found = candidate(top.at))
            queue.push(*found);
        if (node.previous != none)
            if (const auto found = candidate(node.previous))
                queue.push(*found);
    }
    symbols.clear();
    for (std::uint32_t i = 0; i != none; i = nodes[i].next)
        symbols.push_back(nodes[i].id);
}

} // namespace anneal::text
