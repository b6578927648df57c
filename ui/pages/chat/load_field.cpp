#include "ui/pages/chat/load_field.h"

#include "ui/forms/arguments_field.h"
#include "ui/settings/preferences.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {
const QString kLoading = QStringLiteral("chat/loading");
}

LoadField::LoadField(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_field(new ArgumentsField(QStringLiteral("loadArguments"), this))
    , m_otherwise(makeLabel(FontRole::Caption, "warning", false, this))
    , m_again(new QPushButton(this))
{
    m_otherwise->setObjectName(QStringLiteral("loadedOtherwiseNote"));
    m_otherwise->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("loadAgainButton"));
    setButtonSize(m_again, ButtonSize::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_otherwise);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    m_field->setText(m_preferences.value(kLoading).toString());
    setLoadedOtherwise(false);
    connect(m_field, &ArgumentsField::edited, this, [this] {
        m_preferences.setValue(kLoading, m_field->text());
        read();
        Q_EMIT changed();
    });
    connect(m_again, &QPushButton::clicked, this, &LoadField::loadAgainRequested);
    retranslate();
}

void LoadField::read()
{
    m_read = readFurther(m_field->text(), FurtherUse::Loading);
    m_field->showState(m_read.fault, m_read.notes());
}

QString LoadField::text() const
{
    return m_field->text();
}

void LoadField::setText(const QString& text)
{
    m_field->setText(text);
}

void LoadField::setLoadedOtherwise(bool otherwise)
{
    m_otherwise->setVisible(otherwise);
    m_again->setVisible(otherwise);
}

void LoadField::focusText()
{
    m_field->editor()->setFocus(Qt::OtherFocusReason);
}

void LoadField::retranslate()
{
    m_field->setTexts(tr("Settings for loading"),
                      tr("How the model is put into memory, for every conversation: one setting a "
                         "line, or a JSON object. They count from the next loading on."),
                      tr("For example quantization_bit: 4, infer_dtype: bfloat16 or "
                         "rope_scaling: yarn; the same keys as of anneal chat"));
    m_otherwise->setText(tr("The model was loaded with other settings than these."));
    m_again->setText(tr("Load again to apply"));
    setButtonIcon(m_again, QStringLiteral("refresh-cw"));
    read();
}

} // namespace anneal::ui
