#pragma once

#include "ui/widgets/bubble_item.h"
#include "ui/widgets/bubble_tools.h"
#include "ui/widgets/bubble_view.h"

#include <QPointF>
#include <QPushButton>
#include <QTimer>

#include <deque>
#include <vector>

/// What a BubbleView holds. Only for its own .cpp files.
namespace anneal::ui {

struct BubbleView::Place {
    int index = -1, position = 0;
    [[nodiscard]] bool operator<(const Place& other) const
    {
        return index != other.index ? index < other.index : position < other.position;
    }
};

struct BubbleView::Parts {
    static constexpr double kBetween = 12; ///< pixels between two messages

    std::deque<BubbleItem> items;
    std::vector<double> tops, bottoms; ///< of the messages, in content coordinates
    Place anchor, cursor;              ///< the selection
    int current = -1, hovered = -1;
    bool selecting = false, toolsVisible = true, plain = false, caretOn = true, layingOut = false;
    QTimer* stream = nullptr; ///< waits for the next repaint of streamed text
    QTimer* caret = nullptr;
    BubbleTools *lastTools = nullptr, *leftTools = nullptr, *hoverTools = nullptr;
    QPushButton* codeCopy = nullptr;
    QString codeText; ///< what codeCopy copies
    QString marked;
    QPointF pressed;     ///< where the button went down
    double layoutMs = 0; ///< what the last layout took

    /// The last answer, and beside each other the left one before it.
    [[nodiscard]] bool isLastAnswer(int index) const
    {
        const int last = int(items.size()) - 1;
        const auto ready = [&](int i) {
            return i >= 0 && items[size_t(i)].side() == Side::Model && !items[size_t(i)].streaming;
        };
        if (index == last)
            return ready(last);
        return last >= 1 && index == last - 1 && ready(index) &&
               items[size_t(index)].column() == Column::Left &&
               items[size_t(last)].column() == Column::Right;
    }
};

} // namespace anneal::ui
