#include "core/catalog/gguf_reader.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"

#include <array>
#include <charconv>
#include <cmath>

namespace anneal::catalog {
namespace {

// A number stored in 32 bits as the decimal that its author wrote: 1e-5 instead
// of 9.999999747378752e-06.
double asWritten(double value)
{
    const auto narrow = static_cast<float>(value);
    if (static_cast<double>(narrow) != value)
        return value;
    std::array<char, 64> text = {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), narrow).ptr;
    std::from_chars(text.data(), end, value);
    return value;
}

} // namespace

GgufReader::GgufReader(const files::GgufFile& file, const std::string& architecture)
    : m_file(file)
    , m_prefix(architecture + ".")
{
}

bool GgufReader::has(const std::string& key) const
{
    return m_file.metadata().contains(m_prefix + key);
}

const std::string* GgufReader::text(const std::string& key) const
{
    return m_file.text(m_prefix + key);
}

Result<std::int64_t> GgufReader::size(const std::string& key,
                                      std::optional<std::int64_t> defaultValue) const
{
    constexpr std::int64_t kLargest = std::int64_t{1} << 31;
    if (!has(key) && defaultValue)
        return *defaultValue;
    if (!has(key))
        return wrong(key, "is missing");
    const auto value = m_file.integer(m_prefix + key);
    if (!value || *value < 1 || *value > kLargest)
        return wrong(key, "is not an integer from 1 to 2147483648");
    return *value;
}

Result<std::int64_t> GgufReader::count(const std::string& key, std::int64_t defaultValue) const
{
    return m_file.integer(m_prefix + key) == 0 ? Result<std::int64_t>(0) : size(key, defaultValue);
}

Result<double> GgufReader::positive(const std::string& key, double defaultValue) const
{
    if (!has(key))
        return defaultValue;
    const auto value = m_file.number(m_prefix + key);
    if (!value || !std::isfinite(*value) || *value <= 0)
        return wrong(key, "is not a number above 0");
    return asWritten(*value);
}

std::optional<std::vector<bool>> GgufReader::flags(const std::string& key) const
{
    const auto found = m_file.metadata().find(m_prefix + key);
    if (found == m_file.metadata().end())
        return std::nullopt;
    if (const auto* values = std::get_if<std::vector<bool>>(&found->second))
        return *values;
    const auto* numbers = std::get_if<std::vector<std::int64_t>>(&found->second);
    if (numbers == nullptr)
        return std::nullopt;
    std::vector<bool> values;
    for (const auto number : *numbers)
        values.push_back(number != 0);
    return values;
}

tl::unexpected<Error> GgufReader::wrong(const std::string& key, const std::string& what) const
{
    return fail(ErrorCode::Format,
                "The key " + m_prefix + key + " of " + toUtf8(m_file.path()) + " " + what + ".",
                {{"file", toUtf8(m_file.path())}, {"key", m_prefix + key}});
}

tl::unexpected<Error> GgufReader::unsupported(const std::string& key, const std::string& what) const
{
    auto told = notice("model.feature", {{"file", toUtf8(m_file.path())}, {"key", m_prefix + key}});
    told.sentence = "The model " + toUtf8(m_file.path()) + " " + what + ".";
    return fail(ErrorCode::Unsupported, told,
                {{"file", toUtf8(m_file.path())}, {"key", m_prefix + key}});
}

} // namespace anneal::catalog
