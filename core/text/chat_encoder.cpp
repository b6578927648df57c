#include "core/text/chat_template.h"

#include "core/base/notice.h"
#include "core/text/tool_format.h"
#include "core/text/unicode_table.h"

#include <algorithm>

namespace anneal::text {
namespace {

constexpr std::string_view kPlaceholder = "{{content}}";

/// Replaces the first `from` only; what is inserted is not looked at again.
std::string replacedOnce(std::string_view text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    if (at == std::string_view::npos)
        return std::string(text);
    std::string out(text.substr(0, at));
    out += to;
    out += text.substr(at + from.size());
    return out;
}

std::string_view trimmedView(std::string_view text)
{
    return withoutTrailingSpace(withoutLeadingSpace(text));
}

bool isFromUser(Role role)
{
    return role == Role::User || role == Role::Observation;
}

Result<void> checkOrder(const std::vector<Message>& messages)
{
    for (std::size_t i = 0; i < messages.size(); ++i)
        if (messages[i].role == Role::System || isFromUser(messages[i].role) != (i % 2 == 0))
            return fail(ErrorCode::InvalidArgument,
                        notice("conversation.order", {{"number", std::to_string(i + 1)}}),
                        {{"message", std::to_string(i + 1)}});
    return {};
}

} // namespace

ChatEncoder::ChatEncoder(ChatTemplate chatTemplate, std::shared_ptr<const Tokenizer> tokenizer,
                         TemplateOptions options)
    : m_template(std::move(chatTemplate))
    , m_tokenizer(std::move(tokenizer))
    , m_options(std::move(options))
{
    if (m_options.date.empty())
        m_options.date = toolDate();
}

Result<ChatEncoder> ChatEncoder::create(ChatTemplate chatTemplate,
                                        std::shared_ptr<const Tokenizer> tokenizer,
                                        TemplateOptions options)
{
    ChatEncoder encoder(std::move(chatTemplate), std::move(tokenizer), std::move(options));
    ANNEAL_CHECK(encoder.setUp());
    return encoder;
}

Result<void> ChatEncoder::setUp()
{
    const auto missing = [&](const std::string& token) {
        return fail(ErrorCode::Unsupported,
                    "the template \"" + m_template.name + "\" needs the token \"" + token +
                        "\", which the model's vocabulary lacks; choose another template",
                    {{"key", "template"},
                     {"token", token},
                     {"kind", "other_template"},
                     {"template", m_template.name}});
    };
    const auto makeSpecial = [&](const std::string& word, TokenId id) {
        if (m_tokenizer->encode(word, {false, false}) != std::vector{id})
            m_newSpecial.emplace_back(word, id);
    };
    auto stopWords = m_template.stopWords;
    const auto& special = m_tokenizer->specialTokens();
    if (m_template.replaceEos && !stopWords.empty()) {
        const auto eos = m_tokenizer->idOf(stopWords.front());
        if (!eos)
            return missing(stopWords.front());
        m_eos = *eos;
        makeSpecial(stopWords.front(), *eos);
        stopWords.erase(stopWords.begin());
    } else if (special.eos) {
        m_eos = *special.eos;
    } else if (const auto eos = m_tokenizer->idOf("<|endoftext|>")) {
        m_eos = *eos;
        makeSpecial("<|endoftext|>", *eos);
    } else {
        return missing("<|endoftext|>");
    }
    m_pad = special.pad.value_or(m_eos);
    m_stopIds.push_back(m_eos);
    for (const auto& word : stopWords) {
        const auto id = m_tokenizer->idOf(word);
        if (!id) {
            m_unknownStopWords.push_back(word);
            continue;
        }
        makeSpecial(word, *id);
        if (std::find(m_stopIds.begin(), m_stopIds.end(), *id) == m_stopIds.end())
            m_stopIds.push_back(*id);
    }
    std::stable_sort(m_newSpecial.begin(), m_newSpecial.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto* slots : {&m_template.prefix, &m_template.system, &m_template.user,
                              &m_template.assistant, &m_template.observation, &m_template.function})
        for (const auto& slot : *slots)
            if (slot.kind == Slot::Kind::Token && !m_tokenizer->idOf(slot.text))
                return missing(slot.text);
    return {};
}

ChatEncoder::Turn ChatEncoder::fill(const std::vector<Slot>& slots, std::string_view content) const
{
    Turn turn;
    for (const auto& slot : slots) {
        switch (slot.kind) {
        case Slot::Kind::Text: {
            auto text = replacedOnce(slot.text, kPlaceholder, content);
            if (!text.empty())
                turn.push_back({std::move(text), std::nullopt});
            break;
        }
        case Slot::Kind::Bos:
            if (m_tokenizer->specialTokens().bos)
                turn.push_back({{}, m_tokenizer->specialTokens().bos});
            break;
        case Slot::Kind::Eos:
            turn.push_back({{}, m_eos});
            break;
        case Slot::Kind::Token:
            turn.push_back({{}, m_tokenizer->idOf(slot.text)});
            break;
        case Slot::Kind::Nothing:
            break;
        }
    }
    return turn;
}

/// System text and tool text together.
Result<std::string> ChatEncoder::systemContent(const Conversation& conversation) const
{
    std::string content =
        conversation.system.empty() ? m_template.defaultSystem : conversation.system;
    if (conversation.tools.empty())
        return content;
    ANNEAL_TRY(auto tools, toolText(m_template, conversation.tools, m_options.date));
    if (m_template.stripToolText && content.empty())
        tools.erase(0, std::min(tools.find_first_not_of('\n'), tools.size()));
    return content + tools;
}

Result<std::vector<ChatEncoder::Turn>> ChatEncoder::render(const Conversation& conversation) const
{
    const auto& messages = conversation.messages;
    ANNEAL_CHECK(checkOrder(messages));
    std::vector<Turn> turns;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        Turn turn;
        std::string content = messages[i].content;
        if (i == 0) {
            turn = fill(m_template.prefix, "");
            ANNEAL_TRY(const auto system, systemContent(conversation));
            if (!system.empty() || !conversation.tools.empty()) {
                auto block = fill(m_template.system, system);
                if (!m_template.systemInsideFirstUser)
                    turn.insert(turn.end(), block.begin(), block.end());
                else if (!block.empty() && messages[i].role == Role::User)
                    content.insert(0, block.front().text);
            }
        }
        const auto* slots = &m_template.user;
        switch (messages[i].role) {
        case Role::User:
            break;
        case Role::Assistant:
            slots = &m_template.assistant;
            break;
        case Role::Observation:
            slots = &m_template.observation;
            break;
        case Role::Function: {
            slots = &m_template.function;
            auto written = functionText(m_template, content);
            if (!written) {
                auto error = std::move(written).error();
                error.message =
                    "message " + std::to_string(i + 1) + " of the conversation: " + error.message;
                error.context.emplace("message", std::to_string(i + 1));
                return tl::make_unexpected(std::move(error));
            }
            content = std::move(*written);
            break;
        }
        case Role::System:
            break;
        }
        auto body = fill(*slots, content);
        // The number of the turn, which no template writes but a message may ask for.
        if (messages[i].role == Role::User && !m_template.systemInsideFirstUser)
            for (auto& element : body)
                element.text = replacedOnce(element.text, "{{idx}}", std::to_string(i / 2));
        turn.insert(turn.end(), body.begin(), body.end());
        turns.push_back(std::move(turn));
    }
    return turns;
}

