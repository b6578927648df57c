#include "core/studio/type_quality.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/gguf_mix.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace anneal::studio {
namespace {

constexpr const char* kFile = "gguf_quality.json";
constexpr std::uint64_t kMostBytes = 1 << 20;

std::size_t placeOf(std::string_view type)
{
    const auto& types = catalog::ggufFileTypes();
    const auto found =
        std::find_if(types.begin(), types.end(), [&](const auto& one) { return one.name == type; });
    return static_cast<std::size_t>(found - types.begin());
}

Json toJson(const report::QualityTable& table)
{
    Json list = Json::array();
    for (const auto& one : table.types)
        list.push_back({{"type", one.type},
                        {"bytes", one.bytes},
                        {"tokens", one.tokens},
                        {"agreement", one.agreement},
                        {"difference", one.difference},
                        {"loss_change", one.lossChange}});
    return {{"key", table.key},   {"rows", table.rows},         {"tokens", table.tokens},
            {"loss", table.loss}, {"weighted", table.weighted}, {"types", list}};
}

} // namespace

Quality judged(const report::TypeQuality& quality)
{
    if (quality.difference <= 0.01 && quality.agreement >= 0.995)
        return Quality::AsOriginal;
    if (quality.difference <= 0.05 && quality.agreement >= 0.98)
        return Quality::Hardly;
    if (quality.difference <= 0.20 && quality.agreement >= 0.93)
        return Quality::Slightly;
    return Quality::Clearly;
}

const report::TypeQuality* qualityOf(const report::QualityTable& table, std::string_view type)
{
    for (const auto& one : table.types)
        if (one.type == type)
            return &one;
    return nullptr;
}

void addQuality(report::QualityTable& table, report::TypeQuality quality)
{
    std::erase_if(table.types, [&](const auto& one) { return one.type == quality.type; });
    table.types.push_back(std::move(quality));
    std::ranges::sort(table.types, {}, [](const auto& one) { return placeOf(one.type); });
}

report::QualityTable keptQuality(const std::filesystem::path& folder, const std::string& key)
{
    const auto text = readFile(folder / kFile, kMostBytes);
    if (!text)
        return {};
    const auto json = parseJson(*text, toUtf8(folder / kFile));
    if (!json || !json->is_object() || json->value("key", Json()) != key)
        return {};
    report::QualityTable table;
    try {
        table.key = key;
        table.rows = json->at("rows").get<std::int64_t>();
        table.tokens = json->at("tokens").get<std::int64_t>();
        table.loss = json->at("loss").get<double>();
        table.weighted = json->at("weighted").get<bool>();
        for (const auto& one : json->at("types")) {
            report::TypeQuality quality{.type = one.at("type").get<std::string>(),
                                        .bytes = one.at("bytes").get<std::uint64_t>(),
                                        .tokens = one.at("tokens").get<std::int64_t>(),
                                        .agreement = one.at("agreement").get<double>(),
                                        .difference = one.at("difference").get<double>(),
                                        .lossChange = one.at("loss_change").get<double>()};
            if (catalog::ggufFileType(quality.type) != nullptr)
                addQuality(table, std::move(quality));
        }
    } catch (const Json::exception&) {
        return {}; // written by someone else: it is measured again
    }
    return table;
}

Result<void> keepQuality(const std::filesystem::path& folder, const report::QualityTable& table)
{
    return writeFileAtomically(
        folder / kFile,
        toPythonJson(toJson(table), {.indent = 2, .sortKeys = false, .asciiOnly = false}) + "\n");
}

} // namespace anneal::studio
