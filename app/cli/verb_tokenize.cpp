#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace anneal::cli {
namespace {

struct TokenizeFlags {
    std::string text, input;
    bool json = false, addSpecialTokens = true, skipSpecialTokens = false;
};

Result<Json> tokenizeLine(const text::Tokenizer& tokenizer, const Json& line,
                          const std::string& where, const TokenizeFlags& flags)
{
    std::vector<text::TokenId> ids;
    if (line.is_object() && line.contains("text") && line["text"].is_string()) {
        text::EncodeOptions options;
        options.addSpecialTokens = flags.addSpecialTokens;
        ids = tokenizer.encode(line["text"].get<std::string>(), options);
    } else if (line.is_object() && line.contains("ids") && line["ids"].is_array()) {
        for (const auto& id : line["ids"]) {
            if (!id.is_number_integer())
                return fail(ErrorCode::Format, where + ": ids must be whole numbers.");
            ids.push_back(id.get<text::TokenId>());
        }
    } else {
        return fail(ErrorCode::Format, where + ": a line needs the text `text` or the list `ids`.");
    }
    Json tokens = Json::array();
    for (const auto id : ids) {
        const auto token = tokenizer.tokenOf(id);
        tokens.push_back(token ? Json(*token) : Json(nullptr));
    }
    return Json{{"ids", ids},
                {"tokens", tokens},
                {"decoded", tokenizer.decode(ids, flags.skipSpecialTokens)}};
}

void print(const Json& result, bool json)
{
    if (json) {
        printLine(result.dump(-1, ' ', false, Json::error_handler_t::replace));
        return;
    }
    std::string text;
    for (std::size_t i = 0; i < result["ids"].size(); ++i)
        text += (i ? "  " : "") + result["ids"][i].dump() + " " +
                (result["tokens"][i].is_string() ? result["tokens"][i].get<std::string>() : "?");
    printLine(text);
    printLine(std::to_string(result["ids"].size()) + " tokens");
}

Result<void> tokenizeAll(const config::RunConfig& config, const TokenizeFlags& flags)
{
    const auto name = config.model().modelNameOrPath;
    ANNEAL_TRY(const auto tokenizer,
               catalog::openTokenizer(name.empty() ? catalog::kDefaultModel : name));
    if (flags.input.empty()) {
        ANNEAL_TRY(const auto result,
                   tokenizeLine(*tokenizer, Json{{"text", flags.text}}, "--text", flags));
        print(result, flags.json);
        return {};
    }
    ANNEAL_TRY(const auto lines, readLines(pathFromUtf8(flags.input)));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto where = flags.input + ", line " + std::to_string(i + 1);
        ANNEAL_TRY(const auto line, parseJson(lines[i], where));
        ANNEAL_TRY(const auto result, tokenizeLine(*tokenizer, line, where, flags));
        print(result, flags.json);
    }
    return {};
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
