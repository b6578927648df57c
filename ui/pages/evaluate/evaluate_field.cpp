#include "ui/pages/evaluate/evaluate_field.h"

#include "core/config/settings_table.h"
#include "ui/forms/number_edit.h"
#include "ui/forms/setting_field.h"
#include "ui/forms/settings_form.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QStyle>

namespace anneal::ui {

namespace {
constexpr int kEditorWidth = 104;
}

EvaluateField::EvaluateField(SettingsForm& form, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_key(key)
    , m_label(makeLabel(FontRole::Body))
    , m_note(makeLabel(FontRole::Caption, "muted"))
    , m_keyLabel(new ElidedLabel(key))
{
    const auto* info = config::findSetting(key.toStdString());
    setFontRole(m_keyLabel, FontRole::Mono);
    setTextTone(m_keyLabel, "muted");
    m_keyLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_note->setWordWrap(true);
    m_note->setObjectName(key + QLatin1String("Note"));
    if (info->type == config::SettingType::Flag) {
        m_check = new QCheckBox;
        connect(m_check, &QCheckBox::toggled, this, [this](bool on) {
            m_form.setText(m_key, on ? QStringLiteral("true") : QStringLiteral("false"));
            Q_EMIT edited();
        });
    } else {
        m_line = new NumberEdit(info->type == config::SettingType::Integer);
        m_line->setFixedWidth(kEditorWidth);
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
            m_form.setText(m_key, text);
            Q_EMIT edited();
        });
    }
    editor()->setObjectName(SettingField::fieldName(key));
    m_label->setBuddy(editor());
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_keyLabel, 0, 1);
    grid->addWidget(editor(), 0, 2, 2, 1, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_note, 1, 0, 1, 2);
    connect(&m_form, &SettingsForm::textChanged, this, [this](const QString& changed) {
        if (changed == m_key)
            showValue();
    });
}

QWidget* EvaluateField::editor() const
{
    return m_line ? static_cast<QWidget*>(m_line) : m_check;
}

void EvaluateField::setTexts(const QString& label, const QString& plain)
{
    m_label->setText(label);
    m_plain = plain;
    editor()->setAccessibleName(label);
    editor()->setToolTip(m_key);
    if (m_key == QLatin1String("max_samples"))
        m_line->setPlaceholderText(tr("all"));
    showValue();
}

void EvaluateField::setFixed(const QString& value, const QString& why)
{
    if (m_fixed == value && m_why == why)
        return;
    m_fixed = value;
    m_why = why;
    showValue();
}

void EvaluateField::showValue()
{
    const bool fixed = !m_fixed.isEmpty();
    const QString text = fixed ? m_fixed : m_form.text(m_key);
    editor()->setEnabled(!fixed);
    if (m_check) {
        const QSignalBlocker blocker(m_check);
        m_check->setChecked(text == QLatin1String("true"));
    } else if (m_line->text() != text) {
        m_line->setText(text);
    }
    const QString fault = fixed ? QString() : m_form.fault(m_key);
    const QString note = fixed ? m_why : fault.isEmpty() ? m_plain : fault;
    m_note->setText(note);
    setTextTone(m_note, fault.isEmpty() ? "muted" : "bad");
    editor()->setAccessibleDescription(note);
    if (editor()->property("invalid").toBool() != !fault.isEmpty()) {
        editor()->setProperty("invalid", !fault.isEmpty());
        style()->unpolish(editor());
        style()->polish(editor());
    }
}

} // namespace anneal::ui
