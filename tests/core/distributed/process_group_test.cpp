#include "core/distributed/numbers.h"
#include "core/distributed/process_group.h"

#include <QTest>

#include <ATen/ATen.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmath>
#include <thread>

using namespace anneal;
using distributed::ProcessGroup;

namespace {

std::uint16_t freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* general = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket, general, length) != 0 || ::getsockname(socket, general, &length) != 0)
        qFatal("No port is free.");
    ::close(socket);
    return ntohs(address.sin_port);
}

config::ProcessPlace placeOf(std::int64_t rank, std::int64_t processes, std::uint16_t port)
{
    return {.rank = rank, .processes = processes, .address = "127.0.0.1", .port = port};
}

/// What each rank's body returns; all of them run at once, each on a thread with a group of its
/// own.
template <typename Body>
std::vector<std::string> together(std::int64_t processes, const Body& body)
{
    const auto port = freePort();
    std::vector<std::string> told(static_cast<std::size_t>(processes));
    std::vector<std::thread> threads;
    for (std::int64_t rank = 0; rank < processes; ++rank) {
        threads.emplace_back([&, rank] {
            jobs::JobContext context;
            auto group = ProcessGroup::join(placeOf(rank, processes, port),
                                            std::chrono::seconds(20), {}, context);
            told[static_cast<std::size_t>(rank)] = group ? body(*group) : group.error().message;
        });
    }
    for (auto& thread : threads)
        thread.join();
    return told;
}

const char* shown(const std::vector<std::string>& told)
{
    static std::string text;
    text.clear();
    for (const auto& part : told)
        text += part + " | ";
    return text.c_str();
}

} // namespace

