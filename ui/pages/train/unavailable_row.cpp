#include "ui/pages/train/unavailable_row.h"

#include "ui/forms/setting_text.h"
#include "ui/forms/settings_form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStyle>

namespace anneal::ui {

UnavailableRow::UnavailableRow(const UnavailableSetting& setting, QWidget* parent)
    : QWidget(parent)
    , m_setting(setting)
{
    auto* title = new ElidedLabel(setting.title, Qt::ElideRight, this);
    setFontRole(title, FontRole::Body);
    setTextTone(title, "secondary");
    auto* key = new ElidedLabel(setting.key == setting.title ? QString() : setting.key,
                                Qt::ElideRight, this);
    setFontRole(key, FontRole::Mono);
    setTextTone(key, "muted");
    key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* note = makeLabel(FontRole::Caption, "muted", false, this);
    note->setWordWrap(true);
    note->setText(setting.note);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(title);
    line->addWidget(key, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 2, 0, 4);
    column->setSpacing(1);
    column->addLayout(line);
    column->addWidget(note);
}

FurtherField::FurtherField(SettingsForm& form, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_label(makeLabel(FontRole::Body, "", false, this))
    , m_error(makeLabel(FontRole::Caption, "bad", false, this))
    , m_notes(makeLabel(FontRole::Caption, "muted", false, this))
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setObjectName(QStringLiteral("furtherArgumentsField"));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(QStringLiteral("key: value"));
    setFontRole(m_edit, FontRole::Mono);
    m_edit->setFixedHeight(Theme::current().px(64));
    m_edit->installEventFilter(this);
    m_label->setBuddy(m_edit);
    m_error->setObjectName(QStringLiteral("furtherArgumentsError"));
    m_error->setWordWrap(true);
    m_notes->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 4, 0, 4);
    column->setSpacing(4);
    for (QWidget* part : std::initializer_list<QWidget*>{m_label, m_edit, m_error, m_notes})
        column->addWidget(part);
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { m_form.setFurtherArguments(m_edit->toPlainText()); });
    connect(&m_form, &SettingsForm::textChanged, this, [this](const QString& key) {
        if (key == SettingsForm::furtherKey())
            showText();
    });
    retranslate();
    showText();
}

QWidget* FurtherField::editor() const
{
    return m_edit;
}

QStringList FurtherField::words()
{
    return settingSearchWords(SettingsForm::furtherKey().toStdString())
           << QStringLiteral("Further arguments") << tr("Further arguments");
}

void FurtherField::showText()
{
    if (m_edit->toPlainText() != m_form.furtherArguments())
        m_edit->setPlainText(m_form.furtherArguments());
    const QString fault = m_form.fault(SettingsForm::furtherKey());
    m_error->setText(fault);
    m_error->setVisible(!fault.isEmpty());
    m_edit->setAccessibleDescription(fault);
    if (m_edit->property("invalid").toBool() != !fault.isEmpty()) {
        m_edit->setProperty("invalid", !fault.isEmpty());
        style()->unpolish(m_edit);
        style()->polish(m_edit);
    }
    const QString notes = m_form.furtherNotes().join(QLatin1Char('\n'));
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

void FurtherField::retranslate()
{
    m_label->setText(tr("Further arguments"));
    m_edit->setAccessibleName(tr("Further arguments"));
    m_edit->setToolTip(tr("Keys of a run file that have no field here, one a line; those that have "
                          "one go there by themselves."));
}

bool FurtherField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        m_form.moveFurtherIntoFields();
    return QWidget::eventFilter(watched, event);
}

void FurtherField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
