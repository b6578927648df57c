#include "core/hub/hub_options.h"

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/hub/web_url.h"

#include <algorithm>
#include <cstdlib>

namespace anneal::hub {
namespace {

constexpr const char* kHuggingFace = "https://huggingface.co";

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value != nullptr ? trimmed(value) : std::string();
}

// As huggingface_hub reads a switch.
bool isOn(const char* name)
{
    auto value = environment(name);
    std::transform(value.begin(), value.end(), value.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return value == "1" || value == "ON" || value == "YES" || value == "TRUE";
}

std::string withoutSlash(std::string address)
{
    while (address.ends_with('/'))
        address.pop_back();
    return address;
}

std::string explicitToken()
{
    auto token = environment("HF_TOKEN");
    return token.empty() ? environment("HUGGING_FACE_HUB_TOKEN") : token;
}

std::filesystem::path defaultHubHome()
{
    const auto cache = environment("XDG_CACHE_HOME");
    return (cache.empty() ? homeFolder() / ".cache" : expandHome(pathFromUtf8(cache))) /
           "huggingface";
}

// Of `hf auth login`: made for huggingface.co.
std::string storedToken()
{
    if (isOn("HF_HUB_DISABLE_IMPLICIT_TOKEN"))
        return {};
    const auto named = environment("HF_TOKEN_PATH");
    const auto home = environment("HF_HOME");
    const auto file = !named.empty() ? expandHome(pathFromUtf8(named))
                      : home.empty() ? defaultHubHome() / "token"
                                     : expandHome(pathFromUtf8(home)) / "token";
    constexpr std::uint64_t kLongest = 4096;
    return trimmed(readFile(file, kLongest).value_or(""));
}

// A line break in a token would end its header.
std::string plain(std::string token)
{
    const bool odd =
        std::any_of(token.begin(), token.end(), [](char c) { return c <= ' ' || c > '~'; });
    return odd ? std::string() : token;
}

} // namespace

HubOptions hubOptions()
{
    HubOptions options;
    const auto named = withoutSlash(environment("HF_ENDPOINT"));
    options.endpoint = named.empty() ? kHuggingFace : named;
    const bool official = originOf(options.endpoint) == originOf(kHuggingFace);
    // Who names a mirror beside a token means the token for it.
    options.token = explicitToken();
    if (options.token.empty() && official)
        options.token = storedToken();
    options.token = plain(options.token);
    if (auto domain = withoutSlash(environment("MODELSCOPE_DOMAIN")); !domain.empty())
        options.modelScope = domain.find("://") == std::string::npos ? "https://" + domain : domain;
    options.offline = isOn("HF_HUB_OFFLINE") || isOn("TRANSFORMERS_OFFLINE");
    options.source = isOn("USE_MODELSCOPE_HUB") ? Source::ModelScope : Source::HuggingFace;
    options.cache = hubCacheFolder();
    options.modelsFolder = modelsFolder();
    return options;
}

HubOptions hubOptions(const std::string& mirror)
{
    auto options = hubOptions();
    const auto address = withoutSlash(trimmed(mirror));
    if (address.empty() || address == options.endpoint)
        return options;
    options.endpoint = address;
    options.token.clear();
    if (originOf(address) == originOf(kHuggingFace))
        options.token = plain(explicitToken().empty() ? storedToken() : explicitToken());
    return options;
}

Result<std::string> checkedEndpoint(const std::string& address)
{
    const auto text = withoutSlash(trimmed(address));
    const auto wrong = [&](const std::string& why) {
        return fail(ErrorCode::InvalidArgument,
                    "\"" + text + "\" can't be the address of a hub: " + why +
                        " Write it as https://hf-mirror.com.",
                    {{"hub", "endpoint"}, {"endpoint", text}});
    };
    if (originOf(text).empty() || text.find_first_of("?# ") != std::string::npos)
        return wrong("it is no http or https address.");
    if (text.starts_with("http://") && !isOwnNetwork(text))
        return wrong("anyone on the way could change what an open connection brings.");
    return text;
}

} // namespace anneal::hub
