#include "core/catalog/config_reader.h"

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

bool ConfigReader::has(const std::string& key) const
{
    return find(key) != nullptr;
}

tl::unexpected<Error> ConfigReader::wrong(const std::string& key, const std::string& what) const
{
    return fail(ErrorCode::Format, "The key " + key + " of " + toUtf8(m_file) + " " + what + ".",
                {{"file", toUtf8(m_file)}, {"key", key}});
}

tl::unexpected<Error> ConfigReader::unsupported(const std::string& key,
                                                const std::string& what) const
{
    return fail(ErrorCode::Unsupported, "The model of " + toUtf8(m_file) + " " + what + ".",
                {{"file", toUtf8(m_file)}, {"key", key}});
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
