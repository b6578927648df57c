#include "core/text/chat_template.h"

namespace anneal::text {
namespace {

constexpr std::string_view kPlaceholder = "{{content}}";

/// A text as a Jinja string.
std::string jinjaText(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "'";
}

} // namespace

std::string ChatEncoder::jinja() const
{
    bool possible = true;
    const auto expression = [&](const std::vector<Slot>& slots, std::string_view content) {
        std::string sum;
        const auto add = [&sum](const std::string& term) {
            if (!sum.empty())
                sum += " + ";
            sum += term;
        };
        const auto addToken = [&](TokenId id) {
            add(jinjaText(m_tokenizer->tokenOf(id).value_or("")));
        };
        for (const auto& slot : slots) {
            switch (slot.kind) {
            case Slot::Kind::Text: {
                const auto at = slot.text.find(kPlaceholder);
                if (at != 0 && !slot.text.empty())
                    add(jinjaText(std::string_view(slot.text).substr(0, at)));
                if (at == std::string::npos)
                    break;
                add(std::string(content));
                if (at + kPlaceholder.size() < slot.text.size())
                    add(jinjaText(std::string_view(slot.text).substr(at + kPlaceholder.size())));
                break;
            }
            case Slot::Kind::Bos:
                if (m_tokenizer->specialTokens().bos)
                    addToken(*m_tokenizer->specialTokens().bos);
                break;
            case Slot::Kind::Eos:
                addToken(m_eos);
                break;
            case Slot::Kind::Token:
                possible = false;
                break;
            case Slot::Kind::Nothing:
                break;
            }
        }
        return sum.empty() ? std::string("''") : sum;
    };
    const bool inside = m_template.systemInsideFirstUser;
    const auto system = expression(m_template.system, "system_message");
    std::string out;
    if (const auto prefix = expression(m_template.prefix, ""); prefix != "''")
        out += "{{ " + prefix + " }}";
    if (!m_template.defaultSystem.empty())
        out += "{% set system_message = " + jinjaText(m_template.defaultSystem) + " %}";
    out += "{% if messages[0]['role'] == 'system' %}{% set loop_messages = messages[1:] %}"
           "{% set system_message = messages[0]['content'] %}"
           "{% else %}{% set loop_messages = messages %}{% endif %}";
    if (!inside)
        out += "{% if system_message is defined %}{{ " + system + " }}{% endif %}";
    out += "{% for message in loop_messages %}";
    if (inside)
        out +=
            "{% if loop.index0 == 0 and system_message is defined %}{% set content = " + system +
            " + message['content'] %}{% else %}{% set content = message['content'] %}{% endif %}";
    else
        out += "{% set content = message['content'] %}";
    out += "{% if message['role'] == 'user' %}{{ " + expression(m_template.user, "content") +
           " }}{% elif message['role'] == 'assistant' %}{{ " +
           expression(m_template.assistant, "content") + " }}{% endif %}{% endfor %}";
    return possible ? out : std::string();
}

} // namespace anneal::text