std::vector<TokenId> ChatEncoder::idsOf(std::string_view text) const
{
    std::vector<TokenId> ids;
    std::size_t given = 0;
    const auto give = [&](std::size_t end) {
        if (given == end)
            return;
        const auto part = m_tokenizer->encode(text.substr(given, end - given), {false, false});
        ids.insert(ids.end(), part.begin(), part.end());
    };
    for (std::size_t at = 0; !m_newSpecial.empty() && at < text.size(); ++at) {
        for (const auto& [word, id] : m_newSpecial) {
            if (!text.substr(at).starts_with(word))
                continue;
            give(at);
            ids.push_back(id);
            given = at + word.size();
            at = given - 1;
            break;
        }
    }
    give(text.size());
    return ids;
}

std::vector<TokenId> ChatEncoder::idsOf(const Turn& turn) const
{
    std::vector<TokenId> ids;
    for (const auto& element : turn) {
        if (element.id) {
            ids.push_back(*element.id);
        } else {
            const auto part = idsOf(element.text);
            ids.insert(ids.end(), part.begin(), part.end());
        }
    }
    return ids;
}

std::string ChatEncoder::textOf(const Turn& turn) const
{
    std::string text;
    for (const auto& element : turn)
        text += element.id ? m_tokenizer->tokenOf(*element.id).value_or("") : element.text;
    return text;
}

std::string ChatEncoder::withoutThoughts(const std::string& text) const
{
    std::string out;
    for (std::size_t at = 0;;) {
        const auto open = text.find(m_template.thoughtOpen, at);
        const auto close =
            open == std::string::npos
                ? open
                : text.find(m_template.thoughtClose, open + m_template.thoughtOpen.size());
        if (close == std::string::npos) {
            out.append(text, at);
            break;
        }
        out.append(text, at, open - at);
        at = close + m_template.thoughtClose.size();
    }
    out.erase(0, std::min(out.find_first_not_of('\n'), out.size()));
    return out;
}

