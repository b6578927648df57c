#pragma once

#include "core/config/presets.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace anneal::ui {

/// What the form says about one key, in the language in force. Plain is for anyone, exact for an
/// engineer; why follows "Why %1?", with a "%1" of its own for the updates of the run. Plain and
/// why are there for every number and empty for most other keys.
struct SettingText {
    QString label, plain, exact, why;
};
/// Why is the reason of the value that the goal gives; without a goal, of the default.
[[nodiscard]] SettingText settingText(std::string_view key,
                                      config::Goal goal = config::Goal::Custom,
                                      const config::PresetInput& input = {});

/// The accordion of LlamaBoard that a key stands in, in the language in force, and its place in
/// their order.
struct SettingSection {
    QString title;
    int order = 0;
};
[[nodiscard]] SettingSection settingSection(std::string_view key);

/// Every word by which a key is found: the key, its labels, and what LlamaBoard calls it in English
/// and Chinese, whatever language is in force.
[[nodiscard]] QStringList settingSearchWords(std::string_view key);

/// Whether one of the words holds what is looked for. A blank stands for an underscore too, and
/// capitals don't matter.
[[nodiscard]] bool matchesSearch(const QStringList& words, const QString& wanted);

/// A number as a person writes it: 1e-3, 0.05, 14.
[[nodiscard]] QString settingNumber(double value);

/// True when the table of texts has this key: each key that the form shows has to be there.
[[nodiscard]] bool hasSettingText(std::string_view key);

} // namespace anneal::ui
