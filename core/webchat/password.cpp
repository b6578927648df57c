#include "core/webchat/password.h"

#include "core/base/utf8.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include <charconv>
#include <memory>
#include <optional>
#include <vector>

namespace anneal::webchat {
namespace {

constexpr std::size_t kSaltBytes = 16, kHashBytes = 32;

struct Cost {
    std::uint32_t logN = 15, r = 8, p = 3;
};

std::string hex(std::string_view bytes)
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

std::optional<std::string> unhex(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        unsigned value = 0;
        const auto read = std::from_chars(text.data() + i, text.data() + i + 2, value, 16);
        if (read.ec != std::errc() || read.ptr != text.data() + i + 2)
            return std::nullopt;
        bytes += static_cast<char>(value);
    }
    return text.size() % 2 == 0 ? std::optional(bytes) : std::nullopt;
}

/// "" when the memory is not there.
std::string scrypt(std::string_view password, std::string_view salt, const Cost& cost)
{
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(
        EVP_KDF_fetch(nullptr, "SCRYPT", nullptr), EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr, EVP_KDF_CTX_free);
    if (!context)
        return {};
    std::uint64_t n = std::uint64_t{1} << cost.logN;
    std::uint32_t r = cost.r, p = cost.p;
    std::uint64_t most = 128 * r * (n + p + 2) + (std::uint64_t{1} << 20);
    std::string secret(password), grain(salt); // OpenSSL's parameters are not const
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, secret.data(), secret.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, grain.data(), grain.size()),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &most),
        OSSL_PARAM_construct_end()};
    std::string hash(kHashBytes, '\0');
    const bool made = EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char*>(hash.data()),
                                     hash.size(), parameters) == 1;
    OPENSSL_cleanse(secret.data(), secret.size());
    return made ? hash : std::string();
}

struct Kept {
    Cost cost;
    std::string salt, hash;
};

std::optional<Kept> readKept(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find('$');
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text = text.substr(end + 1);
    }
    if (parts.size() != 6 || parts[0] != "scrypt")
        return std::nullopt;
    const auto number = [&](std::size_t index, std::uint32_t most, std::uint32_t& value) {
        const auto* end = parts[index].data() + parts[index].size();
        const auto read = std::from_chars(parts[index].data(), end, value);
        return read.ec == std::errc() && read.ptr == end && value >= 1 && value <= most;
    };
    Kept kept;
    const auto salt = unhex(parts[4]), hash = unhex(parts[5]);
    if (!number(1, 20, kept.cost.logN) || !number(2, 16, kept.cost.r) ||
        !number(3, 16, kept.cost.p) || !salt || !hash || hash->size() != kHashBytes)
        return std::nullopt;
    kept.salt = *salt;
    kept.hash = *hash;
    return kept;
}

} // namespace

Result<std::string> randomHex(std::size_t bytes)
{
    std::string random(bytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(random.data()), static_cast<int>(bytes)) != 1)
        return fail(ErrorCode::Internal, "The system gives no random numbers.");
    return hex(random);
}

std::string sha256(std::string_view text)
{
    std::string hash(SHA256_DIGEST_LENGTH, '\0');
    SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(),
           reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

bool sameText(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

Result<std::string> hashPassword(std::string_view password)
{
    if (!isValidUtf8(password) || password.size() > kLongestPassword)
        return fail(ErrorCode::InvalidArgument,
                    "The password must be text of at most " + std::to_string(kLongestPassword) +
                        " bytes.",
                    {{"code", "password_long"}});
    if (codePointCount(password) < kShortestPassword)
        return fail(ErrorCode::InvalidArgument,
                    "The password has fewer than " + std::to_string(kShortestPassword) +
                        " characters, so it can be guessed. Choose a longer one.",
                    {{"code", "password_short"}});
    ANNEAL_TRY(const auto salt, randomHex(kSaltBytes));
    const Cost cost;
    const auto hash = scrypt(password, *unhex(salt), cost);
    if (hash.empty())
        return fail(ErrorCode::OutOfMemory,
                    "There is no memory to hash the password (32 MiB). Close other programs.");
    return "scrypt$" + std::to_string(cost.logN) + "$" + std::to_string(cost.r) + "$" +
           std::to_string(cost.p) + "$" + salt + "$" + hex(hash);
}

bool isPassword(std::string_view password, std::string_view kept)
{
    const auto parts = readKept(kept);
    if (!parts || password.empty() || password.size() > kLongestPassword)
        return false;
    const auto hash = scrypt(password, parts->salt, parts->cost);
    return sameText(hash, parts->hash);
}

} // namespace anneal::webchat
