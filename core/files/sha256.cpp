#include "core/files/sha256.h"

#include "core/base/utf8.h"
#include "core/files/digest.h"

#include <fstream>

namespace anneal::files {

Result<std::string> sha256Of(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorCode::NotFound, toUtf8(file) + " is not there or can't be read.",
                    {{"file", toUtf8(file)}});
    Digest digest(DigestKind::Sha256, 0);
    std::string piece(1U << 20, '\0');
    while (in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        digest.add(std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount())));
    }
    if (in.bad())
        return fail(ErrorCode::Io, "Reading " + toUtf8(file) + " failed.",
                    {{"file", toUtf8(file)}});
    return digest.finish();
}

} // namespace anneal::files
