#pragma once

#include "core/base/json.h"
#include "core/text/grammar.h"
#include "core/text/json_grammar.h"

#include <memory>
#include <string>

namespace anneal::text {

/// Turns JSON Schemas into parts of a grammar: what the grammar lets through fulfils the schema.
/// Several may share a builder.
///
/// Understood are type (also a list of them), properties, required and additionalProperties (the
/// members come in the order of properties, further ones behind them), items, prefixItems, minItems
/// and maxItems, minLength and maxLength, pattern, format, minimum, maximum and the exclusive ones,
/// enum, const, anyOf, allOf of one schema, and $ref to a place in the same schema, also from
/// within itself. Titles, descriptions, defaults and examples say nothing. All else is refused by
/// its name and place. Numbers as JsonGrammar has them.
class SchemaCompiler final {
public:
    SchemaCompiler(GrammarBuilder& builder, JsonGrammar::Spaces spaces);
    ~SchemaCompiler();

    /// `name` begins the sentences of errors ("The schema of response_format"). `schema` has to
    /// live until this returns. Fails with InvalidArgument.
    [[nodiscard]] Result<Grammar::Id> compile(const Json& schema, const std::string& name);

private:
    GrammarBuilder& m_builder;
    JsonGrammar m_json;
};

/// A document of the schema and nothing else. Fails as SchemaCompiler::compile() and
/// GrammarBuilder::finish().
[[nodiscard]] Result<std::shared_ptr<const Grammar>> schemaGrammar(const Json& schema,
                                                                   const std::string& name);

} // namespace anneal::text
