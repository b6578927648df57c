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

    /// Where a library of this program lies: beside the program (Windows), or in the lib folder
    /// beside its bin folder (build tree, installation). Fails with NotFound, naming the places.
    [[nodiscard]] static Result<std::filesystem::path> find(const std::string& name);

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
