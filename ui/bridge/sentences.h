#pragma once

#include <QString>
#include <QStringList>

namespace anneal::ui {

/// Whole sentences, one after the other as the language in force writes them: with a blank between,
/// in Chinese and Japanese without. Empty ones are left out.
[[nodiscard]] QString sentences(const QStringList& parts);

/// A title, which has no full stop, and the sentence behind it.
[[nodiscard]] QString titled(const QString& title, const QString& text);

} // namespace anneal::ui
