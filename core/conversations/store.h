#pragma once

#include "core/base/error.h"
#include "core/conversations/conversation.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace anneal::conversations {

/// Where a text was found.
struct Hit {
    std::string conversation;
    std::int64_t message = 0;         ///< its number; 0 = the title
    std::string excerpt;              ///< one line around the place
    std::size_t from = 0, length = 0; ///< the found text in `excerpt`, in bytes
};

/// Conversations in one SQLite file (WAL). What save() has returned survives a killed program.
///
/// Each user sees only what has their name as `owner`; "" is the one user of a PC. Thread use: one
/// thread at a time; several stores, also of several processes, may share a file.
class Store final {
public:
    struct Opened;
    /// Opens or makes `file`. A damaged one is renamed, never removed, and a new one begun: its new
    /// name is in Opened. `oldFolder` ("" = none) holds conversations of earlier versions, one JSON
    /// file each: they are taken over once, for owner "", and moved to its subfolder `imported`.
    /// Fails with Io, or Unsupported when a newer program wrote the file.
    [[nodiscard]] static Result<Opened> open(const std::filesystem::path& file,
                                             const std::filesystem::path& oldFolder = {});

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    [[nodiscard]] Result<std::vector<Summary>> list(const std::string& owner); ///< newest first
    /// Fails with NotFound.
    [[nodiscard]] Result<Conversation> read(const std::string& owner, const std::string& id);

    /// Keeps the conversation's own fields and the messages with these numbers. Others that it has
    /// on disk stay. Fails with NotFound when the id is another owner's.
    [[nodiscard]] Result<void> save(const std::string& owner, const Conversation& conversation,
                                    const std::vector<std::int64_t>& numbers);
    [[nodiscard]] Result<void> saveAll(const std::string& owner, const Conversation& conversation);
    /// Keeps how far a message has come that is there already: its text, tokens, figures and how it
    /// ended. All else stays as it is kept. Nothing happens when it is gone or another owner's.
    [[nodiscard]] Result<void> grow(const std::string& owner, const std::string& id,
                                    const Message& message);
    [[nodiscard]] Result<void> rename(const std::string& owner, const std::string& id,
                                      const std::string& title);

    /// Out of lists and searches; restore() brings it back. It goes for good when a store is opened
    /// a day later.
    [[nodiscard]] Result<void> remove(const std::string& owner, const std::string& id);
    [[nodiscard]] Result<void> restore(const std::string& owner, const std::string& id);

    /// The first place in each conversation, newest conversation first, where every word of `text`
    /// occurs (in one message or in the title), large and small letters alike. Words of three and
    /// more characters are looked up in an index, shorter ones by reading all.
    [[nodiscard]] Result<std::vector<Hit>> search(const std::string& owner,
                                                  const std::string& text);

private:
    struct State;
    explicit Store(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

struct Store::Opened {
    Store store;
    std::filesystem::path setAside;      ///< a damaged file's new name, "" = none
    std::vector<std::string> unreadable; ///< old files that were left where they are
    std::size_t takenOver = 0;           ///< conversations of earlier versions
};

/// ANNEAL_HOME/conversations.db, with the old folder ANNEAL_HOME/chats.
[[nodiscard]] Result<Store::Opened> openDefaultStore();

} // namespace anneal::conversations
