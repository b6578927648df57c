#include "core/files/digest.h"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace anneal::files {

struct Digest::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(),
                                                                    &EVP_MD_CTX_free};
};

namespace {

void must(int outcome)
{
    if (outcome != 1)
        throw std::runtime_error("OpenSSL could not compute a checksum");
}

} // namespace

Digest::Digest(DigestKind kind, std::uint64_t size)
    : m_state(std::make_unique<State>())
{
    must(EVP_DigestInit_ex(m_state->context.get(),
                           kind == DigestKind::Sha256 ? EVP_sha256() : EVP_sha1(), nullptr));
    if (kind == DigestKind::GitSha1) {
        const auto header = "blob " + std::to_string(size);
        add({header.c_str(), header.size() + 1}); // with its NUL
    }
}
Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

void Digest::add(std::string_view bytes)
{
    must(EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size()));
}

std::string Digest::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    must(EVP_DigestFinal_ex(m_state->context.get(), digest.data(), &length));
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        text += kDigits[digest[i] >> 4U];
        text += kDigits[digest[i] & 15U];
    }
    return text;
}

} // namespace anneal::files
