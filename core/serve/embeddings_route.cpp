#include "core/serve/embeddings_route.h"

#include "core/serve/api_error.h"
#include "core/serve/json_text.h"

#include <openssl/evp.h>

#include <bit>
#include <mutex>

namespace anneal::serve {
namespace {

constexpr const char* kPath = "/v1/embeddings";

/// The numbers' bytes, as OpenAI's own client asks for them.
std::string base64Of(const std::vector<float>& values)
{
    static_assert(std::endian::native == std::endian::little);
    const auto bytes = values.size() * sizeof(float);
    std::string text((bytes + 2) / 3 * 4 + 1, '\0');
    const auto length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                        reinterpret_cast<const unsigned char*>(values.data()),
                                        static_cast<int>(bytes));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

struct Wanted {
    std::size_t voice = 0;
    bool base64 = false;
    std::vector<studio::GenerateRequest> inputs;
};

Result<Wanted> readWanted(const std::string& body, const std::vector<ServedModel>& models)
{
    ANNEAL_TRY(const auto json, requestObject(body));
    RequestFields fields(json);
    Wanted wanted;
    ANNEAL_TRY(wanted.voice, readModel(fields, models));
    const auto format = fields.text("encoding_format").value_or("float");
    wanted.base64 = format == "base64";
    if (!wanted.base64 && format != "float")
        fields.mistake("encoding_format", "encoding_format must be float or base64.");
    fields.refuse("dimensions", "The model's states have the size they have; leave it out.");
    fields.accept({"user"});
    wanted.inputs = readInputs(fields, "input");
    ANNEAL_CHECK(fields.finish());
    return wanted;
}

/// Collects the embeddings of one request; the last one answers it.
class Collected final : public std::enable_shared_from_this<Collected> {
public:
    Collected(Wanted wanted, std::string model,
              const std::shared_ptr<studio::AnswerService>& service,
              std::shared_ptr<HttpReply> reply)
        : m_wanted(std::move(wanted))
        , m_model(std::move(model))
        , m_service(service)
        , m_reply(std::move(reply))
    {
    }

    void start()
    {
        const auto service = m_service.lock();
        const auto inputs = std::exchange(m_wanted.inputs, {});
        m_embeddings.resize(inputs.size());
        m_open = inputs.size();
        m_reply->onGone([weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->cancel();
        });
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            studio::ServiceRequest request;
            request.question = inputs[i];
            request.question.voice = m_wanted.voice;
            request.embedding = true;
            const auto number =
                service->submit(std::move(request), std::make_shared<One>(shared_from_this(), i));
            if (!number)
                return fail(errorResponse(kPath, number.error()));
            if (*number == 0)
                return fail(errorResponse(kPath, 429,
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
        One(std::shared_ptr<Collected> owner, std::size_t index)
            : m_owner(std::move(owner))
            , m_index(index)
        {
        }
        void grew(std::size_t, const std::string&, std::vector<studio::TokenLogprob>) override {}
        void ended(std::size_t, const studio::ServedAnswer&) override {}
        void failed(const Error& error) override { m_owner->fail(errorResponse(kPath, error)); }
        void embedded(const std::vector<float>& values, std::int64_t tokens) override
        {
            m_owner->add(m_index, values, tokens);
        }

    private:
        std::shared_ptr<Collected> m_owner;
        std::size_t m_index;
    };

    void add(std::size_t index, const std::vector<float>& values, std::int64_t tokens)
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        m_embeddings[index] = {
            {"object", "embedding"},
            {"index", index},
            {"embedding", m_wanted.base64 ? Json(base64Of(values)) : Json(values)}};
        m_tokens += tokens;
        if (--m_open > 0)
            return;
        m_closed = true;
        m_reply->send({.status = 200,
                       .body = toText(Json{
                           {"object", "list"},
                           {"data", std::move(m_embeddings)},
                           {"model", m_model},
                           {"usage", {{"prompt_tokens", m_tokens}, {"total_tokens", m_tokens}}}})});
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

    Wanted m_wanted;
    const std::string m_model;
    const std::weak_ptr<studio::AnswerService> m_service; ///< which holds the listeners
    const std::shared_ptr<HttpReply> m_reply;
    std::mutex m_mutex; // guards all below
    std::vector<Json> m_embeddings;
    std::vector<std::uint64_t> m_numbers;
    std::size_t m_open = 0;
    std::int64_t m_tokens = 0;
    bool m_closed = false;
};

} // namespace

void answerEmbeddings(const std::string& body, const std::vector<ServedModel>& models,
                      const std::shared_ptr<studio::AnswerService>& service,
                      const std::shared_ptr<HttpReply>& reply)
{
    auto wanted = readWanted(body, models);
    if (!wanted)
        return reply->send(errorResponse(kPath, wanted.error()));
    const auto name = models[wanted->voice].name;
    std::make_shared<Collected>(std::move(*wanted), name, service, reply)->start();
}

} // namespace anneal::serve
