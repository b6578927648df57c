#include "core/data/exact_json.h"

#include "core/base/number_text.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

class Reader final : public nlohmann::detail::json_sax_dom_parser<Json> {
public:
    using json_sax_dom_parser::json_sax_dom_parser;
    bool number_float(double value, const std::string& text) // NOLINT: the parser's name for it
    {
        if (shortestFloat(value) == text)
            return json_sax_dom_parser::number_float(value, text);
        Json::binary_t digits(std::vector<std::uint8_t>(text.begin(), text.end()));
        return binary(digits);
    }
};

/// Whether a number stands there that may not be given back: most rows have none, and are not read
/// twice. `text` is valid.
bool hasLongNumber(std::string_view text)
{
    constexpr std::string_view kSigns = "0123456789+-.eE";
    constexpr std::size_t kSureDigits = 18;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\' ? 1 : 0;
            ++at;
        } else if (text[at] == '-' || (text[at] >= '0' && text[at] <= '9')) {
            const auto end = std::min(text.find_first_not_of(kSigns, at), text.size());
            const auto number = text.substr(at, end - at);
            if (number.size() > kSureDigits ||
                number.find_first_of(".eE") != std::string_view::npos)
                return true;
            at = end;
        } else {
            ++at;
        }
    }
    return false;
}

} // namespace

Result<Json> parseExactJson(std::string_view text, const std::string& fileName,
                            std::size_t firstLine)
{
    ANNEAL_TRY(Json plain, parseJson(text, fileName, firstLine)); // says what is wrong
    if (!hasLongNumber(text))
        return plain;
    Json exact;
    Reader reader(exact, false);
    return Json::sax_parse(text, &reader) ? exact : plain;
}

void makeNumbersPlain(Json& value)
{
    if (value.is_binary()) {
        const auto& digits = value.get_binary();
        value = Json::parse(digits.begin(), digits.end(), nullptr, false);
    } else if (value.is_structured()) {
        for (auto& inner : value)
            makeNumbersPlain(inner);
    }
}

} // namespace anneal::data
