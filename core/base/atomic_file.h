#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace anneal {

/// Writes a file so that a reader sees the old content or the new, never a part: a temporary file in the same
/// folder, flushed to the disk, then renamed over the target. Destroying without commit() removes the temporary file.
class AtomicFile final {
public:
    /// Creates missing parent folders. Fails with Io when the folder is not writable.
    [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path& target);

    AtomicFile(AtomicFile&&) noexcept;
    AtomicFile& operator=(AtomicFile&&) noexcept;
    ~AtomicFile();

    /// Fails with Io (disk full, ...); the target is untouched.
    [[nodiscard]] Result<void> write(std::string_view bytes);
    [[nodiscard]] Result<void> commit();

private:
    struct State;
    explicit AtomicFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// AtomicFile in one call.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& target, std::string_view bytes);

/// A copy of `source` at `target`, whole or not at all. Fails with NotFound or Io.
[[nodiscard]] Result<void> copyFileAtomically(const std::filesystem::path& source,
                                              const std::filesystem::path& target);

/// The whole file. Fails with NotFound, Io, or Format when it is larger than `maxBytes`.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path,
                                           std::uint64_t maxBytes = 1ULL << 32);

/// A folder that appears complete or not at all: fill path(), then commit() renames it to the target. An existing target is
/// replaced. Destroying without commit() removes what was written.
class AtomicFolder final {
public:
    [[nodiscard]] static Result<AtomicFolder> create(const std::filesystem::path& target);

    AtomicFolder(AtomicFolder&&) noexcept;
    AtomicFolder& operator=(AtomicFolder&&) noexcept;
    ~AtomicFolder();

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] Result<void> commit();

private:
    AtomicFolder(std::filesystem::path target, std::filesystem::path temporary);
    void discard() noexcept;
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
};

} // namespace anneal
