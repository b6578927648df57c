#include "core/export/chat_choice.h"

#include "core/catalog/chat_encoder.h"

namespace anneal::exporting {

std::string ChatChoice::jinja() const
{
    return replacesTemplate ? encoder->jinja() : tokenizer->chatTemplateText();
}

std::optional<text::TokenId> ChatChoice::eos() const
{
    return encoder ? std::optional(encoder->eos()) : tokenizer->specialTokens().eos;
}

std::vector<text::TokenId> ChatChoice::stops() const
{
    return encoder ? encoder->stopIds() : std::vector<text::TokenId>{};
}

namespace {

/// Whether a Jinja text holds this system text (its first line; quotes and backslashes may be
/// escaped there). What is missing even in a full stop makes other prompts than those that were
/// trained: the default model's answers are others then.
bool writesSystem(const std::string& jinja, const std::string& system)
{
    const auto plain = [](std::string_view text) {
        std::string kept;
        for (const char sign : text)
            if (sign != '\\' && sign != '\'' && sign != '"')
                kept += sign;
        return kept;
    };
    const auto line = std::string_view(system).substr(0, system.find('\n'));
    return plain(jinja).find(plain(line)) != std::string::npos;
}

} // namespace

Result<ChatChoice> chooseChat(const catalog::ModelSource& source,
                              const config::ModelOptions& options)
{
    ChatChoice choice;
    ANNEAL_TRY(choice.tokenizer, source.tokenizer());
    const std::string& own = choice.tokenizer->chatTemplateText();
    if (options.chatTemplate.empty() && text::proposeTemplate(source.name(), own).name.empty())
        return choice;
    ANNEAL_TRY(choice.encoder, catalog::chatEncoder(source.name(), choice.tokenizer, options));
    choice.replacesTemplate =
        own.empty() || choice.encoder->chatTemplate().replaceJinja ||
        (!options.adapterNameOrPath.empty() &&
         !writesSystem(
             own, options.defaultSystem.value_or(choice.encoder->chatTemplate().defaultSystem)));
    return choice;
}

} // namespace anneal::exporting
