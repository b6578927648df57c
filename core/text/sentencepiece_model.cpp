#include "core/text/sentencepiece_model.h"

#include "core/text/model_number.h"
#include "core/text/unicode_table.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace anneal::text {
namespace {

constexpr std::string_view kBlankMark = "\u2581";

tl::unexpected<Error> malformed(std::string_view what)
{
    return fail(ErrorCode::Format, "the sentencepiece model " + std::string(what));
}

/// How a field of a protocol buffer message is stored.
enum Kind : std::uint64_t { kVarint = 0, kFixed64 = 1, kBytes = 2, kFixed32 = 5 };

struct Field {
    std::uint64_t number = 0, kind = kVarint;
    std::uint64_t value = 0; ///< of a varint
    float real = 0;          ///< of a 32-bit field
    std::string_view bytes;  ///< of a text or message

    /// A field of another kind is unknown, whatever its number: so the library counts too.
    [[nodiscard]] bool is(std::uint64_t itsNumber, Kind itsKind) const
    {
        return number == itsNumber && kind == itsKind;
    }
};

/// Reads the fields of a message one after the other.
class Message final {
public:
    explicit Message(std::string_view bytes)
        : m_rest(bytes)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    Result<Field> next()
    {
        Field field;
        ANNEAL_TRY(const auto tag, varint());
        field.number = tag >> 3;
        field.kind = tag & 7;
        switch (field.kind) {
        case kVarint: {
            ANNEAL_TRY(field.value, varint());
            return field;
        }
        case kFixed64: {
            ANNEAL_TRY(field.bytes, take(8));
            return field;
        }
        case kBytes: {
            ANNEAL_TRY(const auto length, varint());
            ANNEAL_TRY(field.bytes, take(length));
            return field;
        }
        case kFixed32: {
            ANNEAL_TRY(field.bytes, take(4));
            std::memcpy(&field.real, field.bytes.data(), 4);
            return field;
        }
        default:
            return malformed("holds a field of an unknown kind");
        }
    }

private:
    Result<std::uint64_t> varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            ANNEAL_TRY(const auto byte, take(1));
            value |= std::uint64_t{static_cast<unsigned char>(byte[0]) & 0x7Fu} << shift;
            if (static_cast<unsigned char>(byte[0]) < 0x80)
                return value;
        }
        return malformed("holds a number that is too long");
    }
    Result<std::string_view> take(std::uint64_t count)
    {
        if (count > m_rest.size())
            return malformed("ends in the middle of a field");
        const auto bytes = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return bytes;
    }
    std::string_view m_rest;
};

enum PieceType : std::uint64_t { kNormal = 1, kUnknown, kControl, kUserDefined, kUnused, kByte };
constexpr std::uint64_t kUnigramType = 1;

struct Piece {
    std::string text;
    float score = 0;
    std::uint64_t type = kNormal;
};

Result<Piece> readPiece(std::string_view bytes)
{
    Piece piece;
    for (Message message(bytes); !message.atEnd();) {
        ANNEAL_TRY(const auto field, message.next());
        if (field.is(1, kBytes)) {
            // sentencepiece's prefix tree takes pieces as C texts; an empty one ends the process.
            if (field.bytes.find('\0') != std::string_view::npos)
                return malformed("holds a piece with a zero byte");
            piece.text = toValidUtf8(field.bytes);
        } else if (field.is(2, kFixed32))
            piece.score = field.real;
        else if (field.is(3, kVarint))
            piece.type = field.value;
    }
    return piece;
}

UnigramPieces unigramPieces(const std::vector<Piece>& pieces, bool byteFallback)
{
    UnigramPieces result;
    result.singlePrecision = true;
    result.bytes.fill(-1);
    float lowest = std::numeric_limits<float>::max();
    float highest = std::numeric_limits<float>::lowest();
    for (const auto& piece : pieces)
        if (piece.type == kNormal) {
            lowest = std::min(lowest, piece.score);
            highest = std::max(highest, piece.score);
        }
    result.unknownScore = lowest - 10.0F;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto& piece = pieces[i];
        const auto id = static_cast<TokenId>(i);
        double score = piece.score;
        // User-defined pieces get so much that they are always taken.
        if (piece.type == kUserDefined)
            score = static_cast<float>(piece.text.size()) * highest - 0.1;
        result.scores.push_back(score);
        if (piece.type == kNormal || piece.type == kUserDefined)
            result.vocabulary.push_back({piece.text, id});
        if (piece.type == kUnknown)
            result.unknown = id;
        if (piece.type == kByte && byteFallback)
            for (unsigned byte = 0; byte < 256; ++byte)
                if (piece.text == byteToken(byte))
                    result.bytes[byte] = id;
    }
    return result;
}

} // namespace

