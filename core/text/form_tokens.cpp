#include "core/text/form_tokens.h"

#include <cstdio>

namespace anneal::text {
namespace {

constexpr std::size_t kFewBytes = 12;

bool hasAllContinuations(const ByteSet& bytes)
{
    for (std::size_t byte = 0x80; byte <= 0xBF; ++byte)
        if (!bytes.test(byte))
            return false;
    return true;
}

} // namespace

FormTokens::FormTokens(std::shared_ptr<const TokenBytes> tokens,
                       std::shared_ptr<const Grammar> form)
    : m_tokens(std::move(tokens))
    , m_prefix(std::move(form))
    , m_next(m_prefix.next())
    , m_splitsCharacters(hasAllContinuations(m_tokens->single()))
{
}

Result<FormTokens> FormTokens::create(std::shared_ptr<const TokenBytes> tokens,
                                      std::shared_ptr<const Grammar> form)
{
    if (const auto byte = form->missingByte(tokens->single())) {
        char shown[8];
        std::snprintf(shown, sizeof shown, "0x%02X", static_cast<unsigned>(*byte));
        return fail(ErrorCode::Unsupported,
                    std::string("The model has no token for the byte ") + shown +
                        ", so its answer can't be held to this form. Leave the form out.");
    }
    return FormTokens(std::move(tokens), std::move(form));
}

bool FormTokens::allows(TokenId id)
{
    const auto bytes = (*m_tokens)[id];
    if (bytes.empty() || !m_next.test(static_cast<unsigned char>(bytes.front())) ||
        !m_prefix.fits(bytes))
        return false;
    return m_splitsCharacters || !m_prefix.endsInsideCharacter(bytes);
}

void FormTokens::push(TokenId id)
{
    static_cast<void>(m_prefix.push((*m_tokens)[id]));
    m_next = m_prefix.next();
}

bool FormTokens::isNarrow() const
{
    return m_next.count() <= kFewBytes;
}

} // namespace anneal::text
