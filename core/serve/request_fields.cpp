#include "core/serve/request_fields.h"

#include <cmath>

namespace anneal::serve {
namespace {

std::string shown(double value)
{
    return value == std::floor(value) && std::abs(value) < 1e15
               ? std::to_string(static_cast<std::int64_t>(value))
               : std::to_string(value);
}

} // namespace

const Json* RequestFields::any(const char* name)
{
    m_taken.emplace(name);
    const auto found = m_object.find(name);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

std::optional<double> RequestFields::number(const char* name, double least, double most)
{
    const auto* value = any(name);
    if (value == nullptr)
        return std::nullopt;
    const auto number = value->is_number() ? value->get<double>() : std::nan("");
    if (std::isfinite(number) && number >= least && number <= most)
        return number;
    mistake(name, std::string(name) + " must be a number from " + shown(least) + " to " +
                      shown(most) + ".");
    return std::nullopt;
}

std::optional<std::int64_t> RequestFields::integer(const char* name, std::int64_t least,
                                                   std::int64_t most)
{
    const auto* value = any(name);
    if (value == nullptr)
        return std::nullopt;
    const bool fits = value->is_number_unsigned()
                          ? value->get<std::uint64_t>() <= static_cast<std::uint64_t>(most)
                          : value->is_number_integer();
    if (fits) {
        const auto number = value->get<std::int64_t>();
        if (number >= least && number <= most)
            return number;
    }
    mistake(name, std::string(name) + " must be a whole number from " + std::to_string(least) +
                      " to " + std::to_string(most) + ".");
    return std::nullopt;
}

std::optional<bool> RequestFields::flag(const char* name)
{
    const auto* value = any(name);
    if (value == nullptr)
        return std::nullopt;
    if (value->is_boolean())
        return value->get<bool>();
    mistake(name, std::string(name) + " must be true or false.");
    return std::nullopt;
}

std::optional<std::string> RequestFields::text(const char* name)
{
    const auto* value = any(name);
    if (value == nullptr)
        return std::nullopt;
    if (value->is_string())
        return value->get<std::string>();
    mistake(name, std::string(name) + " must be a text.");
    return std::nullopt;
}

void RequestFields::accept(std::initializer_list<const char*> names)
{
    for (const auto* name : names)
        m_taken.emplace(name);
}

void RequestFields::refuse(const char* name, const std::string& instead)
{
    if (any(name) != nullptr)
        mistake(name, "This server does not have " + std::string(name) + ". " + instead);
}

void RequestFields::mistake(const std::string& name, const std::string& message)
{
    if (!m_error)
        m_error = Error{ErrorCode::InvalidArgument, message, {{"param", name}}};
}

Result<void> RequestFields::finish()
{
    for (const auto& [name, value] : m_object.items())
        if (!value.is_null() && !m_taken.contains(name))
            mistake(name, "Unrecognized request argument supplied: " + name + ".");
    if (m_error)
        return tl::make_unexpected(*m_error);
    return {};
}

Result<Json> requestObject(const std::string& body)
{
    auto json = parseJson(body, "the request's body");
    if (!json)
        return fail(ErrorCode::Format,
                    "We could not parse the JSON body of your request: " + json.error().message);
    if (!json->is_object())
        return fail(ErrorCode::Format, "The request's body must be a JSON object.");
    return std::move(*json);
}

} // namespace anneal::serve
