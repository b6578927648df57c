#include "core/text/gguf_pre_tokenizer.h"

#include <algorithm>
#include <array>
#include <string>

namespace anneal::text {
namespace {

using nlohmann::json;

constexpr const char* kLlama3 =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr const char* kQwen2 =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr const char* kQwen35 =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr const char* kTekken =
    R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr const char* kGpt4o =
    R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr const char* kDeepSeekText =
    "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\r\n\\p{L}\\p{P}\\p{S}]?"
    "[\\p{L}\\p{M}]+| ?[\\p{P}\\p{S}]+[\r\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

json byteLevel(bool regex)
{
    return {{"type", "ByteLevel"},
            {"add_prefix_space", false},
            {"trim_offsets", true},
            {"use_regex", regex}};
}

/// Split at each regex in turn, then bytes.
json splits(std::initializer_list<const char*> regexes)
{
    json steps = json::array();
    for (const char* regex : regexes)
        steps.push_back({{"type", "Split"},
                         {"pattern", {{"Regex", regex}}},
                         {"behavior", "Isolated"},
                         {"invert", false}});
    steps.push_back(byteLevel(false));
    return {{"type", "Sequence"}, {"pretokenizers", std::move(steps)}};
}

template <std::size_t n>
bool isOneOf(std::string_view name, const std::array<std::string_view, n>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Result<GgufPreTokenizer> ggufPreTokenizer(std::string_view name, std::string_view architecture)
{
    const json nfc = {{"type", "NFC"}};
    if (name.empty() || name == "default")
        name = architecture.starts_with("qwen") ? "qwen2" : "gpt-2";

    static constexpr std::array<std::string_view, 10> gpt2 = {
        "gpt-2",   "phi-2",   "mpt",     "olmo",     "jais",
        "jina-en", "jina-es", "jina-de", "trillion", "roberta-bpe"};
    static constexpr std::array<std::string_view, 6> digits = {"smollm",    "starcoder", "refact",
                                                               "command-r", "codeshell", "granite"};
    static constexpr std::array<std::string_view, 5> llama3 = {"llama-bpe", "llama3", "llama-v3",
                                                               "falcon3", "pixtral"};
    static constexpr std::array<std::string_view, 2> cl100k = {"dbrx", "smaug-bpe"};
    static constexpr std::array<std::string_view, 3> qwen2 = {"qwen2", "deepseek-r1-qwen",
                                                              "megrez"};
    if (isOneOf(name, gpt2))
        return GgufPreTokenizer{nullptr, byteLevel(true)};
    if (isOneOf(name, digits))
        return GgufPreTokenizer{
            nullptr,
            {{"type", "Sequence"},
             {"pretokenizers",
              {{{"type", "Digits"}, {"individual_digits", true}}, byteLevel(true)}}}};
    if (isOneOf(name, llama3))
        return GgufPreTokenizer{nullptr, splits({kLlama3}), true, true};
    if (isOneOf(name, cl100k))
        return GgufPreTokenizer{nullptr, splits({kLlama3})};
    if (isOneOf(name, qwen2))
        return GgufPreTokenizer{nfc, splits({kQwen2})};
    if (name == "stablelm2")
        return GgufPreTokenizer{nfc, splits({kQwen2})};
    if (name == "qwen35")
        return GgufPreTokenizer{nfc, splits({kQwen35})};
    if (name == "tekken")
        return GgufPreTokenizer{nullptr, splits({kTekken}), true, true};
    if (name == "gpt-4o" || name == "llama4")
        return GgufPreTokenizer{nullptr, splits({kGpt4o})};
    if (name == "deepseek-v3" || name == "deepseek-r1")
        return GgufPreTokenizer{
            nullptr,
            splits({"\\p{N}{1,3}", "[\u4e00-\u9fa5\u3040-\u309f\u30a0-\u30ff]+", kDeepSeekText})};
    return fail(ErrorCode::Unsupported,
                "the tokenizer's pre-tokenizer \"" + std::string(name) +
                    "\" is not supported; use the model's Hugging Face folder instead",
                {{"component", std::string(name)}});
}

} // namespace anneal::text
