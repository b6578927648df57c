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

Result<ChatChoice> chooseChat(const catalog::ModelSource& source,
                              const config::ModelOptions& options)
{
    ChatChoice choice;
    ANNEAL_TRY(choice.tokenizer, source.tokenizer());
    const std::string& own = choice.tokenizer->chatTemplateText();
    if (options.chatTemplate.empty() && text::proposeTemplate(source.name(), own).name.empty())
        return choice;
    ANNEAL_TRY(choice.encoder, catalog::chatEncoder(source.name(), choice.tokenizer, options));
    choice.replacesTemplate = own.empty() || choice.encoder->chatTemplate().replaceJinja;
    return choice;
}

} // namespace anneal::exporting
