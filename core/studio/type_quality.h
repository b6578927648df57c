#pragma once

#include "core/base/error.h"
#include "core/report/type_quality.h"

#include <filesystem>
#include <string_view>

namespace anneal::studio {

/// How a number format answers, in words; the limits are measured (DECISIONS.md).
enum class Quality { AsOriginal, Hardly, Slightly, Clearly };
[[nodiscard]] Quality judged(const report::TypeQuality& quality);

/// Of this type; nullptr where it isn't measured.
[[nodiscard]] const report::TypeQuality* qualityOf(const report::QualityTable& table,
                                                   std::string_view type);
/// Adds or replaces; keeps the order of catalog::ggufFileTypes().
void addQuality(report::QualityTable& table, report::TypeQuality quality);

/// What was measured of these weights and rows earlier (`key`); without types where nothing was, or
/// it can't be read.
[[nodiscard]] report::QualityTable keptQuality(const std::filesystem::path& folder,
                                               const std::string& key);
/// Writes gguf_quality.json into the folder of the adapter. Fails with Io.
[[nodiscard]] Result<void> keepQuality(const std::filesystem::path& folder,
                                       const report::QualityTable& table);

} // namespace anneal::studio
