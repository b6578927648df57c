#include "core/data/text_file.h"

#include "core/base/gbk.h"
#include "core/base/json.h"
#include "core/base/utf8.h"

namespace anneal::data {
namespace {

Result<std::string> fromUtf16(std::string_view bytes, bool bigEndian, const std::string& file)
{
    if (bytes.size() % 2 != 0)
        return fail(ErrorCode::Format, file + " is UTF-16 but ends in the middle of a character.",
                    {{"file", file}});
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        char32_t c = unit(i);
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size()) {
            const char32_t low = unit(i + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        appendUtf8(out, c >= 0xD800 && c < 0xE000 ? char32_t{0xFFFD} : c);
    }
    return out;
}

} // namespace

Result<TextFile> TextFile::open(const std::filesystem::path& file)
{
    TextFile out;
    ANNEAL_TRY(out.m_mapped, MappedFile::open(file));
    const auto span = out.m_mapped->bytes();
    const std::string_view bytes(reinterpret_cast<const char*>(span.data()), span.size());
    const std::string name = toUtf8(file);
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        ANNEAL_TRY(out.m_converted, fromUtf16(bytes.substr(2), bytes.front() == '\xFE', name));
        out.m_mapped.reset();
        out.m_encoding = "UTF-16";
        out.m_hasMark = true;
        return out;
    }
    out.m_hasMark = bytes.starts_with("\xEF\xBB\xBF");
    const auto valid = validUtf8Prefix(bytes);
    if (valid == bytes.size())
        return out;
    if (bytes.find('\0') == std::string::npos) {
        if (auto text = gbkToUtf8(bytes)) {
            out.m_converted = std::move(*text);
            out.m_mapped.reset();
            out.m_encoding = "GBK";
            return out;
        }
    }
    return fail(ErrorCode::Format,
                name + ", line " + std::to_string(lineOfByte(bytes, valid)) + ": byte " +
                    std::to_string(valid) +
                    " is neither UTF-8 nor GBK text; save the file as UTF-8.",
                {{"file", name}, {"byte", std::to_string(valid)}, {"kind", "no_text"}});
}

std::string_view TextFile::text() const
{
    if (!m_mapped)
        return m_converted;
    const auto span = m_mapped->bytes();
    const std::string_view bytes(reinterpret_cast<const char*>(span.data()), span.size());
    return m_hasMark ? bytes.substr(3) : bytes;
}

} // namespace anneal::data
