#include "core/export/chat_choice.h"

#include "core/catalog/chat_encoder.h"
#include "core/runs/run_list.h"

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

/// An adapter is on it, or its weights are what the training left.
bool isTuned(const catalog::ModelSource& source, const config::ModelOptions& options)
{
    return !options.adapterNameOrPath.empty() || runs::isRun(source.path());
}

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

/// Whether a conversation without a system text gets another one from this Jinja text than rows
/// without one got in the training.
bool writesOtherSystem(const std::string& jinja, const text::ChatTemplate& trained)
{
    if (!trained.defaultSystem.empty())
        return !writesSystem(jinja, trained.defaultSystem);
    // None was given. The model's own may write the family's, with or without a full stop.
    const auto family = text::chatTemplate(trained.name);
    auto usual = family ? family->defaultSystem : std::string();
    if (usual.ends_with('.'))
        usual.pop_back();
    return !usual.empty() && writesSystem(jinja, usual);
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
    const auto& chatTemplate = choice.encoder->chatTemplate();
    const bool other = own.empty() || chatTemplate.replaceJinja ||
                       (isTuned(source, options) && writesOtherSystem(own, chatTemplate));
    choice.replacesTemplate = other && !choice.encoder->jinja().empty(); // not all can be written
    return choice;
}

} // namespace anneal::exporting
