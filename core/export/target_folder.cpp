#include "core/export/target_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/machine.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/deploy/deployment.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::exporting {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kListMark = "# Files of this export: ";

tl::unexpected<Error> refuse(const fs::path& target, const std::string& why)
{
    const std::string path = toUtf8(target);
    return fail(ErrorCode::InvalidArgument,
                "The export folder " + path + " " + why +
                    "; choose another export_dir or an empty folder.",
                {{"key", "export_dir"}, {"file", path}, {"kind", "target_taken"}});
}

bool isEarlierExport(const fs::path& folder)
{
    std::ifstream file(folder / "Modelfile");
    std::string line;
    return std::getline(file, line) && line.starts_with(kModelfileMark);
}

/// Paths of all that is no folder, below `folder`; links are not followed.
std::set<std::string> filesBelow(const fs::path& folder)
{
    std::set<std::string> files;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (entry->is_symlink(error) || !entry->is_directory(error))
            files.insert(toUtf8(entry->path().lexically_relative(folder)));
    return files;
}

fs::path fileWithList(const fs::path& folder)
{
    return folder / (deploy::isDeployment(folder) ? "serve.yaml" : "Modelfile");
}

std::set<std::string> listedFiles(const fs::path& folder)
{
    std::set<std::string> files;
    std::ifstream file(fileWithList(folder));
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(kListMark))
            continue;
        const auto list = Json::parse(line.substr(kListMark.size()), nullptr, false);
        for (std::size_t i = 0; list.is_array() && i < list.size(); ++i)
            if (list[i].is_string())
                files.insert(list[i].get<std::string>());
    }
    return files;
}

} // namespace

Result<void> checkTarget(const fs::path& target, const fs::path& source)
{
    std::error_code error;
    const auto status = fs::status(target, error);
    if (!fs::exists(status))
        return {};
    if (!fs::is_directory(status))
        return refuse(target, "is a file");
    if (fs::equivalent(target, source, error) ||
        fs::equivalent(target, source.parent_path(), error))
        return refuse(target, "holds the model that is being exported");
    if (fs::is_empty(target, error))
        return {};
    if (!isEarlierExport(target) && !deploy::isDeployment(target))
        return refuse(target, "holds other files");
    const auto ours = listedFiles(target);
    if (ours.empty()) // made before exports listed their files
        return refuse(target, "holds an export without a list of its files");
    for (const auto& file : filesBelow(target))
        if (!ours.contains(file))
            return refuse(target, "holds " + file + " beside an earlier export");
    return {};
}

Result<void> writeFileList(const fs::path& folder)
{
    const auto path = fileWithList(folder);
    std::error_code error;
    if (!fs::exists(path, error)) // a folder that is not known again is not replaced either
        return {};
    ANNEAL_TRY(auto text, readFile(path));
    if (!text.ends_with('\n'))
        text += '\n';
    text += std::string(kListMark) + Json(filesBelow(folder)).dump() + "\n";
    return writeFileAtomically(path, text);
}

Result<void> checkStudioFolder(const fs::path& target, bool isGgufModel)
{
    std::error_code error;
    const auto absolute = fs::absolute(target, error).lexically_normal();
    std::vector<std::string> parts;
    for (const auto& part : absolute)
        if (!part.empty())
            parts.push_back(toUtf8(part));
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i] != ".lmstudio" || parts[i + 1] != "models")
            continue;
        if (!isGgufModel)
            return fail(ErrorCode::InvalidArgument,
                        "LM Studio opens GGUF models only, so it would not find " + toUtf8(target) +
                            "; set export_format to gguf, or choose another export_dir.",
                        {{"key", "export_dir"}, {"file", toUtf8(target)}, {"kind", "studio_gguf"}});
        if (parts.size() != i + 4)
            return fail(
                ErrorCode::InvalidArgument,
                "LM Studio looks for models in folders PUBLISHER/NAME, so it would not "
                "find " +
                    toUtf8(target) + "; set export_dir to one such as " +
                    toUtf8(pathFromUtf8(".lmstudio/models/anneal/") / target.filename()) + ".",
                {{"key", "export_dir"}, {"file", toUtf8(target)}, {"kind", "studio_folder"}});
    }
    return {};
}

Result<void> checkDisk(const fs::path& target, std::uint64_t needed)
{
    const std::uint64_t available = freeDiskBytes(target);
    if (available == 0 || needed <= available)
        return {};
    return fail(ErrorCode::Io,
                "The export needs " + formatBytes(needed) + ", but the disk of " + toUtf8(target) +
                    " has only " + formatBytes(available) +
                    " free; free some space or choose another export_dir.",
                {{"key", "export_dir"},
                 {"file", toUtf8(target)},
                 {"kind", "no_room"},
                 {"needed", std::to_string(needed)},
                 {"available", std::to_string(available)}});
}

} // namespace anneal::exporting
