#pragma once

#include "core/text/json_grammar.h"

#include <nlohmann/json.hpp>

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace anneal::text {

/// The types of values, as bits.
enum SchemaType : unsigned {
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Number = 8,
    String = 16,
    Array = 32,
    Object = 64
};

/// One schema with what its references lead to (SchemaCompiler). json_schema.cpp has references,
/// alternatives and fixed values, schema_values.cpp what a schema says of each type of value.
class SchemaDocument final {
public:
    using Id = Grammar::Id;

    SchemaDocument(GrammarBuilder& builder, JsonGrammar& json, const Json& root, std::string name)
        : m_builder(builder)
        , m_json(json)
        , m_root(root)
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] Result<Id> compile();

private:
    struct Open {
        Id rule;
        const Json* schema;
        std::string place;
    };

    [[nodiscard]] tl::unexpected<Error> wrong(const std::string& place,
                                              const std::string& what) const;
    [[nodiscard]] Result<Id> ruleAt(const std::string& place, const Json& schema,
                                    const std::string& shownPlace);
    [[nodiscard]] Result<Id> reference(const Json& value, const std::string& place);
    [[nodiscard]] Result<Id> schema(const Json& schema, const std::string& place);
    /// The types that `type` names, or what the rules are about.
    [[nodiscard]] Result<unsigned> typesIn(const Json& schema, const std::string& place);
    [[nodiscard]] Result<Id> values(const Json& schema, unsigned types, const std::string& place);
    [[nodiscard]] Result<Id> alternatives(const Json& list, const std::string& key,
                                          const std::string& place);
    [[nodiscard]] Result<Id> fixed(const Json& schema, const Json& given, const std::string& key,
                                   const std::string& place);
    [[nodiscard]] Result<Id> object(const Json& schema, const std::string& place);
    [[nodiscard]] Result<std::optional<std::uint32_t>> count(const Json& schema, const char* key,
                                                             const std::string& place);
    [[nodiscard]] Result<std::pair<std::uint32_t, std::uint32_t>>
    counts(const Json& schema, const char* leastKey, const char* mostKey, const std::string& place);
    [[nodiscard]] Result<Id> array(const Json& schema, const std::string& place);
    [[nodiscard]] Result<Id> string(const Json& schema, const std::string& place);
    [[nodiscard]] Result<Id> number(const Json& schema, bool whole, const std::string& place);

    GrammarBuilder& m_builder;
    JsonGrammar& m_json;
    const Json& m_root;
    const std::string m_name;
    std::map<std::string, Id, std::less<>> m_rules;
    std::deque<Open> m_open;
};

} // namespace anneal::text
