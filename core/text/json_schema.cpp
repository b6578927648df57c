#include "core/text/json_schema.h"

#include "core/text/schema_document.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace anneal::text {
namespace {

/// That say nothing about what is valid.
constexpr std::array kNotes{"title",       "description", "default",   "examples",
                            "$schema",     "$id",         "$comment",  "$defs",
                            "definitions", "readOnly",    "writeOnly", "deprecated"};

struct TypeName {
    std::string_view name;
    unsigned type;
};
constexpr std::array<TypeName, 7> kTypes{{{"null", Null},
                                          {"boolean", Boolean},
                                          {"integer", Integer},
                                          {"number", Number},
                                          {"string", String},
                                          {"array", Array},
                                          {"object", Object}}};
constexpr unsigned kAllTypes = Null | Boolean | Number | String | Array | Object;

/// Each rule is about values of one kind; a value of another fulfils it.
struct Keyword {
    std::string_view name;
    unsigned about;
};
constexpr std::array<Keyword, 16> kKeywords{{{"properties", Object},
                                             {"required", Object},
                                             {"additionalProperties", Object},
                                             {"items", Array},
                                             {"prefixItems", Array},
                                             {"minItems", Array},
                                             {"maxItems", Array},
                                             {"minLength", String},
                                             {"maxLength", String},
                                             {"pattern", String},
                                             {"format", String},
                                             {"minimum", Number | Integer},
                                             {"maximum", Number | Integer},
                                             {"exclusiveMinimum", Number | Integer},
                                             {"exclusiveMaximum", Number | Integer},
                                             {"type", 0}}};

bool isNote(std::string_view key)
{
    return std::ranges::find(kNotes, key) != kNotes.end();
}

unsigned typesOf(const Json& value)
{
    if (value.is_null())
        return Null;
    if (value.is_boolean())
        return Boolean;
    if (value.is_string())
        return String;
    if (value.is_array())
        return Array;
    if (value.is_object())
        return Object;
    const bool whole =
        value.is_number_integer() || value.get<double>() == std::floor(value.get<double>());
    return whole ? Number | Integer : static_cast<unsigned>(Number);
}

} // namespace

Result<Grammar::Id> SchemaDocument::compile()
{
    ANNEAL_TRY(const auto root, ruleAt("#", m_root, "#"));
    // References are gone into one after the other, so that a long chain of them needs no deep
    // recursion.
    while (!m_open.empty()) {
        const auto next = m_open.front();
        m_open.pop_front();
        ANNEAL_TRY(const auto part, schema(*next.schema, next.place));
        m_builder.define(next.rule, part);
    }
    return root;
}

tl::unexpected<Error> SchemaDocument::wrong(const std::string& place, const std::string& what) const
{
    return fail(ErrorCode::InvalidArgument, m_name + ", at " + place + ": " + what);
}

Result<Grammar::Id> SchemaDocument::ruleAt(const std::string& place, const Json& schema,
                                           const std::string& shownPlace)
{
    const auto [found, fresh] = m_rules.try_emplace(place, Grammar::kNone);
    if (fresh) {
        found->second = m_builder.rule();
        m_open.push_back({found->second, &schema, shownPlace});
    }
    return found->second;
}

Result<Grammar::Id> SchemaDocument::reference(const Json& value, const std::string& place)
{
    if (!value.is_string())
        return wrong(place, "$ref must be a text.");
    const auto& target = value.get_ref<const std::string&>();
    if (!target.starts_with('#') || (target.size() > 1 && target[1] != '/'))
        return wrong(place, "this server follows a $ref within the schema alone, such as "
                            "\"#/$defs/name\", not \"" +
                                target.substr(0, 200) + "\".");
    const Json* at = &m_root;
    for (std::size_t begin = 2; begin <= target.size();) {
        const auto end = std::min(target.find('/', begin), target.size());
        std::string key;
        for (auto i = begin; i < end; ++i) {
            const bool escaped = target[i] == '~' && i + 1 < end;
            key += !escaped ? target[i] : target[++i] == '1' ? '/' : '~';
        }
        const bool member = at->is_object() && at->contains(key);
        const bool number = at->is_array() && !key.empty() && key.size() < 6 &&
                            key.find_first_not_of("0123456789") == std::string::npos &&
                            std::stoul(key) < at->size();
        if (!member && !number)
            return wrong(place, "there is no " + target.substr(0, 200) + " in the schema.");
        at = member ? &at->at(key) : &at->at(std::stoul(key));
        begin = end + 1;
    }
    return ruleAt(target, *at, target);
}

