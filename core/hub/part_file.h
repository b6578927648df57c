#pragma once

#include "core/base/error.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>

namespace anneal::hub {

/// A file that grows as it arrives and survives the program: what is in it can be gone on with.
class PartFile final {
public:
    /// Opens it behind its last byte, or makes it. Fails with Io.
    [[nodiscard]] static Result<PartFile> open(const std::filesystem::path& path);

    [[nodiscard]] Result<void> write(std::string_view bytes);
    [[nodiscard]] Result<void> empty(); ///< begins anew
    [[nodiscard]] Result<void> flush(); ///< to the disk
    void close() { m_file.reset(); }

private:
    using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
    PartFile(std::filesystem::path path, File file);
    std::filesystem::path m_path;
    File m_file;
};

} // namespace anneal::hub
