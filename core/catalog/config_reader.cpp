#include "core/catalog/config_reader.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"

#include <cmath>

namespace anneal::catalog {
namespace {

constexpr std::int64_t kLargestSize = std::int64_t{1} << 31;

} // namespace

ConfigReader::ConfigReader(std::filesystem::path file, const Json& object)
    : m_file(std::move(file))
    , m_object(&object)
{
}

const Json* ConfigReader::find(const std::string& key) const
{
    const auto found = m_object->find(key);
    return found == m_object->end() || found->is_null() ? nullptr : &*found;
}

bool ConfigReader::isEmpty() const
{
    return m_object->empty();
}

bool ConfigReader::has(const std::string& key) const
{
    return find(key) != nullptr;
}

bool ConfigReader::isNull(const std::string& key) const
{
    const auto found = m_object->find(key);
    return found != m_object->end() && found->is_null();
}

tl::unexpected<Error> ConfigReader::wrong(const std::string& key, const std::string& what) const
{
    return fail(ErrorCode::Format, "The key " + key + " of " + toUtf8(m_file) + " " + what + ".",
                {{"file", toUtf8(m_file)}, {"key", key}});
}

tl::unexpected<Error> ConfigReader::unsupported(const std::string& key,
                                                const std::string& what) const
{
    auto told = notice("model.feature", {{"file", toUtf8(m_file)}, {"key", key}});
    told.sentence = "The model of " + toUtf8(m_file) + " " + what + ".";
    return fail(ErrorCode::Unsupported, told, {{"file", toUtf8(m_file)}, {"key", key}});
}

Result<std::int64_t> ConfigReader::size(const std::string& key) const
{
    const auto* value = find(key);
    if (value == nullptr)
        return wrong(key, "is missing");
    if (!value->is_number_integer())
        return wrong(key, "is not an integer");
    const bool inRange =
        value->is_number_unsigned()
            ? value->get<std::uint64_t>() >= 1 &&
                  value->get<std::uint64_t>() <= static_cast<std::uint64_t>(kLargestSize)
            : false;
    if (!inRange)
        return wrong(key, "is outside the range from 1 to 2147483648");
    return value->get<std::int64_t>();
}

Result<std::int64_t> ConfigReader::size(const std::string& key, std::int64_t defaultValue) const
{
    return has(key) ? size(key) : Result<std::int64_t>(defaultValue);
}

Result<std::int64_t> ConfigReader::optionalSize(const std::string& key,
                                                std::int64_t whenAbsent) const
{
    return isNull(key) ? Result<std::int64_t>(0) : size(key, whenAbsent);
}

Result<std::int64_t> ConfigReader::count(const std::string& key, std::int64_t defaultValue) const
{
    const auto* value = find(key);
    return value != nullptr && value->is_number_integer() && *value == 0 ? Result<std::int64_t>(0)
                                                                         : size(key, defaultValue);
}

Result<double> ConfigReader::positive(const std::string& key) const
{
    const auto* value = find(key);
    if (value == nullptr)
        return wrong(key, "is missing");
    if (!value->is_number() || !std::isfinite(value->get<double>()) || value->get<double>() <= 0)
        return wrong(key, "is not a number above 0");
    return value->get<double>();
}

Result<double> ConfigReader::positive(const std::string& key, double defaultValue) const
{
    return has(key) ? positive(key) : Result<double>(defaultValue);
}

Result<double> ConfigReader::number(const std::string& key, double defaultValue) const
{
    const auto* value = find(key);
    if (value == nullptr)
        return defaultValue;
    if (!value->is_number() || !std::isfinite(value->get<double>()))
        return wrong(key, "is not a number");
    return value->get<double>();
}

Result<double> ConfigReader::optionalPositive(const std::string& key, double whenAbsent) const
{
    return isNull(key) ? Result<double>(0.0) : positive(key, whenAbsent);
}

Result<std::vector<double>> ConfigReader::positives(const std::string& key) const
{
    const auto* value = find(key);
    if (value == nullptr)
        return wrong(key, "is missing");
    std::vector<double> numbers;
    for (const auto& one : value->is_array() ? *value : Json::array({nullptr})) {
        if (!one.is_number() || !std::isfinite(one.get<double>()) || one.get<double>() <= 0)
            return wrong(key, "is not a list of numbers above 0");
        numbers.push_back(one.get<double>());
    }
    return numbers;
}

Result<std::optional<std::vector<std::string>>> ConfigReader::texts(const std::string& key) const
{
    const auto* value = find(key);
    if (value == nullptr)
        return std::optional<std::vector<std::string>>{};
    std::vector<std::string> list;
    for (const auto& one : value->is_array() ? *value : Json::array({nullptr})) {
        if (!one.is_string())
            return wrong(key, "is not a list of texts");
        list.push_back(one.get<std::string>());
    }
    return std::optional(std::move(list));
}

Result<std::optional<std::vector<bool>>> ConfigReader::flags(const std::string& key) const
{
    const auto* value = find(key);
    if (value == nullptr)
        return std::optional<std::vector<bool>>{};
    std::vector<bool> list;
    for (const auto& one : value->is_array() ? *value : Json::array({nullptr})) {
        if (!one.is_number_integer() && !one.is_boolean())
            return wrong(key, "is not a list of 0 and 1");
        list.push_back(one.is_boolean() ? one.get<bool>() : one != 0);
    }
    return std::optional(std::move(list));
}

Result<bool> ConfigReader::flag(const std::string& key, bool defaultValue) const
{
    const auto* value = find(key);
    if (value == nullptr)
        return defaultValue;
    if (!value->is_boolean())
        return wrong(key, "is not true or false");
    return value->get<bool>();
}

Result<std::string> ConfigReader::text(const std::string& key,
                                       const std::string& defaultValue) const
{
    const auto* value = find(key);
    if (value == nullptr)
        return defaultValue;
    if (!value->is_string())
        return wrong(key, "is not a text");
    return value->get<std::string>();
}

Result<std::vector<std::int64_t>> ConfigReader::tokenIds(const std::string& key) const
{
    std::vector<std::int64_t> ids;
    const auto* value = find(key);
    if (value == nullptr)
        return ids;
    const auto add = [&](const Json& id) {
        if (!id.is_number_integer() || id.get<std::int64_t>() >= kLargestSize)
            return false;
        if (id.get<std::int64_t>() >= 0) // some configs write -1 for "none"
            ids.push_back(id.get<std::int64_t>());
        return true;
    };
    if (value->is_array()) {
        for (const auto& id : *value) {
            if (!add(id))
                return wrong(key, "is not a list of token ids");
        }
    } else if (!add(*value)) {
        return wrong(key, "is not a token id");
    }
    return ids;
}

Result<std::optional<ConfigReader>> ConfigReader::object(const std::string& key) const
{
    const auto* value = find(key);
    if (value == nullptr)
        return std::optional<ConfigReader>{};
    if (!value->is_object())
        return wrong(key, "is not a JSON object");
    return std::optional(ConfigReader(m_file, *value));
}

} // namespace anneal::catalog
