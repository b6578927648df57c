#pragma once

#include "core/hub/cache_layout.h"
#include "core/hub/listing.h"

#include <vector>

namespace anneal::hub {

/// What a download will do, known before its first byte of weights.
struct DownloadPlan {
    RepoName name;
    std::string commit;
    std::vector<HubFile> files; ///< all of them, each with size and checksum
    std::uint64_t totalBytes = 0;
    std::uint64_t bytesHere = 0; ///< of files that are there, and of begun ones
    std::filesystem::path path;  ///< of the model when it is there: a folder or a .gguf file

    [[nodiscard]] std::uint64_t bytesToCome() const { return totalBytes - bytesHere; }
};

/// Asks the hub what the model consists of, and looks at what is here already. Fails as readListing
/// and wantedFiles do, with Io when the disk has not enough room (context "hub": "disk", "needed",
/// "available"), and with Unsupported ("hub": "offline") when options.offline.
[[nodiscard]] Result<DownloadPlan> planDownload(const RepoName& name, const HubOptions& options,
                                                jobs::JobContext& context);

/// The same over a connection that is there.
[[nodiscard]] Result<DownloadPlan> planDownload(const RepoName& name, const HubOptions& options,
                                                WebClient& web, jobs::JobContext& context);

} // namespace anneal::hub
