#include "core/text/token_bytes.h"

#include "core/text/byte_level.h"

#include <list>
#include <mutex>

namespace anneal::text {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// <0xE4>, as sentencepiece names the bytes that it has no character for.
std::optional<char> namedByte(std::string_view name)
{
    if (name.size() != 6 || !name.starts_with("<0x") || name.back() != '>')
        return std::nullopt;
    int value = 0;
    for (const char c : name.substr(3, 2)) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + digit;
    }
    return static_cast<char>(value);
}

std::string bytesOf(const Tokenizer& tokenizer, TokenId id)
{
    constexpr std::string_view kBlank = "\xE2\x96\x81";
    const auto name = tokenizer.tokenOf(id);
    if (!name || tokenizer.isSpecial(id))
        return {};
    if (const auto byte = namedByte(*name))
        return std::string(1, *byte);
    auto text = tokenizer.decode({id});
    if (text.find(kReplacement) != std::string::npos) // a part of a character
        if (auto bytes = fromByteLevel(*name))
            return *bytes;
    // Some tokenizers leave the blank before a word out when the word stands alone.
    return name->starts_with(kBlank) && !text.starts_with(' ') ? " " + text : text;
}

} // namespace

TokenBytes::TokenBytes(const Tokenizer& tokenizer)
{
    const auto count = tokenizer.size();
    m_begins.reserve(count + 1);
    for (std::size_t id = 0; id < count; ++id) {
        const auto bytes = bytesOf(tokenizer, static_cast<TokenId>(id));
        m_begins.push_back(m_bytes.size());
        m_bytes += bytes;
        if (bytes.size() == 1)
            m_single.set(static_cast<unsigned char>(bytes[0]));
    }
    m_begins.push_back(m_bytes.size());
}

std::string_view TokenBytes::operator[](TokenId id) const
{
    const auto at = static_cast<std::size_t>(id);
    if (id < 0 || at + 1 >= m_begins.size())
        return {};
    return std::string_view(m_bytes).substr(m_begins[at], m_begins[at + 1] - m_begins[at]);
}

std::shared_ptr<const TokenBytes> TokenBytes::of(const std::shared_ptr<const Tokenizer>& tokenizer)
{
    struct Known {
        std::weak_ptr<const Tokenizer> tokenizer;
        std::shared_ptr<const TokenBytes> bytes;
    };
    static std::mutex mutex;
    static std::list<Known> all;
    const std::lock_guard lock(mutex);
    std::erase_if(all, [](const Known& known) { return known.tokenizer.expired(); });
    for (const auto& known : all)
        if (known.tokenizer.lock() == tokenizer)
            return known.bytes;
    all.push_back({tokenizer, std::make_shared<TokenBytes>(*tokenizer)});
    return all.back().bytes;
}

} // namespace anneal::text
