#include "core/text/tokenizer_spec.h"

namespace anneal::text {
namespace {

using nlohmann::json;

std::string jsonText(const std::string& text)
{
    return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string written(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

void writeAddedTokens(const TokenizerSpec& spec, std::string& out)
{
    const auto flag = [](bool value) { return value ? "true" : "false"; };
    out += "  \"added_tokens\": [";
    const char* separator = "\n";
    for (const auto& token : spec.addedTokens) {
        out += separator;
        out += "    {\"id\": " + std::to_string(token.id) +
               ", \"content\": " + jsonText(token.content) +
               ", \"single_word\": " + flag(token.singleWord) +
               ", \"lstrip\": " + flag(token.leftStrip) +
               ", \"rstrip\": " + flag(token.rightStrip) +
               ", \"normalized\": " + flag(token.normalized) +
               ", \"special\": " + flag(token.special) + "}";
        separator = ",\n";
    }
    out += "\n  ],\n";
}

void writeVocabulary(const TokenizerSpec& spec, std::string& out)
{
    const bool scored = !spec.scores.empty();
    out += scored ? "    \"vocab\": [" : "    \"vocab\": {";
    const char* separator = "\n";
    for (std::size_t i = 0; i < spec.vocabulary.size(); ++i) {
        const auto& [text, id] = spec.vocabulary[i];
        out += separator;
        if (scored)
            out += "      [" + jsonText(text) + ", " + written(spec.scores[i]) + "]";
        else
            out += "      " + jsonText(text) + ": " + std::to_string(id);
        separator = ",\n";
    }
    out += scored ? "\n    ]" : "\n    }";
}

} // namespace

std::string writeTokenizerSpec(const TokenizerSpec& spec)
{
    std::string out = "{\n  \"version\": \"1.0\",\n  \"truncation\": null,\n  \"padding\": null,\n";
    writeAddedTokens(spec, out);
    for (const char* part : {"normalizer", "pre_tokenizer", "post_processor", "decoder"}) {
        const auto found = spec.rest.find(part);
        out += "  \"" + std::string(part) +
               "\": " + (found == spec.rest.end() ? "null" : written(*found)) + ",\n";
    }
    out += "  \"model\": {\n    \"type\": " + jsonText(spec.modelType()) + ",\n";
    for (const auto& [key, value] : spec.model().items())
        if (key != "type")
            out += "    " + jsonText(key) + ": " + written(value) + ",\n";
    writeVocabulary(spec, out);
    if (spec.modelType() == "BPE") {
        out += ",\n    \"merges\": [";
        const char* separator = "\n";
        for (const auto& [left, right] : spec.merges) {
            out += separator;
            out += "      [" + jsonText(left) + ", " + jsonText(right) + "]";
            separator = ",\n";
        }
        out += "\n    ]";
    }
    out += "\n  }\n}\n";
    return out;
}

} // namespace anneal::text
