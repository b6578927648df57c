#include "core/catalog/chat_encoder.h"

#include "core/base/notice.h"

namespace anneal::catalog {

Result<text::ChatEncoder> chatEncoder(std::string_view modelName,
                                      std::shared_ptr<const text::Tokenizer> tokenizer,
                                      const config::ModelOptions& options, const std::string& date)
{
    auto name = options.chatTemplate;
    if (name.empty())
        name = text::proposeTemplate(modelName, tokenizer->chatTemplateText()).name;
    if (name.empty())
        return fail(ErrorCode::InvalidArgument,
                    notice("template.none", {{"model", std::string(modelName)}}),
                    {{"key", "template"}});
    ANNEAL_TRY(auto chatTemplate, text::chatTemplate(name));
    if (options.trainOnPrompt && chatTemplate.efficientEos)
        return fail(ErrorCode::InvalidArgument, notice("template.no_prompt", {{"template", name}}),
                    {{"key", "train_on_prompt"}, {"template", name}});
    if (!options.toolFormat.empty())
        ANNEAL_CHECK(text::setToolFormat(chatTemplate, options.toolFormat));
    if (options.defaultSystem)
        chatTemplate.defaultSystem = *options.defaultSystem;
    return text::ChatEncoder::create(std::move(chatTemplate), std::move(tokenizer),
                                     {.enableThinking = options.enableThinking,
                                      .preserveThinking = options.preserveThinking,
                                      .date = date});
}

Result<text::ChatEncoder> dataEncoder(std::string_view modelName,
                                      std::shared_ptr<const text::Tokenizer> tokenizer,
                                      config::ModelOptions options, const std::string& stage,
                                      const std::string& date)
{
    if (stage == "pt" && options.chatTemplate.empty())
        options.chatTemplate = "empty";
    return chatEncoder(modelName, std::move(tokenizer), options, date);
}

} // namespace anneal::catalog
