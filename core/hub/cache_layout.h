#pragma once

#include "core/hub/hub_options.h"
#include "core/hub/listing.h"

namespace anneal::hub {

/// Where the files of one model go.
///
/// Hugging Face: as huggingface_hub lays out its cache, so that every program with it finds the
/// model:
///     models--ORG--NAME/blobs/CHECKSUM, refs/main (the commit), snapshots/COMMIT/FILE ->
///     ../../blobs/... .locks/models--ORG--NAME/CHECKSUM.lock; an unfinished file is
///     CHECKSUM.incomplete.
/// Where links can't be made, the file itself lies in the snapshot.
///
/// ModelScope: ORG/NAME/FILE in the model folder, as plain files; a finished file that is not to be
/// seen yet is ORG/NAME/.CHECKSUM.
class CacheLayout final {
public:
    CacheLayout(const RepoName& name, const HubOptions& options, const std::string& commit);

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; } ///< the model's
    [[nodiscard]] std::filesystem::path visible(const HubFile& file) const; ///< as programs see it
    [[nodiscard]] std::filesystem::path blob(const HubFile& file) const;    ///< where its bytes go
    [[nodiscard]] std::filesystem::path incomplete(const HubFile& file) const;
    [[nodiscard]] std::filesystem::path lock(const HubFile& file) const;

    /// It is there in whole, by its size (a name is that of its content).
    [[nodiscard]] bool isVisible(const HubFile& file) const;
    [[nodiscard]] bool hasBlob(const HubFile& file) const;

    /// Makes a finished blob visible. `isNew`: it was downloaded just now, so where there are no
    /// links it is moved instead of copied. Fails with Io.
    [[nodiscard]] Result<void> publish(const HubFile& file, bool isNew) const;

    /// Remembers which commit the revision means; when all of it is visible.
    [[nodiscard]] Result<void> rememberRevision() const;

    /// Marks the cache as one for backup programs (CACHEDIR.TAG), if it is not.
    void tagCache() const;

private:
    RepoName m_name;
    std::filesystem::path m_cache, m_repository, m_folder;
    std::string m_commit;
    bool m_plain; ///< no blobs and links
};

/// "models--ORG--NAME"
[[nodiscard]] std::string repositoryFolder(const std::string& id);

} // namespace anneal::hub
