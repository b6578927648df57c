#include "core/files/sha256.h"

#include "core/base/utf8.h"
#include "core/files/digest.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <string_view>
#include <vector>

namespace anneal::files {
namespace {

Result<std::ifstream> opened(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorCode::NotFound, toUtf8(file) + " is not there or can't be read.",
                    {{"file", toUtf8(file)}});
    return in;
}

tl::unexpected<Error> badRead(const std::filesystem::path& file)
{
    return fail(ErrorCode::Io, "Reading " + toUtf8(file) + " failed.", {{"file", toUtf8(file)}});
}

} // namespace

Result<std::string> sha256Of(const std::filesystem::path& file)
{
    ANNEAL_TRY(auto in, opened(file));
    Digest digest(DigestKind::Sha256, 0);
    std::string piece(1U << 20, '\0');
    while (in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        digest.add(std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount())));
    }
    if (in.bad())
        return badRead(file);
    return digest.finish();
}

Result<std::string> sampledSha256Of(const std::filesystem::path& file)
{
    constexpr std::uint64_t kEnd = 1U << 20, kStride = 4U << 20, kPiece = 4096;
    ANNEAL_TRY(auto in, opened(file));
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(file, error);
    if (error)
        return badRead(file);
    Digest digest(DigestKind::Sha256, 0);
    std::vector<char> piece(kEnd);
    const auto add = [&](std::uint64_t from, std::uint64_t count) {
        const auto length = static_cast<std::size_t>(std::min(count, size - from));
        in.seekg(static_cast<std::streamoff>(from));
        in.read(piece.data(), static_cast<std::streamsize>(length));
        digest.add(std::string_view(piece.data(), length));
    };
    add(0, kEnd);
    for (auto at = kStride; at < size && in; at += kStride)
        add(at, kPiece);
    if (in)
        add(size - std::min(size, kEnd), kEnd);
    if (!in)
        return badRead(file);
    return digest.finish();
}

} // namespace anneal::files
