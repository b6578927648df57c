#include "core/base/disk_speed.h"

#include "core/base/atomic_file.h"
#include "core/base/temporary_name.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace anneal {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPiece = 4 << 20, kBytes = 256 << 20;

/// Seconds until that much is on the disk; 0 when it can't be written.
double secondsToWrite(const fs::path& path)
{
    using Clock = std::chrono::steady_clock;
    const std::string piece(kPiece, '\x5a');
    const auto start = Clock::now();
    auto file = AtomicFile::create(path);
    if (!file)
        return 0;
    for (std::size_t written = 0; written < kBytes; written += kPiece)
        if (!file->write(piece))
            return 0;
    if (!file->commit())
        return 0;
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    std::error_code ignored;
    fs::remove(path, ignored);
    return std::max(seconds, 1e-6);
}

} // namespace

double measureWriteSpeed(const fs::path& folder)
{
    std::error_code error;
    auto place = fs::absolute(folder, error);
    while (!error && !fs::is_directory(place, error) && place != place.parent_path())
        place = place.parent_path();
    const auto path = place / temporaryName("speed");
    // The first file also waits for a disk that slept and for pages that the system gives back;
    // of gigabytes that is little.
    if (secondsToWrite(path) == 0)
        return 0;
    const double seconds = secondsToWrite(path);
    return seconds > 0 ? static_cast<double>(kBytes) / seconds : 0;
}

} // namespace anneal
