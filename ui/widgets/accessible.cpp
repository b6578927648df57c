#include "ui/widgets/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>

namespace anneal::ui {

namespace {

constexpr const char* kRole = "annealAccessibleRole";
constexpr const char* kValue = "accessibleValue";

/// What a screen reader learns of a painted widget: role, name, value, and of a button its state
/// and its press action.
class AccessiblePainted final : public QAccessibleWidget {
public:
    AccessiblePainted(QWidget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value) {
            const QString value = widget()->property(kValue).toString();
            if (!value.isEmpty())
                return value;
        }
        if (kind == QAccessible::Name && widget()->accessibleName().isEmpty() && button())
            return button()->text();
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto* control = button()) {
            const bool tab = role() == QAccessible::PageTab;
            state.checkable = control->isCheckable() && !tab;
            state.checked = control->isChecked() && !tab;
            state.selectable = tab;
            state.selected = control->isChecked() && tab;
            state.hasPopup = role() == QAccessible::ComboBox;
        }
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button() && button()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString& name) override
    {
        if (button() && name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(kRole) : QVariant();
    if (!role.isValid())
        return nullptr;
    return new AccessiblePainted(widget, QAccessible::Role(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(kRole, int(role));
}

void setAccessibleValue(QWidget* widget, const QString& value)
{
    if (widget->property(kValue).toString() == value)
        return;
    widget->setProperty(kValue, value);
    QAccessibleValueChangeEvent event(widget, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace anneal::ui
