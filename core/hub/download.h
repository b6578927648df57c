#pragma once

#include "core/hub/plan.h"

#include <functional>

namespace anneal::hub {

/// Where a download is.
struct DownloadProgress {
    std::string file; ///< that is coming, "" before the first and when all are there
    std::uint64_t bytes = 0, totalBytes = 0;
    double bytesPerSecond = 0; ///< of the last seconds; 0 = too early to tell
    double secondsLeft = 0;    ///< 0 = not known
    std::string waiting;       ///< why nothing comes just now, "" when it does
};
using DownloadListener = std::function<void(const DownloadProgress&)>;

/// Brings what is missing of the plan, checks each file by size and checksum, and makes the model
/// visible: its config.json last, so that no half model is found. What a former download, also of
/// another program, left is gone on with. A file that another process is bringing is waited for.
/// When the model changes on the hub meanwhile, the new one is taken.
///
/// `listener` is called on this thread, at most ten times a second. Returns the model's path. Fails
/// as planDownload and bring do, with Unsupported for a model that this version can't compute
/// (before its weights are fetched), and with Cancelled; what arrived is kept then.
[[nodiscard]] Result<std::filesystem::path> download(const DownloadPlan& plan,
                                                     const HubOptions& options,
                                                     const DownloadListener& listener,
                                                     jobs::JobContext& context);

/// Throws away what unfinished downloads of this model left: begun files, and weights that no
/// configuration belongs to. What another process is bringing stays.
void forgetUnfinished(const RepoName& name, const HubOptions& options);

} // namespace anneal::hub
