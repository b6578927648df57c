#include "core/serve/generation_request.h"

#include <algorithm>

namespace anneal::serve {
namespace {

constexpr std::size_t kMostPrompts = 64;
constexpr int kMostLogprobs = 20;

bool isIds(const Json& list)
{
    return list.is_array() && !list.empty() &&
           std::all_of(list.begin(), list.end(), [](const Json& id) {
               return id.is_number_unsigned() && id.get<std::uint64_t>() < 0x7fffffff;
           });
}

} // namespace

std::vector<studio::GenerateRequest> readInputs(RequestFields& fields, const char* name)
{
    const auto* input = fields.any(name);
    const auto wrong = [&]() -> std::vector<studio::GenerateRequest> {
        fields.mistake(name, std::string(name) +
                                 " must be a text, a list of token numbers, or a list of at most " +
                                 std::to_string(kMostPrompts) + " such, none of them empty.");
        return {};
    };
    if (input == nullptr)
        return wrong();
    const bool several = input->is_array() && !isIds(*input);
    const auto list = several ? *input : Json::array({*input});
    if (list.empty() || list.size() > kMostPrompts)
        return wrong();
    std::vector<studio::GenerateRequest> read;
    for (const auto& one : list) {
        auto& request = read.emplace_back();
        if (one.is_string() && !one.get_ref<const std::string&>().empty())
            request.rawText = one.get<std::string>();
        else if (isIds(one))
            request.ids = one.get<std::vector<std::int32_t>>();
        else
            return wrong();
    }
    return read;
}

Result<OpenAiRequest> readCompletionRequest(const std::string& body,
                                            const GenerationDefaults& defaults,
                                            const std::vector<ServedModel>& models)
{
    ANNEAL_TRY(const auto json, requestObject(body));
    RequestFields fields(json);
    OpenAiRequest how;
    ANNEAL_TRY(how.voice, readModel(fields, models));
    studio::ServiceRequest request;
    request.question.voice = how.voice;
    readGeneration(fields, defaults, request, how);
    if (const auto count = fields.integer("logprobs", 0, kMostLogprobs))
        request.topLogprobs = static_cast<int>(*count);
    how.echo = fields.flag("echo").value_or(false);
    if (how.echo && request.topLogprobs >= 0)
        fields.mistake("echo", "This server has no logprobs of a prompt; leave echo or logprobs "
                               "out, or use `anneal score`.");
    if (const auto best = fields.integer("best_of", 1, 64);
        best && *best != static_cast<std::int64_t>(request.count))
        fields.mistake("best_of", "This server does not have best_of; leave it out and use n.");
    fields.refuse("suffix", "The model goes on with a text, it fills none in.");
    for (auto& input : readInputs(fields, "prompt")) {
        auto& asked = how.asked.emplace_back(request);
        how.prompts.push_back(input.rawText);
        asked.question.rawText = std::move(input.rawText);
        asked.question.ids = std::move(input.ids);
    }
    for (std::size_t i = 0; how.echo && i < how.asked.size(); ++i)
        if (!how.asked[i].question.ids.empty())
            fields.mistake("echo", "echo goes with prompts that are texts.");
    ANNEAL_CHECK(fields.finish());
    return how;
}

} // namespace anneal::serve
