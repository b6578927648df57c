#include "tests/fuzz/target.h"

#include <cstdio>
#include <cstdlib>

namespace anneal::fuzz {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

void put(const std::filesystem::path& file, std::string_view bytes)
{
    std::FILE* out = std::fopen(file.string().c_str(), "wb");
    require(out != nullptr, "the scratch folder can be written");
    require(bytes.empty() || std::fwrite(bytes.data(), 1, bytes.size(), out) == bytes.size(),
            "the scratch folder has room");
    require(std::fclose(out) == 0, "the scratch folder has room");
}

Split firstLine(std::string_view input)
{
    const auto end = input.find('\n');
    if (end == std::string_view::npos)
        return {input, {}};
    return {input.substr(0, end), input.substr(end + 1)};
}

} // namespace anneal::fuzz