Result<std::unique_ptr<const SentencePieceUnigram>>
SentencePieceUnigram::read(std::string_view file)
{
    auto result = std::unique_ptr<SentencePieceUnigram>(new SentencePieceUnigram);
    std::vector<Piece> pieces;
    std::uint64_t type = kUnigramType;
    bool byteFallback = false;
    for (Message message(file); !message.atEnd();) {
        ANNEAL_TRY(const auto part, message.next());
        if (part.is(1, kBytes)) {
            if (pieces.size() > static_cast<std::size_t>(kHighestTokenId))
                return malformed("holds too many pieces");
            ANNEAL_TRY(auto piece, readPiece(part.bytes));
            if (piece.type == kUserDefined)
                result->m_userDefined.insert(piece.text, static_cast<TokenId>(pieces.size()));
            pieces.push_back(std::move(piece));
        } else if (part.is(2, kBytes)) {
            for (Message trainer(part.bytes); !trainer.atEnd();) {
                ANNEAL_TRY(const auto field, trainer.next());
                if (field.is(3, kVarint))
                    type = field.value;
                else if (field.is(24, kVarint))
                    result->m_blankAsSuffix = field.value != 0;
                else if (field.is(35, kVarint))
                    byteFallback = field.value != 0;
            }
        } else if (part.is(3, kBytes)) {
            for (Message rules(part.bytes); !rules.atEnd();) {
                ANNEAL_TRY(const auto field, rules.next());
                if (field.is(2, kBytes) && !field.bytes.empty()) {
                    ANNEAL_TRY(result->m_charsmap, Charsmap::fromBytes(field.bytes));
                } else if (field.is(3, kVarint)) {
                    result->m_addDummyPrefix = field.value != 0;
                } else if (field.is(4, kVarint)) {
                    result->m_removeExtraBlanks = field.value != 0;
                } else if (field.is(5, kVarint)) {
                    result->m_escapeBlanks = field.value != 0;
                }
            }
        }
    }
    if (type != kUnigramType)
        return nullptr;
    result->m_model = UnigramModel::create(unigramPieces(pieces, byteFallback));
    return result;
}

std::string_view SentencePieceUnigram::normalizedPrefix(std::string_view text,
                                                        std::size_t& length) const
{
    length = 0;
    m_userDefined.forEachPrefix(text, 0, [&](std::size_t end, TokenId) { length = end; });
    if (length > 0)
        return text.substr(0, length);
    if (m_charsmap)
        if (const auto replaced = m_charsmap->longestPrefix(text, length))
            return *replaced;
    length = decodeCodePoint(text.data()).length;
    return text.substr(0, length);
}

std::string SentencePieceUnigram::normalized(std::string_view text) const
{
    std::size_t length = 0;
    if (m_removeExtraBlanks)
        while (!text.empty() && normalizedPrefix(text, length) == " ")
            text.remove_prefix(length);
    if (text.empty())
        return {};
    const auto blank = m_escapeBlanks ? kBlankMark : std::string_view(" ");
    std::string out;
    if (m_addDummyPrefix && !m_blankAsSuffix)
        out += blank;
    bool afterBlank = m_removeExtraBlanks;
    while (!text.empty()) {
        auto part = normalizedPrefix(text, length);
        while (afterBlank && part.starts_with(' '))
            part.remove_prefix(1);
        for (const char c : part) {
            if (c == ' ')
                out += blank;
            else
                out += c;
        }
        if (!part.empty())
            afterBlank = part.ends_with(' ');
        if (!m_removeExtraBlanks)
            afterBlank = false;
        text.remove_prefix(length);
    }
    if (m_removeExtraBlanks)
        while (out.ends_with(blank))
            out.resize(out.size() - blank.size());
    if (m_addDummyPrefix && m_blankAsSuffix)
        out += blank;
    return out;
}

void SentencePieceUnigram::encode(std::string_view text, std::vector<TokenId>& ids) const
{
    if (const auto clean = normalized(text); !clean.empty())
        m_model->tokenize(clean, ids);
}

} // namespace anneal::text
