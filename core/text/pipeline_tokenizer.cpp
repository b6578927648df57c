#include "core/text/pipeline_tokenizer.h"

#include "core/text/byte_level.h"
#include "core/text/json_fields.h"
#include "core/text/model_factory.h"
#include "core/text/unicode_table.h"

#include <algorithm>

namespace anneal::text {
namespace {

/// Texts are worked on in parts of at most this size, so that offsets fit 32 bits whatever the
/// steps add.
constexpr std::size_t kLargestPart = std::size_t{1} << 28;

std::string_view firstPart(std::string_view text)
{
    if (text.size() <= kLargestPart)
        return text;
    std::size_t end = kLargestPart;
    while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace

Result<std::shared_ptr<const Tokenizer>>
PipelineTokenizer::create(const TokenizerSpec& spec, const TokenizerSettings& settings,
                          FilesToSave files)
{
    const auto part = [&](const char* name) {
        const auto found = spec.rest.find(name);
        return found == spec.rest.end() ? nlohmann::json() : *found;
    };
    auto tokenizer = std::shared_ptr<PipelineTokenizer>(new PipelineTokenizer);
    auto& self = *tokenizer;
    ANNEAL_TRY(self.m_normalizer, Normalizer::create(part("normalizer")));
    ANNEAL_TRY(self.m_preTokenizer, PreTokenizer::create(part("pre_tokenizer")));
    ANNEAL_TRY(self.m_postProcessor, PostProcessor::create(part("post_processor")));
    ANNEAL_TRY(self.m_decoder, Decoder::create(part("decoder")));
    self.m_vocabulary.reserve(spec.vocabulary.size());
    for (const auto& [text, id] : spec.vocabulary)
        self.m_vocabulary.insert(text, id);
    ANNEAL_TRY(self.m_model,
               createModel(spec, self.m_vocabulary, self.m_preTokenizer.isByteLevel()));
    self.m_chatTemplate = settings.chatTemplate;
    self.m_files = std::move(files);
    self.addTokens(spec, settings);
    self.keepTexts(spec);
    return tokenizer;
}

void PipelineTokenizer::addTokens(const TokenizerSpec& spec, const TokenizerSettings& settings)
{
    const auto add = [&](const AddedToken& token) {
        m_added.add(token, m_vocabulary, m_vocabulary.size());
    };
    for (const auto& token : spec.addedTokens)
        add(token);
    for (const auto& token : settings.moreTokens)
        if (m_added.find(token.content) == nullptr)
            add(token);
    for (const char* role : {"bos_token", "eos_token", "unk_token", "sep_token", "pad_token",
                             "cls_token", "mask_token"}) {
        const auto found = settings.roles.find(role);
        if (found != settings.roles.end() && m_added.find(found->second.content) == nullptr)
            add(found->second);
    }
    m_added.prepare([&](const std::string& content) {
        std::string buffer;
        return std::string(m_normalizer.apply(content, buffer));
    });
    const auto idOfRole = [&](const char* role) -> std::optional<TokenId> {
        const auto found = settings.roles.find(role);
        return found == settings.roles.end() ? std::nullopt : idOf(found->second.content);
    };
    m_special = {idOfRole("bos_token"), idOfRole("eos_token"), idOfRole("pad_token"),
                 idOfRole("unk_token")};
}

void PipelineTokenizer::keepTexts(const TokenizerSpec& spec)
{
    TokenId highest = -1;
    for (const auto& entry : spec.vocabulary)
        highest = std::max(highest, entry.id);
    if (!m_added.tokens().empty())
        highest = std::max(highest, m_added.tokens().rbegin()->first);
    m_size = static_cast<std::size_t>(highest) + 1;
    std::vector<const std::string*> texts(m_size, nullptr);
    for (const auto& entry : spec.vocabulary)
        texts[static_cast<std::size_t>(entry.id)] = &entry.text;
    m_isSpecial.assign(m_size, false);
    for (const auto& [id, token] : m_added.tokens()) {
        texts[static_cast<std::size_t>(id)] = &token.content;
        m_isSpecial[static_cast<std::size_t>(id)] = token.special;
    }
    const auto keep = [&](Texts& kept, auto textOfEntry) {
        kept.known.assign(m_size, false);
        kept.begins.reserve(m_size + 1);
        for (std::size_t id = 0; id < m_size; ++id) {
            kept.begins.push_back(kept.buffer.size());
            if (texts[id] != nullptr) {
                kept.known[id] = true;
                kept.buffer += textOfEntry(*texts[id]);
            }
        }
        kept.begins.push_back(kept.buffer.size());
    };
    keep(m_texts, [](const std::string& text) -> const std::string& { return text; });
    if (m_decoder.isByteLevel())
        keep(m_bytes, [](const std::string& text) { return fromByteLevel(text).value_or(text); });
}

std::vector<TokenId> PipelineTokenizer::encode(std::string_view text,
                                               const EncodeOptions& options) const
{
    std::string repaired;
    if (!isWellFormed(text)) {
        repaired = toValidUtf8(text);
        text = repaired;
    }
    std::vector<TokenId> ids;
    ids.reserve(text.size() / 4 + 8);
    if (options.addSpecialTokens)
        ids = m_postProcessor.before;
    std::vector<AddedTokens::Part> parts;
    m_added.split(text, false, options.splitSpecialTokens, parts);
    for (const auto& part : parts) {
        if (part.id >= 0)
            ids.push_back(part.id);
        else
            encodePlain(text.substr(part.begin, part.end - part.begin), part.begin == 0, options,
                        ids);
    }
    if (options.addSpecialTokens)
        ids.insert(ids.end(), m_postProcessor.behind.begin(), m_postProcessor.behind.end());
    return ids;
}

void PipelineTokenizer::encodePlain(std::string_view text, bool atStart,
                                    const EncodeOptions& options, std::vector<TokenId>& ids) const
{
    std::string buffer;
    while (!text.empty()) {
        const auto part = firstPart(text);
        text.remove_prefix(part.size());
        const auto normalized = m_normalizer.apply(part, buffer);
        if (!m_added.hasNormalized()) {
            encodeNormalized(normalized, atStart, ids);
        } else {
            std::vector<AddedTokens::Part> parts;
            m_added.split(normalized, true, options.splitSpecialTokens, parts);
            for (const auto& inner : parts) {
                if (inner.id >= 0)
                    ids.push_back(inner.id);
                else
                    encodeNormalized(normalized.substr(inner.begin, inner.end - inner.begin),
                                     atStart && inner.begin == 0, ids);
            }
        }
        atStart = false;
    }
}

void PipelineTokenizer::encodeNormalized(std::string_view text, bool atStart,
                                         std::vector<TokenId>& ids) const
{
    thread_local Pieces pieces;
    pieces.text = text;
    pieces.atStart = atStart;
    m_preTokenizer.split(pieces);
    for (const Range word : pieces.words)
        m_model->tokenize(pieces.text.substr(word.begin, word.end - word.begin), ids);
    constexpr std::size_t worthKeeping = 1 << 16;
    if (pieces.words.capacity() > worthKeeping)
        pieces = {};
}

bool PipelineTokenizer::textOf(TokenId id, std::string_view& text) const
{
    const auto index = static_cast<std::size_t>(id);
    if (id < 0 || index >= m_size || !m_texts.known[index])
        return false;
    text = m_texts.of(index);
    return true;
}

std::string PipelineTokenizer::decode(const std::vector<TokenId>& ids, bool skipSpecialTokens) const
{
    std::string bytes;
    std::vector<std::string> tokens;
    for (const TokenId id : ids) {
        std::string_view text;
        if (!textOf(id, text) || (skipSpecialTokens && isSpecial(id)))
            continue;
        if (m_decoder.isByteLevel())
            bytes += m_bytes.of(static_cast<std::size_t>(id));
        else
            tokens.emplace_back(text);
    }
    if (m_decoder.isByteLevel())
        return isWellFormed(bytes) ? bytes : toValidUtf8(bytes);
    return m_decoder.decode(std::move(tokens));
}

std::optional<TokenId> PipelineTokenizer::idOf(std::string_view token) const
{
    if (const auto* added = m_added.find(token))
        return added->id;
    return m_vocabulary.find(token);
}

std::optional<std::string> PipelineTokenizer::tokenOf(TokenId id) const
{
    std::string_view text;
    if (!textOf(id, text))
        return std::nullopt;
    return std::string(text);
}

bool PipelineTokenizer::isSpecial(TokenId id) const
{
    return id >= 0 && static_cast<std::size_t>(id) < m_size &&
           m_isSpecial[static_cast<std::size_t>(id)];
}

bool PipelineTokenizer::addsBos() const
{
    return m_special.bos && !m_postProcessor.before.empty() &&
           m_postProcessor.before.front() == *m_special.bos;
}

} // namespace anneal::text
