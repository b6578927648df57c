#include "tests/fuzz/target.h"
#include "tests/fuzz/tokens.h"

namespace anneal::fuzz {

void prepare(const std::filesystem::path&) {}

void read(std::string_view input, const std::filesystem::path& folder)
{
    put(folder / "tokenizer.model", input);
    if (const auto tokenizer = text::loadTokenizer(folder))
        useTokenizer(*tokenizer);
}

const std::vector<std::string>& words()
{
    static const std::vector<std::string> list = {
        "\u2581", "<unk>", "<0x41>", std::string("\x0a\x0e\x0a", 3), std::string("\x18\x06", 2)};
    return list;
}

} // namespace anneal::fuzz
