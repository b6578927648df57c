# Writes one .cpp with the bytes of the given files, found by their path below resources/ (see core/base/resource.h).
string(REPLACE "|" ";" files "${FILES}")
set(arrays "")
set(rows "")
set(index 0)
foreach(file IN LISTS files)
    file(RELATIVE_PATH name "${ROOT}" "${file}")
    file(READ "${file}" hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND arrays "const unsigned char kFile${index}[] = {${bytes}0x00};\n")
    string(APPEND rows "    {\"${name}\", {reinterpret_cast<const char*>(kFile${index}), sizeof kFile${index} - 1}},\n")
    math(EXPR index "${index} + 1")
endforeach()
file(WRITE "${OUTPUT}" "#include \"core/base/resource.h\"

namespace {
${arrays}
struct Row {
    std::string_view name;
    std::string_view bytes;
};
const Row kRows[] = {
${rows}};
} // namespace

namespace anneal {
std::optional<std::string_view> resource(std::string_view name)
{
    for (const auto& row : kRows) {
        if (row.name == name)
            return row.bytes;
    }
    return std::nullopt;
}
} // namespace anneal
")
