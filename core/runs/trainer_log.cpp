#include "core/runs/trainer_log.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/runs/rounding.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace anneal::runs {
namespace {

template <typename T>
void put(Json& json, const char* key, const std::optional<T>& value)
{
    if (value)
        json[key] = *value;
}

std::optional<double> number(const Json& json, const char* key)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_number() ? std::optional(at->get<double>()) : std::nullopt;
}

std::int64_t integer(const Json& json, const char* key)
{
    const auto value = number(json, key);
    return value && std::abs(*value) < 9e15 ? static_cast<std::int64_t>(*value) : 0;
}

std::string text(const Json& json, const char* key)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_string() ? at->get<std::string>() : std::string();
}

TrainerLogLine lineFrom(const Json& json)
{
    TrainerLogLine line;
    line.currentSteps = integer(json, "current_steps");
    line.totalSteps = integer(json, "total_steps");
    line.loss = number(json, "loss");
    line.evalLoss = number(json, "eval_loss");
    line.accuracy = number(json, "accuracy");
    line.learningRate = number(json, "lr");
    line.epoch = number(json, "epoch");
    line.percentage = number(json, "percentage");
    line.elapsedTime = text(json, "elapsed_time");
    line.remainingTime = text(json, "remaining_time");
    line.throughput = number(json, "throughput");
    if (json.contains("total_tokens"))
        line.totalTokens = integer(json, "total_tokens");
    return line;
}

} // namespace

std::string toJsonLine(const TrainerLogLine& line)
{
    Json json = Json::object();
    json["current_steps"] = line.currentSteps;
    json["total_steps"] = line.totalSteps;
    put(json, "loss", line.loss);
    put(json, "eval_loss", line.evalLoss);
    put(json, "accuracy", line.accuracy);
    put(json, "lr", line.learningRate);
    put(json, "epoch", line.epoch);
    put(json, "percentage", rounded(line.percentage, 2));
    if (!line.elapsedTime.empty())
        json["elapsed_time"] = line.elapsedTime;
    if (!line.remainingTime.empty())
        json["remaining_time"] = line.remainingTime;
    put(json, "throughput", rounded(line.throughput, 2));
    put(json, "total_tokens", line.totalTokens);
    return toPythonJson(json);
}

Result<std::vector<TrainerLogLine>> readTrainerLog(const std::filesystem::path& file)
{
    ANNEAL_TRY(const std::string content, readFile(file));
    const std::string name = toUtf8(file);
    std::vector<TrainerLogLine> lines;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < content.size();) {
        const auto newLine = content.find('\n', begin);
        const auto end = newLine == std::string::npos ? content.size() : newLine;
        const auto row = std::string_view(content).substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (row.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        // After a power cut the end of a file may be as long as it was and hold zeros.
        if (row.find('\0') != std::string_view::npos)
            continue;
        auto json = parseJson(withoutNan(row), name, number);
        if (!json || !json->is_object()) {
            if (newLine == std::string::npos)
                break;
            return json ? fail(ErrorCode::Format,
                               name + ", line " + std::to_string(number) + ": not a JSON object.",
                               {{"file", name}, {"line", std::to_string(number)}})
                        : tl::unexpected<Error>(json.error());
        }
        lines.push_back(lineFrom(*json));
    }
    return lines;
}

std::vector<double> smoothed(const std::vector<double>& values)
{
    std::vector<double> out;
    if (values.empty())
        return out;
    out.reserve(values.size());
    const double weight =
        1.8 * (1.0 / (1.0 + std::exp(-0.05 * static_cast<double>(values.size()))) - 0.5);
    double last = values.front();
    for (const double value : values) {
        last = last * weight + (1.0 - weight) * value;
        out.push_back(last);
    }
    return out;
}

} // namespace anneal::runs
