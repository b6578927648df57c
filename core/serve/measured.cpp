#include "core/serve/measured.h"

#include "core/serve/api_error.h"

#include <mutex>

namespace anneal::serve {
namespace {

/// Keeps itself alive, by its listeners, until all is there.
class Measured final : public std::enable_shared_from_this<Measured> {
public:
    Measured(std::string path, const std::shared_ptr<studio::AnswerService>& service,
             std::shared_ptr<HttpReply> reply, MeasuredAnswer answer)
        : m_path(std::move(path))
        , m_service(service)
        , m_reply(std::move(reply))
        , m_answer(std::move(answer))
    {
    }

    void start(std::vector<studio::ServiceRequest> requests)
    {
        const auto service = m_service.lock();
        m_values.resize(requests.size());
        m_open = requests.size();
        m_reply->onGone([weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->cancel();
        });
        for (std::size_t i = 0; i < requests.size(); ++i) {
            const auto number = service->submit(std::move(requests[i]),
                                                std::make_shared<One>(shared_from_this(), i));
            if (!number)
                return fail(errorResponse(m_path, number.error()));
            if (*number == 0)
                return fail(errorResponse(m_path, 429,
                                          "The server has as many requests as it takes. Try again "
                                          "in a few seconds.",
                                          {}, "queue_full"));
            const std::lock_guard lock(m_mutex);
            m_numbers.push_back(*number);
            if (m_closed)
                service->cancel(*number);
        }
    }

private:
    class One final : public studio::AnswerListener {
    public:
        One(std::shared_ptr<Measured> owner, std::size_t index)
            : m_owner(std::move(owner))
            , m_index(index)
        {
        }
        void grew(std::size_t, const std::string&, std::vector<studio::TokenLogprob>) override {}
        void ended(std::size_t, const studio::ServedAnswer&) override {}
        void failed(const Error& error) override
        {
            m_owner->fail(errorResponse(m_owner->m_path, error));
        }
        void measured(const std::vector<float>& values, std::int64_t tokens) override
        {
            m_owner->add(m_index, values, tokens);
        }

    private:
        std::shared_ptr<Measured> m_owner;
        std::size_t m_index;
    };

    void add(std::size_t index, const std::vector<float>& values, std::int64_t tokens)
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        m_values[index] = values;
        m_tokens += tokens;
        if (--m_open > 0)
            return;
        m_closed = true;
        m_reply->send(m_answer(m_values, m_tokens));
    }

    void fail(HttpResponse response)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return;
            m_reply->send(std::move(response));
        }
        cancel();
    }

    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        if (const auto service = m_service.lock())
            for (const auto number : m_numbers)
                service->cancel(number);
    }

    const std::string m_path;
    const std::weak_ptr<studio::AnswerService> m_service; ///< which holds the listeners
    const std::shared_ptr<HttpReply> m_reply;
    const MeasuredAnswer m_answer;
    std::mutex m_mutex; // guards all below
    std::vector<std::vector<float>> m_values;
    std::vector<std::uint64_t> m_numbers;
    std::size_t m_open = 0;
    std::int64_t m_tokens = 0;
    bool m_closed = false;
};

} // namespace

void measureAll(std::vector<studio::ServiceRequest> requests, const std::string& path,
                const std::shared_ptr<studio::AnswerService>& service,
                const std::shared_ptr<HttpReply>& reply, MeasuredAnswer answer)
{
    std::make_shared<Measured>(path, service, reply, std::move(answer))->start(std::move(requests));
}

} // namespace anneal::serve
