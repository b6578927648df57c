#pragma once

#include "core/config/settings_table.h"

#include <vector>

/// The rows of settings(), by subject. The order between them is made in settings_table.cpp.
namespace anneal::config {

using SettingRows = std::vector<SettingInfo>;

[[nodiscard]] SettingRows modelSettings();
[[nodiscard]] SettingRows methodSettings();
[[nodiscard]] SettingRows optimizerSettings(); ///< rules beside optim: GaLore to Muon
[[nodiscard]] SettingRows dataSettings();
[[nodiscard]] SettingRows trainSettings();
[[nodiscard]] SettingRows processSettings();
[[nodiscard]] SettingRows evaluationSettings();
[[nodiscard]] SettingRows generationSettings(); ///< and export
[[nodiscard]] SettingRows unusedSettings();     ///< NoEffect and Refused keys of all groups

} // namespace anneal::config
