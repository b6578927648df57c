#include "core/serve/score_route.h"

#include "core/serve/api_error.h"
#include "core/serve/json_text.h"
#include "core/serve/measured.h"
#include "core/serve/openai_reply.h"

namespace anneal::serve {
namespace {

constexpr const char* kPath = "/v1/score/evaluation";
constexpr std::size_t kMostTexts = 64;

struct Wanted {
    std::size_t voice = 0;
    std::vector<std::string> texts;
    std::optional<std::int64_t> maxLength;
};

Result<Wanted> readWanted(const std::string& body, const std::vector<ServedModel>& models)
{
    ANNEAL_TRY(const auto json, requestObject(body));
    RequestFields fields(json);
    Wanted wanted;
    ANNEAL_TRY(wanted.voice, readModel(fields, models));
    wanted.maxLength = fields.integer("max_length", 1, std::int64_t{1} << 24);
    const auto* messages = fields.any("messages");
    bool fine = messages != nullptr && messages->is_array() && !messages->empty() &&
                messages->size() <= kMostTexts;
    for (std::size_t i = 0; fine && i < messages->size(); ++i) {
        const auto& text = (*messages)[i];
        fine = text.is_string() && !text.get_ref<const std::string&>().empty();
        if (fine)
            wanted.texts.push_back(text.get<std::string>());
    }
    if (!fine)
        fields.mistake("messages", "messages must be a list of at most " +
                                       std::to_string(kMostTexts) + " texts, none of them empty.");
    ANNEAL_CHECK(fields.finish());
    return wanted;
}

} // namespace

void answerScores(const std::string& body, const std::vector<ServedModel>& models,
                  const std::shared_ptr<studio::AnswerService>& service,
                  const std::shared_ptr<HttpReply>& reply)
{
    const auto wanted = readWanted(body, models);
    if (!wanted)
        return reply->send(errorResponse(kPath, wanted.error()));
    const auto& model = models[wanted->voice].name;
    if (!service->givesScores(wanted->voice))
        return reply->send(
            errorResponse(kPath, 405,
                          "The model " + model +
                              " is no reward model: it has no value_head.safetensors. Serve a run "
                              "of the stage rm."));
    const auto most = static_cast<std::size_t>(
        std::min(wanted->maxLength.value_or(service->maxPositions()), service->maxPositions()));
    std::vector<studio::ServiceRequest> requests;
    for (const auto& text : wanted->texts) {
        auto& request = requests.emplace_back();
        request.wants = studio::ServiceRequest::Wants::Score;
        request.question.voice = wanted->voice;
        request.question.ids = service->tokensOf(text, false);
        request.question.ids.resize(std::min(request.question.ids.size(), most));
    }
    measureAll(std::move(requests), kPath, service, reply,
               [model](const std::vector<std::vector<float>>& values, std::int64_t) {
                   auto scores = Json::array();
                   for (const auto& one : values)
                       scores.push_back(one.front());
                   return HttpResponse{.status = 200,
                                       .body = toText(Json{{"id", newId("scoreval-")},
                                                           {"object", "score.evaluation"},
                                                           {"model", model},
                                                           {"scores", std::move(scores)}})};
               });
}

} // namespace anneal::serve
