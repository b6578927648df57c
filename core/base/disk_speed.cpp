#include "core/base/disk_speed.h"

#include "core/base/atomic_file.h"
#include "core/base/temporary_name.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace anneal {

namespace fs = std::filesystem;

double measureWriteSpeed(const fs::path& folder)
{
    constexpr std::size_t kPiece = 4 << 20, kBytes = 256 << 20;
    using Clock = std::chrono::steady_clock;
    std::error_code error;
    auto place = fs::absolute(folder, error);
    while (!error && !fs::is_directory(place, error) && place != place.parent_path())
        place = place.parent_path();
    const auto path = place / temporaryName("speed");
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
    fs::remove(path, error);
    return static_cast<double>(kBytes) / std::max(seconds, 1e-6);
}

} // namespace anneal
