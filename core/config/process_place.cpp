#include "core/config/process_place.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>

namespace anneal::config {
namespace {

constexpr std::int64_t kMostProcesses = 4096;

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::optional<std::int64_t> wholeNumber(const std::string& text)
{
    std::int64_t number = 0;
    const auto* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    if (text.empty() || error != std::errc{} || end != last)
        return std::nullopt;
    return number;
}

tl::unexpected<Error> bad(const char* name, std::string_view id,
                          std::map<std::string, std::string> facts = {})
{
    facts["variable"] = name;
    return fail(ErrorCode::InvalidArgument, notice(id, std::move(facts)), {{"variable", name}});
}

// The variable as a number from `lowest` to `highest`; `otherwise` where it is not set.
Result<std::int64_t> number(const char* name, std::int64_t lowest, std::int64_t highest,
                            std::optional<std::int64_t> otherwise = std::nullopt)
{
    const auto text = variable(name);
    if (text.empty() && otherwise)
        return *otherwise;
    const std::map<std::string, std::string> facts = {{"value", text.substr(0, 40)},
                                                      {"minimum", std::to_string(lowest)},
                                                      {"maximum", std::to_string(highest)}};
    if (text.empty())
        return bad(name, "process.unset", facts);
    const auto value = wholeNumber(text);
    if (!value || *value < lowest || *value > highest)
        return bad(name, "process.range", facts);
    return *value;
}

Result<void> readMeetingPoint(const RunConfig& config, ProcessPlace& place)
{
    place.address = variable("MASTER_ADDR");
    if (place.address.empty())
        place.address = config.valueText("master_addr");
    if (place.address.empty())
        return bad("MASTER_ADDR", "process.no_address");
    if (place.address.find_first_of(" \t\r\n/@") != std::string::npos)
        return bad("MASTER_ADDR", "process.address", {{"value", place.address.substr(0, 60)}});
    std::optional<std::int64_t> fromSettings = wholeNumber(config.valueText("master_port"));
    if (variable("MASTER_PORT").empty() && !fromSettings)
        return bad("MASTER_PORT", "process.no_port");
    ANNEAL_TRY(const auto port, number("MASTER_PORT", 1, 65535, fromSettings));
    place.port = static_cast<std::uint16_t>(port);
    return {};
}

// Of the own machine; nothing but the sharing of cores hangs on it, so a wrong one is no error
// here.
std::int64_t localNumber(const char* name, std::int64_t otherwise)
{
    if (wholeNumber(variable("WORLD_SIZE")).value_or(1) <= 1)
        return otherwise;
    return std::clamp(wholeNumber(variable(name)).value_or(otherwise), otherwise, kMostProcesses);
}

} // namespace

Result<ProcessPlace> processPlace(const RunConfig& config)
{
    ProcessPlace place;
    ANNEAL_TRY(place.processes, number("WORLD_SIZE", 1, kMostProcesses, 1));
    if (place.isAlone())
        return place;
    ANNEAL_TRY(place.rank, number("RANK", 0, place.processes - 1));
    ANNEAL_TRY(place.localProcesses, number("LOCAL_WORLD_SIZE", 1, place.processes, 1));
    ANNEAL_TRY(place.localRank, number("LOCAL_RANK", 0, place.processes - 1, 0));
    ANNEAL_CHECK(readMeetingPoint(config, place));
    return place;
}

std::chrono::seconds processTimeout(const RunConfig& config)
{
    constexpr std::int64_t kOtherwise = 1800, kYear = 365 * 24 * 3600;
    const auto value = config.value("ddp_timeout");
    const auto* seconds = std::get_if<std::int64_t>(&value);
    return std::chrono::seconds(
        std::clamp<std::int64_t>(seconds ? *seconds : kOtherwise, 1, kYear));
}

std::int64_t processesOnThisMachine()
{
    return localNumber("LOCAL_WORLD_SIZE", 1);
}

std::int64_t numberOnThisMachine()
{
    return localNumber("LOCAL_RANK", 0);
}

} // namespace anneal::config
