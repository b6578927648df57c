#include "core/serve/generation_request.h"

#include "core/text/json_schema.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace anneal::serve {
namespace {

constexpr std::int64_t kMostTokens = std::int64_t{1} << 24;
constexpr std::size_t kMostStopWords = 16, kLongestStopWord = 1024;
constexpr std::int64_t kMostAnswers = 64;

void readStopWords(RequestFields& fields, std::vector<std::string>& words)
{
    const auto* stop = fields.any("stop");
    if (stop == nullptr)
        return;
    const auto list = stop->is_array() ? *stop : Json::array({*stop});
    bool fine = list.size() <= kMostStopWords;
    for (const auto& word : list) {
        fine = fine && word.is_string() && !word.get_ref<const std::string&>().empty() &&
               word.get_ref<const std::string&>().size() <= kLongestStopWord;
        if (fine)
            words.push_back(word.get<std::string>());
    }
    if (!fine)
        fields.mistake("stop", "stop must be a text or a list of at most " +
                                   std::to_string(kMostStopWords) + " texts, none of them empty.");
}

void readBias(RequestFields& fields, studio::ServiceRequest& request)
{
    const auto* bias = fields.any("logit_bias");
    if (bias == nullptr)
        return;
    const auto wrong = [&] {
        fields.mistake(
            "logit_bias",
            "logit_bias must be an object of token numbers and values from -100 to 100.");
    };
    if (!bias->is_object())
        return wrong();
    for (const auto& [key, value] : bias->items()) {
        const bool isId = !key.empty() && key.size() < 10 &&
                          key.find_first_not_of("0123456789") == std::string::npos;
        if (!isId || !value.is_number() || !(std::abs(value.get<double>()) <= 100))
            return wrong();
        request.logitBias.emplace_back(std::stoi(key), value.get<double>());
    }
}

void readStream(RequestFields& fields, OpenAiRequest& how)
{
    how.stream = fields.flag("stream").value_or(false);
    const auto* options = fields.any("stream_options");
    if (options == nullptr)
        return;
    if (!options->is_object() || !how.stream)
        return fields.mistake("stream_options",
                              "stream_options is an object that goes with stream: true.");
    RequestFields own(*options);
    how.usage = own.flag("include_usage").value_or(false);
    own.accept({"include_obfuscation"}); // hides lengths from listeners; TLS is the place for that
    if (const auto read = own.finish(); !read)
        fields.mistake("stream_options", read.error().message);
}

void readSchema(RequestFields& fields, const Json& given, studio::ServiceRequest& request)
{
    const auto wrong = [&](const std::string& what) { fields.mistake("response_format", what); };
    if (!given.is_object())
        return wrong("json_schema must be an object: {\"name\": ..., \"schema\": {...}}.");
    RequestFields own(given);
    static_cast<void>(own.text("name"));
    static_cast<void>(own.text("description"));
    static_cast<void>(own.flag("strict")); // an answer always keeps to the schema
    const auto* schema = own.any("schema");
    if (const auto read = own.finish(); !read)
        return wrong("json_schema: " + read.error().message);
    if (schema == nullptr)
        return wrong("json_schema has no schema.");
    auto form = text::schemaGrammar(*schema, "The schema of response_format");
    if (!form)
        return wrong(form.error().message);
    request.form = std::move(*form);
}

void readFormat(RequestFields& fields, studio::ServiceRequest& request)
{
    const auto* format = fields.any("response_format");
    if (format == nullptr)
        return;
    const auto type = format->is_object() ? format->value("type", Json()) : Json();
    if (type == "json_object")
        request.form = text::anyJsonObject();
    else if (type == "json_schema")
        readSchema(fields, format->value("json_schema", Json()), request);
    else if (type != "text")
        fields.mistake("response_format",
                       "response_format must be {\"type\": \"text\"}, {\"type\": "
                       "\"json_object\"} or {\"type\": \"json_schema\", "
                       "\"json_schema\": {\"name\": ..., \"schema\": {...}}}.");
}

} // namespace

void readGeneration(RequestFields& fields, const GenerationDefaults& defaults,
                    studio::ServiceRequest& request, OpenAiRequest& how)
{
    auto& options = request.question.options;
    options = defaults;
    const auto put = [](auto& target, const auto& value) {
        if (value)
            target = *value;
    };
    put(options.temperature, fields.number("temperature", 0, 100));
    put(options.topP, fields.number("top_p", 0, 1));
    put(options.topK, fields.integer("top_k", -1, kMostTokens));
    options.topK = std::max<std::int64_t>(0, options.topK); // other servers say -1 for off
    put(options.minP, fields.number("min_p", 0, 1));
    put(options.typicalP, fields.number("typical_p", 0.001, 1));
    put(options.repetitionPenalty, fields.number("repetition_penalty", 0.01, 100));
    put(options.noRepeatNgramSize, fields.integer("no_repeat_ngram_size", 0, kMostTokens));
    put(options.doSample, fields.flag("do_sample"));
    put(options.numBeams, fields.integer("num_beams", 1, kMostAnswers));
    put(options.lengthPenalty, fields.number("length_penalty", -100, 100));
    put(options.earlyStopping, fields.flag("early_stopping"));
    put(options.minNewTokens, fields.integer("min_tokens", 0, kMostTokens));
    put(options.skipSpecialTokens, fields.flag("skip_special_tokens"));
    const auto tokens = fields.integer("max_tokens", 1, kMostTokens);
    const auto completion = fields.integer("max_completion_tokens", 1, kMostTokens);
    if (tokens || completion)
        options.maxNewTokens = completion ? completion : tokens;
    if (const auto seed = fields.integer("seed", std::numeric_limits<std::int64_t>::min(),
                                         std::numeric_limits<std::int64_t>::max()))
        options.seed = static_cast<std::uint64_t>(*seed);
    put(request.presencePenalty, fields.number("presence_penalty", -2, 2));
    put(request.frequencyPenalty, fields.number("frequency_penalty", -2, 2));
    if (const auto count = fields.integer("n", 1, kMostAnswers))
        request.count = static_cast<std::size_t>(*count);
    readStopWords(fields, request.question.stopWords);
    readBias(fields, request);
    readFormat(fields, request);
    readStream(fields, how);
    // They change nothing of an answer: who asks, notes, and what OpenAI's own machines do.
    fields.accept(
        {"user", "metadata", "safety_identifier", "prompt_cache_key", "prompt_cache_retention"});
    if (const auto* tier = fields.any("service_tier");
        tier != nullptr && *tier != "auto" && *tier != "default")
        fields.mistake("service_tier", "This server has the service_tier auto alone.");
    if (fields.flag("store").value_or(false))
        fields.mistake("store", "This server keeps no answers; leave store out.");
}

Result<std::size_t> readModel(RequestFields& fields, const std::vector<ServedModel>& models)
{
    const auto name = fields.text("model");
    if (!name)
        return std::size_t{0};
    std::string names;
    for (std::size_t i = 0; i < models.size(); ++i) {
        if (models[i].name == *name)
            return i;
        names += (i == 0 ? "" : ", ") + models[i].name;
    }
    return fail(ErrorCode::NotFound,
                "The model \"" + *name + "\" does not exist. This server has " + names + ".",
                {{"param", "model"}, {"code", "model_not_found"}});
}

} // namespace anneal::serve
