#pragma once

#include <QString>

namespace anneal::ui {

/// Bytes in the language in force: "9.8 MB", "138 MB", "3.1 GB".
[[nodiscard]] QString sizeText(quint64 bytes);

/// The same of a fact of an error; text that is no number stays.
[[nodiscard]] QString bytesText(const QString& number);

} // namespace anneal::ui
