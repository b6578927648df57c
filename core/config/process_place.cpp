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

tl::unexpected<Error> bad(const char* name, const std::string& message)
{
    return fail(ErrorCode::InvalidArgument, message, {{"variable", name}});
}

// The variable as a number from `lowest` to `highest`; `otherwise` where it is not set.
Result<std::int64_t> number(const char* name, std::int64_t lowest, std::int64_t highest,
                            std::optional<std::int64_t> otherwise = std::nullopt)
{
    const auto text = variable(name);
    if (text.empty() && otherwise)
        return *otherwise;
    const auto range = std::to_string(lowest) + " to " + std::to_string(highest);
    if (text.empty())
        return bad(name, "The environment sets WORLD_SIZE but not " + std::string(name) +
                             "; start with torchrun or anneal train --processes, or set it to a "
                             "number from " +
                             range + ".");
    const auto value = wholeNumber(text);
    if (!value || *value < lowest || *value > highest)
        return bad(name, "The environment variable " + std::string(name) + " is \"" +
                             text.substr(0, 40) + "\"; it has to be a whole number from " + range +
                             ".");
    return *value;
}

Result<void> readMeetingPoint(const RunConfig& config, ProcessPlace& place)
{
    place.address = variable("MASTER_ADDR");
    if (place.address.empty())
        place.address = config.valueText("master_addr");
    if (place.address.empty())
        return bad("MASTER_ADDR", "Several processes are to train together (WORLD_SIZE is set), "
                                  "but MASTER_ADDR is not: set it to the address of the machine "
                                  "of the process with RANK 0.");
    if (place.address.find_first_of(" \t\r\n/@") != std::string::npos)
        return bad("MASTER_ADDR", "MASTER_ADDR is \"" + place.address.substr(0, 60) +
                                      "\", which is no address of a machine; give its name or IP "
                                      "address, such as 192.168.1.10.");
    std::optional<std::int64_t> fromSettings = wholeNumber(config.valueText("master_port"));
    if (variable("MASTER_PORT").empty() && !fromSettings)
        return bad("MASTER_PORT", "Several processes are to train together (WORLD_SIZE is set), "
                                  "but MASTER_PORT is not: set it to one free port of the machine "
                                  "of RANK 0, the same for all, such as 29500.");
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
