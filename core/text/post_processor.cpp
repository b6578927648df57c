#include "core/text/post_processor.h"

#include "core/text/json_fields.h"
#include "core/text/tokenizer_spec.h"

namespace anneal::text {
namespace {

using nlohmann::json;

tl::unexpected<Error> malformed(std::string_view what)
{
    return fail(ErrorCode::Format, "the post_processor of the tokenizer " + std::string(what));
}

bool isId(const json& value)
{
    if (!value.is_number_integer() ||
        (!value.is_number_unsigned() && value.get<std::int64_t>() < 0))
        return false;
    return value.get<std::uint64_t>() <= kHighestTokenId;
}

Result<void> addTemplate(const json& description, PostProcessor& result)
{
    const auto single = description.find("single");
    const auto tokens = description.find("special_tokens");
    if (single == description.end() || !single->is_array())
        return malformed("has no template \"single\"");
    if (!result.before.empty() || !result.behind.empty())
        return unsupportedComponent("post_processor", "Sequence of several templates");
    PostProcessor own;
    bool sequenceSeen = false;
    for (const auto& piece : *single) {
        if (piece.is_object() && piece.contains("Sequence")) {
            if (sequenceSeen)
                return unsupportedComponent("post_processor", "template with the text twice");
            sequenceSeen = true;
            continue;
        }
        const auto special = piece.is_object() ? piece.find("SpecialToken") : piece.end();
        if (special == piece.end() || !special->is_object())
            return malformed("has a piece that is neither Sequence nor SpecialToken");
        ANNEAL_TRY(const auto name, textField(*special, "id", "a SpecialToken"));
        if (tokens == description.end() || !tokens->is_object() || !tokens->contains(name) ||
            !(*tokens)[name].is_object() || !(*tokens)[name].contains("ids"))
            return malformed("does not say which id \"" + name + "\" has");
        for (const auto& id : (*tokens)[name]["ids"]) {
            if (!isId(id))
                return malformed("gives \"" + name + "\" an id that is none");
            (sequenceSeen ? own.behind : own.before).push_back(id.get<TokenId>());
        }
    }
    if (!sequenceSeen)
        return malformed("leaves the text out");
    result.before.insert(result.before.begin(), own.before.begin(), own.before.end());
    result.behind.insert(result.behind.end(), own.behind.begin(), own.behind.end());
    return {};
}

Result<void> append(const json& description, int depth, PostProcessor& result)
{
    if (description.is_null())
        return {};
    ANNEAL_TRY(const auto type, typeField(description, "post_processor"));
    if (type == "Sequence") {
        ANNEAL_TRY(const auto* parts,
                   listField(description, "processors", "the post_processor", depth));
        for (const auto& part : *parts)
            ANNEAL_CHECK(append(part, depth + 1, result));
        return {};
    }
    if (type == "ByteLevel") // changes offsets only
        return {};
    if (type == "TemplateProcessing")
        return addTemplate(description, result);
    if (type == "RobertaProcessing" || type == "BertProcessing") {
        const auto idOf = [&](const char* name) -> std::optional<TokenId> {
            const auto pair = description.find(name);
            if (pair == description.end() || !pair->is_array() || pair->size() != 2 ||
                !isId((*pair)[1]))
                return std::nullopt;
            return (*pair)[1].get<TokenId>();
        };
        const auto first = idOf("cls");
        const auto last = idOf("sep");
        if (!first || !last)
            return malformed("has no cls and sep tokens");
        result.before.insert(result.before.begin(), *first);
        result.behind.push_back(*last);
        return {};
    }
    return unsupportedComponent("post_processor", type);
}

} // namespace

Result<PostProcessor> PostProcessor::create(const json& description)
{
    PostProcessor result;
    ANNEAL_CHECK(append(description, 0, result));
    return result;
}

} // namespace anneal::text
