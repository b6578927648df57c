#include "core/webchat/answers.h"

#include "core/serve/json_text.h"

#include <chrono>
#include <utility>
#include <vector>

namespace anneal::webchat {
namespace {

using conversations::Message;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kKeepEvery{1};
constexpr std::chrono::seconds kSignOfLife{15}; ///< so that nothing on the way ends a quiet stream
constexpr std::size_t kMostFollowers = 8;       ///< of one answer
constexpr const char* kStream = "text/event-stream; charset=utf-8";

std::string event(const Json& json)
{
    return "data: " + serve::toText(json) + "\n\n";
}

} // namespace

std::string errorText(const std::string& code, const std::string& message)
{
    return serve::toText(Json{{"error", code}, {"message", message}});
}

/// Wakes the keeper. Outlives it by the listeners that the service holds.
struct Answers::Bell {
    std::mutex mutex;
    std::condition_variable_any rings;
    bool rung = false;

    void ring()
    {
        {
            const std::lock_guard lock(mutex);
            rung = true;
        }
        rings.notify_one();
    }
};

class Answers::Live final : public studio::AnswerListener {
public:
    Live(std::string owner, std::string conversation, Message message, std::shared_ptr<Bell> bell)
        : owner(std::move(owner))
        , conversation(std::move(conversation))
        , m_bell(std::move(bell))
        , m_message(std::move(message))
        , m_told(Clock::now())
    {
    }

    void grew(std::size_t, const std::string& text, std::vector<studio::TokenLogprob>) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_over || text.empty())
            return;
        m_message.text += text;
        m_dirty = true;
        tell(event({{"text", text}}));
    }

    void ended(std::size_t, const studio::ServedAnswer& answer) override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_over)
                return;
            m_message.text = answer.text;
            m_message.ids = answer.ids;
            m_message.promptTokens = answer.promptTokens;
            m_message.newTokens += answer.newTokens; // more than 0 where it went on
            m_message.thoughtTokens = answer.thoughtTokens;
            m_message.thoughtSeconds = answer.thoughtSeconds;
            m_message.tokensPerSecond = answer.tokensPerSecond();
            m_message.finishReason = answer.finishReason;
            m_over = true;
        }
        m_bell->ring();
    }

    void failed(const Error& error) override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (std::exchange(m_over, true))
                return;
            m_error = error;
        }
        m_bell->ring();
    }

    /// It ends here, with what it has. `reason`: as Message::finishReason.
    void cut(const std::string& reason)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (std::exchange(m_over, true))
                return;
            m_message.finishReason = reason;
        }
        m_bell->ring();
    }

    /// While it is held, no piece comes.
    [[nodiscard]] std::unique_lock<std::mutex> hold() { return std::unique_lock(m_mutex); }

    void follow(const std::unique_lock<std::mutex>& /*held*/,
                const std::shared_ptr<serve::HttpReply>& reply, const std::string& firstEvent)
    {
        if (m_followers.size() >= kMostFollowers) {
            m_followers.front()->endStream();
            m_followers.erase(m_followers.begin());
        }
        reply->beginStream(kStream);
        if (!firstEvent.empty())
            reply->write(firstEvent);
        reply->write(event({{"answer", m_message.number}, {"all", m_message.text}}));
        m_followers.push_back(reply);
    }

    [[nodiscard]] Message message() const
    {
        const std::lock_guard lock(m_mutex);
        return m_message;
    }

    /// What is to be kept now; over: for the last time.
    [[nodiscard]] bool take(Message& message, bool& over)
    {
        const std::lock_guard lock(m_mutex);
        over = m_over;
        if (!m_dirty && !m_over) {
            if (Clock::now() - m_told >= kSignOfLife)
                tell(": still here\n\n");
            return false;
        }
        m_dirty = false;
        message = m_message;
        return true;
    }

    void keepAgain()
    {
        const std::lock_guard lock(m_mutex);
        m_dirty = true;
    }

    /// The last word to who follows. `kept`: how keeping it went.
    void close(const Result<void>& kept)
    {
        const std::lock_guard lock(m_mutex);
        if (!kept)
            tell("data: " + errorText("not_kept", kept.error().message) + "\n\n");
        else if (m_error && m_error->code != ErrorCode::Cancelled)
            tell("data: " + errorText("failed", m_error->message) + "\n\n");
        else
            tell(event({{"done", true}, {"finish", m_message.finishReason}}));
        for (const auto& reply : m_followers)
            reply->endStream();
        m_followers.clear();
    }

    const std::string owner, conversation;
    std::uint64_t number = 0; ///< of the service; guarded by Answers::m_mutex

