#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anneal::webchat {

/// Somebody who may use the chat page.
struct User {
    std::int64_t id = 0; ///< never given again, also when the account is removed
    std::string name;
    std::int64_t created = 0, seen = 0; ///< milliseconds since 1970, UTC; seen 0 = never signed in

    /// Whose conversations theirs are (conversations::Store).
    [[nodiscard]] std::string owner() const { return "user:" + std::to_string(id); }
};

/// Accounts and who is signed in, in a SQLite file. Passwords are kept as hashPassword() gives
/// them, sessions as the SHA-256 of their token. Thread-safe; several processes may share the file.
class Accounts final {
public:
    /// Opens or makes the file, in a folder that only this user can read. A damaged one is an
    /// error and is left as it is: beginning a new one would let anybody be the first. Fails with
    /// Io, Format, or Unsupported when a newer program made it.
    [[nodiscard]] static Result<std::unique_ptr<Accounts>> open(const std::filesystem::path& file);
    ~Accounts();

    [[nodiscard]] Result<std::vector<User>> list(); ///< by name
    [[nodiscard]] Result<bool> isEmpty();

    /// `hash`: of hashPassword(). Names are told apart without large and small letters; blanks
    /// around them are left out. Fails with InvalidArgument: taken, empty, over 40 characters.
    /// With `first`, also when there is an account already.
    [[nodiscard]] Result<User> add(const std::string& name, const std::string& hash,
                                   bool first = false);
    /// Ends their sessions as well. Fail with NotFound.
    [[nodiscard]] Result<User> remove(const std::string& name);
    [[nodiscard]] Result<void> setHash(const std::string& name, const std::string& hash);

    struct Found {
        User user;
        std::string hash;
    };
    [[nodiscard]] Result<std::optional<Found>> find(const std::string& name);

    static constexpr std::int64_t kSessionSeconds = 30 * 24 * 3600; ///< without being used

    /// The token of a new session, 64 hex digits: it is not kept anywhere.
    [[nodiscard]] Result<std::string> beginSession(const User& user);
    /// Who a token belongs to; nullopt when it has run out. Being used renews it.
    [[nodiscard]] Result<std::optional<User>> userOf(const std::string& token);
    [[nodiscard]] Result<void> endSession(const std::string& token);

private:
    struct State;
    explicit Accounts(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The folder of what the chat page keeps: ANNEAL_HOME/webchat.
[[nodiscard]] std::filesystem::path defaultFolder();
[[nodiscard]] std::filesystem::path accountsFile(const std::filesystem::path& folder);
[[nodiscard]] std::filesystem::path conversationsFile(const std::filesystem::path& folder);

} // namespace anneal::webchat
