#include "core/export/target_folder.h"

#include "core/base/machine.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/deploy/deployment.h"

#include <fstream>
#include <string>
#include <vector>

namespace anneal::exporting {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> refuse(const fs::path& target, const std::string& why)
{
    const std::string path = toUtf8(target);
    return fail(ErrorCode::InvalidArgument,
                "The export folder " + path + " " + why +
                    "; choose another export_dir or an empty folder.",
                {{"key", "export_dir"}, {"file", path}});
}

bool isEarlierExport(const fs::path& folder)
{
    std::ifstream file(folder / "Modelfile");
    std::string line;
    return std::getline(file, line) && line.starts_with(kModelfileMark);
}

/// The files that an export writes, by the form of their names.
bool isExportFile(const fs::directory_entry& entry)
{
    if (!entry.is_regular_file())
        return false;
    const std::string name = toUtf8(entry.path().filename());
    const std::string ending = toUtf8(entry.path().extension());
    return name == "Modelfile" || name == "README.md" || ending == ".safetensors" ||
           ending == ".gguf" || ending == ".json" || ending == ".jinja" || ending == ".model" ||
           ending == ".txt";
}

/// What stands beside an earlier export that is ready to serve; "" when nothing does.
std::string foreignInDeployment(const fs::path& folder)
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = toUtf8(entry.path().filename());
        const bool isFolder = entry.is_directory();
        if (!deploy::isDeploymentEntry(isFolder ? name + "/" : name))
            return name;
        if (!isFolder)
            continue;
        for (const auto& inside : fs::directory_iterator(entry.path(), error)) {
            const std::string inner = toUtf8(inside.path().filename());
            if (inside.is_directory() ||
                (name == "model" ? !isExportFile(inside) : !deploy::isDeploymentEntry(inner)))
                return name + "/" + inner;
        }
    }
    return {};
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
    if (deploy::isDeployment(target)) {
        const auto foreign = foreignInDeployment(target);
        return foreign.empty() ? Result<void>()
                               : refuse(target, "holds " + foreign + " beside an earlier export");
    }
    if (!isEarlierExport(target))
        return refuse(target, "holds other files");
    for (const auto& entry : fs::directory_iterator(target, error))
        if (!isExportFile(entry))
            return refuse(target,
                          "holds " + toUtf8(entry.path().filename()) + " beside an earlier export");
    return {};
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
                        {{"key", "export_dir"}, {"file", toUtf8(target)}});
        if (parts.size() != i + 4)
            return fail(ErrorCode::InvalidArgument,
                        "LM Studio looks for models in folders PUBLISHER/NAME, so it would not "
                        "find " +
                            toUtf8(target) + "; set export_dir to one such as " +
                            toUtf8(pathFromUtf8(".lmstudio/models/anneal/") / target.filename()) +
                            ".",
                        {{"key", "export_dir"}, {"file", toUtf8(target)}});
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
                {{"key", "export_dir"}, {"file", toUtf8(target)}});
}

} // namespace anneal::exporting
