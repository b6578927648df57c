#include "core/export/modelfile.h"

#include "core/export/target_folder.h"

#include <set>

namespace anneal::exporting {

namespace {

constexpr std::string_view kPlace = "{{content}}";

/// The text of a slot list with `content` (a Go template action) in its place.
std::string render(const std::vector<text::Slot>& slots, const std::string& content,
                   const text::Tokenizer& tokenizer, text::TokenId eos)
{
    std::string out;
    for (const text::Slot& slot : slots) {
        switch (slot.kind) {
        case text::Slot::Kind::Text: {
            std::string part = slot.text;
            if (const auto place = part.find(kPlace); place != std::string::npos)
                part.replace(place, kPlace.size(), content);
            out += part;
            break;
        }
        case text::Slot::Kind::Bos:
            if (const auto bos = tokenizer.specialTokens().bos)
                out += tokenizer.tokenOf(*bos).value_or("");
            break;
        case text::Slot::Kind::Eos:
            out += tokenizer.tokenOf(eos).value_or("");
            break;
        case text::Slot::Kind::Token:
            out += slot.text;
            break;
        case text::Slot::Kind::Nothing:
            break;
        }
    }
    return out;
}

std::string goTemplate(const text::ChatEncoder& encoder, bool emptyThought)
{
    const text::ChatTemplate& chat = encoder.chatTemplate();
    const text::Tokenizer& tokenizer = encoder.tokenizer();
    const auto slots = [&](const std::vector<text::Slot>& list, const std::string& content) {
        return render(list, content, tokenizer, encoder.eos());
    };
    std::string out = slots(chat.prefix, "");
    std::string userContent = "{{ .Content }}";
    if (chat.systemInsideFirstUser) {
        // The system text belongs into the first turn of the user, so the loop remembers whether
        // that has passed.
        userContent = "{{ if $first }}{{ if $.System }}" + slots(chat.system, "{{ $.System }}") +
                      "{{ end }}{{ $first = false }}{{ end }}{{ .Content }}";
        out += "{{ $first := true }}";
    } else if (!chat.system.empty()) {
        out += "{{ if .System }}" + slots(chat.system, "{{ .System }}") + "{{ end }}";
    }
    std::string user = slots(chat.user, userContent);
    if (emptyThought)
        user += "{{ if eq (len (slice $.Messages $i)) 1 }}" + chat.emptyThought + "{{ end }}";
    out += "{{ range $i, $_ := .Messages }}{{ if eq .Role \"user\" }}" + user +
           "{{ else if eq .Role \"assistant\" }}" + slots(chat.assistant, "{{ .Content }}") +
           "{{ end }}{{ end }}";
    return out;
}

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out + "\"";
}

} // namespace

std::string modelfile(const std::string& from, const text::ChatEncoder* encoder,
                      const text::Tokenizer& tokenizer, std::optional<bool> thinking)
{
    std::string out = std::string(kModelfileMark) + "\n\n" + from + "\n\n";
    std::set<std::string> stops;
    if (encoder) {
        const text::ChatTemplate& chat = encoder->chatTemplate();
        const bool emptyThought = chat.reasoning && !thinking.value_or(false);
        out += "TEMPLATE \"\"\"" + goTemplate(*encoder, emptyThought) + "\"\"\"\n\n";
        if (!chat.defaultSystem.empty())
            out += "SYSTEM \"\"\"" + chat.defaultSystem + "\"\"\"\n\n";
        stops.insert(chat.stopWords.begin(), chat.stopWords.end());
        for (const text::TokenId id : encoder->stopIds())
            stops.insert(tokenizer.tokenOf(id).value_or(""));
    } else if (const auto eos = tokenizer.specialTokens().eos) {
        stops.insert(tokenizer.tokenOf(*eos).value_or(""));
    }
    stops.erase("");
    for (const std::string& stop : stops)
        out += "PARAMETER stop " + quoted(stop) + "\n";
    return out + "PARAMETER num_ctx 4096\n";
}

} // namespace anneal::exporting
