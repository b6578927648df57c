#include "ui/widgets/heading_width.h"

#include "ui/widgets/theme.h"

#include <algorithm>

namespace anneal::ui {

int headingWidth(const QHeaderView& header, int column, int least)
{
    constexpr int kRoom = 30; // beside the word, of which most is the style sheet's padding
    const QString title = header.model()->headerData(column, header.orientation()).toString();
    return std::max(least,
                    header.fontMetrics().horizontalAdvance(title) + Theme::current().px(kRoom));
}

} // namespace anneal::ui
