#include "core/hub/plan.h"

#include "core/base/machine.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/hub/wanted_files.h"

#include <algorithm>

namespace anneal::hub {
namespace {

constexpr std::uint64_t kSpare = 64'000'000; // what a full disk needs to stay usable

std::uint64_t bytesHere(const CacheLayout& layout, const HubFile& file)
{
    if (layout.isVisible(file) || layout.hasBlob(file))
        return file.size;
    std::error_code error;
    const auto begun = std::filesystem::file_size(layout.incomplete(file), error);
    return error ? 0 : std::min<std::uint64_t>(begun, file.size);
}

Result<void> checkDisk(const DownloadPlan& plan, const HubOptions& options)
{
    const auto& folder =
        plan.name.source == Source::ModelScope ? options.modelsFolder : options.cache;
    const auto available = freeDiskBytes(folder);
    const auto needed = plan.bytesToCome();
    if (available == 0 || needed == 0 || needed + kSpare <= available)
        return {};
    return fail(ErrorCode::Io,
                plan.name.text() + " takes " + formatBytes(needed) + " more, but the disk of " +
                    toUtf8(folder) + " has only " + formatBytes(available) +
                    " free. Free some space, or choose another disk with HF_HOME.",
                {{"hub", "disk"},
                 {"model", plan.name.id},
                 {"folder", toUtf8(folder)},
                 {"needed", std::to_string(needed)},
                 {"available", std::to_string(available)}});
}

} // namespace

Result<DownloadPlan> planDownload(const RepoName& name, const HubOptions& options, WebClient& web,
                                  jobs::JobContext& context)
{
    if (options.offline)
        return fail(ErrorCode::Unsupported,
                    "Offline mode is on, so " + name.text() +
                        " can't be downloaded. Turn it off in the settings, or unset "
                        "HF_HUB_OFFLINE.",
                    {{"hub", "offline"}, {"model", name.id}});
    ANNEAL_TRY(const auto listing, readListing(name, options, web, context));
    DownloadPlan plan;
    plan.name = name;
    plan.commit = listing.commit;
    ANNEAL_TRY(plan.files, wantedFiles(name, listing));
    for (auto& file : plan.files) {
        if (file.checksum.empty()) {
            ANNEAL_TRY(file, readFileFacts(name, plan.commit, file.path, options, web, context));
        }
    }
    const CacheLayout layout(name, options, plan.commit);
    for (const auto& file : plan.files) {
        plan.totalBytes += file.size;
        plan.bytesHere += bytesHere(layout, file);
    }
    const bool one = plan.files.size() == 1;
    plan.path = one ? layout.visible(plan.files.front()) : layout.folder();
    ANNEAL_CHECK(checkDisk(plan, options));
    return plan;
}

Result<DownloadPlan> planDownload(const RepoName& name, const HubOptions& options,
                                  jobs::JobContext& context)
{
    WebClient web(options.patience);
    return planDownload(name, options, web, context);
}

} // namespace anneal::hub
