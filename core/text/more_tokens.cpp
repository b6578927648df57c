// Tokenizers made from another one: with tokens more, or with special tokens cut like other text.
#include "core/text/tokenizer_folder.h"

#include "core/base/notice.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace anneal::text {
namespace {

using nlohmann::json;
using Files = std::vector<std::pair<std::string, std::string>>;

std::string textOf(const Files& files, std::string_view name)
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const auto& file) { return file.first == name; });
    return found == files.end() ? std::string() : found->second;
}

json entryOf(const AddedToken& token)
{
    return {{"content", token.content},        {"lstrip", token.leftStrip},
            {"normalized", token.normalized},  {"rstrip", token.rightStrip},
            {"single_word", token.singleWord}, {"special", token.special}};
}

// tokenizer_config.json with the tokens in its list of added ones, which transformers reads before
// tokenizer.json's.
std::string withEntries(const std::string& text, const std::vector<AddedToken>& tokens)
{
    auto document = json::parse(text, nullptr, false);
    if (!document.is_object())
        document = json::object();
    auto& decoder = document["added_tokens_decoder"];
    if (!decoder.is_object())
        return text;
    for (const auto& token : tokens)
        decoder[std::to_string(token.id)] = entryOf(token);
    return document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

/// Forwards everything but that special tokens in a text are no tokens.
class SplittingTokenizer final : public Tokenizer {
public:
    explicit SplittingTokenizer(std::shared_ptr<const Tokenizer> tokenizer)
        : m_tokenizer(std::move(tokenizer))
    {
    }
    std::vector<TokenId> encode(std::string_view text, const EncodeOptions& options) const override
    {
        auto splitting = options;
        splitting.splitSpecialTokens = true;
        return m_tokenizer->encode(text, splitting);
    }
    std::string decode(const std::vector<TokenId>& ids, bool skipSpecialTokens) const override
    {
        return m_tokenizer->decode(ids, skipSpecialTokens);
    }
    std::optional<TokenId> idOf(std::string_view token) const override
    {
        return m_tokenizer->idOf(token);
    }
    std::optional<std::string> tokenOf(TokenId id) const override
    {
        return m_tokenizer->tokenOf(id);
    }
    std::size_t size() const override { return m_tokenizer->size(); }
    bool isSpecial(TokenId id) const override { return m_tokenizer->isSpecial(id); }
    const SpecialTokens& specialTokens() const override { return m_tokenizer->specialTokens(); }
    bool addsBos() const override { return m_tokenizer->addsBos(); }
    const std::string& chatTemplateText() const override { return m_tokenizer->chatTemplateText(); }
    Result<Files> filesToSave() const override { return m_tokenizer->filesToSave(); }

private:
    std::shared_ptr<const Tokenizer> m_tokenizer;
};

} // namespace

Result<std::shared_ptr<const Tokenizer>>
withAddedTokens(const std::shared_ptr<const Tokenizer>& tokenizer,
                const std::vector<std::string>& tokens, const std::vector<std::string>& special)
{
    ANNEAL_TRY(auto files, tokenizer->filesToSave());
    const auto text = textOf(files, "tokenizer.json");
    if (text.empty())
        return fail(ErrorCode::Unsupported, notice("tokenizer.no_tokens"));
    ANNEAL_TRY(auto spec, readTokenizerSpec(text, "tokenizer.json"));
    auto next = static_cast<TokenId>(tokenizer->size());
    std::vector<AddedToken> added;
    // One that is there keeps its id and gets the new flags.
    const auto add = [&](const std::string& content, bool isSpecial) {
        if (content.empty())
            return;
        const auto there =
            std::find_if(spec.addedTokens.begin(), spec.addedTokens.end(),
                         [&](const AddedToken& token) { return token.content == content; });
        const auto known = tokenizer->idOf(content);
        AddedToken token{.id = there != spec.addedTokens.end() ? there->id
                               : known                         ? *known
                                                               : next++,
                         .content = content,
                         .special = isSpecial,
                         .normalized = !isSpecial};
        if (there != spec.addedTokens.end())
            *there = token;
        else
            spec.addedTokens.push_back(token);
        std::erase_if(added, [&](const AddedToken& other) { return other.id == token.id; });
        added.push_back(std::move(token));
    };
    for (const auto& content : tokens)
        add(content, false);
    for (const auto& content : special)
        add(content, true);
    for (auto& [name, content] : files) {
        if (name == "tokenizer.json")
            content = writeTokenizerSpec(spec);
        if (name == "tokenizer_config.json")
            content = withEntries(content, added);
    }
    ANNEAL_TRY(const auto settings, readTokenizerSettings(
                                        [&files](const char* name) -> Result<std::string> {
                                            return textOf(files, name);
                                        },
                                        "the tokenizer"));
    return PipelineTokenizer::create(
        spec, settings, [files = std::move(files)]() -> Result<Files> { return files; });
}

std::shared_ptr<const Tokenizer> withSplitSpecialTokens(std::shared_ptr<const Tokenizer> tokenizer)
{
    return std::make_shared<SplittingTokenizer>(std::move(tokenizer));
}

} // namespace anneal::text
