#include "ui/forms/arguments_field.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace anneal::ui {

ArgumentsField::ArgumentsField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel(FontRole::Body, "", false, this))
    , m_explanation(makeLabel(FontRole::Caption, "muted", false, this))
    , m_error(makeLabel(FontRole::Caption, "bad", false, this))
    , m_notes(makeLabel(FontRole::Caption, "muted", false, this))
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setObjectName(name + QStringLiteral("Field"));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(QStringLiteral("key: value"));
    setFontRole(m_edit, FontRole::Mono);
    m_edit->setFixedHeight(Theme::current().px(64));
    m_edit->installEventFilter(this);
    m_label->setBuddy(m_edit);
    m_error->setObjectName(name + QStringLiteral("Error"));
    for (auto* line : {m_explanation, m_error, m_notes}) {
        line->setWordWrap(true);
        line->hide();
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_label, m_edit, m_error, m_notes, m_explanation})
        column->addWidget(part);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ArgumentsField::edited);
}

void ArgumentsField::setTexts(const QString& label, const QString& explanation,
                              const QString& toolTip)
{
    m_label->setText(label);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_edit->setAccessibleName(label);
    m_edit->setToolTip(toolTip);
}

QString ArgumentsField::text() const
{
    return m_edit->toPlainText();
}

void ArgumentsField::setText(const QString& text)
{
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
}

void ArgumentsField::showState(const QString& fault, const QStringList& notes)
{
    m_error->setText(fault);
    m_error->setVisible(!fault.isEmpty());
    m_edit->setAccessibleDescription(fault.isEmpty() ? m_explanation->text() : fault);
    if (m_edit->property("invalid").toBool() != !fault.isEmpty()) {
        m_edit->setProperty("invalid", !fault.isEmpty());
        style()->unpolish(m_edit);
        style()->polish(m_edit);
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

bool ArgumentsField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace anneal::ui
