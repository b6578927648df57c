#pragma once

#include "core/base/error.h"
#include "core/base/notice.h"
#include "core/text/tokenizer.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anneal::text {

enum class Role { User, Assistant, Observation, Function, System };

struct Message {
    Role role = Role::User;
    std::string content;
};

/// One element of a slot list: text with `{{content}}`, a special token by role, or one vocabulary
/// entry.
struct Slot {
    enum class Kind { Text, Bos, Eos, Token, Nothing } kind = Kind::Text;
    std::string text; ///< of Text and Token
};

/// A chat template as data. Source of schema and rules: LLaMA-Factory data/template.py, described
/// in resources/chat_templates.json (keys absent = default).
struct ChatTemplate {
    std::string name;
    std::vector<Slot> prefix, system, user, assistant, observation, function;
    std::string toolFormat = "default";
    std::vector<std::string> stopWords;
    std::string defaultSystem;
    bool efficientEos = false;
    bool replaceEos = false;
    bool reasoning = false;
    bool replaceJinja = false;
    bool systemInsideFirstUser = false;
    std::string thoughtOpen = "<think>\n", thoughtClose = "\n</think>\n\n", emptyThought;
    std::string toolCallOpen = "<tool_call>",
                toolCallClose = "</tool_call>"; ///< around calls inside a function message
    std::string
        rawTools; ///< the tools text goes into this string unparsed; "" = written by toolFormat
    bool stripToolText = false; ///< without a system text the tool text loses its leading newlines
    bool multimodal = false;    ///< made for images or sound too; text works
};

/// A conversation to encode: messages alternate user/observation, assistant/function.
struct Conversation {
    std::string system; ///< "" = the template's default
    std::string tools;  ///< JSON text, "" = none
    std::vector<Message> messages;
};

struct TemplateOptions {
    std::optional<bool> enableThinking =
        true; ///< nullopt: as false for the place of the empty thought (see chat_templates.md 3)
    bool preserveThinking = false;
    std::string date = {}; ///< day that tool formats with a date write ("26 Jul 2024"); "" = the
                           ///< day of ChatEncoder::create
};

struct EncodedTurn {
    std::vector<TokenId> prompt, response;
};

/// All built-in templates by name, in alphabetical order.
[[nodiscard]] const std::vector<ChatTemplate>& chatTemplates();

/// Fails with InvalidArgument naming the nearest known template.
[[nodiscard]] Result<ChatTemplate> chatTemplate(std::string_view name);

/// What the config key `tool_format` does: another format, and function turns become content and
/// EOS (content alone with efficient_eos). Fails with InvalidArgument naming the nearest known
/// format.
[[nodiscard]] Result<void> setToolFormat(ChatTemplate& chatTemplate, std::string_view format);

struct TemplateProposal {
    std::string name;   ///< "" when nothing fits: ask the user
    std::string reason; ///< one English sentence: by the model's folder name, by the marks in its
                        ///< chat template, ...
};

/// Proposes by the model's name and the marks in its own Jinja text
/// (resources/model_templates.json, rule of chat_templates.md 8).
[[nodiscard]] TemplateProposal proposeTemplate(std::string_view modelNameOrPath,
                                               std::string_view jinjaText);

/// Where a template writes something else than the model's own one, one English sentence each:
/// known differences by the model's name (known_differences.cpp), and what the two
/// texts show (turn marks that the model's own does not have, system text, blanks, end tokens).
/// Empty for a model without a template of its own. `withTools`: what concerns tools too. The
/// model's own template is searched, not run.
[[nodiscard]] std::vector<Notice> templateDifferences(const ChatTemplate& chatTemplate,
                                                      std::string_view modelNameOrPath,
                                                      std::string_view jinjaText,
                                                      bool withTools = false);

/// What a stop word of a template that the vocabulary lacks means, as one English sentence.
[[nodiscard]] Notice unknownWord(const std::string& templateName, const std::string& word);

