#include "core/text/json_grammar.h"

#include <nlohmann/json.hpp>

namespace anneal::text {
namespace {

constexpr std::uint32_t kMostSpaces = 32;
constexpr std::uint32_t kMostDigits = 15;

} // namespace

std::string quotedJson(const std::string& text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

JsonGrammar::JsonGrammar(GrammarBuilder& builder, Spaces spaces)
    : m_builder(builder)
    , m_spaces(spaces == Spaces::Any ? builder.repeat(builder.bytes(" \n\t\r"), 0, kMostSpaces)
                                     : builder.optional(builder.bytes(" ")))
{
}

Grammar::Id JsonGrammar::string(std::uint32_t least, std::uint32_t most)
{
    if (m_character == Grammar::kNone)
        m_character = m_builder.character();
    const auto quote = m_builder.literal("\"");
    return m_builder.sequence({quote, m_builder.repeat(m_character, least, most), quote});
}

Grammar::Id JsonGrammar::integer()
{
    auto& make = m_builder;
    const auto digits = make.repeat(make.bytes("0123456789"), 0, kMostDigits - 1);
    return make.sequence(
        {make.optional(make.literal("-")),
         make.choice({make.literal("0"), make.sequence({make.bytes("123456789"), digits})})});
}

Grammar::Id JsonGrammar::number()
{
    auto& make = m_builder;
    const auto digit = make.bytes("0123456789");
    return make.sequence(
        {integer(),
         make.optional(make.sequence({make.literal("."), make.repeat(digit, 1, kMostDigits)})),
         make.optional(make.sequence(
             {make.bytes("eE"), make.optional(make.bytes("+-")), make.repeat(digit, 1, 2)}))});
}

Grammar::Id JsonGrammar::boolean()
{
    return m_builder.choice({m_builder.literal("true"), m_builder.literal("false")});
}

Grammar::Id JsonGrammar::constant(const Json& value)
{
    auto& make = m_builder;
    if (value.is_array()) {
        std::vector<Id> parts{make.literal("["), m_spaces};
        for (const auto& item : value) {
            if (parts.size() > 2)
                parts.insert(parts.end(), {make.literal(","), m_spaces});
            parts.insert(parts.end(), {constant(item), m_spaces});
        }
        parts.push_back(make.literal("]"));
        return make.sequence(std::move(parts));
    }
    if (value.is_object()) {
        std::vector<Member> all;
        for (const auto& [name, inner] : value.items())
            all.push_back({name, constant(inner), true});
        return members(all, Grammar::kNone);
    }
    return make.literal(value.is_string() ? quotedJson(value.get_ref<const std::string&>())
                                          : value.dump());
}

Grammar::Id JsonGrammar::member(Id key, Id value)
{
    return m_builder.sequence({key, m_spaces, m_builder.literal(":"), m_spaces, value, m_spaces});
}

Grammar::Id JsonGrammar::list(Id item, std::uint32_t least, std::uint32_t most)
{
    auto& make = m_builder;
    const auto begin = make.sequence({make.literal("["), m_spaces});
    const auto end = make.literal("]");
    if (most == 0)
        return make.sequence({begin, end});
    const auto first = make.sequence({item, m_spaces});
    const auto next = make.sequence({make.literal(","), m_spaces, item, m_spaces});
    const auto rest =
        make.repeat(next, least > 0 ? least - 1 : 0, most == Grammar::kUnlimited ? most : most - 1);
    const auto full = make.sequence({first, rest, end});
    return make.sequence({begin, least > 0 ? full : make.choice({end, full})});
}

// Each position between two members is a part of its own: which members may come next is known
// there, and whether a comma has to stand before them.
Grammar::Id JsonGrammar::members(const std::vector<Member>& all, Id further)
{
    auto& make = m_builder;
    const auto end = make.literal("}");
    const auto comma = make.sequence({make.literal(","), m_spaces});
    std::vector<std::string> keys;
    for (const auto& one : all)
        keys.push_back(quotedJson(one.name));
    const auto words = make.words(keys);
    const auto hasFurther = further != Grammar::kNone;
    Id others = Grammar::kNone, moreOthers = make.empty();
    if (hasFurther) {
        others = member(all.empty() ? string() : make.otherKey(words), further);
        moreOthers = make.repeat(make.sequence({comma, others}), 0, Grammar::kUnlimited);
    }
    Id firstPart = Grammar::kNone;
    for (std::size_t i = all.size() + 1; i-- > 0;) {
        auto last = i; // up to the first that can't be left out
        while (last < all.size() && !all[last].required)
            ++last;
        const bool mayEnd = last == all.size();
        std::vector<Id> ways;
        if (i < all.size())
            ways.push_back(make.oneOf(words, i, mayEnd ? all.size() - 1 : last));
        if (mayEnd && hasFurther)
            ways.push_back(make.sequence({others, moreOthers, end}));
        const auto key = make.choice(std::move(ways));
        if (i == 0)
            firstPart = mayEnd ? make.choice({end, key}) : key;
        if (i > 0) { // behind member i - 1
            const auto more = make.sequence({comma, key});
            const auto rest = mayEnd ? make.choice({end, more}) : more;
            make.follow(words, i - 1,
                        make.sequence({m_spaces, make.literal(":"), m_spaces, all[i - 1].value,
                                       m_spaces, rest}));
        }
    }
    return make.sequence({make.literal("{"), m_spaces, firstPart});
}

Grammar::Id JsonGrammar::object()
{
    return members({}, value());
}

Grammar::Id JsonGrammar::value()
{
    if (m_value != Grammar::kNone)
        return m_value;
    auto& make = m_builder;
    m_value = make.rule();
    const auto any = m_value;
    make.define(any, make.choice({members({}, any), list(any, 0, Grammar::kUnlimited), string(),
                                  number(), boolean(), make.literal("null")}));
    return any;
}

std::shared_ptr<const Grammar> anyJsonObject()
{
    static const auto made = [] {
        GrammarBuilder builder;
        JsonGrammar json(builder, JsonGrammar::Spaces::Any);
        const auto root = builder.sequence({json.spaces(), json.object()});
        return builder.finish(root, "a JSON object").value();
    }();
    return made;
}

} // namespace anneal::text
