#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace anneal::files {

/// SHA-256 of the bytes, or git's SHA-1 of a blob, which begins with the length.
enum class DigestKind { Sha256, GitSha1 };

/// A checksum over bytes that come one after the other.
class Digest final {
public:
    /// `size`: of the whole file; git's checksum needs it before the first byte.
    Digest(DigestKind kind, std::uint64_t size);
    ~Digest();
    Digest(Digest&&) noexcept;
    Digest& operator=(Digest&&) noexcept;

    void add(std::string_view bytes);
    [[nodiscard]] std::string finish(); ///< lower-case hexadecimal digits; once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace anneal::files
