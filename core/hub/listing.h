#pragma once

#include "core/files/digest.h"
#include "core/hub/hub_options.h"
#include "core/hub/web_client.h"

#include <string>
#include <vector>

namespace anneal::hub {

/// One file of a model on a hub.
struct HubFile {
    std::string path; ///< safe to use here (safe_name.h)
    std::uint64_t size = 0;
    std::string checksum; ///< 64 or 40 hexadecimal digits, "" while it is not known
    [[nodiscard]] files::DigestKind kind() const
    {
        return checksum.size() == 64 ? files::DigestKind::Sha256 : files::DigestKind::GitSha1;
    }
};

/// What a hub holds of a model at one commit.
struct Listing {
    std::string commit; ///< Hugging Face: 40 digits; ModelScope: the revision asked for
    std::vector<HubFile> files;
};

/// Asks the hub. Fails with NotFound (no such model or revision), Unsupported (needs a licence to
/// be accepted or a login), Format (an answer that is malformed or names a file that is not safe),
/// Io.
[[nodiscard]] Result<Listing> readListing(const RepoName& name, const HubOptions& options,
                                          WebClient& web, jobs::JobContext& context);

/// Size and checksum of a file that the listing gave without (some mirrors do), by asking for its
/// headers.
[[nodiscard]] Result<HubFile> readFileFacts(const RepoName& name, const std::string& commit,
                                            const std::string& path, const HubOptions& options,
                                            WebClient& web, jobs::JobContext& context);

/// The address of a file's bytes.
[[nodiscard]] std::string fileAddress(const RepoName& name, const std::string& commit,
                                      const std::string& path, const HubOptions& options);

/// The error that a status of the hub means for this model, also by its header x-error-code; none
/// for 200 and 206.
[[nodiscard]] Result<void> checkStatus(const WebResponse& response, const RepoName& name,
                                       const std::string& what);

} // namespace anneal::hub
