#include "tests/fuzz/target.h"
#include "tests/fuzz/tokens.h"

namespace anneal::fuzz {

void prepare(const std::filesystem::path&) {}

void read(std::string_view input, const std::filesystem::path& folder)
{
    put(folder / "tokenizer.json", input);
    if (const auto tokenizer = text::loadTokenizer(folder))
        useTokenizer(*tokenizer);
}

const std::vector<std::string>& words()
{
    static const std::vector<std::string> list = {"\"type\"",
                                                  "\"BPE\"",
                                                  "\"Unigram\"",
                                                  "\"WordPiece\"",
                                                  "\"vocab\"",
                                                  "\"merges\"",
                                                  "\"added_tokens\"",
                                                  "\"normalizer\"",
                                                  "\"pre_tokenizer\"",
                                                  "\"decoder\"",
                                                  "\"post_processor\"",
                                                  "\"Sequence\"",
                                                  "\"Split\"",
                                                  "\"Metaspace\"",
                                                  "\"ByteLevel\"",
                                                  "\"ByteFallback\"",
                                                  "\"Replace\"",
                                                  "\"Regex\"",
                                                  "\"NFKC\"",
                                                  "\"Prepend\"",
                                                  "\"Strip\"",
                                                  "\"Fuse\"",
                                                  "\"TemplateProcessing\"",
                                                  "\"Digits\"",
                                                  "\"byte_fallback\"",
                                                  "\"ignore_merges\"",
                                                  "(a+)+$",
                                                  "(?=x)",
                                                  "\\\\p{L}",
                                                  "\"<0x0A>\"",
                                                  "\"unk_token\"",
                                                  "\"id\":2147483647",
                                                  "\"content\":\"\"",
                                                  "\"lstrip\":true",
                                                  "\"normalized\":true",
                                                  "\"Precompiled\""};
    return list;
}

} // namespace anneal::fuzz
