#include "ui/shell/taskbar_progress.h"

#include <QWidget>

#include <windows.h>

#include <shobjidl.h>

namespace anneal::ui {

struct TaskbarProgress::Place {
    QWidget& window;
    ITaskbarList3* list = nullptr;
};

TaskbarProgress::TaskbarProgress(QWidget& window)
    : QObject(&window)
    , m_place(std::make_unique<Place>(Place{window}))
{
    // Qt has initialised COM on the GUI thread.
    if (FAILED(CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER,
                                IID_PPV_ARGS(&m_place->list))))
        m_place->list = nullptr;
    else if (FAILED(m_place->list->HrInit())) {
        m_place->list->Release();
        m_place->list = nullptr;
    }
}

TaskbarProgress::~TaskbarProgress()
{
    if (m_place->list)
        m_place->list->Release();
}

void TaskbarProgress::tell(std::optional<double> fraction)
{
    if (!m_place->list)
        return;
    constexpr ULONGLONG kWhole = 1000;
    const auto window = reinterpret_cast<HWND>(m_place->window.winId());
    m_place->list->SetProgressState(window, fraction ? TBPF_NORMAL : TBPF_NOPROGRESS);
    if (fraction)
        m_place->list->SetProgressValue(window, ULONGLONG(*fraction * kWhole), kWhole);
}

} // namespace anneal::ui
