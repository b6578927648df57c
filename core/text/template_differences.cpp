#include "core/base/resource.h"
#include "core/text/chat_template.h"
#include "core/text/json_fields.h"
#include "core/text/model_name.h"
#include "core/text/pattern.h"

#include <algorithm>

namespace anneal::text {
namespace {

using nlohmann::json;

struct Known {
    std::string chatTemplate, plain, tools;
    Pattern model;
};

const std::vector<Known>& knownDifferences()
{
    static const std::vector<Known> instance = [] {
        std::vector<Known> list;
        for (const auto& row : json::parse(resource("template_differences.json").value_or("[]"))) {
            if (auto model = Pattern::compile(textFieldOr(row, "model", "")))
                list.push_back({textFieldOr(row, "template", ""), textFieldOr(row, "plain", ""),
                                textFieldOr(row, "tools", ""), *model});
        }
        return list;
    }();
    return instance;
}

/// Whether the Jinja text holds a piece as it stands, or with its line breaks written \n.
bool holds(std::string_view jinja, std::string piece)
{
    if (jinja.find(piece) != std::string_view::npos)
        return true;
    for (auto at = piece.find('\n'); at != std::string::npos; at = piece.find('\n', at + 2))
        piece.replace(at, 1, "\\n");
    return jinja.find(piece) != std::string_view::npos;
}

/// "<|im_start|>", "[INST]", "USER:": what tells turns apart.
std::vector<std::string> turnMarks(const std::vector<Slot>& slots)
{
    std::vector<std::string> marks;
    const auto add = [&](std::string_view mark) {
        if (mark.size() > 2 && std::find(marks.begin(), marks.end(), mark) == marks.end())
            marks.emplace_back(mark);
    };
    for (const auto& slot : slots) {
        if (slot.kind == Slot::Kind::Token)
            add(slot.text);
        if (slot.kind != Slot::Kind::Text)
            continue;
        const std::string_view text = slot.text;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char closer = text[i] == '<' ? '>' : text[i] == '[' ? ']' : '\0';
            const auto end = closer == '\0' ? std::string_view::npos : text.find(closer, i);
            if (end != std::string_view::npos && text.substr(i, end - i).find('\n') == text.npos) {
                add(text.substr(i, end + 1 - i));
                i = end;
                continue;
            }
            // A word with a colon, as in "USER:".
            if (text[i] == ':' && i > 0) {
                const auto begin = text.find_last_of(" \n>}", i - 1) + 1;
                add(text.substr(begin, i + 1 - begin));
            }
        }
    }
    return marks;
}

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

bool trims(std::string_view jinja)
{
    return jinja.find("| trim") != std::string_view::npos ||
           jinja.find("|trim") != std::string_view::npos ||
           jinja.find(".strip()") != std::string_view::npos;
}

} // namespace

std::string unknownWordSentence(const std::string& templateName, const std::string& word)
{
    return "The template \"" + templateName + "\" ends turns with \"" + word +
           "\", which the model's vocabulary lacks; it is learned as ordinary text, where "
           "LLaMA-Factory would add a new token (which needs resize_vocab).";
}

std::vector<std::string> templateDifferences(const ChatTemplate& chatTemplate,
                                             std::string_view modelNameOrPath,
                                             std::string_view jinjaText, bool withTools)
{
    std::vector<std::string> sentences;
    if (jinjaText.empty())
        return sentences;
    const auto say = [&](const std::string& what) {
        sentences.push_back("The template \"" + chatTemplate.name +
                            "\" differs from the model's own: it " + what + ".");
    };
    std::vector<std::string> foreign;
    for (const auto* slots : {&chatTemplate.user, &chatTemplate.assistant}) {
        for (const auto& mark : turnMarks(*slots)) {
            if (!holds(jinjaText, mark) &&
                std::find(foreign.begin(), foreign.end(), mark) == foreign.end())
                foreign.push_back(mark);
        }
    }
    if (!foreign.empty())
        say("writes " + listed(foreign) +
            ", which the model's own does not have, so the model may not know these marks; the "
            "template that fits is proposed when template is left out");
    const auto name = normalizedName(modelNameOrPath);
    for (const auto& known : knownDifferences()) {
        if (known.chatTemplate != chatTemplate.name || !known.model.find(name, 0))
            continue;
        if (!known.plain.empty())
            say(known.plain);
        if (withTools && !known.tools.empty())
            say(known.tools);
        break;
    }
    if (!chatTemplate.defaultSystem.empty() && !holds(jinjaText, chatTemplate.defaultSystem))
        say("gives rows without a system text the text \"" + chatTemplate.defaultSystem +
            "\", which the model's own does not hold in these words (default_system sets another)");
    if (trims(jinjaText))
        say("keeps blanks and line breaks around messages, which the model's own takes away");
    if (withTools && chatTemplate.toolFormat == "default" && chatTemplate.rawTools.empty())
        say("writes tools and calls in a form of LLaMA-Factory's own, which no model was made "
            "with");
    return sentences;
}

} // namespace anneal::text
