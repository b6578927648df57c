#include "core/base/shared_library.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace anneal {

Result<SharedLibrary> SharedLibrary::open(const std::filesystem::path& file)
{
#ifdef _WIN32
    // The libraries that it needs are looked for beside it.
    void* handle = ::LoadLibraryExW(
        file.c_str(), nullptr, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    const auto reason =
        handle == nullptr ? "system error " + std::to_string(::GetLastError()) : std::string();
#else
    void* handle = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    const char* text = handle == nullptr ? ::dlerror() : nullptr;
    const std::string reason = text != nullptr ? text : "";
#endif
    if (handle == nullptr)
        return fail(ErrorCode::Unsupported,
                    "The library " + toUtf8(file) + " can't be opened: " + reason + ".",
                    {{"file", toUtf8(file)}, {"reason", reason}});
    return SharedLibrary(handle);
}

Result<std::filesystem::path> SharedLibrary::find(const std::string& name)
{
    const auto file = fileName(name);
    const auto here = executableFolder();
    const std::filesystem::path places[] = {here, here.parent_path() / "lib",
                                            here.parent_path() / "lib" / "anneal"};
    for (const auto& place : places) {
        std::error_code error;
        if (std::filesystem::exists(place / file, error))
            return place / file;
    }
    return fail(ErrorCode::NotFound,
                "The library " + file + " is neither in " + toUtf8(places[0]) + " nor in " +
                    toUtf8(places[1]) + ".",
                {{"file", file}});
}

void* SharedLibrary::address(const char* name) const
{
#ifdef _WIN32
    return reinterpret_cast<void*>(::GetProcAddress(static_cast<HMODULE>(m_handle), name));
#else
    return ::dlsym(m_handle, name);
#endif
}

std::string SharedLibrary::fileName(const std::string& name)
{
#if defined(_WIN32)
    return name + ".dll";
#elif defined(__APPLE__)
    return "lib" + name + ".dylib";
#else
    return "lib" + name + ".so";
#endif
}

} // namespace anneal
