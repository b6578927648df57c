#pragma once

#include "core/base/error.h"
#include "core/base/notice.h"
#include "core/config/process_place.h"
#include "core/jobs/job.h"

#include <ATen/core/Tensor.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anneal::distributed {

class Link;

/// The processes that train one model together. Every one of them calls the same functions in the
/// same order; each returns when all have come to it. A process that ends, however it ends, makes
/// them fail in the others with Io and the context field "process"; nothing can be exchanged after
/// that. One thread.
class ProcessGroup final {
public:
    /// Says something while the others are awaited.
    using Note = std::function<void(const Notice& notice)>;

    /// Of this process alone: nothing is exchanged.
    ProcessGroup();
    ~ProcessGroup();
    ProcessGroup(ProcessGroup&&) noexcept;
    ProcessGroup& operator=(ProcessGroup&&) noexcept;

    /// Meets the others at place.address; the process of rank 0 opens the port, unless torchrun has
    /// done so. `timeout` holds for this and for every exchange. Fails with Unsupported (a build
    /// without), InvalidArgument (address, port or two processes of one rank), Io (not all came) or
    /// Cancelled.
    [[nodiscard]] static Result<ProcessGroup> join(const config::ProcessPlace& place,
                                                   std::chrono::seconds timeout, const Note& note,
                                                   jobs::JobContext& context);

    [[nodiscard]] std::int64_t rank() const { return m_place.rank; }
    [[nodiscard]] std::int64_t size() const { return m_place.processes; }
    [[nodiscard]] bool isAlone() const { return m_place.isAlone(); }
    [[nodiscard]] bool leads() const { return m_place.leads(); }

    /// The texts of all processes, by rank.
    [[nodiscard]] Result<std::vector<std::string>> gather(const std::string& own);

    /// Rank 0's text.
    [[nodiscard]] Result<std::string> fromFirst(const std::string& own);

    /// Whether any process says yes.
    [[nodiscard]] Result<bool> any(bool own);

    /// Adds up fp32 tensors over the processes, in place and to the same bits in each; on any
    /// device. After a failure they hold anything.
    [[nodiscard]] Result<void> sum(const std::vector<at::Tensor>& tensors);

    /// Gives all processes the values of rank 0; any type, on any device.
    [[nodiscard]] Result<void> broadcast(const std::vector<at::Tensor>& tensors);

    /// Ends the exchange where all have nothing more to say: waits some seconds for the others, so
    /// that nobody's last words are cut off. Nothing can be exchanged after that.
    void part();

    /// Ends the exchange because of `reason`, which the others then tell too. Nothing where another
    /// process was the reason. Rank 0 stays for a second, so that they can read it.
    void leave(const Error& reason);

private:
    [[nodiscard]] Error lost(const std::string& what);
    [[nodiscard]] Result<void> attempt(const std::function<void()>& exchange);

    config::ProcessPlace m_place;
    std::unique_ptr<Link> m_link;
    std::optional<Error> m_lost;
};

/// Whether the error says that another process is gone or failed.
[[nodiscard]] bool isLostProcess(const Error& error);

} // namespace anneal::distributed
