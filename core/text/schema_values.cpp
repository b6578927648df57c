// What a schema says of objects, lists, texts and numbers.
#include "core/text/pattern_grammar.h"
#include "core/text/schema_document.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace anneal::text {
namespace {

std::string escapedKey(std::string_view key)
{
    std::string out;
    for (const char c : key)
        out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return out;
}

} // namespace

Result<Grammar::Id> SchemaDocument::values(const Json& schema, unsigned types,
                                           const std::string& place)
{
    std::vector<Id> ways;
    if ((types & Object) != 0) {
        ANNEAL_TRY(const auto way, object(schema, place));
        ways.push_back(way);
    }
    if ((types & Array) != 0) {
        ANNEAL_TRY(const auto way, array(schema, place));
        ways.push_back(way);
    }
    if ((types & String) != 0) {
        ANNEAL_TRY(const auto way, string(schema, place));
        ways.push_back(way);
    }
    if ((types & (Number | Integer)) != 0) {
        ANNEAL_TRY(const auto way, number(schema, (types & Integer) != 0, place));
        ways.push_back(way);
    }
    if ((types & Boolean) != 0)
        ways.push_back(m_json.boolean());
    if ((types & Null) != 0)
        ways.push_back(m_builder.literal("null"));
    return m_builder.choice(std::move(ways));
}

Result<Grammar::Id> SchemaDocument::object(const Json& schema, const std::string& place)
{
    std::vector<JsonGrammar::Member> members;
    Id further = Grammar::kNone;
    const auto more = schema.find("additionalProperties");
    if (more == schema.end()) {
        further = m_json.value();
    } else if (*more != false) {
        ANNEAL_TRY(further, this->schema(*more, place + "/additionalProperties"));
    }
    if (const auto properties = schema.find("properties"); properties != schema.end()) {
        if (!properties->is_object())
            return wrong(place, "properties must be an object.");
        for (const auto& [name, value] : properties->items()) {
            ANNEAL_TRY(const auto part,
                       this->schema(value, place + "/properties/" + escapedKey(name)));
            members.push_back({name, part, false});
        }
    }
    if (const auto required = schema.find("required"); required != schema.end()) {
        if (!required->is_array())
            return wrong(place, "required must be a list of names.");
        std::map<std::string_view, std::size_t> places;
        for (std::size_t i = 0; i < members.size(); ++i)
            places.emplace(members[i].name, i);
        std::set<std::string> unknown;
        for (const auto& name : *required) {
            if (!name.is_string())
                return wrong(place, "required must be a list of names.");
            const auto found = places.find(name.get_ref<const std::string&>());
            if (found != places.end())
                members[found->second].required = true;
            else
                unknown.insert(name.get<std::string>());
        }
        for (const auto& name : unknown) {
            if (further == Grammar::kNone)
                return wrong(place, "\"" + name +
                                        "\" is required, but it is no property and there may "
                                        "be no others.");
            members.push_back({name, further, true});
        }
    }
    return m_json.members(members, further);
}

Result<std::optional<std::uint32_t>> SchemaDocument::count(const Json& schema, const char* key,
                                                           const std::string& place)
{
    const auto found = schema.find(key);
    if (found == schema.end())
        return std::optional<std::uint32_t>();
    const double value = found->is_number() ? found->get<double>() : -1;
    if (value < 0 || value != std::floor(value))
        return wrong(place, std::string(key) + " must be a whole number from 0 on.");
    return static_cast<std::uint32_t>(std::min(value, 4e9));
}

Result<std::pair<std::uint32_t, std::uint32_t>> SchemaDocument::counts(const Json& schema,
                                                                       const char* leastKey,
                                                                       const char* mostKey,
                                                                       const std::string& place)
{
    ANNEAL_TRY(const auto least, count(schema, leastKey, place));
    ANNEAL_TRY(const auto most, count(schema, mostKey, place));
    const std::pair result{least.value_or(0), most.value_or(Grammar::kUnlimited)};
    constexpr std::uint32_t kLargestLeast = 100'000;
    if (result.first > result.second)
        return wrong(place, std::string(leastKey) + " is greater than " + mostKey + ".");
    if (result.first > kLargestLeast)
        return wrong(place, std::string(leastKey) + " is more than " +
                                std::to_string(kLargestLeast) +
                                ", which this server does not "
                                "wait for.");
    return result;
}

