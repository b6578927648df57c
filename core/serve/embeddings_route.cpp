#include "core/serve/embeddings_route.h"

#include "core/serve/api_error.h"
#include "core/serve/json_text.h"
#include "core/serve/measured.h"

#include <openssl/evp.h>

#include <bit>

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

} // namespace

void answerEmbeddings(const std::string& body, const std::vector<ServedModel>& models,
                      const std::shared_ptr<studio::AnswerService>& service,
                      const std::shared_ptr<HttpReply>& reply)
{
    auto wanted = readWanted(body, models);
    if (!wanted)
        return reply->send(errorResponse(kPath, wanted.error()));
    std::vector<studio::ServiceRequest> requests;
    for (auto& input : wanted->inputs) {
        auto& request = requests.emplace_back();
        request.wants = studio::ServiceRequest::Wants::Embedding;
        request.question = std::move(input);
        request.question.voice = wanted->voice;
    }
    measureAll(std::move(requests), kPath, service, reply,
               [base64 = wanted->base64, model = models[wanted->voice].name](
                   const std::vector<std::vector<float>>& values, std::int64_t tokens) {
                   auto data = Json::array();
                   for (const auto& one : values)
                       data.push_back({{"object", "embedding"},
                                       {"index", data.size()},
                                       {"embedding", base64 ? Json(base64Of(one)) : Json(one)}});
                   const Json usage{{"prompt_tokens", tokens}, {"total_tokens", tokens}};
                   return HttpResponse{.status = 200,
                                       .body = toText(Json{{"object", "list"},
                                                           {"data", std::move(data)},
                                                           {"model", model},
                                                           {"usage", usage}})};
               });
}

} // namespace anneal::serve
