#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"

#include "core/text/unicode_table.h"

#include <charconv>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

namespace anneal::cli {
namespace {

struct TokenizeFlags {
    std::string text, input;
    bool json = false, addSpecialTokens = true, skipSpecialTokens = false;
};

struct Answer {
    std::vector<text::TokenId> ids;
    std::vector<std::string> tokens; ///< "" with `known` false: no token has this id
    std::vector<bool> known;
    std::string decoded;
};

Result<Answer> tokenizeLine(const text::Tokenizer& tokenizer, const Json& line,
                            const std::string& where, const TokenizeFlags& flags)
{
    Answer answer;
    if (line.is_object() && line.contains("text") && line["text"].is_string()) {
        text::EncodeOptions options;
        options.addSpecialTokens = flags.addSpecialTokens;
        answer.ids = tokenizer.encode(line["text"].get_ref<const std::string&>(), options);
    } else if (line.is_object() && line.contains("ids") && line["ids"].is_array()) {
        for (const auto& id : line["ids"]) {
            if (!id.is_number_integer() || !std::in_range<text::TokenId>(id.get<std::int64_t>()))
                return fail(ErrorCode::Format,
                            where + ": ids must be whole numbers that a token can have.");
            answer.ids.push_back(id.get<text::TokenId>());
        }
    } else {
        return fail(ErrorCode::Format, where + ": a line needs the text `text` or the list `ids`.");
    }
    for (const auto id : answer.ids) {
        auto token = tokenizer.tokenOf(id);
        answer.known.push_back(token.has_value());
        answer.tokens.push_back(std::move(token).value_or(std::string()));
    }
    answer.decoded = tokenizer.decode(answer.ids, flags.skipSpecialTokens);
    return answer;
}

/// Written by hand: a corpus has more tokens than a JSON document in memory should hold.
void appendText(std::string& out, std::string_view text)
{
    std::string repaired;
    if (validUtf8Prefix(text) != text.size()) {
        repaired = text::toValidUtf8(text);
        text = repaired;
    }
    out.push_back('"');
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr std::string_view digits = "0123456789abcdef";
            out += "\\u00";
            out.push_back(digits[static_cast<unsigned char>(c) >> 4]);
            out.push_back(digits[static_cast<unsigned char>(c) & 15]);
        } else {
            out.push_back(c);
        }
    }
    out.push_back('"');
}

void appendAnswer(std::string& out, const Answer& answer, bool json)
{
    const auto size = answer.ids.size();
    if (!json) {
        for (std::size_t i = 0; i < size; ++i)
            out += (i ? "  " : "") + std::to_string(answer.ids[i]) + " " +
                   (answer.known[i] ? answer.tokens[i] : "?");
        out += "\n" + std::to_string(size) + " tokens\n";
        return;
    }
    out += "{\"ids\":[";
    for (std::size_t i = 0; i < size; ++i) {
        char digits[16];
        const auto end = std::to_chars(digits, digits + sizeof digits, answer.ids[i]).ptr;
        if (i > 0)
            out.push_back(',');
        out.append(digits, end);
    }
    out += "],\"tokens\":[";
    for (std::size_t i = 0; i < size; ++i) {
        if (i > 0)
            out.push_back(',');
        if (answer.known[i])
            appendText(out, answer.tokens[i]);
        else
            out += "null";
    }
    out += "],\"decoded\":";
    appendText(out, answer.decoded);
    out += "}\n";
}

/// The lines of a JSON-lines file, one in memory at a time; standard input for "-".
Result<void> forEachLine(const std::string& file,
                         const std::function<Result<void>(const std::string&, std::size_t)>& take)
{
    std::ifstream opened;
    if (file != "-") {
        opened.open(pathFromUtf8(file), std::ios::binary);
        if (!opened)
            return fail(ErrorCode::NotFound, "The input file " + file + " can't be opened.",
                        {{"file", file}});
    }
    std::istream& stream = file == "-" ? std::cin : opened;
    std::string line;
    for (std::size_t number = 1; std::getline(stream, line); ++number) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (!line.empty())
            ANNEAL_CHECK(take(line, number));
    }
    return {};
}

Result<void> tokenizeAll(const config::RunConfig& config, const TokenizeFlags& flags)
{
    constexpr std::size_t kFlushed = 1 << 16; // of a pipe every answer, so that it is seen at once
    const auto name = config.model().modelNameOrPath;
    ANNEAL_TRY(const auto tokenizer,
               catalog::openTokenizer(name.empty() ? catalog::kDefaultModel : name));
    std::string out;
    if (flags.input.empty()) {
        ANNEAL_TRY(const auto answer,
                   tokenizeLine(*tokenizer, Json{{"text", flags.text}}, "--text", flags));
        appendAnswer(out, answer, flags.json);
        std::cout << out << std::flush;
        return {};
    }
    const auto done =
        forEachLine(flags.input, [&](const std::string& text, std::size_t number) -> Result<void> {
            const auto where = flags.input + ", line " + std::to_string(number);
            ANNEAL_TRY(const auto line, parseJson(text, flags.input, number));
            ANNEAL_TRY(const auto answer, tokenizeLine(*tokenizer, line, where, flags));
            appendAnswer(out, answer, flags.json);
            if (flags.input == "-" || out.size() >= kFlushed) {
                std::cout << out << std::flush;
                out.clear();
            }
            return {};
        });
    std::cout << out << std::flush;
    return done;
}

} // namespace

Run addTokenize(CLI::App& verb)
{
    const auto flags = std::make_shared<TokenizeFlags>();
    verb.add_option("--text", flags->text, "The text to cut into tokens");
    verb.add_option(
        "--input", flags->input,
        "A file with one {\"text\"} or {\"ids\"} object a line; - reads standard input");
    verb.add_option("--add_special_tokens", flags->addSpecialTokens, "true (default) or false");
    verb.add_option("--skip_special_tokens", flags->skipSpecialTokens, "true or false (default)");
    verb.add_flag("--json", flags->json, "Prints ids, tokens and decoded as JSON");
    return [flags](const std::vector<std::string>& words) {
        const auto config = readConfig(words, config::Verb::Other);
        if (!config)
            return report(config.error(), flags->json);
        const auto done = tokenizeAll(*config, *flags);
        return done ? 0 : report(done.error(), flags->json);
    };
}

} // namespace anneal::cli
