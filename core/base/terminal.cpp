#include "core/base/terminal.h"

#include <cstdio>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace anneal {
namespace {

bool isTerminal(std::FILE* stream)
{
#ifdef _WIN32
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

/// A terminal that doesn't show what is typed, as long as this lives.
class Unseen final {
public:
    Unseen()
    {
#ifdef _WIN32
        m_input = GetStdHandle(STD_INPUT_HANDLE);
        m_changed = GetConsoleMode(m_input, &m_before) != 0 &&
                    SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)) != 0;
#else
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
#endif
    }
    ~Unseen()
    {
        if (!m_changed)
            return;
#ifdef _WIN32
        SetConsoleMode(m_input, m_before);
#else
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#endif
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
#ifdef _WIN32
    HANDLE m_input = nullptr;
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
    bool m_changed = false;
};

} // namespace

bool inputIsTerminal()
{
    return isTerminal(stdin);
}

Result<std::string> readSecret(const std::string& prompt)
{
    const bool terminal = inputIsTerminal();
    std::string line;
    bool read = false;
    if (terminal) {
        std::cerr << prompt << std::flush;
        const Unseen unseen;
        read = static_cast<bool>(std::getline(std::cin, line));
        std::cerr << "\n";
    } else {
        read = static_cast<bool>(std::getline(std::cin, line));
    }
    if (!read)
        return fail(ErrorCode::Io, "Standard input ended before the password was given.");
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return line;
}

bool outputIsTerminal()
{
    return isTerminal(stdout);
}

bool errorIsTerminal()
{
    return isTerminal(stderr);
}

} // namespace anneal
