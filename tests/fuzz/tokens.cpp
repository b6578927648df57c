#include "tests/fuzz/tokens.h"

#include "core/base/utf8.h"
#include "tests/fuzz/target.h"

namespace anneal::fuzz {

void useTokenizer(const std::shared_ptr<const text::Tokenizer>& tokenizer)
{
    static const std::string sample =
        "hello <|end|> \u4f60\u597d 123\n\n  x\xE4\xBD \u2581e\u0301 a<s>b</s>" +
        std::string(300, 'l');
    const auto ids = tokenizer->encode(sample);
    for (const auto id : ids) {
        require(id >= 0 && static_cast<std::size_t>(id) < tokenizer->size(),
                "ids lie in the vocabulary");
        const auto token = tokenizer->tokenOf(id).value_or(std::string());
        require(validUtf8Prefix(token) == token.size(), "a token's text is UTF-8");
    }
    (void)tokenizer->encode(sample, {false, true});
    (void)tokenizer->encode("");
    (void)tokenizer->encode("\u4f60");
    (void)tokenizer->decode({-1, 0, 1 << 30, 261});
    const auto text = tokenizer->decode(ids, true);
    require(validUtf8Prefix(text) == text.size(), "decoded text is UTF-8");
    text::StreamDecoder stream(tokenizer, false);
    for (const auto id : ids) {
        const auto piece = stream.push(id);
        require(validUtf8Prefix(piece) == piece.size(), "streamed text is UTF-8");
    }
    (void)stream.finish();
}

} // namespace anneal::fuzz