/// Several ranks as threads of one process: the sockets between them are the same.
class ProcessGroupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneProcessNeedsNobody()
    {
        ProcessGroup group;
        QVERIFY(group.isAlone() && group.leads());
        auto values = at::ones({3});
        QVERIFY(group.sum({values}).has_value());
        QVERIFY(group.broadcast({values}).has_value());
        QCOMPARE(values.sum().item<double>(), 3.0);
        QCOMPARE(group.gather("x")->front(), std::string("x"));
        QVERIFY(*group.any(true) && !*group.any(false));
        QVERIFY(distributed::checkSame(group, {{"a", "b"}}, "").has_value());
        group.part();
    }

    void sumsAreRightAndTheSameBitsInEachProcess_data()
    {
        QTest::addColumn<int>("processes");
        for (const int processes : {2, 3, 4})
            QTest::newRow(std::to_string(processes).c_str()) << processes;
    }
    void sumsAreRightAndTheSameBitsInEachProcess()
    {
        QFETCH(int, processes);
        const auto told = together(processes, [processes](ProcessGroup& group) -> std::string {
            for (int round = 0; round < 100; ++round) {
                // Of many sizes, with an empty and a transposed one among them.
                std::vector<at::Tensor> mine, exact;
                for (const std::int64_t size : {0, 1, 7, 64 + round, 1000 * (round % 5)}) {
                    mine.push_back(at::full({size}, std::pow(0.1, group.rank() + 1)));
                    double sum = 0;
                    for (int rank = 0; rank < processes; ++rank)
                        sum += std::pow(0.1, rank + 1);
                    exact.push_back(at::full({size}, sum));
                }
                mine.push_back(at::arange(6).to(at::kFloat).view({2, 3}).t());
                exact.push_back(mine.back().clone() * processes);
                if (const auto done = group.sum(mine); !done)
                    return done.error().message;
                std::string bits;
                for (std::size_t i = 0; i < mine.size(); ++i) {
                    if (!at::allclose(mine[i], exact[i], 1e-6, 1e-7))
                        return "wrong in round " + std::to_string(round);
                    const auto flat = mine[i].contiguous();
                    bits.append(static_cast<const char*>(flat.const_data_ptr()), flat.nbytes());
                }
                const auto all = group.gather(std::to_string(std::hash<std::string>()(bits)));
                if (!all || std::count(all->begin(), all->end(), all->front()) != processes)
                    return "other bits";
            }
            group.part();
            return "right";
        });
        for (const auto& one : told)
            QVERIFY2(one == "right", shown(told));
    }

    void largeSumsTravelInParts()
    {
        constexpr std::int64_t kNumbers = 20'000'000; // more than two parts
        const auto told = together(2, [](ProcessGroup& group) -> std::string {
            const auto values = at::full({kNumbers}, static_cast<double>(group.rank() + 1));
            const auto rest = at::ones({kNumbers / 4});
            if (const auto done = group.sum({values, rest}); !done)
                return done.error().message;
            group.part();
            return values.eq(3).all().item<bool>() && rest.eq(2).all().item<bool>() ? "right"
                                                                                    : "wrong";
        });
        QVERIFY2(told[0] == "right" && told[1] == "right", shown(told));
    }

    void textsAndNumbersArriveAsTheyAre()
    {
        const auto told = together(3, [](ProcessGroup& group) -> std::string {
            const std::string own(static_cast<std::size_t>(group.rank() * 5000), 'a');
            const auto texts = group.gather(own);
            if (!texts || (*texts)[0] != "" || (*texts)[1].size() != 5000 ||
                (*texts)[2].size() != 10000)
                return "texts";
            if (*group.fromFirst("from " + std::to_string(group.rank())) != "from 0")
                return "first";
            if (!*group.any(group.rank() == 2) || *group.any(false))
                return "any";
            distributed::Numbers numbers = {{"a b", 0.1}, {"endless", 1.0 / group.rank()}};
            if (group.rank() == 1)
                numbers["only one"] = 5;
            const auto sums = distributed::addedUp(group, numbers);
            if (!sums || sums->at("a b") != 0.1 + 0.1 + 0.1 || sums->at("only one") != 5 ||
                !std::isinf(sums->at("endless")))
                return "sums";
            if (distributed::fromFirst(group, {{"nan", std::nan("")}})->at("nan") == 0)
                return "nan";
            group.part();
            return "right";
        });
        for (const auto& one : told)
            QVERIFY2(one == "right", shown(told));
    }

    void rankZerosValuesReachAllTypes()
    {
        const auto told = together(2, [](ProcessGroup& group) -> std::string {
            std::vector<at::Tensor> tensors;
            for (const auto type : {at::kFloat, at::kBFloat16, at::kByte, at::kLong, at::kBool})
                tensors.push_back(at::full({2, 3}, group.leads() ? 1 : 0).to(type));
            tensors.push_back(at::zeros({0}));
            tensors.push_back((at::arange(6).to(at::kFloat) * (group.leads() ? 1 : 0))
                                  .view({2, 3})
                                  .t()); // not contiguous
            if (const auto done = group.broadcast(tensors); !done)
                return done.error().message;
            group.part();
            for (std::size_t i = 0; i < 5; ++i) {
                if (!tensors[i].to(at::kInt).eq(1).all().item<bool>())
                    return "wrong type " + std::to_string(i);
            }
            const bool turned = tensors[6].equal(at::arange(6).to(at::kFloat).view({2, 3}).t());
            return turned ? "right" : "wrong order";
        });
        QVERIFY2(told[0] == "right" && told[1] == "right", shown(told));
    }

    void whatDiffersIsNamedInEveryProcess()
    {
        const auto told = together(3, [](ProcessGroup& group) -> std::string {
            const auto done = distributed::checkSame(
                group, {{"the rate", group.rank() == 2 ? "2" : "1"}, {"other", "same"}},
                "start them alike");
            return done ? "no difference" : done.error().message;
        });
        for (const auto& one : told)
            QCOMPARE(one, std::string("The processes differ in the rate: 1 in process 0, 2 in "
                                      "process 2; start them alike."));
    }

    void theOthersLearnWhyOneLeft()
    {
        const auto start = std::chrono::steady_clock::now();
        const auto told = together(4, [](ProcessGroup& group) -> std::string {
            if (group.rank() == 2) {
                group.leave(Error{ErrorCode::OutOfMemory, "The memory is full.", {}});
                return "left";
            }
            const auto done = group.sum({at::ones({100})});
            if (done)
                return "summed";
            group.leave(done.error());
            // What was lost stays lost.
            const auto again = group.any(true);
            return distributed::isLostProcess(done.error()) && !again ? done.error().message
                                                                      : "no loss";
        });
        for (const std::size_t rank : {0U, 1U, 3U})
            QVERIFY2(told[rank].find("process 2: The memory is full.") != std::string::npos ||
                         told[rank].find("is gone") != std::string::npos, // by way of another one
                     shown(told));
        QVERIFY2(told[0].find("The memory is full.") != std::string::npos, shown(told));
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
    }

    void whoeverDoesNotComeIsMissed()
    {
        jobs::JobContext context;
        const auto start = std::chrono::steady_clock::now();
        const auto port = freePort();
        const auto first =
            ProcessGroup::join(placeOf(0, 2, port), std::chrono::seconds(1), {}, context);
        QVERIFY(!first);
        QVERIFY2(first.error().message.find("Only 1 of 2 processes came") != std::string::npos,
                 first.error().message.c_str());
        const auto second =
            ProcessGroup::join(placeOf(1, 2, freePort()), std::chrono::seconds(1), {}, context);
        QVERIFY(!second);
        QVERIFY2(second.error().message.find("Nobody answered at 127.0.0.1:") != std::string::npos,
                 second.error().message.c_str());
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
        context.requestStop();
        const auto stopped =
            ProcessGroup::join(placeOf(1, 2, freePort()), std::chrono::seconds(60), {}, context);
        QVERIFY(!stopped);
        QVERIFY(stopped.error().code == ErrorCode::Cancelled);
    }

    void twoProcessesOfOneRankAreRefused()
    {
        const auto port = freePort();
        std::vector<std::string> told(2);
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < 2; ++i) {
            threads.emplace_back([&, i] {
                jobs::JobContext context;
                const auto group =
                    ProcessGroup::join(placeOf(1, 3, port), std::chrono::seconds(3), {}, context);
                told[i] = group ? "" : group.error().message;
            });
        }
        jobs::JobContext context;
        const auto first =
            ProcessGroup::join(placeOf(0, 3, port), std::chrono::seconds(3), {}, context);
        for (auto& thread : threads)
            thread.join();
        QVERIFY(!first);
        const auto refused = std::count_if(told.begin(), told.end(), [](const auto& text) {
            return text.find("have RANK 1") != std::string::npos;
        });
        QVERIFY2(refused == 1, shown(told));
    }

    void aPortThatIsTakenIsNamed()
    {
        const int socket = ::socket(AF_INET6, SOCK_STREAM, 0);
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_addr = in6addr_any;
        socklen_t length = sizeof address;
        auto* general = reinterpret_cast<sockaddr*>(&address);
        if (::bind(socket, general, length) != 0 || ::listen(socket, 1) != 0)
            QSKIP("this machine has no IPv6");
        QCOMPARE(::getsockname(socket, general, &length), 0);
        jobs::JobContext context;
        const auto group = ProcessGroup::join(placeOf(0, 2, ntohs(address.sin6_port)),
                                              std::chrono::seconds(2), {}, context);
        ::close(socket);
        QVERIFY(!group);
        QVERIFY2(group.error().message.find("(MASTER_PORT) can't be opened") != std::string::npos,
                 group.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(ProcessGroupTest)
#include "process_group_test.moc"
