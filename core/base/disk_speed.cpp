#include "core/base/disk_speed.h"

#include "core/base/atomic_file.h"
#include "core/base/temporary_name.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <random>
#include <string>

namespace anneal {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kPiece = 4 << 20, kFewest = 256 << 20, kMost = std::size_t{1} << 30;
constexpr double kEnoughSeconds = 1.0;

/// Bytes a second until they are on the disk, of `most` bytes, or fewer where that takes long; 0
/// when they can't be written.
double speedOfWriting(const fs::path& path, std::size_t most)
{
    std::string piece(kPiece, '\0');
    std::mt19937_64 numbers(1); // a disk may keep what repeats itself in less
    for (std::size_t i = 0; i < kPiece; i += sizeof(std::uint64_t)) {
        const std::uint64_t number = numbers();
        std::memcpy(piece.data() + i, &number, sizeof(number));
    }
    const auto start = Clock::now();
    const auto seconds = [&] {
        return std::max(std::chrono::duration<double>(Clock::now() - start).count(), 1e-6);
    };
    auto file = AtomicFile::create(path);
    if (!file)
        return 0;
    std::size_t written = 0;
    for (; written < most && (written < kFewest || seconds() < kEnoughSeconds); written += kPiece)
        if (!file->write(piece))
            return 0;
    if (!file->commit())
        return 0;
    const double speed = static_cast<double>(written) / seconds();
    std::error_code ignored;
    fs::remove(path, ignored);
    return speed;
}

} // namespace

double measureWriteSpeed(const fs::path& folder)
{
    std::error_code error;
    auto place = fs::absolute(folder, error);
    while (!error && !fs::is_directory(place, error) && place != place.parent_path())
        place = place.parent_path();
    const auto path = place / temporaryName("speed");
    // Others write there too: most of what is free stays so.
    const auto space = fs::space(place, error);
    const auto most =
        error ? kFewest
              : static_cast<std::size_t>(std::min<std::uintmax_t>(kMost, space.available / 4));
    // The first file also waits for a disk that slept and for pages that the system gives back;
    // of gigabytes that is little.
    if (speedOfWriting(path, std::min(kFewest, most)) == 0)
        return 0;
    // More than a disk takes into its own memory: models are larger than that.
    return speedOfWriting(path, most);
}

} // namespace anneal
