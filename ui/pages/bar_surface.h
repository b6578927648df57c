#pragma once

#include <QWidget>

namespace anneal::ui {

/// The foot of a page: a surface with a line above it.
class BarSurface final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace anneal::ui
