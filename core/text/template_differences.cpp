#include "core/text/chat_template.h"
#include "core/text/known_differences.h"
#include "core/text/model_name.h"
#include "core/text/pattern.h"

#include <algorithm>

namespace anneal::text {
namespace {

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

Notice unknownWord(const std::string& templateName, const std::string& word)
{
    return notice("template.unknown_word", {{"template", templateName}, {"word", word}});
}

std::vector<Notice> templateDifferences(const ChatTemplate& chatTemplate,
                                        std::string_view modelNameOrPath,
                                        std::string_view jinjaText, bool withTools)
{
    std::vector<Notice> told;
    if (jinjaText.empty())
        return told;
    const auto say = [&](std::string_view id, const char* fact, const std::string& value) {
        told.push_back(notice(id, {{"template", chatTemplate.name}, {fact, value}}));
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
        say("template.marks", "marks", listed(foreign));
    const auto name = normalizedName(modelNameOrPath);
    for (const auto& known : knownDifferences()) {
        if (known.chatTemplate != chatTemplate.name)
            continue;
        const auto model = Pattern::compile(std::string(known.model));
        if (!model || !model->find(name, 0))
            continue;
        if (!known.plain.empty())
            say("template.differs", "reason", std::string(known.plain));
        if (withTools && !known.tools.empty())
            say("template.differs", "reason", std::string(known.tools));
        break;
    }
    if (!chatTemplate.defaultSystem.empty() && !holds(jinjaText, chatTemplate.defaultSystem))
        say("template.system", "system", chatTemplate.defaultSystem);
    if (trims(jinjaText))
        told.push_back(notice("template.blanks", {{"template", chatTemplate.name}}));
    if (withTools && chatTemplate.toolFormat == "default" && chatTemplate.rawTools.empty())
        told.push_back(notice("template.tools", {{"template", chatTemplate.name}}));
    return told;
}

} // namespace anneal::text
