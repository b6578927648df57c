#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/text/sentencepiece_model.h"
#include "core/text/tokenizer_folder.h"
#include "core/text/unicode_table.h"

#include <sentencepiece_processor.h>

namespace anneal::text {
namespace {

constexpr std::uint64_t kLargestModel = 64ULL << 20;

/// A tokenizer.model, run by the sentencepiece library. Control pieces and added tokens written in
/// the text are recognised as the slow tokenizers of transformers do it; the text between them goes
/// to sentencepiece.
class SentencePieceTokenizer final : public Tokenizer {
public:
    static Result<std::shared_ptr<const Tokenizer>> load(const std::filesystem::path& folder);

    std::vector<TokenId> encode(std::string_view text, const EncodeOptions& options) const override;
    std::string decode(const std::vector<TokenId>& ids, bool skipSpecialTokens) const override;
    std::optional<TokenId> idOf(std::string_view token) const override;
    std::optional<std::string> tokenOf(TokenId id) const override;
    std::size_t size() const override { return m_size; }
    bool isSpecial(TokenId id) const override
    {
        const auto* token = m_added.find(id);
        return token != nullptr && token->special;
    }
    const SpecialTokens& specialTokens() const override { return m_special; }
    bool addsBos() const override { return m_addBos && m_special.bos; }
    const std::string& chatTemplateText() const override { return m_chatTemplate; }
    Result<std::vector<std::pair<std::string, std::string>>> filesToSave() const override
    {
        return m_files();
    }

private:
    SentencePieceTokenizer() = default;
    void addTokens(TokenizerSettings settings);
    void encodePlain(std::string_view text, bool atStart, std::vector<TokenId>& ids) const;

    /// The library keeps a piece's bytes as the file has them.
    [[nodiscard]] std::string pieceOf(int id) const
    {
        return toValidUtf8(m_processor.IdToPiece(id));
    }
    /// The ids of a text without special tokens.
    [[nodiscard]] std::vector<TokenId> idsOf(const std::string& text) const;