Result<Grammar::Id> SchemaDocument::array(const Json& schema, const std::string& place)
{
    ANNEAL_TRY(const auto limits, counts(schema, "minItems", "maxItems", place));
    const auto items = schema.find("items");
    const auto first = schema.find("prefixItems");
    Id item = Grammar::kNone;
    if (items == schema.end()) {
        item = m_json.value();
    } else if (*items != false) {
        ANNEAL_TRY(item, this->schema(*items, place + "/items"));
    }
    if (first == schema.end())
        return item == Grammar::kNone ? m_json.list(m_builder.choice({}), 0, 0)
                                      : m_json.list(item, limits.first, limits.second);
    // A fixed list; with further items behind it there would be two ways to count.
    if (!first->is_array() || first->empty() || item != Grammar::kNone ||
        (limits.first != 0 && limits.first != first->size()) || limits.second < first->size())
        return wrong(place, "prefixItems is supported as a list of schemas with \"items\": "
                            "false beside it, and as many items as it has schemas.");
    std::vector<Id> parts{m_builder.literal("["), m_json.spaces()};
    for (std::size_t i = 0; i < first->size(); ++i) {
        ANNEAL_TRY(const auto part,
                   this->schema((*first)[i], place + "/prefixItems/" + std::to_string(i)));
        if (i > 0)
            parts.insert(parts.end(), {m_builder.literal(","), m_json.spaces()});
        parts.insert(parts.end(), {part, m_json.spaces()});
    }
    parts.push_back(m_builder.literal("]"));
    return m_builder.sequence(std::move(parts));
}

Result<Grammar::Id> SchemaDocument::string(const Json& schema, const std::string& place)
{
    const auto pattern = schema.find("pattern"), format = schema.find("format");
    if (pattern == schema.end() && format == schema.end()) {
        ANNEAL_TRY(const auto limits, counts(schema, "minLength", "maxLength", place));
        return m_json.string(limits.first, limits.second);
    }
    const auto* key = pattern != schema.end() ? "pattern" : "format";
    const auto& value = pattern != schema.end() ? *pattern : *format;
    for (const char* other : {"minLength", "maxLength", "format"})
        if (other != std::string_view(key) && schema.contains(other))
            return wrong(place, std::string("\"") + other + "\" beside \"" + key +
                                    "\" is not supported. Leave one of them out.");
    if (!value.is_string())
        return wrong(place, std::string(key) + " must be a text.");
    std::string_view expression = value.get_ref<const std::string&>();
    if (format != schema.end()) {
        expression = formatPattern(expression);
        if (expression.empty())
            return wrong(place, "the format \"" + value.get<std::string>().substr(0, 100) +
                                    "\" is not supported. Use pattern, or leave it out.");
    }
    auto inside = patternInside(m_builder, expression);
    if (!inside)
        return wrong(place, "the pattern " + inside.error().message + ".");
    const auto quote = m_builder.literal("\"");
    return m_builder.sequence({quote, *inside, quote});
}

Result<Grammar::Id> SchemaDocument::number(const Json& schema, bool whole, const std::string& place)
{
    NumberLimits limits;
    for (const char* key : {"minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"}) {
        const auto found = schema.find(key);
        if (found == schema.end())
            continue;
        if (!found->is_number())
            return wrong(place, std::string(key) + " must be a number.");
        const auto value = found->get<double>();
        const bool excluded = key[0] == 'e';
        const bool least = std::string_view(key).ends_with("inimum");
        auto& limit = least ? limits.least : limits.most;
        auto& limitExcluded = least ? limits.leastExcluded : limits.mostExcluded;
        // Of two the narrower one counts.
        const bool narrower = !limit || (least ? value > *limit : value < *limit);
        if (narrower || (excluded && value == *limit)) {
            limit = value;
            limitExcluded = excluded;
        }
    }
    if (!limits.least && !limits.most)
        return whole ? m_json.integer() : m_json.number();
    const auto way = whole ? integersWithin(m_builder, limits) : numbersWithin(m_builder, limits);
    if (way == Grammar::kNone)
        return wrong(place, whole ? "no whole number of at most 15 digits is within the limits."
                                  : "no whole number, and nothing between two of them, is "
                                    "within the limits.");
    return way;
}

} // namespace anneal::text
