#pragma once

#include <string>

namespace anneal::deploy {

/// How a program asks the server (core/serve).
enum class RequestKind { Curl, Python, JavaScript, Java, Tutorial };

/// Where and what a request asks.
struct Request {
    std::string url;      ///< without a slash at its end
    std::string key;      ///< "" where none is asked for
    std::string model;    ///< as requests name it
    std::string question; ///< UTF-8
};

/// Lines to paste: a command, or a part of a program (Python: with the package openai).
[[nodiscard]] std::string requestLines(RequestKind kind, const Request& request);

/// A whole file that runs as it is: `sh answer.sh`, `python3 answer.py` (nothing to install),
/// `java Answer.java` (17 or newer), `node answer.mjs` (18 or newer). "" for Tutorial.
[[nodiscard]] std::string requestFile(RequestKind kind, const Request& request);

} // namespace anneal::deploy
