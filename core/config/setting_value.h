#pragma once

#include "core/base/error.h"
#include "core/config/settings_table.h"

#include <string>
#include <string_view>

namespace anneal::config {

/// A value of a run file before its key's type is known.
struct RawValue {
    enum class Kind { Null, Scalar, List, Map } kind = Kind::Null;
    std::string text; ///< Scalar: as written; Map: JSON text
    std::vector<std::string> list;
};

/// Type, choices, range and tier. Fails with InvalidArgument (context key) saying what is allowed.
[[nodiscard]] Result<SettingValue> parseSetting(const SettingInfo& setting, const RawValue& raw);
[[nodiscard]] Result<void> checkSetting(const SettingInfo& setting, const SettingValue& value);

/// Whether `key: null` means something else than leaving the key out.
[[nodiscard]] bool nullIsAValue(std::string_view key);

/// `true`, `8`, `1.0e-05`, `q_proj,v_proj`; "" = not set. Numbers of updates are written without a point while they are whole.
[[nodiscard]] std::string settingText(const SettingInfo& setting, const SettingValue& value);

} // namespace anneal::config
