#include "core/text/unigram.h"

#include "core/text/json_fields.h"
#include "core/text/model_number.h"
#include "core/text/unicode_table.h"
#include "core/text/word_cache.h"
#include "core/text/word_scanner.h"

#include <algorithm>

namespace anneal::text {
namespace {

/// How much worse than the worst piece an unknown character is.
constexpr double kUnknownPenalty = 10.0;

tl::unexpected<Error> malformed(std::string_view what)
{
    return fail(ErrorCode::Format, "the Unigram model of the tokenizer " + std::string(what));
}

} // namespace

Result<std::shared_ptr<const UnigramModel>> UnigramModel::create(const TokenizerSpec& spec,
                                                                 const StringTable& vocabulary)
{
    if (spec.vocabulary.empty() || spec.scores.size() != spec.vocabulary.size())
        return malformed("has no list of pieces with scores");
    UnigramPieces pieces;
    pieces.vocabulary = spec.vocabulary;
    pieces.scores = spec.scores;
    pieces.unknownScore =
        *std::min_element(spec.scores.begin(), spec.scores.end()) - kUnknownPenalty;
    const auto& options = spec.model();
    if (const auto id = options.find("unk_id"); id != options.end() && !id->is_null()) {
        const auto unknown = countField(options, "unk_id", SIZE_MAX);
        if (unknown >= spec.vocabulary.size())
            return malformed("has an unk_id outside its vocabulary");
        pieces.unknown = static_cast<TokenId>(unknown);
    }
    pieces.bytes.fill(-1);
    if (flagField(options, "byte_fallback", false))
        for (unsigned byte = 0; byte < 256; ++byte)
            pieces.bytes[byte] = vocabulary.find(byteToken(byte)).value_or(-1);
    return create(std::move(pieces));
}

std::shared_ptr<const UnigramModel> UnigramModel::create(UnigramPieces pieces)
{
    auto model = std::shared_ptr<UnigramModel>(new UnigramModel);
    model->m_number = nextModelNumber();
    model->m_ids.reserve(pieces.vocabulary.size());
    for (const auto& [text, id] : pieces.vocabulary) {
        model->m_trie.insert(text, id);
        model->m_ids.insert(text, id);
    }
    model->m_pieces = std::move(pieces);
    model->m_pieces.vocabulary = {};
    return model;
}

void UnigramModel::tokenize(std::string_view word, std::vector<TokenId>& tokens) const
{
    if (word.size() > WordCache::kLongestWord) {
        tokenizeUncached(word, tokens);
        return;
    }
    auto& entry = WordCache::ofThisThread().entryOf(word);
    if (WordCache::holds(entry, m_number, word)) {
        tokens.insert(tokens.end(), entry.tokens, entry.tokens + entry.count);
        return;
    }
    const auto before = tokens.size();
    tokenizeUncached(word, tokens);
    if (const auto count = tokens.size() - before; count <= WordCache::kMostTokens)
        WordCache::store(entry, m_number, word, tokens.data() + before, count);
}

void UnigramModel::tokenizeUncached(std::string_view word, std::vector<TokenId>& tokens) const
{
    struct Node {
        double score = 0;
        std::size_t begin = SIZE_MAX; ///< of the last piece of the best way to here
        TokenId id = -1;
    };
    std::vector<Node> best(word.size() + 1);
    const auto offer = [&](std::size_t begin, std::size_t end, TokenId id, double score) {
        double sum = score + best[begin].score;
        if (m_pieces.singlePrecision)
            sum = static_cast<float>(sum);
        if (best[end].begin == SIZE_MAX || sum > best[end].score)
            best[end] = {sum, begin, id};
    };
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t length = decodeCodePoint(word.data() + at).length;
        bool known = false;
        m_trie.forEachPrefix(word, at, [&](std::size_t end, TokenId id) {
            offer(at, end, id, m_pieces.scores[static_cast<std::size_t>(id)]);
            known = known || end == at + length;
        });
        if (!known)
            offer(at, at + length, m_pieces.unknown, m_pieces.unknownScore);
        at += length;
    }
    // From the end to the front; neighbouring unknown pieces count as one.
    std::vector<Range> pieces;
    std::size_t unknownEnd = 0;
    const auto add = [&](std::size_t begin, std::size_t end) {
        pieces.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    };
    for (std::size_t end = word.size(); end > 0;) {
        const auto& node = best[end];
        if (node.id == m_pieces.unknown) {
            unknownEnd = unknownEnd == 0 ? end : unknownEnd;
        } else {
            if (unknownEnd != 0)
                add(end, unknownEnd);
            unknownEnd = 0;
            add(node.begin, end);
        }
        end = node.begin;
    }
    if (unknownEnd != 0)
        add(0, unknownEnd);
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        const auto text = word.substr(piece->begin, piece->end - piece->begin);
        if (const auto id = m_ids.find(text))
            tokens.push_back(*id);
        else
            addUnknown(text, tokens);
    }
}

void UnigramModel::addUnknown(std::string_view text, std::vector<TokenId>& tokens) const
{
    const auto byteOf = [this](char c) { return m_pieces.bytes[static_cast<unsigned char>(c)]; };
    if (std::all_of(text.begin(), text.end(), [&](char c) { return byteOf(c) >= 0; })) {
        for (const char c : text)
            tokens.push_back(byteOf(c));
    } else if (m_pieces.unknown >= 0) {
        tokens.push_back(m_pieces.unknown);
    }
}

} // namespace anneal::text
