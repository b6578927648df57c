#include "core/base/paths.h"

#include "core/base/utf8.h"

#include <cstdlib>
#include <string>

#ifdef _WIN32
#include <windows.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace anneal {
namespace fs = std::filesystem;
namespace {

// The variable as a path, empty when unset or empty.
fs::path environmentPath(const char* name)
{
#ifdef _WIN32
    const std::wstring wide(name, name + std::char_traits<char>::length(name));
    const wchar_t* value = ::_wgetenv(wide.c_str());
    return value != nullptr ? fs::path(value) : fs::path();
#else
    const char* value = std::getenv(name);
    return value != nullptr ? fs::path(value) : fs::path();
#endif
}

} // namespace

fs::path homeFolder()
{
#ifdef _WIN32
    return environmentPath("USERPROFILE");
#else
    if (auto home = environmentPath("HOME"); !home.empty())
        return home;
    const passwd* user = ::getpwuid(::getuid());
    return user != nullptr && user->pw_dir != nullptr ? fs::path(user->pw_dir) : fs::path();
#endif
}

fs::path expandHome(const fs::path& path)
{
    const auto text = toUtf8(path);
    if (text != "~" && !text.starts_with("~/"))
        return path;
    const auto home = homeFolder();
    if (home.empty())
        return path;
    return text == "~" ? home : home / pathFromUtf8(text.substr(2));
}

fs::path dataHome()
{
    if (auto named = environmentPath("ANNEAL_HOME"); !named.empty())
        return expandHome(named);
#ifdef _WIN32
    if (auto local = environmentPath("LOCALAPPDATA"); !local.empty())
        return local / "Anneal";
    return homeFolder() / "AppData" / "Local" / "Anneal";
#else
    // The base directory specification asks to ignore relative paths.
    if (auto data = environmentPath("XDG_DATA_HOME"); data.is_absolute())
        return data / "anneal";
    return homeFolder() / ".local" / "share" / "anneal";
#endif
}

fs::path modelsFolder()
{
    return dataHome() / "models";
}

fs::path runsFolder()
{
    return dataHome() / "saves";
}

fs::path dataSetsFolder()
{
    return dataHome() / "data";
}

fs::path hubCacheFolder()
{
    if (auto cache = environmentPath("HF_HUB_CACHE"); !cache.empty())
        return expandHome(cache);
    if (auto home = environmentPath("HF_HOME"); !home.empty())
        return expandHome(home) / "hub";
    auto cache = environmentPath("XDG_CACHE_HOME");
    cache = cache.empty() ? homeFolder() / ".cache" : expandHome(cache);
    return cache / "huggingface" / "hub";
}

fs::path executableFolder()
{
#ifdef _WIN32
    std::wstring buffer(32768, L'\0');
    const DWORD length =
        ::GetModuleFileNameW(nullptr, buffer.data(), static_cast<DWORD>(buffer.size()));
    buffer.resize(length);
    return fs::path(buffer).parent_path();
#else
    std::error_code error;
    const auto file = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::current_path(error) : file.parent_path();
#endif
}

} // namespace anneal
