#include "core/catalog/chat_encoder.h"

namespace anneal::catalog {

Result<text::ChatEncoder> chatEncoder(std::string_view modelName,
                                      std::shared_ptr<const text::Tokenizer> tokenizer,
                                      const std::string& templateName,
                                      std::optional<bool> enableThinking)
{
    auto name = templateName;
    if (name.empty())
        name = text::proposeTemplate(modelName, tokenizer->chatTemplateText()).name;
    if (name.empty())
        return fail(ErrorCode::InvalidArgument,
                    "No chat template fits " + std::string(modelName) +
                        " by its name; choose one with the key template.",
                    {{"key", "template"}});
    ANNEAL_TRY(auto chatTemplate, text::chatTemplate(name));
    text::TemplateOptions options;
    options.enableThinking = enableThinking;
    return text::ChatEncoder::create(std::move(chatTemplate), std::move(tokenizer), options);
}

} // namespace anneal::catalog
