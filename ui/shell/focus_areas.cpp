#include "ui/shell/focus_areas.h"

#include <QApplication>
#include <QVariant>

#include <algorithm>

namespace anneal::ui {

namespace {

QWidget* firstFocusable(QWidget& area)
{
    QWidget* widget = &area;
    do {
        const bool inside = widget == &area || area.isAncestorOf(widget);
        if (inside && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != &area);
    return nullptr;
}

} // namespace

void moveFocusToArea(const std::vector<QWidget*>& fixed, QWidget& page, int step)
{
    std::vector<QWidget*> areas = fixed;
    std::vector<QWidget*> inPage;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->property("focusArea").isValid() && widget->isVisible())
            inPage.push_back(widget);
    }
    std::stable_sort(inPage.begin(), inPage.end(), [](const QWidget* a, const QWidget* b) {
        return a->property("focusArea").toInt() < b->property("focusArea").toInt();
    });
    if (inPage.empty())
        inPage.push_back(&page);
    areas.insert(areas.end(), inPage.begin(), inPage.end());

    const QWidget* focused = QApplication::focusWidget();
    const auto holds = [focused](const QWidget* area) {
        return focused && (area == focused || area->isAncestorOf(focused));
    };
    const int count = int(areas.size());
    const auto here = std::find_if(areas.begin(), areas.end(), holds);
    int index = here == areas.end() ? (step > 0 ? -1 : count) : int(here - areas.begin());
    for (int tried = 0; tried < count; ++tried) {
        index = (index + step + count) % count;
        if (QWidget* target = firstFocusable(*areas[size_t(index)])) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace anneal::ui