    sentencepiece::SentencePieceProcessor m_processor;
    std::unique_ptr<const SentencePieceUnigram> m_unigram; ///< nullptr: the library encodes
    StringTable m_vocabulary;
    AddedTokens m_added;
    std::size_t m_size = 0;
    SpecialTokens m_special;
    bool m_addBos = true;
    bool m_addEos = false;
    bool m_legacy =
        true; ///< every part of a text gets sentencepiece's blank in front, not only the first
    std::string m_unknown = "<unk>"; ///< a text in front of parts that shall not get it
    std::size_t m_unknownLength = 0; ///< its ids
    std::string m_chatTemplate;
    FilesToSave m_files;
};

Result<std::shared_ptr<const Tokenizer>>
SentencePieceTokenizer::load(const std::filesystem::path& folder)
{
    const auto file = folder / "tokenizer.model";
    ANNEAL_TRY(const auto bytes, readFile(file, kLargestModel));
    auto tokenizer = std::shared_ptr<SentencePieceTokenizer>(new SentencePieceTokenizer);
    // Read by us first: what is refused here would end the process in the library.
    auto unigram = SentencePieceUnigram::read(bytes);
    if (!unigram)
        return fail(unigram.error().code, toUtf8(file) + ": " + unigram.error().message,
                    {{"file", toUtf8(file)}});
    const auto status = tokenizer->m_processor.LoadFromSerializedProto(bytes);
    if (!status.ok() || tokenizer->m_processor.GetPieceSize() <= 0)
        return fail(ErrorCode::Format,
                    toUtf8(file) + " is no sentencepiece model: " + status.ToString(),
                    {{"file", toUtf8(file)}});
    tokenizer->m_unigram = std::move(*unigram);
    ANNEAL_TRY(auto settings, readTokenizerSettings(folder));
    tokenizer->m_addBos = settings.addBos.value_or(true);
    tokenizer->m_addEos = settings.addEos.value_or(false);
    tokenizer->m_legacy = settings.legacy.value_or(true);
    tokenizer->m_files = filesOfFolder(folder);
    tokenizer->addTokens(std::move(settings));
    return tokenizer;
}

void SentencePieceTokenizer::addTokens(TokenizerSettings settings)
{
    const int pieces = m_processor.GetPieceSize();
    m_vocabulary.reserve(static_cast<std::size_t>(pieces));
    for (int id = 0; id < pieces; ++id)
        m_vocabulary.insert(pieceOf(id), id);
    const auto add = [&](AddedToken token) {
        m_added.add(std::move(token), m_vocabulary, static_cast<std::size_t>(pieces));
    };
    for (auto& token : settings.moreTokens) {
        token.normalized = false;
        add(token);
    }
    for (int id = 0; id < pieces; ++id) {
        if (!m_processor.IsControl(id) && !m_processor.IsUnknown(id))
            continue;
        AddedToken token;
        token.content = pieceOf(id);
        token.special = true;
        if (m_added.find(token.content) == nullptr)
            add(std::move(token));
    }
    for (auto& [role, token] : settings.roles) {
        token.normalized = false;
        if (m_added.find(token.content) == nullptr)
            add(token);
    }
    m_added.prepare([](const std::string& content) { return content; });
    const auto role = [&](const char* name, int own) -> std::optional<TokenId> {
        const auto found = settings.roles.find(name);
        if (found != settings.roles.end())
            return idOf(found->second.content);
        return own >= 0 ? std::optional(own) : std::nullopt;
    };
    m_special = {role("bos_token", m_processor.bos_id()), role("eos_token", m_processor.eos_id()),
                 role("pad_token", m_processor.pad_id()), role("unk_token", m_processor.unk_id())};
    if (m_special.unk)
        m_unknown = *tokenOf(*m_special.unk);
    m_unknownLength = idsOf(m_unknown).size();
    m_size = static_cast<std::size_t>(pieces);
    if (!m_added.tokens().empty())
        m_size = std::max(m_size, static_cast<std::size_t>(m_added.tokens().rbegin()->first) + 1);
    m_chatTemplate = settings.chatTemplate;
}

std::vector<TokenId> SentencePieceTokenizer::encode(std::string_view text,
                                                    const EncodeOptions& options) const
{
    std::string repaired;
    if (!isWellFormed(text)) {
        repaired = toValidUtf8(text);
        text = repaired;
    }
    std::vector<TokenId> ids;
    if (options.addSpecialTokens && m_addBos && m_special.bos)
        ids.push_back(*m_special.bos);
    std::vector<AddedTokens::Part> parts;
    m_added.split(text, false, options.splitSpecialTokens, parts);
    for (const auto& part : parts) {
        if (part.id >= 0)
            ids.push_back(part.id);
        else
            encodePlain(text.substr(part.begin, part.end - part.begin), part.begin == 0, ids);
    }
    if (options.addSpecialTokens && m_addEos && m_special.eos)
        ids.push_back(*m_special.eos);
    return ids;
}

std::vector<TokenId> SentencePieceTokenizer::idsOf(const std::string& text) const
{
    if (m_unigram == nullptr)
        return m_processor.EncodeAsIds(text);
    std::vector<TokenId> ids;
    m_unigram->encode(text, ids);
    return ids;
}

void SentencePieceTokenizer::encodePlain(std::string_view text, bool atStart,
                                         std::vector<TokenId>& ids) const
{
    const bool bare = !atStart && !m_legacy;
    const auto pieces = idsOf(bare ? m_unknown + std::string(text) : std::string(text));
    const auto skipped = bare ? std::min(m_unknownLength, pieces.size()) : 0;
    ids.insert(ids.end(), pieces.begin() + static_cast<std::ptrdiff_t>(skipped), pieces.end());
}

std::string SentencePieceTokenizer::decode(const std::vector<TokenId>& ids,
                                           bool skipSpecialTokens) const
{
    std::string out;
    std::vector<int> run;
    const auto flush = [&] {
        if (!run.empty())
            out += m_processor.DecodeIds(run);
        run.clear();
    };
    for (const TokenId id : ids) {
        const auto* added = m_added.find(id);
        const bool isPiece = id >= 0 && id < m_processor.GetPieceSize();
        if (added == nullptr || (isPiece && !added->special) || m_processor.unk_id() == id) {
            if (isPiece)
                run.push_back(id);
            continue;
        }
        if (added->special && skipSpecialTokens)
            continue;
        flush();
        out += added->content;
    }
    flush();
    return toValidUtf8(out);
}

std::optional<TokenId> SentencePieceTokenizer::idOf(std::string_view token) const
{
    if (const auto* added = m_added.find(token))
        return added->id;
    return m_vocabulary.find(token);
}

std::optional<std::string> SentencePieceTokenizer::tokenOf(TokenId id) const
{
    if (const auto* added = m_added.find(id))
        return added->content;
    if (id < 0 || id >= m_processor.GetPieceSize())
        return std::nullopt;
    return pieceOf(id);
}

} // namespace

Result<std::shared_ptr<const Tokenizer>>
loadSentencePieceTokenizer(const std::filesystem::path& folder)
{
    return SentencePieceTokenizer::load(folder);
}

} // namespace anneal::text
