// The link through libtorch's c10d: a TCPStore where the processes meet, Gloo for what they
// exchange.

#include "core/distributed/addresses.h"
#include "core/distributed/link.h"

#include <ATen/ATen.h>
#include <c10/util/Logging.h>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <future>
#include <sstream>
#include <thread>

namespace anneal::distributed {
namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::seconds;
using Store = c10::intrusive_ptr<c10d::Store>;

constexpr auto kPoll = std::chrono::milliseconds(100);
constexpr Seconds kStoreTimeout{30}; // of one question to the store
constexpr Seconds kConnectTimeout{120};
constexpr Seconds kTellAfter{10}, kReasonLimit{3}, kEndLimit{10};
constexpr const char* kReason = "anneal/reason";

// Runs `body` for at most so long: a question to the store of a machine that has fallen silent
// would wait for ever. `body` may go on and must own what it uses. Whether it came to its end.
bool inTime(Seconds limit, std::function<void()> body)
{
    auto promise = std::make_shared<std::promise<bool>>();
    auto done = promise->get_future();
    std::thread([promise, body = std::move(body)] {
        try {
            body();
            promise->set_value(true);
        } catch (const std::exception&) { // rank 0 is gone, or has nothing more to say
            promise->set_value(false);
        }
    }).detach();
    return done.wait_for(limit) == std::future_status::ready && done.get();
}

class GlooLink final : public Link {
public:
    GlooLink(Store store, c10::intrusive_ptr<c10d::Backend> backend)
        : m_store(std::move(store))
        , m_backend(std::move(backend))
    {
    }

    void sum(at::Tensor values) override
    {
        std::vector<at::Tensor> tensors = {std::move(values)};
        m_backend->allreduce(tensors)->wait();
    }

    void broadcast(at::Tensor bytes) override
    {
        std::vector<at::Tensor> tensors = {std::move(bytes)};
        m_backend->broadcast(tensors)->wait();
    }

    std::vector<at::Tensor> gather(const at::Tensor& own) override
    {
        std::vector<at::Tensor> inputs = {own};
        std::vector<std::vector<at::Tensor>> outputs(1);
        for (int rank = 0; rank < m_backend->getSize(); ++rank)
            outputs[0].push_back(at::empty_like(own));
        m_backend->allgather(outputs, inputs)->wait();
        return outputs[0];
    }

    void say(const std::string& sentence) override
    {
        (void)inTime(kReasonLimit, [store = m_store, sentence] {
            store->compareSet(kReason, std::string(), sentence);
        });
    }

    std::string said() override
    {
        const auto reason = std::make_shared<std::string>();
        const bool known = inTime(kReasonLimit, [store = m_store, reason] {
            if (store->check({kReason}))
                *reason = store->get_to_str(kReason);
        });
        return known ? *reason : std::string();
    }

    void awaitEnd(std::int64_t processes) override
    {
        (void)inTime(kEndLimit, [store = m_store, processes] {
            const auto start = Clock::now();
            auto here = store->add("anneal/end", 1);
            while (here < processes && Clock::now() - start < kEndLimit) {
                std::this_thread::sleep_for(kPoll / 5);
                here = store->add("anneal/end", 0);
            }
        });
    }

    void close() override { m_backend.reset(); }

private:
    Store m_store;
    c10::intrusive_ptr<c10d::Backend> m_backend;
};

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string meetingPoint(const config::ProcessPlace& place)
{
    return place.address + ":" + std::to_string(place.port);
}

// Without the place in the library's sources that may stand before it.
std::string firstLine(const std::string& text)
{
    const auto line = text.substr(0, text.find('\n'));
    const auto end = line.find("] ");
    return line.starts_with('[') && end != std::string::npos ? line.substr(end + 2) : line;
}

/// Waits, but not longer than allowed and not after a stop.
class Patience final {
public:
    Patience(Seconds timeout, jobs::JobContext& context)
        : m_timeout(timeout)
        , m_context(context)
    {
    }

    /// Sleeps a moment. `what` has not happened in time: "..., nobody answered at ...".
    [[nodiscard]] Result<void> wait(const std::string& what) const
    {
        if (m_context.stopRequested())
            return fail(ErrorCode::Cancelled, "Stopped while waiting for the other processes.");
        if (Clock::now() - m_start > m_timeout)
            return fail(ErrorCode::Io,
                        what + " within " + std::to_string(m_timeout.count()) +
                            " seconds (ddp_timeout); start all processes with the same MASTER_ADDR "
                            "and MASTER_PORT, and see that no firewall is between them.",
                        {{"variable", "MASTER_ADDR"}});
        std::this_thread::sleep_for(kPoll);
        return {};
    }

