#include "core/files/sha256.h"

#include "core/base/utf8.h"

#include <openssl/evp.h>

#include <array>
#include <fstream>
#include <memory>
#include <vector>

namespace anneal::files {

Result<std::string> sha256Of(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorCode::NotFound, toUtf8(file) + " is not there or can't be read.",
                    {{"file", toUtf8(file)}});
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          &EVP_MD_CTX_free);
    bool ok = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    std::vector<char> piece(1U << 20);
    while (ok && in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        ok = !in.bad() && EVP_DigestUpdate(context.get(), piece.data(),
                                           static_cast<std::size_t>(in.gcount())) == 1;
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (!ok || EVP_DigestFinal_ex(context.get(), digest.data(), &length) != 1)
        return fail(ErrorCode::Io, "Reading " + toUtf8(file) + " failed.",
                    {{"file", toUtf8(file)}});
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        text += kDigits[digest[i] >> 4U];
        text += kDigits[digest[i] & 15U];
    }
    return text;
}

} // namespace anneal::files
