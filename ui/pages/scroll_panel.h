#pragma once

class QScrollArea;
class QWidget;

namespace anneal::ui {

/// A vertical scroll area without frame or background of its own: the card behind it shows through.
[[nodiscard]] QScrollArea* makeScrollPanel(QWidget* inside);

} // namespace anneal::ui
