#pragma once

#include "ui/forms/unavailable_settings.h"
#include "ui/widgets/basics.h"

#include <QWidget>

namespace anneal::ui {

/// A found setting that has no field: its name, its key, and what to do instead.
class UnavailableRow final : public QWidget {
    Q_OBJECT
public:
    explicit UnavailableRow(const UnavailableSetting& setting, QWidget* parent = nullptr);
    [[nodiscard]] const UnavailableSetting& setting() const { return m_setting; }

private:
    UnavailableSetting m_setting;
};

} // namespace anneal::ui
