#include "app/cli/processes.h"

#include "app/cli/command.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"

#ifndef _WIN32
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace anneal::cli {

#ifdef _WIN32

int runTogether(const std::vector<std::string>& /*arguments*/, int /*count*/, bool json)
{
    return report(Error{ErrorCode::Unsupported,
                        "--processes is not there on Windows, whose libtorch has no Gloo for the "
                        "processes to talk through; leave it out.",
                        {}},
                  json);
}

#else

namespace {

using Clock = std::chrono::steady_clock;

// So long the others may end by themselves, with a sentence of their own and a checkpoint.
constexpr std::chrono::seconds kOwnEnd{3};

// Written by the signal handler alone.
std::atomic<int> received{0}, signals{0};

void onSignal(int signal)
{
    received = signal;
    signals.fetch_add(1);
}

// A port of this machine that nobody has at the moment; 0 = none.
int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    if (socket < 0)
        return 0;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* general = reinterpret_cast<sockaddr*>(&address);
    const bool found =
        ::bind(socket, general, length) == 0 && ::getsockname(socket, general, &length) == 0;
    ::close(socket);
    return found ? ntohs(address.sin_port) : 0;
}

struct Child {
    pid_t id = 0;
    int rank = 0;
    bool running = true;
};

// In the child, which has one thread.
[[noreturn]] void become(const std::string& program, std::vector<std::string> arguments, int rank,
                         int count, int port)
{
    ::setpgid(0, 0); // a Ctrl-C of the terminal comes through the parent, once
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
    const auto set = [](const char* name, int value) {
        ::setenv(name, std::to_string(value).c_str(), 1);
    };
    set("RANK", rank);
    set("LOCAL_RANK", rank);
    set("WORLD_SIZE", count);
    set("LOCAL_WORLD_SIZE", count);
    set("MASTER_PORT", port);
    ::setenv("MASTER_ADDR", "127.0.0.1", 1);
    // The first tells what happens to any of them, and the parent what happens to it.
    if (const int nowhere = rank > 0 ? ::open("/dev/null", O_WRONLY) : -1; nowhere >= 0) {
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
    }
    arguments.insert(arguments.begin(), program);
    std::vector<char*> words;
    for (auto& argument : arguments)
        words.push_back(argument.data());
    words.push_back(nullptr);
    ::execv(program.c_str(), words.data());
    std::_Exit(127);
}

void tell(const std::vector<Child>& children, int signal)
{
    for (const auto& child : children) {
        if (child.running)
            ::kill(child.id, signal);
    }
}

// The exit status of a process that has ended; one that was killed has had no time to say so
// itself.
int statusOf(const Child& child, int state, int count, bool json)
{
    if (WIFEXITED(state))
        return WEXITSTATUS(state);
    return report(Error{ErrorCode::Io,
                        "Process " + std::to_string(child.rank) + " of " + std::to_string(count) +
                            " was ended by signal " + std::to_string(WTERMSIG(state)) + " (" +
                            strsignal(WTERMSIG(state)) +
                            "); the run goes on from its newest checkpoint when it is started "
                            "again.",
                        {{"rank", std::to_string(child.rank)}}},
                  json);
}

// Until all have ended: the status of the first that failed.
int await(std::vector<Child>& children, bool json)
{
    int status = 0, passedOn = 0;
    auto askAt = Clock::time_point::max(); // the others, after one has failed
    for (auto left = children.size(); left > 0;) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (signals > passedOn) {
            ++passedOn;
            tell(children, received);
        }
        for (auto& child : children) {
            int state = 0;
            if (!child.running || ::waitpid(child.id, &state, WNOHANG) != child.id)
                continue;
            child.running = false;
            --left;
            const int own = statusOf(child, state, static_cast<int>(children.size()), json);
            if (own != 0 && status == 0) {
                status = own;
                askAt = Clock::now() + kOwnEnd;
            }
        }
        if (Clock::now() > askAt) {
            askAt = Clock::time_point::max();
            if (passedOn == 0) // a second signal would not let it save
                tell(children, SIGTERM);
        }
    }
    return status;
}

} // namespace

int runTogether(const std::vector<std::string>& arguments, int count, bool json)
{
    if (const char* others = std::getenv("WORLD_SIZE"); others && std::string(others) != "1")
        return report(Error{ErrorCode::InvalidArgument,
                            "--processes starts processes on this machine, but the environment "
                            "(WORLD_SIZE) makes this program one of several already; leave one of "
                            "them out.",
                            {{"variable", "WORLD_SIZE"}}},
                      json);
    const int port = freePort();
    const auto program = toUtf8(executableFolder() / "anneal");
    signals = 0;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::vector<Child> children;
    for (int rank = 0; rank < count; ++rank) {
        const auto id = ::fork();
        if (id == 0)
            become(program, arguments, rank, count, port);
        if (id < 0) {
            tell(children, SIGTERM);
            (void)await(children, json);
            return report(Error{ErrorCode::Io,
                                "Process " + std::to_string(rank) + " could not be started: " +
                                    std::strerror(errno) + "; ask for fewer with --processes.",
                                {}},
                          json);
        }
        children.push_back({id, rank, true});
    }
    const int status = await(children, json);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    return status;
}

#endif

} // namespace anneal::cli
