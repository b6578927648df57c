#include "core/base/resource.h"
#include "core/text/chat_template.h"
#include "core/text/json_fields.h"
#include "core/text/model_name.h"
#include "core/text/pattern.h"

#include <algorithm>
#include <map>

namespace anneal::text {
namespace {

using nlohmann::json;

struct MarkerRule {
    std::vector<std::string> all, none, also;
    std::string chatTemplate;
};

struct Rules {
    std::map<std::string, std::string> folders, baseFolders;
    std::optional<Pattern> suffix;
    std::vector<std::pair<Pattern, std::string>> names;
    std::vector<MarkerRule> markers;
};

std::vector<std::string> texts(const json& object, const char* name)
{
    const auto list = object.find(name);
    return list == object.end() ? std::vector<std::string>{}
                                : list->get<std::vector<std::string>>();
}

const Rules& rules()
{
    static const Rules instance = [] {
        Rules r;
        const auto document = json::parse(resource("model_templates.json").value_or("{}"));
        const auto part = [&](const char* name) {
            return document.contains(name) ? document[name] : json::object();
        };
        r.folders = part("folders").get<std::map<std::string, std::string>>();
        r.baseFolders = part("folders_base").get<std::map<std::string, std::string>>();
        if (auto suffix = Pattern::compile(textFieldOr(document, "strip_suffix", "^$")))
            r.suffix = *suffix;
        for (const auto& rule : part("name_rules"))
            if (auto pattern = Pattern::compile(textFieldOr(rule, "name", "")))
                r.names.emplace_back(*pattern, textFieldOr(rule, "template", ""));
        for (const auto& rule : part("marker_rules"))
            r.markers.push_back({texts(rule, "all"), texts(rule, "none"), texts(rule, "also"),
                                 textFieldOr(rule, "template", "")});
        return r;
    }();
    return instance;
}

std::string withoutEndings(std::string name)
{
    while (rules().suffix) {
        const auto match = rules().suffix->find(name, 0);
        if (!match || match->begin == 0 || match->begin == match->end)
            break;
        name.erase(match->begin);
    }
    return name;
}

const MarkerRule* matchingMarkers(std::string_view jinja)
{
    const auto contains = [&](const std::string& mark) {
        if (jinja.find(mark) != std::string_view::npos)
            return true;
        // Inside quotes a newline may stand as \n or as itself.
        std::string other = mark;
        for (auto at = other.find("\\n"); at != std::string::npos; at = other.find("\\n", at))
            other.replace(at, 2, "\n");
        return jinja.find(other) != std::string_view::npos;
    };
    for (const auto& rule : rules().markers)
        if (std::all_of(rule.all.begin(), rule.all.end(), contains) &&
            std::none_of(rule.none.begin(), rule.none.end(), contains))
            return &rule;
    return nullptr;
}

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

} // namespace

TemplateProposal proposeTemplate(std::string_view modelNameOrPath, std::string_view jinjaText)
{
    const auto& r = rules();
    const auto name = normalizedName(modelNameOrPath);
    const auto bare = withoutEndings(name);
    for (const auto& candidate : {name, bare})
        if (const auto found = r.folders.find(candidate); found != r.folders.end())
            return {found->second,
                    "The model's name " + inQuotes(candidate) + " is known to use this template."};

    std::string byName;
    for (const auto& [pattern, chatTemplate] : r.names)
        if (pattern.find(bare, 0)) {
            byName = chatTemplate;
            break;
        }
    const auto* marks = jinjaText.empty() ? nullptr : matchingMarkers(jinjaText);
    const bool namesAgree = marks != nullptr && (byName == marks->chatTemplate ||
                                                 std::find(marks->also.begin(), marks->also.end(),
                                                           byName) != marks->also.end());
    if (!byName.empty() && namesAgree)
        return {byName, "The model's name " + inQuotes(name) +
                            " and the marks in its own chat template speak for it."};
    if (marks != nullptr)
        return {marks->chatTemplate, "The marks in the model's own chat template speak for it."};
    const bool isBase =
        jinjaText.empty() || r.baseFolders.contains(bare) || r.baseFolders.contains(name);
    if (!byName.empty()) {
        std::string reason = "The model's name " + inQuotes(name) + " speaks for it.";
        if (isBase)
            reason = "The model's name " + inQuotes(name) +
                     " names this family; for a base model without a chat template LLaMA-Factory "
                     "would use \"default\".";
        return {byName, std::move(reason)};
    }
    return {"", "Neither the model's name nor a chat template of its own tells which template it "
                "was trained with; please choose one."};
}

} // namespace anneal::text
