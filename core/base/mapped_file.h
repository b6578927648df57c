#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace anneal {

/// A file mapped read-only into memory; pages are read on demand. Cheap to copy; the mapping lives as long as
/// any copy. Any thread may read.
class MappedFile final {
public:
    /// Fails with NotFound or Io. An empty file maps to an empty span.
    [[nodiscard]] static Result<MappedFile> open(const std::filesystem::path& path);

    [[nodiscard]] std::span<const std::byte> bytes() const;
    [[nodiscard]] const std::filesystem::path& path() const;

private:
    struct Mapping;
    std::shared_ptr<const Mapping> m_mapping;
};

/// Tells the system that these bytes of a mapped file won't be needed for now: they leave the
/// memory that the process is counted for and are read from the file again when touched.
void forgetPages(std::span<const std::byte> bytes);

} // namespace anneal
