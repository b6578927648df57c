#include "core/engine/form_guard.h"

#include "core/text/form_tokens.h"

#include <algorithm>

namespace anneal::engine {
namespace {

class FormGuard final : public infer::TokenGuard {
public:
    FormGuard(text::FormTokens tokens, std::vector<text::TokenId> stopIds)
        : m_tokens(std::move(tokens))
        , m_stopIds(std::move(stopIds))
    {
    }

    bool allows(text::TokenId id) override
    {
        const bool stops = std::find(m_stopIds.begin(), m_stopIds.end(), id) != m_stopIds.end();
        return stops ? m_tokens.complete() : m_tokens.allows(id);
    }

    void accept(text::TokenId id) override { m_tokens.push(id); }

    bool isNarrow() override { return m_tokens.isNarrow(); }

private:
    text::FormTokens m_tokens;
    std::vector<text::TokenId> m_stopIds;
};

} // namespace

Result<std::shared_ptr<infer::TokenGuard>>
makeFormGuard(const std::shared_ptr<const text::Tokenizer>& tokenizer,
              std::vector<text::TokenId> stopIds, std::shared_ptr<const text::Grammar> form)
{
    ANNEAL_TRY(auto tokens,
               text::FormTokens::create(text::TokenBytes::of(tokenizer), std::move(form)));
    return std::make_shared<FormGuard>(std::move(tokens), std::move(stopIds));
}

} // namespace anneal::engine
