#pragma once

#include "core/base/error.h"
#include "core/jobs/job.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace anneal::hub {

/// A model behind an address of OpenAI's form: Anneal's own server, Ollama, LM Studio, or a
/// service.
struct ChatAddress {
    std::string base;  ///< as chatBase() gives it
    std::string model; ///< "" = the first that the address names
    std::string key;   ///< "" = none; it stands in no message
};

struct ChatPatience {
    int connectSeconds = 10;
    int answerSeconds = 300; ///< for the whole of one answer: a large model on a CPU is slow
};

struct ChatQuestion {
    std::string system, text;
    std::vector<std::pair<std::string, std::string>> earlier = {}; ///< before it, with answers
    std::size_t maxTokens = 512;
    double temperature = 0.9;
};

struct ChatAnswer {
    std::string text;
    bool cut = false; ///< it reached maxTokens
};

/// What was typed as the address to ask: without "/chat/completions" and slashes at the end, with
/// "/v1" where it has no path, and with https:// where it has no scheme (http:// on this computer
/// and its own network). Fails with InvalidArgument ("ask" = "address").
[[nodiscard]] Result<std::string> chatBase(const std::string& typed);

/// Whether what is sent to it can be read on its way: plain http to another computer.
[[nodiscard]] bool travelsInTheOpen(const std::string& base);

/// The names of the models, as GET {base}/models gives them. Fails as askChat() does.
[[nodiscard]] Result<std::vector<std::string>>
chatModels(const ChatAddress& address, const ChatPatience& patience, jobs::JobContext& context);

/// POST {base}/chat/completions: the answer. Fields that a server refuses by name
/// (max_tokens, temperature) are left out in a second try. Redirects are not followed: the key is
/// for this address.
///
/// Errors carry "ask" with what went wrong (address, key, path, busy, refused, server, unreachable,
/// tls, slow, cut, redirect, answer, no_model), "host", "status" where there was one, and "said"
/// with the server's own words. Fails with InvalidArgument, Io, Format, or Cancelled.
[[nodiscard]] Result<ChatAnswer> askChat(const ChatAddress& address, const ChatQuestion& question,
                                         const ChatPatience& patience, jobs::JobContext& context);

} // namespace anneal::hub
