#include "core/config/run_card_file.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/files/sha256.h"

#include <yaml-cpp/yaml.h>

namespace anneal::config {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMaxBytes = 64ULL << 20;

Result<void> addFiles(const YAML::Node& list, const std::string& card, std::vector<CardFile>& files)
{
    for (const auto& entry : list) {
        const auto path = entry["path"].as<std::string>("");
        if (path.empty())
            return fail(
                ErrorCode::Format,
                notice("run_card.path", {{"file", card}, {"key", std::string(kRunCardKey)}}),
                {{"file", card}, {"key", std::string(kRunCardKey)}});
        files.push_back({pathFromUtf8(path), entry["bytes"].as<std::uint64_t>(0),
                         entry["sha256"].as<std::string>(""), entry["rows"].as<std::int64_t>(-1),
                         entry["sha256_of_samples"].as<std::string>("")});
    }
    return {};
}

} // namespace

Result<CardFile> describeFile(const fs::path& file, bool large)
{
    constexpr std::uint64_t kQuickBytes = 64ULL << 20;
    std::error_code error;
    CardFile described{fs::absolute(file, error), fs::file_size(file, error), {}, -1};
    if (error)
        return fail(ErrorCode::NotFound, toUtf8(file) + " is not there or can't be read.",
                    {{"file", toUtf8(file)}});
    if (large && described.bytes > kQuickBytes) {
        ANNEAL_TRY(described.samples, files::sampledSha256Of(file));
    } else {
        ANNEAL_TRY(described.sha256, files::sha256Of(file));
    }
    return described;
}

Result<std::vector<CardFile>> readCardFiles(const fs::path& runFile)
{
    ANNEAL_TRY(const auto text, readFile(runFile, kMaxBytes));
    const auto name = toUtf8(runFile);
    std::vector<CardFile> files;
    if (text.find(kRunCardKey) == std::string::npos)
        return files;
    try {
        const YAML::Node card = YAML::Load(text)[std::string(kRunCardKey)];
        if (!card || !card.IsMap())
            return files;
        ANNEAL_CHECK(addFiles(card["model"]["files"], name, files));
        ANNEAL_CHECK(addFiles(card["data"], name, files));
    } catch (const YAML::Exception& error) {
        auto told = notice("run_file.yaml");
        told.sentence = name + ": " + told.sentence + " The reader says: " + error.msg + ".";
        return fail(ErrorCode::Format, told, {{"file", name}});
    }
    return files;
}

std::optional<CardEnd> readCardEnd(const fs::path& runFile)
{
    const auto text = readFile(runFile, kMaxBytes);
    if (!text || text->find(kRunCardKey) == std::string::npos)
        return std::nullopt;
    try {
        const YAML::Node card = YAML::Load(*text)[std::string(kRunCardKey)];
        if (!card || !card.IsMap() || !card["updates"])
            return std::nullopt;
        CardEnd end;
        end.reason = card["end"].as<std::string>("");
        end.updates = card["updates"].as<std::int64_t>(0);
        end.askedUpdates = card["asked_updates"].as<std::int64_t>(end.updates);
        end.lastCheckpoint = card["last_checkpoint"].as<std::int64_t>(0);
        if (const auto results = card["results"]; results && results.IsMap())
            end.trainLoss = results["train_loss"].as<double>(0);
        return end;
    } catch (const YAML::Exception&) {
        return std::nullopt;
    }
}

std::vector<Notice> changedFiles(const std::vector<CardFile>& files)
{
    std::vector<Notice> changes;
    for (const auto& file : files) {
        // Cards of older versions keep the size of weights alone: those are not read whole for it.
        const bool isSized = file.sha256.empty() && file.samples.empty();
        const auto now = describeFile(file.path, file.sha256.empty());
        if (!now)
            changes.push_back(notice("run.file_gone", {{"file", toUtf8(file.path)}}));
        else if (now->bytes != file.bytes ||
                 (!isSized && (now->sha256 != file.sha256 || now->samples != file.samples)))
            changes.push_back(notice("run.file_changed", {{"file", toUtf8(file.path)}}));
    }
    return changes;
}

} // namespace anneal::config
