#pragma once

#include "core/base/notice.h"

/// The parts of noticeTexts(). Only for core/base.
namespace anneal {

/// Refusals of a setting by itself, of run files, and the patterns that many settings share.
[[nodiscard]] std::span<const NoticeText> settingTexts();

/// Refusals of settings that do not go together, or not with the model or the data.
[[nodiscard]] std::span<const NoticeText> combinationTexts();

/// Refusals by models, data, trainings and exports.
[[nodiscard]] std::span<const NoticeText> workTexts();

} // namespace anneal
