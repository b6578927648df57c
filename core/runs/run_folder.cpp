#include "core/runs/run_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/config/run_config.h"
#include "core/runs/run_list.h"

namespace anneal::runs {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestName = 120;
constexpr std::uint64_t kMaxNotesBytes = 1ULL << 20;

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

/// So that training its run file again finds the folder. A file that can't be read is left as it
/// is: the run itself does not depend on it.
void nameInRunFile(const fs::path& run, const fs::path& before)
{
    const auto file = run / fs::path(kRunSettingsFile);
    auto config = config::RunConfig::fromFile(file, {}, config::Verb::Train);
    if (!config)
        return;
    const auto folder = pathFromUtf8(config->train().outputDir);
    if (folder.filename() != before.filename())
        return;
    if (config->set("output_dir", toUtf8(folder.parent_path() / run.filename())))
        (void)writeFileAtomically(file, config->toYaml());
}

} // namespace

bool isRunName(std::string_view name)
{
    if (name.empty() || !isValidUtf8(name) || codePointCount(name) > kLongestName ||
        name.front() == '.' || name.front() == ' ' || name.back() == '.' || name.back() == ' ')
        return false;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f ||
            std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos)
            return false;
    }
    return true;
}

RenameProblem renameProblem(const fs::path& run, std::string_view name)
{
    if (isRunning(run))
        return RenameProblem::Running;
    if (!isRunName(name))
        return RenameProblem::NotAName;
    const auto target = run.parent_path() / pathFromUtf8(name);
    std::error_code ignored;
    // Other letter cases of its own name are free where the system does not tell them apart.
    if (fs::exists(fs::symlink_status(target, ignored)) && !fs::equivalent(run, target, ignored))
        return RenameProblem::Taken;
    return RenameProblem::None;
}

Result<fs::path> renameRun(const fs::path& run, std::string_view name)
{
    const auto target = run.parent_path() / pathFromUtf8(name);
    switch (renameProblem(run, name)) {
    case RenameProblem::None:
        break;
    case RenameProblem::Running:
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(run) + " is being trained; it can be renamed when it has ended.",
                    {{"file", toUtf8(run)}, {"kind", "in_training"}});
    case RenameProblem::NotAName:
        return fail(ErrorCode::InvalidArgument,
                    "'" + std::string(name) + "' can't be the name of a folder.",
                    {{"value", std::string(name)}, {"kind", "no_name"}});
    case RenameProblem::Taken:
        return fail(ErrorCode::InvalidArgument, toUtf8(target) + " is there already.",
                    {{"file", toUtf8(target)}, {"kind", "taken"}});
    }
    std::error_code error;
    fs::rename(run, target, error);
    if (error)
        return fail(ErrorCode::Io, toUtf8(run) + " can't be renamed: " + error.message(),
                    {{"file", toUtf8(run)}});
    nameInRunFile(target, run);
    return target;
}

std::string readNotes(const fs::path& run)
{
    auto text = readFile(run / fs::path(kNotesFile), kMaxNotesBytes);
    return text ? std::move(*text) : std::string();
}

Result<void> writeNotes(const fs::path& run, std::string_view text)
{
    if (!isFolder(run)) // which would be made anew
        return fail(ErrorCode::NotFound, toUtf8(run) + " is not there any more.",
                    {{"file", toUtf8(run)}});
    const auto file = run / fs::path(kNotesFile);
    if (!text.empty())
        return writeFileAtomically(file, text);
    std::error_code error;
    fs::remove(file, error);
    if (error)
        return fail(ErrorCode::Io, toUtf8(file) + " can't be removed: " + error.message(),
                    {{"file", toUtf8(file)}});
    return {};
}

} // namespace anneal::runs
