#include "core/text/chat_template.h"

#include "core/base/notice.h"
#include "core/base/resource.h"
#include "core/base/text.h"
#include "core/text/json_fields.h"
#include "core/text/tool_format.h"

#include <algorithm>

namespace anneal::text {
namespace {

using nlohmann::json;

const Slot kContent{Slot::Kind::Text, "{{content}}"};
const Slot kEos{Slot::Kind::Eos, {}};

Slot readSlot(const json& slot)
{
    if (slot.is_string())
        return {Slot::Kind::Text, slot.get<std::string>()};
    if (slot.contains("token"))
        return {Slot::Kind::Token, slot["token"].get<std::string>()};
    const auto special = textFieldOr(slot, "special", "");
    return {special == "bos_token"   ? Slot::Kind::Bos
            : special == "eos_token" ? Slot::Kind::Eos
                                     : Slot::Kind::Nothing,
            {}};
}

std::vector<Slot> readSlots(const json& object, const char* name, std::vector<Slot> absent)
{
    const auto list = object.find(name);
    if (list == object.end())
        return absent;
    std::vector<Slot> slots;
    for (const auto& slot : *list)
        slots.push_back(readSlot(slot));
    return slots;
}

void readPair(const json& object, const char* name, std::string& open, std::string& close)
{
    if (const auto pair = object.find(name); pair != object.end()) {
        open = pair->at(0).get<std::string>();
        close = pair->at(1).get<std::string>();
    }
}

ChatTemplate readTemplate(const std::string& name, const json& object)
{
    ChatTemplate t;
    t.name = name;
    t.efficientEos = flagField(object, "efficient_eos", false);
    t.prefix = readSlots(object, "prefix", {});
    t.system = readSlots(object, "system", {kContent});
    t.user = readSlots(object, "user", {kContent});
    t.assistant = readSlots(object, "assistant",
                            t.efficientEos ? std::vector{kContent} : std::vector{kContent, kEos});
    t.observation = readSlots(object, "observation", t.user);
    t.function = readSlots(object, "function", t.assistant);
    t.toolFormat = textFieldOr(object, "tool_format", "default");
    if (const auto words = object.find("stop_words"); words != object.end())
        t.stopWords = words->get<std::vector<std::string>>();
    t.defaultSystem = textFieldOr(object, "default_system", "");
    t.replaceEos = flagField(object, "replace_eos", false);
    t.reasoning = flagField(object, "reasoning", false);
    t.replaceJinja = flagField(object, "replace_jinja", false);
    t.systemInsideFirstUser = flagField(object, "system_inside_first_user", false);
    readPair(object, "thought_words", t.thoughtOpen, t.thoughtClose);
    t.emptyThought = textFieldOr(object, "empty_thought", t.thoughtOpen + t.thoughtClose);
    readPair(object, "tool_call_words", t.toolCallOpen, t.toolCallClose);
    t.rawTools = textFieldOr(object, "raw_tools", "");
    t.stripToolText = flagField(object, "strip_tool_text", false);
    t.multimodal = flagField(object, "multimodal", false);
    return t;
}

} // namespace

const std::vector<ChatTemplate>& chatTemplates()
{
    static const std::vector<ChatTemplate> templates = [] {
        std::vector<ChatTemplate> list;
        const auto document = json::parse(resource("chat_templates.json").value_or("{}"));
        for (const auto& [name, object] : document.items())
            list.push_back(readTemplate(name, object));
        return list;
    }();
    return templates;
}

Result<ChatTemplate> chatTemplate(std::string_view name)
{
    std::vector<std::string> names;
    for (const auto& known : chatTemplates()) {
        if (known.name == name)
            return known;
        names.push_back(known.name);
    }
    const auto nearest = nearestName(name, names);
    return fail(ErrorCode::InvalidArgument,
                "there is no template \"" + std::string(name) + "\"" +
                    (nearest.empty() ? "; the names are listed in the template choice"
                                     : "; did you mean \"" + nearest + "\"?"),
                {{"key", "template"},
                 {"template", std::string(name)},
                 {"nearest", nearest},
                 {"kind", nearest.empty() ? "no_template" : "misspelt_template"}});
}

Result<void> setToolFormat(ChatTemplate& chatTemplate, std::string_view format)
{
    const auto names = toolFormatNames();
    if (std::find(names.begin(), names.end(), format) == names.end()) {
        const auto nearest = nearestName(format, names);
        return fail(ErrorCode::InvalidArgument,
                    notice(nearest.empty() ? "tools.no_form" : "tools.misspelt_form",
                           {{"form", std::string(format)}, {"nearest", nearest}}),
                    {{"key", "tool_format"}, {"nearest", nearest}});
    }
    chatTemplate.toolFormat = format;
    chatTemplate.rawTools.clear();
    chatTemplate.function = {kContent};
    if (!chatTemplate.efficientEos)
        chatTemplate.function.push_back(kEos);
    return {};
}

} // namespace anneal::text
