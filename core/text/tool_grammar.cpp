#include "core/text/tool_grammar.h"

#include "core/text/json_schema.h"
#include "core/text/tool_calls.h"
#include "core/text/tool_format.h"

#include <nlohmann/json.hpp>

namespace anneal::text {
namespace {

constexpr std::uint32_t kMostCalls = 16;

} // namespace

bool canForceToolCalls(std::string_view format)
{
    return readsToolCalls(format) && callRules(format).has_value();
}

Result<std::shared_ptr<const Grammar>>
toolCallGrammar(std::string_view format, const std::vector<ForcedFunction>& functions, bool several)
{
    const auto rules = callRules(format);
    if (!rules || !canForceToolCalls(format))
        return fail(ErrorCode::Unsupported, "A call in the tool format \"" + std::string(format) +
                                                "\" can't be forced: its arguments are no JSON.");
    GrammarBuilder make;
    SchemaCompiler schemas(make, JsonGrammar::Spaces::Single); // some formats have a call a line
    JsonGrammar json(make, JsonGrammar::Spaces::Single);
    std::vector<std::string> beginnings;
    for (const auto& function : functions) {
        beginnings.push_back(rules->beforeName +
                             (rules->nameIsJson ? quotedJson(function.name) : function.name) +
                             rules->afterName);
        const auto read =
            toolCalls(format, rules->begin + beginnings.back() + "{}" + rules->behind + rules->end);
        if (read.size() != 1 || read[0].name != function.name)
            return fail(ErrorCode::InvalidArgument,
                        "The model's format of calls (\"" + std::string(format) +
                            "\") can't hold the name \"" + function.name.substr(0, 100) +
                            "\" of a function. Use letters, digits and _.");
    }
    const auto words = make.words(beginnings);
    for (std::size_t i = 0; i < functions.size(); ++i) {
        const auto& parameters = functions[i].parameters;
        const auto name = "The schema of the parameters of " + functions[i].name;
        auto arguments = json.members({}, Grammar::kNone);
        if (parameters.is_object() && parameters.empty()) {
            arguments = json.object();
        } else if (!parameters.is_null()) {
            if (!parameters.is_object() ||
                (parameters.contains("type") && parameters["type"] != "object"))
                return fail(ErrorCode::InvalidArgument,
                            name + " must be of the type object: arguments have names.");
            auto typed = parameters;
            if (!typed.contains("$ref") && !typed.contains("anyOf") && !typed.contains("allOf"))
                typed["type"] = "object";
            ANNEAL_TRY(arguments, schemas.compile(typed, name));
        }
        make.follow(words, i, make.sequence({arguments, make.literal(rules->behind)}));
    }
    const auto call = make.oneOf(words, 0, functions.size() - 1);
    const auto begin = make.literal(rules->begin), end = make.literal(rules->end);
    const auto single = rules->bareSingle ? call : make.sequence({begin, call, end});
    auto root = single;
    const auto most = rules->most == 0
                          ? kMostCalls
                          : std::min(kMostCalls, static_cast<std::uint32_t>(rules->most));
    if (several && most > 1) {
        const auto next = make.sequence({make.literal(rules->join), call});
        root = make.choice(
            {single, make.sequence({begin, call, make.repeat(next, 1, most - 1), end})});
    }
    return make.finish(root, "The schemas of the tools");
}

} // namespace anneal::text
