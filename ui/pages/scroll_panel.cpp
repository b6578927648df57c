#include "ui/pages/scroll_panel.h"

#include <QScrollArea>

namespace anneal::ui {

QScrollArea* makeScrollPanel(QWidget* inside)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false); // setWidget() switches it on
    return scroll;
}

} // namespace anneal::ui
