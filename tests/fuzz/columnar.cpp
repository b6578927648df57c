#include "core/base/utf8.h"
#include "core/data/row_file.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <cstdlib>

#include <nlohmann/json.hpp>

// A file that is stored by column: the first line is its extension (arrow, else parquet), the rest
// its content.
namespace anneal::fuzz {
namespace {

constexpr std::size_t kMostRows = 2000;
constexpr std::size_t kMostValues = 1'000'000; // dictionaries make much of little

void requireText(const std::string& text)
{
    require(validUtf8Prefix(text) == text.size(), "every text is UTF-8");
}

/// How many values there are, after a look at each.
std::size_t touch(const Json& value)
{
    std::size_t count = 1;
    if (value.is_string())
        requireText(value.get_ref<const std::string&>());
    if (value.is_array()) {
        for (const auto& inner : value)
            count += touch(inner);
    } else if (value.is_object()) {
        for (const auto& [name, inner] : value.items()) {
            requireText(name);
            count += touch(inner);
        }
    }
    return count;
}

} // namespace

void prepare(const std::filesystem::path&)
{
    // Arrow's own allocator would hide from the sanitizer what is read behind a buffer.
    ::setenv("ARROW_DEFAULT_MEMORY_POOL", "system", 1);
}

void read(std::string_view input, const std::filesystem::path& folder)
{
    const auto [type, content] = firstLine(input);
    const auto path = folder / (type == "arrow" ? "rows.arrow" : "rows.parquet");
    // Not over the old file: its pages may still be mapped.
    std::filesystem::remove(path);
    put(path, content);
    const auto rows = data::RowFile::open(path);
    if (!rows) {
        requireText(rows.error().message);
        require(rows.error().code == ErrorCode::Format, "a build with Arrow opens its library");
        return;
    }
    std::size_t values = 0;
    for (std::size_t i = 0; i < std::min((*rows)->size(), kMostRows) && values < kMostValues; ++i) {
        const auto row = (*rows)->row(i);
        if (!row) {
            requireText(row.error().message);
            return;
        }
        require(row->is_object(), "a row is an object");
        values += touch(*row);
    }
}

const std::vector<std::string>& words()
{
    static const std::vector<std::string> list = {"parquet\n",
                                                  "arrow\n",
                                                  "PAR1",
                                                  "ARROW1",
                                                  std::string("\xFF\xFF\xFF\xFF\0\0\0\0", 8),
                                                  std::string("\0\0\0\0\0\0\0\x10", 8),
                                                  "\xFE\xFF\xFF\xFF\x0F",
                                                  "\xFE\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"};
    return list;
}

} // namespace anneal::fuzz
