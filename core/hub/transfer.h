#pragma once

#include "core/hub/cache_layout.h"
#include "core/hub/retry.h"
#include "core/hub/web_client.h"

#include <functional>

namespace anneal::hub {

/// One file to bring here.
struct Transfer {
    RepoName name;
    std::string url, token;
    HubFile file;
    std::filesystem::path incomplete, target;
};

struct TransferListener {
    std::function<void(std::uint64_t bytes)> onBytes; ///< of the file that are here now
    OnWait onWait;                                    ///< before another attempt
};

/// Brings the file: goes on where `incomplete` ends, begins anew when the hub's file is another
/// one, tries again after cuts, stalls, wrong lengths and refusals for a time, and moves it to
/// `target` once size and checksum are right. What arrived stays in `incomplete` when it fails or
/// is stopped, but not bytes with a wrong checksum (Format, context "hub": "checksum").
[[nodiscard]] Result<void> bring(const Transfer& transfer, const Patience& patience, WebClient& web,
                                 const TransferListener& listener, jobs::JobContext& context);

/// What a file here really holds, in the form of `like.checksum`. Fails with Io or Cancelled.
[[nodiscard]] Result<std::string> checksumOf(const std::filesystem::path& path, const HubFile& like,
                                             jobs::JobContext& context);

} // namespace anneal::hub
