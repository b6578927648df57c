#pragma once

class QApplication;

namespace anneal::ui {
class MainWindow;
class StudioContext;
} // namespace anneal::ui

namespace anneal::studio {

/// Prints "start_ms N" and "resident_mib N" when `window` has been painted, its lists are read and
/// the event loop is idle, and ends the program. Counted from the start of the process where the
/// system tells it, else from this call.
void measureStart(QApplication& application, ui::MainWindow& window, ui::StudioContext& context);

} // namespace anneal::studio
