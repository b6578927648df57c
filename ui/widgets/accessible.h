#pragma once

#include <QAccessible>

class QWidget;

namespace anneal::ui {

/// Gives a painted widget a role for screen readers: its name is accessibleName() (of a button: its
/// text), its value comes from `accessibleValue`, a dynamic property, when set. To be called in the
/// widget's constructor.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);
void setAccessibleValue(QWidget* widget, const QString& value);

} // namespace anneal::ui
