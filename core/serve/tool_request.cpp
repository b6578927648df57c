#include "core/serve/tool_request.h"

#include "core/serve/json_text.h"
#include "core/text/tool_grammar.h"

#include <vector>

namespace anneal::serve {
namespace {

/// As templates want them: a function without arguments has an empty list of them.
Json withParameters(Json functions)
{
    for (auto& function : functions) {
        auto& parameters = function["parameters"];
        if (parameters.is_null())
            parameters = {{"type", "object"}};
        if (parameters.is_object() && !parameters.contains("properties"))
            parameters["properties"] = Json::object();
    }
    return functions;
}

} // namespace

Result<void> useTools(const Json& functions, const ToolChoice& choice, const ServedModel& model,
                      studio::ServiceRequest& request, OpenAiRequest& how)
{
    const auto wrong = [](const char* param, const std::string& what) {
        return fail(ErrorCode::InvalidArgument, what, {{"param", param}});
    };
    how.oneCall = choice.oneCall;
    if (choice.none)
        return {};
    request.question.conversation.tools = toText(withParameters(functions));
    how.tools = true;
    if (!choice.forced)
        return {};
    std::vector<text::ForcedFunction> wanted;
    for (const auto& function : functions) {
        const auto name = function["name"].get<std::string>();
        if (choice.name.empty() || choice.name == name)
            wanted.push_back({name, function.value("parameters", Json())});
    }
    if (wanted.empty())
        return wrong("tool_choice", "tool_choice names the function \"" + choice.name +
                                        "\", which is not among the tools.");
    if (request.form)
        return wrong("tool_choice", "An answer can't have a response_format and be a call of a "
                                    "tool. Leave one of them out.");
    auto form =
        text::toolCallGrammar(model.toolFormat, wanted, choice.name.empty() && !choice.oneCall);
    if (!form)
        return fail(
            form.error().code, form.error().message,
            {{"param", form.error().code == ErrorCode::Unsupported ? "tool_choice" : "tools"}});
    request.form = std::move(*form);
    return {};
}

// A half call makes a text of the whole answer, as it does while training data is read. It stands
// at the end, so where calls stand one after the other its lines are left out until what is before
// them reads as calls. In the other formats a part of a text could be taken for a call.
std::vector<text::ToolCall> callsOf(const std::string& format, std::string_view answer, bool cut,
                                    bool oneCall)
{
    auto calls = text::toolCalls(format, answer);
    while (calls.empty() && cut && text::writesCallsApart(format)) {
        const auto line = answer.rfind('\n');
        if (line == std::string_view::npos)
            break;
        answer = answer.substr(0, line);
        calls = text::toolCalls(format, answer);
    }
    if (oneCall && calls.size() > 1)
        calls.resize(1);
    return calls;
}

} // namespace anneal::serve
