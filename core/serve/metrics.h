#pragma once

#include "core/serve/http_server.h"
#include "core/studio/answer_service.h"

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace anneal::serve {

/// What a monitor wants to know, in Prometheus' text form. Thread-safe.
class Metrics final {
public:
    /// `route`: one of a fixed set, never what a client sent.
    void count(const std::string& route, int status, std::chrono::steady_clock::duration took);

    [[nodiscard]] std::string text(const studio::ServiceFigures& figures,
                                   const HttpCounts& counts) const;

private:
    struct Times {
        std::uint64_t buckets[9] = {};
        std::uint64_t count = 0;
        double seconds = 0;
    };
    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, int>, std::uint64_t> m_requests;
    std::map<std::string, Times> m_times;
};

} // namespace anneal::serve
