#pragma once

class QButtonGroup;
class QWidget;

namespace anneal::ui {

/// Lets Tab go through the controls below `root` in the order in which its layouts show them: down
/// and to the right, a row of a grid after the other. Qt's own order is that of construction, which
/// is another one where a control was made later or elsewhere.
void orderTabsByLayout(QWidget& root);

/// Of an exclusive group Tab reaches the chosen button only, also when it was chosen by the
/// program.
void tabToChecked(const QButtonGroup& group);

} // namespace anneal::ui