Result<Grammar::Id> SchemaDocument::schema(const Json& schema, const std::string& place)
{
    if (m_builder.tooLarge())
        return fail(ErrorCode::InvalidArgument, m_name + " is too large. Describe less with it.");
    if (schema.is_boolean() && schema.get<bool>())
        return m_json.value();
    if (schema.is_boolean())
        return wrong(place, "false allows nothing. Leave it out.");
    if (!schema.is_object())
        return wrong(place, "a schema is an object, or true.");
    for (const char* whole : {"$ref", "anyOf", "allOf", "const", "enum"}) {
        const auto found = schema.find(whole);
        if (found == schema.end())
            continue;
        const bool value = whole == std::string_view("const") || whole == std::string_view("enum");
        for (const auto& [key, ignored] : schema.items())
            if (key != whole && !isNote(key) && !(value && key == "type"))
                return wrong(place, "\"" + key + "\" beside \"" + whole +
                                        "\" is not supported. Leave one of them out.");
        if (value)
            return fixed(schema, *found, whole, place);
        return whole == std::string_view("$ref") ? reference(*found, place)
                                                 : alternatives(*found, whole, place);
    }
    ANNEAL_TRY(const auto types, typesIn(schema, place));
    return values(schema, types, place);
}

Result<unsigned> SchemaDocument::typesIn(const Json& schema, const std::string& place)
{
    unsigned about = 0;
    for (const auto& [key, ignored] : schema.items()) {
        if (isNote(key))
            continue;
        const auto found = std::ranges::find(kKeywords, key, &Keyword::name);
        if (found == kKeywords.end())
            return wrong(place, "\"" + key +
                                    "\" is not supported. Leave it out, and describe "
                                    "what it demands in the prompt.");
        about |= found->about;
    }
    const auto type = schema.find("type");
    if (type == schema.end()) {
        const bool number = (about & Number) != 0;
        return about == 0 ? kAllTypes : number ? about & ~static_cast<unsigned>(Integer) : about;
    }
    const auto list = type->is_array() ? *type : Json::array({*type});
    unsigned types = 0;
    for (const auto& one : list) {
        const auto found =
            one.is_string()
                ? std::ranges::find(kTypes, one.get_ref<const std::string&>(), &TypeName::name)
                : kTypes.end();
        if (found == kTypes.end())
            return wrong(place, "type must be null, boolean, integer, number, string, array or "
                                "object, or a list of such.");
        types |= found->type;
    }
    if (types == 0)
        return wrong(place, "type names nothing.");
    return (types & Number) != 0 ? types & ~static_cast<unsigned>(Integer) : types;
}

Result<Grammar::Id> SchemaDocument::alternatives(const Json& list, const std::string& key,
                                                 const std::string& place)
{
    if (!list.is_array() || list.empty())
        return wrong(place, key + " must be a list with at least one schema.");
    if (key == "allOf" && list.size() > 1)
        return wrong(place, "\"allOf\" of several schemas is not supported. Write them as "
                            "one.");
    std::vector<Id> ways;
    for (std::size_t i = 0; i < list.size(); ++i) {
        ANNEAL_TRY(const auto way, schema(list[i], place + "/" + key + "/" + std::to_string(i)));
        ways.push_back(way);
    }
    return m_builder.choice(std::move(ways));
}

Result<Grammar::Id> SchemaDocument::fixed(const Json& schema, const Json& given,
                                          const std::string& key, const std::string& place)
{
    const bool list = key == "enum";
    if (list && (!given.is_array() || given.empty()))
        return wrong(place, "enum must be a list with at least one value.");
    auto types = kAllTypes | Integer;
    if (schema.contains("type")) {
        ANNEAL_TRY(types, typesIn(Json{{"type", schema["type"]}}, place));
    }
    std::vector<std::string> words;
    std::vector<Id> ways;
    for (const auto& value : list ? given : Json::array({given})) {
        if ((typesOf(value) & types) == 0)
            continue;
        if (value.is_structured())
            ways.push_back(m_json.constant(value));
        else
            words.push_back(value.is_string() ? quotedJson(value.get<std::string>())
                                              : value.dump());
    }
    if (words.empty() && ways.empty())
        return wrong(place, "no value of " + key + " has the type that is demanded.");
    if (!words.empty())
        ways.push_back(m_builder.oneOf(words));
    return m_builder.choice(std::move(ways));
}

SchemaCompiler::SchemaCompiler(GrammarBuilder& builder, JsonGrammar::Spaces spaces)
    : m_builder(builder)
    , m_json(builder, spaces)
{
}

SchemaCompiler::~SchemaCompiler() = default;

Result<Grammar::Id> SchemaCompiler::compile(const Json& schema, const std::string& name)
{
    return SchemaDocument(m_builder, m_json, schema, name).compile();
}

Result<std::shared_ptr<const Grammar>> schemaGrammar(const Json& schema, const std::string& name)
{
    GrammarBuilder builder;
    SchemaCompiler compiler(builder, JsonGrammar::Spaces::Any);
    JsonGrammar json(builder, JsonGrammar::Spaces::Any);
    ANNEAL_TRY(const auto root, compiler.compile(schema, name));
    return builder.finish(builder.sequence({json.spaces(), root}), name);
}

} // namespace anneal::text