/// Renders conversations to token ids. Slots are tokenized one by one, so a slot border is a token
/// border. Immutable; any thread may use it.
class ChatEncoder final {
public:
    /// Applies the template's changes to the special tokens (replace_eos, missing EOS/PAD); fails
    /// with Unsupported when EOS or a token slot is not in the vocabulary and would need
    /// resize_vocab. Further stop words that the vocabulary lacks are left out: the model can't
    /// write them.
    [[nodiscard]] static Result<ChatEncoder> create(ChatTemplate chatTemplate,
                                                    std::shared_ptr<const Tokenizer> tokenizer,
                                                    TemplateOptions options = {});

    /// One pair per exchange (SFT). messages must be an even number. Here and below: fails with
    /// InvalidArgument for a wrong number or order of messages, and with Format (which message) for
    /// tools or tool calls that are no JSON or not possible in the format. EOS of efficient_eos
    /// templates is not added: that is a matter of labels.
    [[nodiscard]] Result<std::vector<EncodedTurn>> encodeMultiTurn(const Conversation& conversation,
                                                                   bool maskHistory) const;

    /// Prompt = everything before the last message, response = the last message (rm, dpo, kto,
    /// prediction).
    [[nodiscard]] Result<EncodedTurn> encodeOneTurn(const Conversation& conversation) const;

    /// The ids to start generating from; messages ends with a user or observation message.
    [[nodiscard]] Result<std::vector<TokenId>> encodePrompt(const Conversation& conversation) const;

    /// The same encoder, thinking or not.
    [[nodiscard]] ChatEncoder withThinking(std::optional<bool> enableThinking) const;

    /// The same prompt as readable text, special tokens written out.
    [[nodiscard]] Result<std::string> renderPrompt(const Conversation& conversation) const;

    /// Stop words that the vocabulary lacks. LLaMA-Factory adds them as new tokens; here they are
    /// ordinary text.
    [[nodiscard]] const std::vector<std::string>& unknownStopWords() const
    {
        return m_unknownStopWords;
    }

    /// EOS and the stop words.
    [[nodiscard]] const std::vector<TokenId>& stopIds() const { return m_stopIds; }
    [[nodiscard]] TokenId eos() const { return m_eos; }
    [[nodiscard]] TokenId pad() const { return m_pad; }
    [[nodiscard]] const ChatTemplate& chatTemplate() const { return m_template; }
    [[nodiscard]] const Tokenizer& tokenizer() const { return *m_tokenizer; }

    /// A Jinja template made from prefix, system, user and assistant, for exported tokenizers that
    /// have none or replace_jinja; "" for templates with token slots, which have no such form.
    [[nodiscard]] std::string jinja() const;

private:
    /// A piece of a turn: text to tokenize by itself, or an id.
    struct Element {
        std::string text;
        std::optional<TokenId> id;
    };
    using Turn = std::vector<Element>;

    ChatEncoder(ChatTemplate chatTemplate, std::shared_ptr<const Tokenizer> tokenizer,
                TemplateOptions options);
    [[nodiscard]] Result<void> setUp();
    [[nodiscard]] Result<std::vector<Turn>> render(const Conversation& conversation) const;
    [[nodiscard]] Result<std::string> systemContent(const Conversation& conversation) const;
    [[nodiscard]] Turn fill(const std::vector<Slot>& slots, std::string_view content) const;
    [[nodiscard]] std::vector<TokenId> idsOf(const Turn& turn) const;
    [[nodiscard]] std::vector<TokenId> idsOf(std::string_view text) const;
    [[nodiscard]] std::string textOf(const Turn& turn) const;
    [[nodiscard]] std::string withoutThoughts(const std::string& text) const;
    [[nodiscard]] bool hasThought(const std::string& text) const;
    /// The conversation with thoughts removed as one-turn encoding wants it; `lackingThought`: the
    /// last message has none.
    [[nodiscard]] Conversation prepareOneTurn(const Conversation& conversation,
                                              bool& lackingThought) const;

    ChatTemplate m_template;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    TemplateOptions m_options;
    std::vector<TokenId> m_stopIds;
    std::vector<std::string> m_unknownStopWords;
    /// Vocabulary entries that the template makes special, longest first.
    std::vector<std::pair<std::string, TokenId>> m_newSpecial;
    TokenId m_eos = -1, m_pad = -1;
};

} // namespace anneal::text
