#include "core/hub/listing.h"

#include "core/base/json.h"
#include "core/hub/retry.h"
#include "core/hub/safe_name.h"
#include "core/hub/web_url.h"

#include <nlohmann/json.hpp>

namespace anneal::hub {
namespace {

constexpr std::uint64_t kLargestListing = 32'000'000;
constexpr std::uint64_t kLargestFile = 2'000'000'000'000; // a size beyond it is no size
constexpr std::size_t kMostFiles = 100'000;

tl::unexpected<Error> malformed(const RepoName& name, const std::string& url,
                                const std::string& what)
{
    return fail(ErrorCode::Format,
                "The answer of " + hostOf(url) + " about " + name.id + " " + what +
                    ". Try another mirror.",
                {{"hub", "answer"}, {"model", name.id}, {"host", hostOf(url)}});
}

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// nullopt: not given.
std::optional<std::uint64_t> sizeOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_unsigned())
        return std::nullopt;
    return found->get<std::uint64_t>();
}

// One entry of either hub; without size or checksum both are left out.
Result<void> addFile(const std::string& path, std::optional<std::uint64_t> size,
                     const std::string& checksum, const RepoName& name, const std::string& url,
                     Listing& listing)
{
    if (const auto reason = unsafeName(path); !reason.empty()) {
        // A name that only Windows refuses is no attack: such a file is left out.
        if (reason.starts_with("is reserved") || reason.starts_with("has the character"))
            if (path.find('\\') == std::string::npos)
                return {};
        return fail(ErrorCode::Format,
                    hostOf(url) + " names a file of " + name.id + " that " + reason +
                        ". Nothing was downloaded; use another hub or mirror.",
                    {{"hub", "unsafe_name"}, {"model", name.id}, {"host", hostOf(url)}});
    }
    HubFile file;
    file.path = path;
    if (size && (isHex(checksum, 64) || isHex(checksum, 40))) {
        if (*size > kLargestFile)
            return malformed(name, url, "gives a size for " + path + " that no file has");
        file.size = *size;
        file.checksum = checksum;
    }
    listing.files.push_back(std::move(file));
    if (listing.files.size() > kMostFiles)
        return malformed(name, url, "names too many files");
    return {};
}

Result<Json> ask(const RepoName& name, const std::string& url, const std::string& token,
                 WebClient& web, jobs::JobContext& context, const Patience& patience)
{
    WebRequest request{url, {{"Accept", "application/json"}}, token, false, kLargestListing};
    std::pair<WebResponse, std::string> answer;
    ANNEAL_CHECK(retried(patience, context, {}, [&]() -> Result<void> {
        ANNEAL_TRY(answer, web.text(request, context));
        return {};
    }));
    ANNEAL_CHECK(checkStatus(answer.first, name,
                             name.revision.empty() ? "" : "the revision " + name.revision));
    const auto json = parseJson(answer.second, url);
    if (!json || !json->is_object())
        return malformed(name, url, "is no JSON");
    return *json;
}

Result<Listing> ofHuggingFace(const RepoName& name, const HubOptions& options, WebClient& web,
                              jobs::JobContext& context)
{
    const auto url = options.endpoint + "/api/models/" + encodedPath(name.id) + "/revision/" +
                     encodedValue(name.revision.empty() ? "main" : name.revision) + "?blobs=true";
    ANNEAL_TRY(const auto json, ask(name, url, options.token, web, context, options.patience));
    Listing listing;
    listing.commit = textOf(json, "sha");
    if (!isHex(listing.commit, 40))
        return malformed(name, url, "has no commit");
    const auto siblings = json.find("siblings");
    if (siblings == json.end() || !siblings->is_array())
        return malformed(name, url, "has no list of files");
    for (const auto& entry : *siblings) {
        if (!entry.is_object())
            return malformed(name, url, "has a malformed list of files");
        auto size = sizeOf(entry, "size");
        auto checksum = textOf(entry, "blobId");
        if (const auto lfs = entry.find("lfs"); lfs != entry.end() && lfs->is_object()) {
            size = sizeOf(*lfs, "size");
            checksum = textOf(*lfs, "sha256");
        }
        ANNEAL_CHECK(addFile(textOf(entry, "rfilename"), size, checksum, name, url, listing));
    }
    return listing;
}

