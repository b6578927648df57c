#pragma once

#include "core/hub/hub_options.h"
#include "core/jobs/job.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace anneal::hub {

struct WebRequest {
    std::string url;
    std::map<std::string, std::string> headers;
    std::string token; ///< sent to the origin of `url` alone, over https or on this computer
    bool head = false; ///< only the headers; redirects to another host are not followed
    std::uint64_t maxBytes = 0; ///< of the body; more is refused
};

struct WebResponse {
    long status = 0;
    std::map<std::string, std::string> headers; ///< of the last answer; names in lower case
    std::string url;                            ///< that answered in the end

    [[nodiscard]] std::string header(const std::string& name) const; ///< "" when absent
};

/// Asks web servers, one request at a time over connections that are kept. One thread.
///
/// Errors carry context "transient" = "1" when the same request may succeed later (no connection,
/// cut, stalled, 408, 429, 5xx), then also "retry_after" in seconds where the server said so, and
/// "hub" with what went wrong.
class WebClient final {
public:
    explicit WebClient(Patience patience);
    ~WebClient();
    WebClient(const WebClient&) = delete;
    WebClient& operator=(const WebClient&) = delete;

    /// Called once before the first byte of a good answer (status 200 or 206), also of an empty
    /// one.
    using Begin = std::function<Result<void>(const WebResponse&)>;
    using Sink = std::function<Result<void>(std::string_view bytes)>;

    /// Follows redirects. Answers of any status but 408, 429 and 5xx are no error here; the body of
    /// others than 200 and 206 is thrown away. Fails with Io, Format (redirects without end or to a
    /// place that is not safe, more than maxBytes), Cancelled, or what `begin` or `sink` fail with.
    [[nodiscard]] Result<WebResponse> fetch(const WebRequest& request, const Begin& begin,
                                            const Sink& sink, jobs::JobContext& context);

    /// The body as text.
    [[nodiscard]] Result<std::pair<WebResponse, std::string>> text(const WebRequest& request,
                                                                   jobs::JobContext& context);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The error of a download that was stopped.
[[nodiscard]] tl::unexpected<Error> cancelled();

} // namespace anneal::hub
