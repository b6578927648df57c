#include "core/base/gbk.h"

#include <climits>

#ifdef _WIN32
#include "core/base/utf8.h"

#include <windows.h>
#else
#include <iconv.h>
#endif

namespace anneal {

#ifdef _WIN32

std::optional<std::string> gbkToUtf8(std::string_view bytes)
{
    constexpr UINT kGbk = 936;
    if (bytes.empty())
        return std::string();
    if (bytes.size() > INT_MAX)
        return std::nullopt;
    const int length = static_cast<int>(bytes.size());
    const int units =
        ::MultiByteToWideChar(kGbk, MB_ERR_INVALID_CHARS, bytes.data(), length, nullptr, 0);
    if (units <= 0)
        return std::nullopt;
    std::wstring wide(static_cast<std::size_t>(units), L'\0');
    ::MultiByteToWideChar(kGbk, MB_ERR_INVALID_CHARS, bytes.data(), length, wide.data(), units);
    const int size =
        ::WideCharToMultiByte(CP_UTF8, 0, wide.data(), units, nullptr, 0, nullptr, nullptr);
    std::string out(static_cast<std::size_t>(size), '\0');
    ::WideCharToMultiByte(CP_UTF8, 0, wide.data(), units, out.data(), size, nullptr, nullptr);
    return out;
}

#else

std::optional<std::string> gbkToUtf8(std::string_view bytes)
{
    const iconv_t converter = ::iconv_open("UTF-8", "GB18030");
    if (converter == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    std::string in(bytes);
    std::string out(bytes.size() * 2 + 16, '\0'); // two bytes become three, four become four
    char* from = in.data();
    char* to = out.data();
    std::size_t left = in.size();
    std::size_t room = out.size();
    const auto result = ::iconv(converter, &from, &left, &to, &room);
    ::iconv_close(converter);
    if (result == static_cast<std::size_t>(-1) || left > 0)
        return std::nullopt;
    out.resize(out.size() - room);
    return out;
}

#endif

} // namespace anneal
