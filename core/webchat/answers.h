#pragma once

#include "core/base/error.h"
#include "core/conversations/store.h"
#include "core/serve/http_message.h"
#include "core/studio/answer_service.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace anneal::webchat {

/// The store of conversations with its lock: the routes and the keeping of answers share it.
/// Whoever holds it may ask Answers, never the other way round.
struct LockedStore {
    explicit LockedStore(conversations::Store opened)
        : store(std::move(opened))
    {
    }
    std::mutex mutex;
    conversations::Store store; ///< guarded by mutex
};

/// Answers that grow: each is kept at least every second, so that a killed program loses no more
/// than that, and told to whoever follows it. An answer belongs to its conversation, not to the
/// client that asked: it goes on when the client is gone, until it ends or is stopped. Thread-safe.
///
/// What followers are sent, as server-sent events with one JSON object each: {"text"} a piece,
/// {"done": true, "finish"} once all is kept, {"error", "message"} when it came to nothing.
class Answers final {
public:
    /// `problem` is told when an answer can't be kept.
    Answers(std::shared_ptr<LockedStore> store,
            const std::shared_ptr<studio::AnswerService>& service,
            std::function<void(const std::string&)> problem);
    ~Answers(); ///< what grows is kept as it is
    Answers(const Answers&) = delete;
    Answers& operator=(const Answers&) = delete;

    /// Asks for `message`, an answer that is kept in the conversation already, empty or with its
    /// beginning (then the request has the same as its prefix). `reply` follows it.
    /// Fails as AnswerService::submit(); with Cancelled when the queue is full.
    [[nodiscard]] Result<void> start(const std::string& owner, const std::string& conversation,
                                     conversations::Message message, studio::ServiceRequest request,
                                     const std::shared_ptr<serve::HttpReply>& reply,
                                     const std::string& firstEvent);
    /// False when nothing grows there.
    bool stop(const std::string& owner, const std::string& conversation);
    /// Sends all that is there, then what comes. False when nothing grows there.
    bool follow(const std::string& owner, const std::string& conversation,
                const std::shared_ptr<serve::HttpReply>& reply);

    /// Conversations in which an answer grows.
    [[nodiscard]] std::set<std::string> growing(const std::string& owner) const;
    /// The number of the growing answer, with its text so far; 0 = none.
    [[nodiscard]] std::int64_t growing(const std::string& owner, const std::string& conversation,
                                       std::string& text) const;

private:
    struct Bell;
    class Live;
    [[nodiscard]] std::shared_ptr<Live> find(const std::string& owner,
                                             const std::string& conversation) const;
    void keepUntilStopped(const std::stop_token& stop);
    void keepAll();

    const std::shared_ptr<LockedStore> m_store;
    const std::weak_ptr<studio::AnswerService> m_service;
    const std::function<void(const std::string&)> m_problem;
    const std::shared_ptr<Bell> m_bell;
    mutable std::mutex m_mutex;                          // guards m_live
    std::map<std::string, std::shared_ptr<Live>> m_live; ///< by conversation
    std::jthread m_keeper;                               // declared last: ends first
};

/// {"error": code, "message": words} as text.
[[nodiscard]] std::string errorText(const std::string& code, const std::string& message);

} // namespace anneal::webchat
