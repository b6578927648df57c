#include "ui/pages/train/further_field.h"

#include "ui/forms/arguments_field.h"
#include "ui/forms/setting_text.h"
#include "ui/forms/settings_form.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace anneal::ui {

FurtherField::FurtherField(SettingsForm& form, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_field(new ArgumentsField(QStringLiteral("furtherArguments"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 4, 0, 4);
    column->addWidget(m_field);
    connect(m_field, &ArgumentsField::edited, this,
            [this] { m_form.setFurtherArguments(m_field->text()); });
    connect(m_field, &ArgumentsField::focused, this, &FurtherField::focused);
    connect(m_field, &ArgumentsField::left, this, [this] { m_form.moveFurtherIntoFields(); });
    connect(&m_form, &SettingsForm::textChanged, this, [this](const QString& key) {
        if (key == SettingsForm::furtherKey())
            showText();
    });
    retranslate();
    showText();
}

QWidget* FurtherField::editor() const
{
    return m_field->editor();
}

QStringList FurtherField::words()
{
    return settingSearchWords(SettingsForm::furtherKey().toStdString())
           << QStringLiteral("Further arguments") << tr("Further arguments");
}

void FurtherField::showText()
{
    m_field->setText(m_form.furtherArguments());
    m_field->showState(m_form.fault(SettingsForm::furtherKey()), m_form.furtherNotes());
}

void FurtherField::retranslate()
{
    m_field->setTexts(tr("Further arguments"), {},
                      tr("Keys of a run file that have no field here, one a line; those that have "
                         "one go there by themselves."));
}

void FurtherField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