    [[nodiscard]] bool isLong() const { return Clock::now() - m_start > kTellAfter; }

private:
    Clock::time_point m_start = Clock::now();
    Seconds m_timeout;
    jobs::JobContext& m_context;
};

// torchrun's own process has opened the port already, and each attempt has its names in it.
bool isLaunched()
{
    return variable("TORCHELASTIC_USE_AGENT_STORE") == "True";
}

Result<Store> openStore(const config::ProcessPlace& place, const Patience& patience)
{
    const bool opens = place.leads() && !isLaunched();
    ANNEAL_CHECK(addressTowards(place.address, place.port));
    // Asked for with a socket of our own, because the store's client complains to standard error.
    while (!opens && !answers(place.address, place.port))
        ANNEAL_CHECK(patience.wait("Nobody answered at " + meetingPoint(place)));
    c10d::TCPStoreOptions options;
    options.port = place.port;
    options.isServer = opens;
    options.waitWorkers = false;
    options.timeout = kStoreTimeout;
    try {
        Store store = c10::make_intrusive<c10d::TCPStore>(place.address, options);
        if (isLaunched()) {
            const auto attempt = variable("TORCHELASTIC_RESTART_COUNT");
            store = c10::make_intrusive<c10d::PrefixStore>(
                "/worker/attempt_" + (attempt.empty() ? "0" : attempt), store);
        }
        return store;
    } catch (const std::exception& error) {
        return fail(ErrorCode::InvalidArgument,
                    (opens ? "The port " + std::to_string(place.port) +
                                 " (MASTER_PORT) can't be opened at " + place.address
                           : "What answers at " + meetingPoint(place) + " is no training") +
                        ": " + firstLine(error.what()) +
                        "; give a free MASTER_PORT, and as MASTER_ADDR the machine of RANK 0.",
                    {{"variable", "MASTER_PORT"}});
    }
}

Result<void> awaitAll(c10d::Store& store, const config::ProcessPlace& place,
                      const ProcessGroup::Note& note, const Patience& patience)
{
    const auto rank = std::to_string(place.rank), all = std::to_string(place.processes);
    if (store.add("anneal/rank/" + rank, 1) > 1)
        return fail(ErrorCode::InvalidArgument,
                    "Two processes at " + meetingPoint(place) + " have RANK " + rank +
                        "; give each its own, from 0 to " + std::to_string(place.processes - 1) +
                        ".",
                    {{"variable", "RANK"}});
    auto here = store.add("anneal/here", 1);
    bool told = false;
    while (here < place.processes) {
        const auto count = std::to_string(here) + " of " + all + " processes";
        if (!told && patience.isLong() && place.leads() && note)
            note(notice(
                "run.waiting",
                {{"here", std::to_string(here)}, {"all", all}, {"place", meetingPoint(place)}}));
        told = told || patience.isLong();
        ANNEAL_CHECK(patience.wait("Only " + count + " came to " + meetingPoint(place)));
        here = store.add("anneal/here", 0);
    }
    return {};
}

// The devices that GLOO_SOCKET_IFNAME names, else the one on the way to MASTER_ADDR.
Result<std::vector<std::shared_ptr<gloo::transport::Device>>>
openDevices(c10d::Store& store, const config::ProcessPlace& place)
{
    std::vector<std::shared_ptr<gloo::transport::Device>> devices;
    std::istringstream names(variable("GLOO_SOCKET_IFNAME"));
    try {
        for (std::string name; std::getline(names, name, ',');)
            devices.push_back(c10d::ProcessGroupGloo::createDeviceForInterface(name));
    } catch (const std::exception& error) {
        return fail(ErrorCode::InvalidArgument,
                    "GLOO_SOCKET_IFNAME names a network interface that can't be used: " +
                        firstLine(error.what()) + "; `ip addr` lists them.",
                    {{"variable", "GLOO_SOCKET_IFNAME"}});
    }
    ANNEAL_TRY(const auto address, addressTowards(place.address, place.port));
    const auto key = [](std::int64_t rank) { return "anneal/address/" + std::to_string(rank); };
    store.set(key(place.rank), devices.empty() ? address : std::string("named"));
    std::string local, reachable; // who is at such an address
    for (std::int64_t rank = 0; rank < place.processes; ++rank) {
        const auto other = store.get_to_str(key(rank));
        (isLoopback(other) ? local : reachable) = std::to_string(rank);
    }
    if (!local.empty() && !reachable.empty())
        return fail(ErrorCode::InvalidArgument,
                    "Process " + local + " takes MASTER_ADDR " + place.address +
                        " for an address of its own machine alone, but process " + reachable +
                        " comes from another; give MASTER_ADDR as an IP address of the network, or "
                        "name the interface in GLOO_SOCKET_IFNAME.",
                    {{"variable", "MASTER_ADDR"}});
    if (devices.empty())
        devices.push_back(c10d::ProcessGroupGloo::createDeviceForHostname(address));
    return devices;
}

} // namespace

Result<std::unique_ptr<Link>> makeLink(const config::ProcessPlace& place, Seconds timeout,
                                       const ProcessGroup::Note& note, jobs::JobContext& context)
{
    c10::initLogging(); // takes TORCH_CPP_LOG_LEVEL over
    // Writing to a process that is gone has to be an error, not the end of this one.
    std::signal(SIGPIPE, SIG_IGN);
    const Patience patience(timeout, context);
    ANNEAL_TRY(const auto store, openStore(place, patience));
    try {
        ANNEAL_CHECK(awaitAll(*store, place, note, patience));
        auto options = c10d::ProcessGroupGloo::Options::create(std::min(timeout, kConnectTimeout));
        ANNEAL_TRY(options->devices, openDevices(*store, place));
        const auto backend = c10::make_intrusive<c10d::ProcessGroupGloo>(
            store, static_cast<int>(place.rank), static_cast<int>(place.processes), options);
        static_cast<c10d::Backend&>(*backend).setTimeout(timeout);
        return std::make_unique<GlooLink>(store, backend);
    } catch (const std::exception& error) {
        return fail(ErrorCode::Io,
                    "The processes met at " + meetingPoint(place) +
                        ", but could not connect with each other (" + firstLine(error.what()) +
                        "); name the network interface that they share in GLOO_SOCKET_IFNAME.",
                    {{"variable", "GLOO_SOCKET_IFNAME"}});
    }
}

} // namespace anneal::distributed
