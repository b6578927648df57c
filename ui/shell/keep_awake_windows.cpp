#include "ui/shell/keep_awake.h"

#include <windows.h>

namespace anneal::ui {

struct KeepAwake::Lock {};

KeepAwake::KeepAwake(QObject* parent)
    : QObject(parent)
{
}

KeepAwake::~KeepAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

void KeepAwake::setActive(bool active, const QString&)
{
    SetThreadExecutionState(active ? ES_CONTINUOUS | ES_SYSTEM_REQUIRED : ES_CONTINUOUS);
}

} // namespace anneal::ui