private:
    void tell(const std::string& text)
    {
        m_told = Clock::now();
        for (const auto& reply : m_followers)
            reply->write(text);
    }

    const std::shared_ptr<Bell> m_bell;
    mutable std::mutex m_mutex; // guards all below
    Message m_message;
    std::vector<std::shared_ptr<serve::HttpReply>> m_followers;
    std::optional<Error> m_error;
    Clock::time_point m_told;
    bool m_dirty = false, m_over = false;
};

Answers::Answers(std::shared_ptr<LockedStore> store,
                 const std::shared_ptr<studio::AnswerService>& service,
                 std::function<void(const std::string&)> problem)
    : m_store(std::move(store))
    , m_service(service)
    , m_problem(std::move(problem))
    , m_bell(std::make_shared<Bell>())
    , m_keeper([this](const std::stop_token& stop) { keepUntilStopped(stop); })
{
}

Answers::~Answers()
{
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [conversation, live] : m_live)
            live->cut("");
    }
    m_keeper.request_stop();
    m_keeper.join();
}

Result<void> Answers::start(const std::string& owner, const std::string& conversation,
                            Message message, studio::ServiceRequest request,
                            const std::shared_ptr<serve::HttpReply>& reply,
                            const std::string& firstEvent)
{
    const auto service = m_service.lock();
    if (!service)
        return fail(ErrorCode::Cancelled, "The server is being stopped.", {{"code", "stopping"}});
    auto live = std::make_shared<Live>(owner, conversation, std::move(message), m_bell);
    const std::lock_guard lock(m_mutex);
    const auto held = live->hold(); // until somebody listens
    ANNEAL_TRY(const auto number, service->submit(std::move(request), live));
    if (number == 0)
        return fail(ErrorCode::Cancelled,
                    "The server has as many questions as it takes. Try again in a few seconds.",
                    {{"code", "queue_full"}});
    live->number = number;
    live->follow(held, reply, firstEvent);
    m_live[conversation] = live;
    return {};
}

std::shared_ptr<Answers::Live> Answers::find(const std::string& owner,
                                             const std::string& conversation) const
{
    const auto found = m_live.find(conversation);
    return found == m_live.end() || found->second->owner != owner ? nullptr : found->second;
}

bool Answers::stop(const std::string& owner, const std::string& conversation)
{
    const std::lock_guard lock(m_mutex);
    const auto live = find(owner, conversation);
    if (!live)
        return false;
    live->cut("cancelled");
    if (const auto service = m_service.lock())
        service->cancel(live->number);
    return true;
}

bool Answers::follow(const std::string& owner, const std::string& conversation,
                     const std::shared_ptr<serve::HttpReply>& reply)
{
    const std::lock_guard lock(m_mutex);
    const auto live = find(owner, conversation);
    if (live)
        live->follow(live->hold(), reply, {});
    return live != nullptr;
}

std::set<std::string> Answers::growing(const std::string& owner) const
{
    const std::lock_guard lock(m_mutex);
    std::set<std::string> names;
    for (const auto& [conversation, live] : m_live)
        if (live->owner == owner)
            names.insert(conversation);
    return names;
}

std::int64_t Answers::growing(const std::string& owner, const std::string& conversation,
                              std::string& text) const
{
    const std::lock_guard lock(m_mutex);
    const auto live = find(owner, conversation);
    if (!live)
        return 0;
    auto message = live->message();
    text = std::move(message.text);
    return message.number;
}

void Answers::keepUntilStopped(const std::stop_token& stop)
{
    while (true) {
        {
            std::unique_lock lock(m_bell->mutex);
            m_bell->rings.wait_for(lock, stop, kKeepEvery, [this] { return m_bell->rung; });
            m_bell->rung = false;
        }
        // Asked before: what grows while the files are written is kept in one more turn.
        const bool last = stop.stop_requested();
        keepAll();
        if (last)
            return;
    }
}

void Answers::keepAll()
{
    std::vector<std::shared_ptr<Live>> all;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [conversation, live] : m_live)
            all.push_back(live);
    }
    for (const auto& live : all) {
        Message message;
        bool over = false;
        if (!live->take(message, over))
            continue;
        Result<void> kept;
        {
            const std::lock_guard lock(m_store->mutex);
            kept = m_store->store.grow(live->owner, live->conversation, message);
            if (over) { // under the store's lock: who sees it kept may ask again at once
                const std::lock_guard own(m_mutex);
                m_live.erase(live->conversation);
            }
        }
        if (!kept && m_problem)
            m_problem(kept.error().message);
        if (over)
            live->close(kept);
        else if (!kept)
            live->keepAgain();
    }
}

} // namespace anneal::webchat
