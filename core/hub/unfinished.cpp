#include "core/base/file_lock.h"
#include "core/base/utf8.h"
#include "core/catalog/resolve_model.h"
#include "core/hub/download.h"

namespace anneal::hub {
namespace fs = std::filesystem;
namespace {

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (!entry->is_directory(error))
            files.push_back(entry->path());
    }
    return files;
}

// A blob CHECKSUM or CHECKSUM.incomplete that no process holds.
void forgetBlob(const fs::path& blob, const fs::path& locks)
{
    const auto sum = toUtf8(blob.filename().stem());
    std::error_code error;
    if (FileLock::acquire(locks / (sum + ".lock")))
        fs::remove(blob, error);
}

void forgetInCache(const fs::path& cache, const std::string& id)
{
    const auto repository = cache / repositoryFolder(id);
    const auto locks = cache / ".locks" / repositoryFolder(id);
    std::error_code error;
    for (const auto& file : filesIn(repository / "blobs")) {
        if (file.extension() == ".incomplete")
            forgetBlob(file, locks);
    }
    for (fs::directory_iterator entry(repository / "snapshots", error), end; !error && entry != end;
         entry.increment(error)) {
        if (catalog::modelInFolder(entry->path()))
            continue;
        for (const auto& file : filesIn(entry->path())) {
            if (file.extension() != ".safetensors")
                continue;
            const auto blob = fs::weakly_canonical(file, error);
            std::error_code ignored;
            fs::remove(file, ignored);
            if (blob.parent_path() == fs::weakly_canonical(repository / "blobs", ignored))
                forgetBlob(blob, locks);
        }
    }
}

void forgetInFolder(const fs::path& folder)
{
    const auto lock =
        FileLock::acquire(folder.parent_path() / ("." + toUtf8(folder.filename()) + ".lock"));
    std::error_code error;
    if (!lock || !fs::is_directory(folder, error))
        return;
    const bool whole = catalog::modelInFolder(folder).has_value();
    for (const auto& file : filesIn(folder)) {
        if (toUtf8(file.filename()).starts_with('.') ||
            (!whole && file.extension() == ".safetensors"))
            fs::remove(file, error);
    }
}

} // namespace

void forgetUnfinished(const RepoName& name, const HubOptions& options)
{
    if (name.source == Source::ModelScope)
        forgetInFolder(options.modelsFolder / pathFromUtf8(name.id));
    else
        forgetInCache(options.cache, name.id);
}

} // namespace anneal::hub
