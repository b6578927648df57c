#include "core/engine/json_guard.h"

#include "core/text/json_prefix.h"

#include <algorithm>

namespace anneal::engine {
namespace {

class JsonGuard final : public infer::TokenGuard {
public:
    JsonGuard(std::shared_ptr<const text::Tokenizer> tokenizer, std::vector<text::TokenId> stopIds)
        : m_tokenizer(std::move(tokenizer))
        , m_stopIds(std::move(stopIds))
    {
    }

    bool allows(text::TokenId id) override
    {
        if (std::find(m_stopIds.begin(), m_stopIds.end(), id) != m_stopIds.end())
            return m_prefix.complete();
        const auto text = textOf(id);
        auto tried = m_prefix;
        return !text.empty() && tried.push(text);
    }

    void accept(text::TokenId id) override { m_accepted = m_prefix.push(textOf(id)) && m_accepted; }

private:
    /// What the token adds to a text. Some tokenizers leave the blank before a word out when the
    /// word stands alone.
    [[nodiscard]] std::string textOf(text::TokenId id) const
    {
        constexpr std::string_view kBlank = "\xE2\x96\x81";
        const auto name = m_tokenizer->tokenOf(id);
        if (!name || m_tokenizer->isSpecial(id))
            return {};
        auto text = m_tokenizer->decode({id});
        return name->starts_with(kBlank) && !text.starts_with(' ') ? " " + text : text;
    }

    std::shared_ptr<const text::Tokenizer> m_tokenizer;
    std::vector<text::TokenId> m_stopIds;
    text::JsonPrefix m_prefix;
    bool m_accepted = true;
};

} // namespace

std::shared_ptr<infer::TokenGuard> makeJsonGuard(std::shared_ptr<const text::Tokenizer> tokenizer,
                                                 std::vector<text::TokenId> stopIds)
{
    return std::make_shared<JsonGuard>(std::move(tokenizer), std::move(stopIds));
}

} // namespace anneal::engine
