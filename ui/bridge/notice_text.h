#pragma once

#include "core/base/notice.h"

#include <QString>

namespace anneal::ui {

/// What core tells, in the language in force: warnings of a training, problems of rows, notes. One
/// whose table has changed since it was written down stays English.
[[nodiscard]] QString noticeText(const Notice& notice);

/// The same for a text of core's tables that stands alone, such as SettingInfo::note.
[[nodiscard]] QString reasonText(std::string_view reason);

} // namespace anneal::ui
