#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anneal::conversations {

enum class Role { User, Assistant, Observation }; ///< Observation: what a tool answered

/// One message. The figures are of a model's answers; 0 = unknown.
struct Message {
    std::int64_t number = 0; ///< 1, 2, ... within its conversation, in the order of being written
    std::int64_t parent = 0; ///< the number of the message that it follows; 0 = the first
    Role role = Role::User;
    int lane = 0;       ///< of an answer beside another: 0 left, 1 right
    bool chosen = true; ///< the version that is shown, of those with the same parent and lane
    std::string text;
    std::vector<std::int32_t> ids; ///< tokens of an answer as the model wrote it; empty: unknown
    std::int64_t created = 0;      ///< milliseconds since 1970, UTC
    std::int64_t promptTokens = 0, newTokens = 0, thoughtTokens = 0, contextLength = 0;
    double tokensPerSecond = 0, thoughtSeconds = 0;
    std::string finishReason; ///< stop, length, cancelled; "" = the program ended meanwhile
    std::string chatTemplate; ///< of the model that answered
    std::string model;        ///< its name, to show
};

/// A conversation without its messages, as lists show it.
struct Summary {
    std::string id, title; ///< title: given by the user, "" = the first question
    std::string firstQuestion;
    std::int64_t created = 0, modified = 0; ///< milliseconds since 1970, UTC

    [[nodiscard]] const std::string& shownTitle() const
    {
        return title.empty() ? firstQuestion : title;
    }
};

/// A conversation: a tree of messages, of which one path is shown. Editing a question or answering
/// again adds a version beside the earlier one; nothing is overwritten.
struct Conversation {
    std::string id, title;
    std::int64_t created = 0, modified = 0;
    std::string system;
    std::string checkpoint,
        otherCheckpoint;           ///< ids of what answers; the other one is the left lane's
    bool sideBySide = false;       ///< every question has an answer in both lanes
    std::string settings;          ///< sampling settings as a JSON object, "" = none kept
    std::vector<Message> messages; ///< by number

    [[nodiscard]] const Message* find(std::int64_t number) const; ///< nullptr when absent
    [[nodiscard]] Message* find(std::int64_t number);

    /// Adds a message as the chosen version and returns its number; `message.number` is set here.
    std::int64_t add(Message message);

    /// What is shown, in order: indices into `messages`. With sideBySide the left answer comes
    /// before the right one; without it only lane 0 is there.
    [[nodiscard]] std::vector<std::size_t> shown() const;

    /// Numbers of the versions of a message, itself included, oldest first.
    [[nodiscard]] std::vector<std::int64_t> versions(std::int64_t number) const;

    /// Shows this version in place of its siblings; the numbers of the messages that changed.
    std::vector<std::int64_t> choose(std::int64_t number);

    /// What a model of `lane` is told before it answers `question` (which comes last): questions
    /// with the lane's own answers, by turns. A question without an answer in that lane is left
    /// out.
    [[nodiscard]] std::vector<const Message*> history(std::int64_t question, int lane) const;

    /// The shown answer to a question in a lane; nullptr when there is none.
    [[nodiscard]] const Message* answer(std::int64_t question, int lane) const;

    [[nodiscard]] std::string firstQuestion() const; ///< one line, at most 80 characters
    [[nodiscard]] Summary summary() const;
};

/// Now, in milliseconds since 1970, UTC.
[[nodiscard]] std::int64_t nowMs();

/// A conversation of its own, with a random id.
[[nodiscard]] Conversation newConversation();

/// White space as single blanks, at most `characters` code points.
[[nodiscard]] std::string oneLine(const std::string& text, std::size_t characters);

} // namespace anneal::conversations
