#include "core/hub/local_models.h"

#include "core/base/file_lock.h"
#include "core/base/inside_folder.h"
#include "core/base/paths.h"
#include "core/base/system_error.h"
#include "core/base/temporary_name.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <vector>

namespace anneal::hub {
namespace fs = std::filesystem;
namespace {

// The parts of `path` below `folder` as they are written, links not followed; empty when it is not
// below it.
std::vector<fs::path> partsBelow(const fs::path& folder, const fs::path& path)
{
    std::error_code error;
    const auto root = fs::absolute(folder, error).lexically_normal();
    const auto place = fs::absolute(path, error).lexically_normal();
    const auto relative = place.lexically_relative(root);
    std::vector<fs::path> parts(relative.begin(), relative.end());
    if (parts.empty() || parts.front() == ".." || parts.front() == ".")
        return {};
    std::erase(parts, fs::path());
    return parts;
}

// models--ORG--NAME/snapshots/COMMIT[/FILE] in the hub's cache; empty when it is none.
fs::path repositoryOf(const fs::path& path)
{
    const auto parts = partsBelow(hubCacheFolder(), path);
    if (parts.size() < 3 || !toUtf8(parts[0]).starts_with("models--") || parts[1] != "snapshots")
        return {};
    return liesInside(hubCacheFolder(), path.parent_path()) ? hubCacheFolder() / parts[0]
                                                            : fs::path();
}

// The file's own bytes; links count nothing, so that a blob is counted once.
std::uint64_t bytesBelow(const fs::path& path)
{
    std::error_code error;
    const auto status = fs::symlink_status(path, error);
    if (fs::is_regular_file(status))
        return fs::file_size(path, error);
    std::uint64_t bytes = 0;
    if (!fs::is_directory(status))
        return 0;
    fs::recursive_directory_iterator entry(path, error), end;
    for (; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored) && !entry->is_symlink(ignored))
            bytes += entry->file_size(ignored);
    }
    return bytes;
}

// Other visible files of the same snapshot that are models of their own.
bool isOneOfSeveral(const fs::path& path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return false;
    int models = 0;
    for (fs::directory_iterator entry(path.parent_path(), error), end; !error && entry != end;
         entry.increment(error)) {
        const auto ending = toUtf8(entry->path().extension());
        models +=
            ending == ".gguf" || ending == ".GGUF" || entry->path().filename() == "config.json";
    }
    return models > 1;
}

// In the model folder, and not by way of a link to a folder of the user's.
bool isOurs(const fs::path& path)
{
    return !partsBelow(modelsFolder(), path).empty() &&
           liesInside(modelsFolder(), path.parent_path());
}

tl::unexpected<Error> busy(const fs::path& path)
{
    return fail(ErrorCode::InvalidArgument,
                toUtf8(path) + " is being downloaded. Stop that first; then it can be deleted.",
                {{"hub", "locked"}, {"file", toUtf8(path)}});
}

// Takes the locks of a repository's files; none may be held.
Result<std::vector<FileLock>> lockAll(const fs::path& repository)
{
    std::vector<FileLock> locks;
    std::error_code error;
    const auto folder = hubCacheFolder() / ".locks" / repository.filename();
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        auto lock = FileLock::acquire(entry->path());
        if (!lock && lock.error().code == ErrorCode::InvalidArgument)
            return busy(repository);
        if (lock)
            locks.push_back(std::move(*lock));
    }
    return locks;
}

// Away from where it is found at once, then gone: what is left by a failure is no half model.
Result<void> takeAway(const fs::path& path)
{
    std::error_code error;
    if (!fs::is_directory(fs::symlink_status(path, error))) {
        fs::remove(path, error);
        if (error)
            return tl::make_unexpected(systemError("Could not delete", path, error));
        return {};
    }
    const auto away = path.parent_path() / temporaryName("delete");
    fs::rename(path, away, error);
    if (error)
        return tl::make_unexpected(systemError("Could not delete", path, error));
    fs::remove_all(away, error);
    if (error)
        return tl::make_unexpected(systemError("Could not delete", away, error));
    return {};
}

Result<std::uint64_t> deleteFromCache(const fs::path& path, const fs::path& repository)
{
    ANNEAL_TRY(auto locks, lockAll(repository));
    std::error_code error;
    if (!isOneOfSeveral(path)) {
        const auto bytes = bytesBelow(repository);
        ANNEAL_CHECK(takeAway(repository));
        locks.clear(); // Windows deletes no open file
        fs::remove_all(hubCacheFolder() / ".locks" / repository.filename(), error);
        return bytes;
    }
    const auto blob = fs::is_symlink(path, error) ? fs::weakly_canonical(path, error) : fs::path();
    auto bytes = bytesBelow(path);
    ANNEAL_CHECK(takeAway(path));
    // The link came from elsewhere: only a blob of this repository goes with it.
    if (!blob.empty() && blob.parent_path() == fs::weakly_canonical(repository / "blobs", error)) {
        bytes += bytesBelow(blob);
        ANNEAL_CHECK(takeAway(blob));
    }
    return bytes;
}

} // namespace

Place placeOf(const fs::path& path)
{
    if (!repositoryOf(path).empty())
        return Place::HubCache;
    return isOurs(path) ? Place::ModelFolder : Place::Elsewhere;
}

std::uint64_t diskBytesOf(const fs::path& path)
{
    const auto repository = repositoryOf(path);
    std::error_code error;
    if (!repository.empty() && !isOneOfSeveral(path))
        return bytesBelow(repository);
    return bytesBelow(fs::weakly_canonical(path, error));
}

Result<std::uint64_t> deleteModel(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(fs::symlink_status(path, error)))
        return fail(ErrorCode::NotFound, toUtf8(path) + " is not there any more.",
                    {{"file", toUtf8(path)}});
    if (const auto repository = repositoryOf(path); !repository.empty())
        return deleteFromCache(path, repository);
    const auto parts = partsBelow(modelsFolder(), path);
    if (!isOurs(path))
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(path) +
                        " lies in a folder of yours, so it is not deleted here. Delete it "
                        "with your file manager.",
                    {{"hub", "elsewhere"}, {"file", toUtf8(path)}});
    const auto folder =
        fs::is_directory(path, error) || parts.size() == 1 ? path : path.parent_path();
    const auto lock = folder.parent_path() / ("." + toUtf8(folder.filename()) + ".lock");
    if (fs::exists(lock, error)) {
        const auto held = FileLock::acquire(lock);
        if (!held && held.error().code == ErrorCode::InvalidArgument)
            return busy(path);
    }
    const auto bytes = bytesBelow(path);
    ANNEAL_CHECK(takeAway(path));
    // Folders that held nothing else: ORG/NAME and ORG.
    if (parts.size() > 1 && folder != path && fs::is_empty(folder, error) && !error)
        fs::remove(folder, error);
    if (!fs::exists(folder, error))
        fs::remove(lock, error);
    const auto organisation = modelsFolder() / parts[0];
    if (parts.size() > 1 && fs::is_empty(organisation, error) && !error)
        fs::remove(organisation, error);
    return bytes;
}

} // namespace anneal::hub
