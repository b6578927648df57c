#include "tests/core/text/schema_check.h"

#include "core/base/utf8.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace anneal::tests {
namespace {

bool isOfType(const Json& value, const std::string& type)
{
    if (type == "integer")
        return value.is_number() && value.get<double>() == std::floor(value.get<double>());
    return (type == "null" && value.is_null()) || (type == "boolean" && value.is_boolean()) ||
           (type == "number" && value.is_number()) || (type == "string" && value.is_string()) ||
           (type == "array" && value.is_array()) || (type == "object" && value.is_object());
}

/// Objects are the same in any order of their keys.
bool same(const Json& a, const Json& b)
{
    return nlohmann::json::parse(a.dump()) == nlohmann::json::parse(b.dump());
}

} // namespace

std::string mistakeIn(const Json& value, const Json& schema, const Json& root,
                      const std::string& place)
{
    if (schema.is_boolean())
        return schema.get<bool>() ? "" : place + ": nothing may be here";
    const auto has = [&](const char* key) { return schema.contains(key); };
    if (has("$ref"))
        return mistakeIn(value,
                         root.at(Json::json_pointer(schema["$ref"].get<std::string>().substr(1))),
                         root, place);
    if (has("type")) {
        const auto types =
            schema["type"].is_array() ? schema["type"] : Json::array({schema["type"]});
        if (std::ranges::none_of(
                types, [&](const Json& type) { return isOfType(value, type.get<std::string>()); }))
            return place + ": type";
    }
    if (has("const") && !same(value, schema["const"]))
        return place + ": const";
    if (has("enum") &&
        std::ranges::none_of(schema["enum"], [&](const Json& one) { return same(value, one); }))
        return place + ": enum";
    if (has("anyOf") && std::ranges::none_of(schema["anyOf"], [&](const Json& one) {
            return mistakeIn(value, one, root, place).empty();
        }))
        return place + ": anyOf";
    if (value.is_number()) {
        const auto number = value.get<double>();
        if ((has("minimum") && number < schema["minimum"].get<double>()) ||
            (has("maximum") && number > schema["maximum"].get<double>()) ||
            (has("exclusiveMinimum") && number <= schema["exclusiveMinimum"].get<double>()) ||
            (has("exclusiveMaximum") && number >= schema["exclusiveMaximum"].get<double>()))
            return place + ": limits";
    }
    if (value.is_string()) {
        const auto text = value.get<std::string>();
        const auto length = toUtf32(text).size();
        if ((has("minLength") && length < schema["minLength"].get<std::size_t>()) ||
            (has("maxLength") && length > schema["maxLength"].get<std::size_t>()))
            return place + ": length";
        if (has("pattern") &&
            !QRegularExpression(QString::fromStdString(schema["pattern"].get<std::string>()))
                 .match(QString::fromStdString(text))
                 .hasMatch())
            return place + ": pattern";
    }
    if (value.is_array()) {
        if ((has("minItems") && value.size() < schema["minItems"].get<std::size_t>()) ||
            (has("maxItems") && value.size() > schema["maxItems"].get<std::size_t>()))
            return place + ": number of items";
        const std::size_t first = has("prefixItems") ? schema["prefixItems"].size() : 0;
        for (std::size_t i = 0; i < value.size(); ++i) {
            const auto itemSchema = i < first      ? schema["prefixItems"][i]
                                    : has("items") ? schema["items"]
                                                   : Json(true);
            if (auto wrong =
                    mistakeIn(value[i], itemSchema, root, place + "[" + std::to_string(i) + "]");
                !wrong.empty())
                return wrong;
        }
    }
    if (value.is_object()) {
        for (const auto& name : has("required") ? schema["required"] : Json::array())
            if (!value.contains(name.get<std::string>()))
                return place + ": " + name.dump() + " is missing";
        for (const auto& [name, inner] : value.items()) {
            const bool known = has("properties") && schema["properties"].contains(name);
            const auto innerSchema = known                         ? schema["properties"][name]
                                     : has("additionalProperties") ? schema["additionalProperties"]
                                                                   : Json(true);
            if (auto wrong = mistakeIn(inner, innerSchema, root, place + "." + name);
                !wrong.empty())
                return wrong;
        }
    }
    return {};
}

} // namespace anneal::tests
