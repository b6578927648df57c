#pragma once

#include "core/hub/repo_name.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace anneal::hub {

/// How long a download bears with a bad connection.
struct Patience {
    int connectSeconds = 20;      ///< until a connection stands
    int stallSeconds = 30;        ///< without a byte: the connection is given up
    int attempts = 6;             ///< one after the other without a new byte
    int attemptsInAll = 200;      ///< of one file, however much each brought
    int firstWaitMs = 1000;       ///< between two attempts; doubles each time, up to 30 s
    int longestWaitSeconds = 600; ///< that a server may ask for (Retry-After)
    int redirects = 8;
};

/// Where models come from and where they go.
struct HubOptions {
    Source source = Source::HuggingFace;
    std::string endpoint = "https://huggingface.co"; ///< or a mirror, without a slash at the end
    std::string modelScope = "https://modelscope.cn";
    std::string token; ///< for `endpoint` alone, "" = none
    bool offline = false;
    std::filesystem::path cache;        ///< of Hugging Face's layout: models--ORG--NAME
    std::filesystem::path modelsFolder; ///< where models of ModelScope go, as ORG/NAME
    Patience patience;
};

/// By the environment, as huggingface_hub and modelscope read it: HF_ENDPOINT, HF_TOKEN (else the
/// file HF_TOKEN_PATH or HF_HOME/token), HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE, HF_HUB_CACHE and
/// HF_HOME, MODELSCOPE_DOMAIN, and LLaMA-Factory's USE_MODELSCOPE_HUB.
[[nodiscard]] HubOptions hubOptions();

/// The same with another mirror in place of HF_ENDPOINT ("" = none): the token goes along only to
/// huggingface.co, since the mirror was not named beside it.
[[nodiscard]] HubOptions hubOptions(const std::string& mirror);

/// Fails with InvalidArgument when it is no http or https address of a host; takes away slashes at
/// the end. Plain http is taken from this computer and its own network alone.
[[nodiscard]] Result<std::string> checkedEndpoint(const std::string& address);

} // namespace anneal::hub
