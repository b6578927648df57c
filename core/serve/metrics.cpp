#include "core/serve/metrics.h"

#include <array>
#include <sstream>

namespace anneal::serve {
namespace {

constexpr std::array<double, 8> kBounds{0.05, 0.1, 0.5, 1, 5, 15, 60, 300};

void head(std::ostream& out, const char* name, const char* type, const char* help)
{
    out << "# HELP " << name << ' ' << help << "\n# TYPE " << name << ' ' << type << '\n';
}

template <typename Value>
void single(std::ostream& out, const char* name, const char* type, const char* help, Value value)
{
    head(out, name, type, help);
    out << name << ' ' << value << '\n';
}

} // namespace

void Metrics::count(const std::string& route, int status, std::chrono::steady_clock::duration took)
{
    const double seconds = std::chrono::duration<double>(took).count();
    const std::lock_guard lock(m_mutex);
    ++m_requests[{route, status}];
    auto& times = m_times[route];
    for (std::size_t i = 0; i < kBounds.size(); ++i)
        times.buckets[i] += seconds <= kBounds[i] ? 1 : 0;
    ++times.count;
    times.seconds += seconds;
}

std::string Metrics::text(const studio::ServiceFigures& figures, const HttpCounts& counts) const
{
    std::ostringstream out;
    single(out, "anneal_connections", "gauge", "Open connections.", counts.connections);
    single(out, "anneal_requests_active", "gauge", "Requests under way.", counts.busy);
    single(out, "anneal_queue_waiting", "gauge", "Requests that wait for a place in the batch.",
           figures.waiting);
    single(out, "anneal_answers_running", "gauge", "Answers that grow.", figures.running);
    single(out, "anneal_prompt_tokens_total", "counter", "Tokens of prompts.",
           figures.promptTokens);
    single(out, "anneal_cached_tokens_total", "counter",
           "Tokens of prompts that were known from earlier ones.", figures.cachedTokens);
    single(out, "anneal_new_tokens_total", "counter", "Tokens of answers.", figures.newTokens);
    single(out, "anneal_steps_total", "counter", "Forward passes that gave answers a token.",
           figures.steps);
    single(out, "anneal_prefix_bytes", "gauge", "Memory of kept prompts.", figures.prefixBytes);
    const std::lock_guard lock(m_mutex);
    head(out, "anneal_requests_total", "counter", "Requests by route and status.");
    for (const auto& [key, count] : m_requests)
        out << "anneal_requests_total{route=\"" << key.first << "\",status=\"" << key.second
            << "\"} " << count << '\n';
    head(out, "anneal_request_seconds", "histogram", "Time from the request to its whole answer.");
    for (const auto& [route, times] : m_times) {
        const auto label = "anneal_request_seconds_bucket{route=\"" + route + "\",le=\"";
        for (std::size_t i = 0; i < kBounds.size(); ++i)
            out << label << kBounds[i] << "\"} " << times.buckets[i] << '\n';
        out << label << "+Inf\"} " << times.count << '\n'
            << "anneal_request_seconds_sum{route=\"" << route << "\"} " << times.seconds << '\n'
            << "anneal_request_seconds_count{route=\"" << route << "\"} " << times.count << '\n';
    }
    return out.str();
}

} // namespace anneal::serve
