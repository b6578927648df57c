#include "core/hub/wanted_files.h"

#include <algorithm>
#include <array>
#include <regex>

namespace anneal::hub {
namespace {

constexpr std::array<std::string_view, 15> kSmall = {"config.json",
                                                     "generation_config.json",
                                                     "tokenizer_config.json",
                                                     "tokenizer.json",
                                                     "tokenizer.model",
                                                     "special_tokens_map.json",
                                                     "added_tokens.json",
                                                     "vocab.json",
                                                     "merges.txt",
                                                     "chat_template.jinja",
                                                     "chat_template.json",
                                                     "LICENSE",
                                                     "LICENSE.txt",
                                                     "LICENSE.md",
                                                     "NOTICE"};
constexpr std::string_view kWeights = "model.safetensors";
constexpr std::string_view kIndex = "model.safetensors.index.json";

bool isGguf(std::string_view path)
{
    return path.ends_with(".gguf") || path.ends_with(".GGUF");
}

// Part of a GGUF in several files: "name-00001-of-00003.gguf".
bool isGgufPart(const std::string& path)
{
    static const std::regex part("-[0-9]{5}-of-[0-9]{5}\\.gguf$", std::regex::icase);
    return std::regex_search(path, part);
}

const HubFile* find(const Listing& listing, std::string_view path)
{
    const auto found = std::find_if(listing.files.begin(), listing.files.end(),
                                    [&](const HubFile& file) { return file.path == path; });
    return found == listing.files.end() ? nullptr : &*found;
}

std::vector<const HubFile*> ggufFiles(const Listing& listing)
{
    std::vector<const HubFile*> files;
    for (const auto& file : listing.files)
        if (isGguf(file.path) && !isGgufPart(file.path))
            files.push_back(&file);
    return files;
}

std::string lines(const std::vector<const HubFile*>& files)
{
    std::string text;
    for (const auto* file : files)
        text += (text.empty() ? "" : "\n") + file->path;
    return text;
}

std::string commas(std::string text)
{
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
        text.replace(at, 1, ", ");
    return text;
}

Result<std::vector<HubFile>> oneGguf(const RepoName& name, const Listing& listing)
{
    if (isGgufPart(name.file))
        return fail(ErrorCode::Unsupported,
                    name.file + " is one part of a GGUF in several files, which this version does "
                                "not read. Choose a smaller quantisation in one file, or the "
                                "safetensors.",
                    {{"hub", "parts"}, {"model", name.id}});
    if (const auto* file = find(listing, name.file))
        return std::vector<HubFile>{*file};
    const auto there = lines(ggufFiles(listing));
    return fail(ErrorCode::NotFound,
                name.id + " has no file " + name.file + "." +
                    (there.empty() ? "" : " There are: " + commas(there) + "."),
                {{"hub", "no_file"}, {"model", name.id}, {"files", there}});
}

// The files of the weights: one, or the index and its shards.
std::vector<HubFile> weights(const Listing& listing)
{
    static const std::regex shard("model[A-Za-z0-9._]*-[0-9]{5}-of-[0-9]{5}\\.safetensors");
    if (const auto* whole = find(listing, kWeights))
        return {*whole};
    const auto* index = find(listing, kIndex);
    if (index == nullptr)
        return {};
    std::vector<HubFile> files = {*index};
    for (const auto& file : listing.files)
        if (std::regex_match(file.path, shard))
            files.push_back(file);
    return files.size() > 1 ? files : std::vector<HubFile>();
}

tl::unexpected<Error> noWeights(const RepoName& name, const Listing& listing)
{
    const auto has = [&](std::string_view part) {
        return std::any_of(listing.files.begin(), listing.files.end(), [&](const HubFile& file) {
            return file.path.find(part) != std::string::npos;
        });
    };
    const auto unsupported = [&](const std::string& why) {
        return fail(ErrorCode::Unsupported, name.id + " " + why,
                    {{"hub", "no_weights"}, {"model", name.id}});
    };
    if (has("adapter_config.json"))
        return unsupported(
            "is an adapter, not a whole model. Download its base model; an adapter's "
            "folder is given as adapter_name_or_path.");
    if (has("pytorch_model"))
        return unsupported("has its weights in the old .bin form only, which this version does not "
                           "read. Choose a model with safetensors files.");
    if (has(".gguf"))
        return unsupported("has GGUF models in several parts only, which this version does not "
                           "read. Choose one in a single file, or with safetensors.");
    return unsupported("holds no weights that this version reads (safetensors or GGUF).");
}

} // namespace

Result<std::vector<HubFile>> wantedFiles(const RepoName& name, const Listing& listing)
{
    if (!name.file.empty())
        return oneGguf(name, listing);
    const auto found = weights(listing);
    if (found.empty() || find(listing, "config.json") == nullptr) {
        const auto ggufs = ggufFiles(listing);
        if (ggufs.size() == 1)
            return std::vector<HubFile>{*ggufs.front()};
        if (ggufs.empty())
            return noWeights(name, listing);
        return fail(ErrorCode::InvalidArgument,
                    name.id + " holds several models; name one as " + name.id +
                        ":FILE: " + commas(lines(ggufs)) + ".",
                    {{"hub", "several"}, {"model", name.id}, {"files", lines(ggufs)}});
    }
    std::vector<HubFile> files;
    for (const auto small : kSmall)
        if (const auto* file = find(listing, small))
            files.push_back(*file);
    files.insert(files.end(), found.begin(), found.end());
    return files;
}

} // namespace anneal::hub
