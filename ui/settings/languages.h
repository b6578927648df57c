#pragma once

#include <QLocale>
#include <QString>

#include <array>

namespace anneal::ui {

/// A language of the window, with its name in the language itself.
struct LanguageEntry {
    const char* code;
    const char* name;
};

/// In the order in which they are offered.
inline constexpr std::array kLanguages = {
    LanguageEntry{"zh_CN", "简体中文"}, LanguageEntry{"zh_TW", "繁體中文"},
    LanguageEntry{"en", "English"},     LanguageEntry{"ja", "日本語"},
    LanguageEntry{"ko", "한국어"},      LanguageEntry{"ru", "Русский"},
};

/// The code of the language that a locale wants, "" when the window doesn't speak it. Chinese goes
/// by its script: Hong Kong reads Traditional characters too.
[[nodiscard]] QString languageCode(const QLocale& locale);

} // namespace anneal::ui
