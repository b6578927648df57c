#pragma once

#include "ui/widgets/basics.h"

#include <QPushButton>
#include <QString>

namespace anneal::ui {

/// A push button with name, kind and icon, ready for a layout.
[[nodiscard]] QPushButton* makeButton(const char* objectName, const char* kind,
                                      const QString& iconName, QWidget* parent);

/// Sizes and durations as a person reads them, in the language in force.
[[nodiscard]] QString byteText(quint64 bytes);                       ///< "1.1 GB"
[[nodiscard]] QPair<QString, QString> sizeParts(quint64 bytes);      ///< {"1.1", "GB"}
[[nodiscard]] QString durationText(double seconds);                  ///< "2 min 30 s"
[[nodiscard]] QPair<QString, QString> durationParts(double seconds); ///< {"3", "min"}
[[nodiscard]] QString clockText(double seconds);                     ///< "1:06"
[[nodiscard]] QString lossText(double loss);                         ///< "0.38"

} // namespace anneal::ui
