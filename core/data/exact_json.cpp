#include "core/data/exact_json.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

/// Builds the value of a valid text; a number that would not be given back as it stands is kept as
/// its digits.
class Reader final : public nlohmann::json_sax<Json> { // NOLINTBEGIN: the names are the interface's
public:
    [[nodiscard]] Json take() { return std::move(m_root); }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t& text) override
    {
        if (shortestFloat(value) == text)
            return add(value);
        return add(Json::binary(std::vector<std::uint8_t>(text.begin(), text.end())));
    }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t& value) override { return add(std::move(value)); }
    bool start_object(std::size_t /*members*/) override { return open(Json::object()); }
    bool start_array(std::size_t /*elements*/) override { return open(Json::array()); }
    bool key(string_t& value) override
    {
        m_key = std::move(value);
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override
    {
        return false;
    }

private:
    Json& place(Json value)
    {
        if (m_open.empty())
            return m_root = std::move(value);
        auto& outer = *m_open.back();
        if (outer.is_object())
            return outer[m_key] = std::move(value);
        outer.push_back(std::move(value));
        return outer.back();
    }
    bool add(Json value)
    {
        place(std::move(value));
        return true;
    }
    bool open(Json value)
    {
        m_open.push_back(&place(std::move(value)));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    Json m_root;
    std::vector<Json*> m_open; ///< containers under way: only the last one grows
    std::string m_key;
}; // NOLINTEND

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
    Reader reader;
    return Json::sax_parse(text, &reader) ? reader.take() : plain;
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
