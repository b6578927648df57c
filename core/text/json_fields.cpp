#include "core/text/json_fields.h"

#include "core/base/notice.h"

namespace anneal::text {

using nlohmann::json;

tl::unexpected<Error> unsupportedComponent(std::string_view kind, std::string_view type)
{
    auto told = notice("tokenizer.part", {{"part", std::string(type)}});
    told.sentence = "the tokenizer uses the " + std::string(kind) + " \"" + std::string(type) +
                    "\", which is not supported; choose a model with another tokenizer";
    return fail(ErrorCode::Unsupported, told, {{"component", std::string(type)}});
}

Result<std::string> typeField(const json& component, std::string_view kind)
{
    if (component.is_object()) {
        const auto type = component.find("type");
        if (type != component.end() && type->is_string())
            return type->get<std::string>();
    }
    return fail(ErrorCode::Format, "a " + std::string(kind) + " of the tokenizer has no type");
}

Result<std::string> textField(const json& component, const char* name, std::string_view owner)
{
    const auto found = component.find(name);
    if (found == component.end() || !found->is_string())
        return fail(ErrorCode::Format,
                    std::string(owner) + " of the tokenizer has no text \"" + name + "\"");
    return found->get<std::string>();
}

std::string textFieldOr(const json& component, const char* name, std::string_view absent)
{
    const auto found = component.find(name);
    return found != component.end() && found->is_string() ? found->get<std::string>()
                                                          : std::string(absent);
}

bool flagField(const json& component, const char* name, bool absent)
{
    const auto found = component.find(name);
    return found != component.end() && found->is_boolean() ? found->get<bool>() : absent;
}

std::size_t countField(const json& component, const char* name, std::size_t absent)
{
    const auto found = component.find(name);
    // A number put in by a program may be signed.
    if (found == component.end() || !found->is_number_integer() ||
        (!found->is_number_unsigned() && found->get<std::int64_t>() < 0))
        return absent;
    return found->get<std::size_t>();
}

Result<const json*> listField(const json& component, const char* name, std::string_view owner,
                              int depth)
{
    const auto found = component.find(name);
    if (found == component.end() || !found->is_array())
        return fail(ErrorCode::Format,
                    std::string(owner) + " of the tokenizer has no list \"" + name + "\"");
    if (depth >= kDeepestSequence)
        return fail(ErrorCode::Format, std::string(owner) + " of the tokenizer is nested too deep");
    return &*found;
}

Result<PatternField> patternField(const json& component, std::string_view owner)
{
    const auto pattern = component.find("pattern");
    if (pattern != component.end() && pattern->is_string()) // the form of old versions
        return PatternField{pattern->get<std::string>(), false};
    if (pattern != component.end() && pattern->is_object()) {
        for (const char* kind : {"Regex", "String"}) {
            const auto text = pattern->find(kind);
            if (text != pattern->end() && text->is_string())
                return PatternField{text->get<std::string>(), kind[0] == 'R'};
        }
    }
    return fail(ErrorCode::Format, std::string(owner) + " of the tokenizer has no pattern");
}

} // namespace anneal::text
