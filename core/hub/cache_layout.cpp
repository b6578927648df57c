#include "core/hub/cache_layout.h"

#include "core/base/atomic_file.h"
#include "core/base/system_error.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/hub/safe_name.h"

namespace anneal::hub {
namespace fs = std::filesystem;

namespace {

bool hasSize(const fs::path& file, std::uint64_t size)
{
    std::error_code error;
    return fs::is_regular_file(file, error) && fs::file_size(file, error) == size && !error;
}

// HF_HUB_DISABLE_SYMLINKS is honoured by trying none.
bool linksWanted()
{
    const char* off = std::getenv("HF_HUB_DISABLE_SYMLINKS");
    return off == nullptr || (std::string_view(off) != "1" && std::string_view(off) != "true");
}

} // namespace

std::string repositoryFolder(const std::string& id)
{
    auto name = id;
    if (const auto border = name.find('/'); border != std::string::npos)
        name.replace(border, 1, "--");
    return "models--" + name;
}

CacheLayout::CacheLayout(const RepoName& name, const HubOptions& options, const std::string& commit)
    : m_name(name)
    , m_cache(options.cache)
    , m_commit(commit)
    , m_plain(name.source == Source::ModelScope)
{
    if (m_plain) {
        m_folder = options.modelsFolder / pathFromUtf8(name.id);
        return;
    }
    m_repository = m_cache / repositoryFolder(name.id);
    m_folder = m_repository / "snapshots" / commit;
}

fs::path CacheLayout::visible(const HubFile& file) const
{
    return m_folder / pathFromUtf8(file.path);
}

fs::path CacheLayout::blob(const HubFile& file) const
{
    return m_plain ? m_folder / pathFromUtf8("." + file.checksum)
                   : m_repository / "blobs" / file.checksum;
}

fs::path CacheLayout::incomplete(const HubFile& file) const
{
    auto path =
        blob(file); // named by what it will be: bytes of another version are not gone on with
    path += ".incomplete";
    return path;
}

fs::path CacheLayout::lock(const HubFile& file) const
{
    if (m_plain)
        return m_folder.parent_path() / ("." + toUtf8(m_folder.filename()) + ".lock");
    return m_cache / ".locks" / repositoryFolder(m_name.id) / (file.checksum + ".lock");
}

bool CacheLayout::isVisible(const HubFile& file) const
{
    return hasSize(visible(file), file.size);
}

bool CacheLayout::hasBlob(const HubFile& file) const
{
    return hasSize(blob(file), file.size);
}

Result<void> CacheLayout::publish(const HubFile& file, bool isNew) const
{
    const auto target = visible(file), source = blob(file);
    std::error_code error;
    if (m_plain ? !hasBlob(file) : isVisible(file))
        return {};
    fs::create_directories(target.parent_path(), error);
    if (error)
        return tl::make_unexpected(
            systemError("Could not create the folder", target.parent_path(), error));
    fs::remove(target, error); // a link to something that is gone
    if (!m_plain && linksWanted()) {
        const auto relative = source.lexically_relative(target.parent_path());
        fs::create_symlink(relative.empty() ? source : relative, target, error);
        if (!error || isVisible(file))
            return {};
    }
    if (!m_plain && !isNew)
        return copyFileAtomically(source, target);
    fs::rename(source, target, error);
    if (error)
        return tl::make_unexpected(systemError("Could not write", target, error));
    return {};
}

Result<void> CacheLayout::rememberRevision() const
{
    const auto revision = m_name.revision.empty() ? std::string("main") : m_name.revision;
    if (m_plain || revision == m_commit)
        return {};
    const auto file = m_repository / "refs" / pathFromUtf8(revision);
    constexpr std::uint64_t kLongest = 1000;
    if (readFile(file, kLongest).value_or("") == m_commit)
        return {};
    return writeFileAtomically(file, m_commit);
}

void CacheLayout::tagCache() const
{
    std::error_code error;
    const auto tag = m_cache / "CACHEDIR.TAG";
    if (m_plain || fs::exists(tag, error))
        return;
    (void)writeFileAtomically(tag, "Signature: 8a477f597d28d172789f06886806bc55\n"
                                   "# Downloaded models, laid out as huggingface_hub does.\n");
}

} // namespace anneal::hub