bool ChatEncoder::hasThought(const std::string& text) const
{
    return text.find(trimmedView(m_template.thoughtOpen)) != std::string::npos ||
           text.find(trimmedView(m_template.thoughtClose)) != std::string::npos;
}

Result<std::vector<EncodedTurn>> ChatEncoder::encodeMultiTurn(const Conversation& conversation,
                                                              bool maskHistory) const
{
    if (conversation.messages.empty() || conversation.messages.size() % 2 != 0)
        return fail(ErrorCode::InvalidArgument,
                    "a conversation to learn from must end with an answer");
    Conversation stripped = conversation;
    auto& messages = stripped.messages;
    const bool lastOnly = maskHistory && !m_options.preserveThinking;
    if (m_template.reasoning)
        for (std::size_t i = 1; i < messages.size(); i += 2)
            if (m_options.enableThinking == false || (lastOnly && i + 1 < messages.size()))
                messages[i].content = withoutThoughts(messages[i].content);
    ANNEAL_TRY(const auto turns, render(stripped));
    const auto empty =
        m_template.reasoning ? idsOf(m_template.emptyThought) : std::vector<TokenId>{};
    std::vector<EncodedTurn> pairs;
    for (std::size_t i = 0; i < turns.size(); i += 2) {
        EncodedTurn pair{idsOf(turns[i]), idsOf(turns[i + 1])};
        const bool counts = m_template.reasoning && (!lastOnly || i + 2 == turns.size());
        if (counts && !hasThought(messages[i + 1].content)) {
            if (m_options.enableThinking == true)
                pair.response.insert(pair.response.begin(), empty.begin(), empty.end());
            else
                pair.prompt.insert(pair.prompt.end(), empty.begin(), empty.end());
        }
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

Conversation ChatEncoder::prepareOneTurn(const Conversation& conversation,
                                         bool& lackingThought) const
{
    Conversation stripped = conversation;
    auto& messages = stripped.messages;
    lackingThought = false;
    if (!m_template.reasoning)
        return stripped;
    if (!m_options.preserveThinking)
        for (std::size_t i = 1; i + 1 < messages.size(); i += 2)
            messages[i].content = withoutThoughts(messages[i].content);
    if (m_options.enableThinking == false)
        messages.back().content = withoutThoughts(messages.back().content);
    lackingThought = !hasThought(messages.back().content);
    return stripped;
}

Result<EncodedTurn> ChatEncoder::encodeOneTurn(const Conversation& conversation) const
{
    if (conversation.messages.empty() || conversation.messages.size() % 2 != 0)
        return fail(ErrorCode::InvalidArgument,
                    "a conversation to learn from must end with an answer");
    bool lackingThought = false;
    ANNEAL_TRY(const auto turns, render(prepareOneTurn(conversation, lackingThought)));
    EncodedTurn result;
    for (std::size_t i = 0; i + 1 < turns.size(); ++i) {
        const auto ids = idsOf(turns[i]);
        result.prompt.insert(result.prompt.end(), ids.begin(), ids.end());
    }
    result.response = idsOf(turns.back());
    if (lackingThought) {
        const auto empty = idsOf(m_template.emptyThought);
        if (m_options.enableThinking == true)
            result.response.insert(result.response.begin(), empty.begin(), empty.end());
        else
            result.prompt.insert(result.prompt.end(), empty.begin(), empty.end());
    }
    return result;
}

Result<std::vector<TokenId>> ChatEncoder::encodePrompt(const Conversation& conversation) const
{
    Conversation answered = conversation;
    answered.messages.push_back({Role::Assistant, ""});
    ANNEAL_TRY(auto turn, encodeOneTurn(answered));
    return std::move(turn.prompt);
}

ChatEncoder ChatEncoder::withThinking(std::optional<bool> enableThinking) const
{
    auto other = *this;
    other.m_options.enableThinking = enableThinking;
    return other;
}

Result<std::string> ChatEncoder::renderPrompt(const Conversation& conversation) const
{
    Conversation answered = conversation;
    answered.messages.push_back({Role::Assistant, ""});
    bool lackingThought = false;
    ANNEAL_TRY(auto turns, render(prepareOneTurn(answered, lackingThought)));
    turns.pop_back();
    std::string text;
    for (const auto& turn : turns)
        text += textOf(turn);
    if (lackingThought && m_options.enableThinking != true)
        text += m_template.emptyThought;
    return text;
}

} // namespace anneal::text
