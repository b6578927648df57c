#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace anneal {

/// Opens a shared library for the rest of the process's life (it is never closed).
class SharedLibrary final {
public:
    /// Fails with Unsupported, holding the system's reason in the context key "reason".
    [[nodiscard]] static Result<SharedLibrary> open(const std::filesystem::path& file);

    /// The address of an extern "C" function; nullptr when it has none of that name.
    template <typename Function>
    [[nodiscard]] Function* function(const char* name) const
    {
        return reinterpret_cast<Function*>(address(name));
    }

    /// "libNAME.so", "NAME.dll".
    [[nodiscard]] static std::string fileName(const std::string& name);

private:
    explicit SharedLibrary(void* handle)
        : m_handle(handle)
    {
    }
    [[nodiscard]] void* address(const char* name) const;
    void* m_handle;
};

} // namespace anneal
