#include "core/text/gguf_pre_tokenizer.h"

#include "core/base/notice.h"
#include "core/text/pre_tokenizer.h"

#include <algorithm>
#include <array>
#include <limits>
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

// Where the rules differ: contractions in both cases, runs of digits, marks behind letters, scripts
// without blanks, punctuation before letters, slashes, blanks of all kinds.
constexpr std::string_view kSample =
    "Hello World's it'LL don't WE'RE 1234567 12 x1y22z333 caf\u00e9 e\u0301te\u0301 "
    "\u0928\u092e\u0938\u094d\u0924\u0947 \u4f60\u597d\u4e16\u754c\u304b\u306a"
    "\u30ab\u30ca \u043f\u0440\u0438\u0432\u0435\u0442!? a.b/c //x\n\n\r\n  \t tab  "
    "CamelCaseWORDs HTTPServer ...!!\n $100.00 (x)[y] _under-score #tag \u0663\u0664\u0665 "
    "\U0001f600\U0001f44d  \n  end/\n   ";

Result<std::vector<std::string>> wordsOf(const json& preTokenizer)
{
    ANNEAL_TRY(const auto rules, PreTokenizer::create(preTokenizer));
    Pieces pieces;
    pieces.text = kSample;
    pieces.words = {};
    rules.split(pieces);
    std::vector<std::string> words;
    for (const auto& word : pieces.words)
        words.emplace_back(pieces.text.substr(word.begin, word.end - word.begin));
    return words;
}

// How many cuts two lists of words of the same text have in common, less those of one alone.
std::ptrdiff_t likeness(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::size_t i = 0, j = 0, atA = 0, atB = 0;
    std::ptrdiff_t same = 0;
    while (i < a.size() && j < b.size()) {
        if (atA + a[i].size() == atB + b[j].size()) {
            atA += a[i++].size();
            atB += b[j++].size();
            ++same;
        } else if (atA + a[i].size() < atB + b[j].size()) {
            atA += a[i++].size();
            --same;
        } else {
            atB += b[j++].size();
            --same;
        }
    }
    return same;
}

} // namespace

Result<GgufPreTokenizerName> ggufPreTokenizerName(const json& preTokenizer, bool ignoreMerges)
{
    ANNEAL_TRY(const auto wanted, wordsOf(preTokenizer));
    GgufPreTokenizerName nearest;
    auto best = std::numeric_limits<std::ptrdiff_t>::min();
    for (const char* name : {"gpt-2", "smollm", ignoreMerges ? "llama-bpe" : "smaug-bpe", "qwen2",
                             "qwen35", "tekken", "gpt-4o", "deepseek-v3"}) {
        ANNEAL_TRY(const auto rules, ggufPreTokenizer(name, ""));
        ANNEAL_TRY(const auto words, wordsOf(rules.preTokenizer));
        if (words == wanted)
            return GgufPreTokenizerName{name, true};
        if (const auto like = likeness(words, wanted); like > best) {
            best = like;
            nearest = {name, false};
        }
    }
    return nearest;
}

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
    auto told = notice("tokenizer.gguf_part", {{"part", std::string(name)}});
    told.sentence = "the tokenizer's pre-tokenizer \"" + std::string(name) +
                    "\" is not supported; use the model's Hugging Face folder instead";
    return fail(ErrorCode::Unsupported, told, {{"component", std::string(name)}});
}

} // namespace anneal::text
