#include "ui/pages/settings_row.h"

#include "ui/widgets/basics.h"

#include <QBoxLayout>

namespace anneal::ui {

SettingRow::SettingRow(QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_name(makeLabel(FontRole::Body, "", false, this))
    , m_explanation(makeLabel(FontRole::Caption, "muted", false, this))
{
    m_explanation->setWordWrap(true);
    m_name->setBuddy(control);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(m_name);
    column->addWidget(m_explanation);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(24);
    row->addLayout(column, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::setTexts(const QString& name, const QString& explanation)
{
    m_name->setText(name);
    m_explanation->setText(explanation);
    m_control->setAccessibleName(name);
    m_control->setAccessibleDescription(explanation);
}

bool SettingRow::fits(const QString& search) const
{
    const QString all = m_name->text() + QLatin1Char(' ') + m_explanation->text();
    for (const QString& word : search.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

} // namespace anneal::ui
