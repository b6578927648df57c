#include "app/cli/api_users.h"

#include "app/cli/command.h"

#include "core/base/terminal.h"
#include "core/conversations/store.h"
#include "core/webchat/accounts.h"
#include "core/webchat/password.h"

#include <array>
#include <ctime>
#include <optional>

namespace anneal::cli {
namespace {

std::string dayOf(std::int64_t ms)
{
    if (ms == 0)
        return "never";
    const auto time = static_cast<std::time_t>(ms / 1000);
    std::tm parts{};
#if defined(_WIN32)
    localtime_s(&parts, &time);
#else
    localtime_r(&time, &parts);
#endif
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return text.data();
}

Result<std::string> newPasswordHash()
{
    ANNEAL_TRY(const auto password, readSecret("Password (at least 8 characters, not shown): "));
    ANNEAL_TRY(auto hash, webchat::hashPassword(password));
    if (inputIsTerminal()) {
        ANNEAL_TRY(const auto again, readSecret("Once more: "));
        if (again != password)
            return fail(ErrorCode::InvalidArgument, "The two passwords differ. Try again.");
    }
    return hash;
}

Result<void> list(webchat::Accounts& accounts)
{
    ANNEAL_TRY(const auto users, accounts.list());
    if (users.empty()) {
        printLine("Nobody has an account. `anneal api users add NAME` makes one.");
        return {};
    }
    std::vector<std::vector<std::string>> rows{{"NAME", "SINCE", "LAST SIGN-IN"}};
    for (const auto& user : users)
        rows.push_back({user.name, dayOf(user.created), dayOf(user.seen)});
    printTable(rows);
    return {};
}

Result<void> add(webchat::Accounts& accounts, const std::string& name)
{
    ANNEAL_TRY(const auto hash, newPasswordHash());
    ANNEAL_TRY(const auto user, accounts.add(name, hash));
    printLine(user.name + " can sign in now.");
    return {};
}

Result<void> setPassword(webchat::Accounts& accounts, const std::string& name)
{
    ANNEAL_TRY(const auto found, accounts.find(name));
    if (!found) // before somebody types a password in vain
        return accounts.setHash(name, {});
    ANNEAL_TRY(const auto hash, newPasswordHash());
    ANNEAL_CHECK(accounts.setHash(name, hash));
    printLine("The password of " + found->user.name +
              " is changed, and all devices are signed "
              "out.");
    return {};
}

Result<void> remove(webchat::Accounts& accounts, const std::string& name)
{
    ANNEAL_TRY(const auto user, accounts.remove(name));
    ANNEAL_TRY(auto opened,
               conversations::Store::open(webchat::conversationsFile(webchat::defaultFolder())));
    ANNEAL_TRY(const auto all, opened.store.list(user.owner()));
    for (const auto& conversation : all)
        ANNEAL_CHECK(opened.store.remove(user.owner(), conversation.id));
    printLine(user.name + " is removed, signed out, and " + std::to_string(all.size()) +
              (all.size() == 1 ? " conversation" : " conversations") + " with them.");
    return {};
}

} // namespace

int apiUsers(const std::vector<std::string>& words)
{
    const auto run = [&]() -> Result<void> {
        const std::string what = words.empty() ? "list" : words[0];
        const bool named = what == "add" || what == "password" || what == "remove";
        if ((!named && what != "list") || words.size() > (named ? 2U : 1U) ||
            (named && words.size() < 2))
            return fail(ErrorCode::InvalidArgument,
                        "Say `anneal api users list`, or add, password or remove with one NAME. "
                        "The password is asked for, or read from standard input.");
        ANNEAL_TRY(const auto accounts,
                   webchat::Accounts::open(webchat::accountsFile(webchat::defaultFolder())));
        if (what == "add")
            return add(*accounts, words[1]);
        if (what == "password")
            return setPassword(*accounts, words[1]);
        return what == "remove" ? remove(*accounts, words[1]) : list(*accounts);
    };
    const auto done = run();
    return done ? 0 : report(done.error(), false);
}

} // namespace anneal::cli