Result<Listing> ofModelScope(const RepoName& name, const HubOptions& options, WebClient& web,
                             jobs::JobContext& context)
{
    Listing listing;
    listing.commit = name.revision.empty() ? "master" : name.revision;
    const auto url = options.modelScope + "/api/v1/models/" + encodedPath(name.id) +
                     "/repo/files?Revision=" + encodedValue(listing.commit) + "&Recursive=true";
    ANNEAL_TRY(const auto json, ask(name, url, {}, web, context, options.patience));
    const auto data = json.find("Data");
    if (data == json.end() || !data->is_object() || !data->contains("Files") ||
        !(*data)["Files"].is_array()) {
        if (const auto code = sizeOf(json, "Code"); code && *code != 200)
            return checkStatus({404, {}, url}, name, "").map([] { return Listing{}; });
        return malformed(name, url, "has no list of files");
    }
    for (const auto& entry : (*data)["Files"]) {
        if (!entry.is_object())
            return malformed(name, url, "has a malformed list of files");
        if (textOf(entry, "Type") == "tree")
            continue;
        ANNEAL_CHECK(addFile(textOf(entry, "Path"), sizeOf(entry, "Size"), textOf(entry, "Sha256"),
                             name, url, listing));
    }
    return listing;
}

// `W/"abc"` -> abc
std::string plainTag(std::string tag)
{
    if (tag.starts_with("W/"))
        tag = tag.substr(2);
    std::erase(tag, '"');
    return tag;
}

} // namespace

Result<Listing> readListing(const RepoName& name, const HubOptions& options, WebClient& web,
                            jobs::JobContext& context)
{
    return name.source == Source::ModelScope ? ofModelScope(name, options, web, context)
                                             : ofHuggingFace(name, options, web, context);
}

Result<HubFile> readFileFacts(const RepoName& name, const std::string& commit,
                              const std::string& path, const HubOptions& options, WebClient& web,
                              jobs::JobContext& context)
{
    const auto url = fileAddress(name, commit, path, options);
    WebResponse response;
    ANNEAL_CHECK(retried(options.patience, context, {}, [&]() -> Result<void> {
        ANNEAL_TRY(auto answer, web.text({url, {}, options.token, true, 0}, context));
        response = std::move(answer.first);
        return {};
    }));
    const bool elsewhere = response.status >= 300 && response.status < 400;
    if (!elsewhere)
        ANNEAL_CHECK(checkStatus(response, name, "the file " + path));
    const auto linked = response.header("x-linked-size");
    const auto size = linked.empty() && !elsewhere ? response.header("content-length") : linked;
    const auto linkedTag = plainTag(response.header("x-linked-etag"));
    HubFile file;
    file.path = path;
    file.checksum = linkedTag.empty() ? plainTag(response.header("etag")) : linkedTag;
    const bool number = !size.empty() && size.size() < 14 &&
                        size.find_first_not_of("0123456789") == std::string::npos;
    if (!number || !(isHex(file.checksum, 64) || isHex(file.checksum, 40)))
        return fail(ErrorCode::Format,
                    hostOf(url) + " gives no size and checksum for " + path + " of " + name.id +
                        ", so it can't be checked. Use another mirror.",
                    {{"hub", "answer"}, {"model", name.id}, {"host", hostOf(url)}});
    file.size = std::stoull(size);
    return file;
}

std::string fileAddress(const RepoName& name, const std::string& commit, const std::string& path,
                        const HubOptions& options)
{
    if (name.source == Source::ModelScope)
        return options.modelScope + "/api/v1/models/" + encodedPath(name.id) +
               "/repo?Revision=" + encodedValue(commit) + "&FilePath=" + encodedValue(path);
    return options.endpoint + "/" + encodedPath(name.id) + "/resolve/" + encodedValue(commit) +
           "/" + encodedPath(path);
}

Result<void> checkStatus(const WebResponse& response, const RepoName& name, const std::string& what)
{
    const auto status = response.status;
    if (status == 200 || status == 206)
        return {};
    const auto host = hostOf(response.url);
    const auto code = response.header("x-error-code");
    const auto error = [&](ErrorCode kind, const char* reason, const std::string& message) {
        return fail(kind, message,
                    {{"hub", reason},
                     {"model", name.id},
                     {"host", host},
                     {"status", std::to_string(status)}});
    };
    if (code == "GatedRepo" || status == 403)
        return error(ErrorCode::Unsupported, "gated",
                     name.id +
                         " may be downloaded only after its terms are accepted. Do that on its "
                         "page at " +
                         host + ", then log in with a token in HF_TOKEN.");
    if (code == "RevisionNotFound" || code == "EntryNotFound")
        return error(ErrorCode::NotFound, "not_found",
                     name.id + " on " + host + " has not " + (what.empty() ? "this" : what) + ".");
    if (status == 401 || status == 404)
        return error(ErrorCode::NotFound, "not_found",
                     "There is no model " + name.id + " on " + host +
                         ", or it is private. Check the name; a private one needs a token in "
                         "HF_TOKEN.");
    return error(ErrorCode::Io, "server",
                 host + " answered with " + std::to_string(status) + " when asked for " + name.id +
                     ". Try again later, or another mirror.");
}

} // namespace anneal::hub
