#include "ui/forms/setting_field.h"

#include "ui/forms/number_edit.h"
#include "ui/forms/setting_text.h"
#include "ui/forms/settings_form.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace anneal::ui {

namespace {

constexpr int kTintMs = 180;
constexpr int kRowEditorWidth = 132;

/// Paints the accent over an editor, paler and paler, then goes.
class Tint final : public QWidget {
public:
    explicit Tint(QWidget* editor, int durationMs)
        : QWidget(editor)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(editor->rect());
        auto* animation = new QVariantAnimation(this);
        animation->setStartValue(70);
        animation->setEndValue(0);
        animation->setDuration(durationMs);
        animation->setEasingCurve(QEasingCurve::OutCubic);
        connect(animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
            m_alpha = value.toInt();
            update();
        });
        connect(animation, &QVariantAnimation::finished, this, &QObject::deleteLater);
        animation->start();
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor color = Theme::current().colors().accent;
        color.setAlpha(m_alpha);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(rect(), 7, 7);
    }

private:
    int m_alpha = 70;
};

/// The dot before a value that differs from the goal's; a click takes the goal's again.
class ResetDot final : public QAbstractButton {
public:
    explicit ResetDot(QWidget* parent)
        : QAbstractButton(parent)
    {
        setFixedSize(14, 22);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current().colors().accent);
        const double radius = underMouse() || hasFocus() ? 5 : 3.5;
        painter.drawEllipse(QRectF(rect()).center(), radius, radius);
    }
};

} // namespace

QString SettingField::fieldName(const QString& key)
{
    QString name;
    bool upper = false;
    for (const QChar letter : key) {
        if (letter == QLatin1Char('_')) {
            upper = true;
            continue;
        }
        name += upper ? letter.toUpper() : letter;
        upper = false;
    }
    return name + QLatin1String("Field");
}

SettingField::SettingField(SettingsForm& form, const QString& key, Form shape, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_key(key)
    , m_info(config::findSetting(key.toStdString()))
    , m_shape(shape)
{
    Q_ASSERT(m_info);
    build(shape);
    retranslate();
    showValue();
    connect(&m_form, &SettingsForm::textChanged, this, [this](const QString& changed) {
        if (changed == m_key)
            showValue();
    });
}

QWidget* SettingField::makeEditor()
{
    if (m_info->type == config::SettingType::Flag) {
        m_check = new QCheckBox(this);
        connect(m_check, &QCheckBox::toggled, this, [this](bool on) {
            m_form.setText(m_key, on ? QStringLiteral("true") : QStringLiteral("false"));
        });
        return m_check;
    }
    if (!m_info->choices.empty()) {
        m_combo = new QComboBox(this);
        m_combo->setFocusPolicy(Qt::StrongFocus);
        if (std::holds_alternative<std::monostate>(m_info->defaultValue))
            m_combo->addItem(QString());
        for (const std::string_view choice : m_info->choices)
            m_combo->addItem(QString::fromUtf8(choice.data(), qsizetype(choice.size())));
        connect(m_combo, &QComboBox::currentTextChanged, this,
                [this](const QString& text) { m_form.setText(m_key, text); });
        return m_combo;
    }
    if (m_info->type == config::SettingType::Number || m_info->type == config::SettingType::Integer)
        m_line = new NumberEdit(m_info->type == config::SettingType::Integer, this);
    else
        m_line = new QLineEdit(this);
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_form.setText(m_key, text); });
    return m_line;
}

void SettingField::build(Form shape)
{
    if (shape == Form::Stacked) {
        m_label = makeLabel(FontRole::Caption, "secondary", false, this);
    } else {
        m_label = new ElidedLabel({}, Qt::ElideRight, this);
        setFontRole(m_label, FontRole::Body);
    }
    m_error = makeLabel(FontRole::Caption, "bad", false, this);
    m_error->setWordWrap(true);
    m_error->setObjectName(m_key + QLatin1String("Error"));
    m_error->hide();
    m_editor = makeEditor();
    m_editor->setObjectName(fieldName(m_key));
    m_editor->installEventFilter(this);
    m_label->setBuddy(m_editor);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (shape == Form::Stacked) {
        column->addWidget(m_label);
        column->addWidget(m_editor);
        column->addWidget(m_error);
        return;
    }
    m_dot = new ResetDot(this);
    m_dot->setObjectName(m_key + QLatin1String("Reset"));
    connect(m_dot, &QAbstractButton::clicked, this, [this] { m_form.reset(m_key); });
    m_keyLabel = new ElidedLabel(m_key, Qt::ElideRight, this);
    setFontRole(m_keyLabel, FontRole::Mono);
    setTextTone(m_keyLabel, "muted");
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* dotSpace = new QWidget(this);
    dotSpace->setFixedWidth(14);
    auto* dotLayout = new QHBoxLayout(dotSpace);
    dotLayout->setContentsMargins(0, 0, 0, 0);
    dotLayout->addWidget(m_dot);
    row->addWidget(dotSpace);
    row->addWidget(m_label);
    m_keyLabel->setMinimumWidth(0);
    m_keyLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_keyLabel, 1);
    if (m_check) {
        auto* place = new QWidget(this);
        place->setFixedWidth(kRowEditorWidth);
        auto* placeLayout = new QHBoxLayout(place);
        placeLayout->setContentsMargins(0, 4, 0, 4);
        placeLayout->addWidget(m_check);
        placeLayout->addStretch();
        row->addWidget(place);
    } else {
        m_editor->setFixedWidth(kRowEditorWidth);
        row->addWidget(m_editor);
    }
    column->addLayout(row);
    column->addWidget(m_error);
}

QString SettingField::errorText() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void SettingField::tint()
{
    if (const int duration = Theme::current().motionMs(kTintMs); duration > 0 && isVisible())
        new Tint(m_editor, duration);
}

void SettingField::showValue()
{
    const QString text = m_form.text(m_key);
    if (m_check) {
        const QSignalBlocker blocker(m_check);
        m_check->setChecked(text == QLatin1String("true"));
    } else if (m_combo) {
        const QSignalBlocker blocker(m_combo);
        if (m_combo->findText(text) < 0)
            m_combo->addItem(text);
        m_combo->setCurrentText(text);
    } else if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
    const QString fault = m_form.fault(m_key);
    m_error->setText(fault);
    m_error->setVisible(!fault.isEmpty());
    if (m_editor->property("invalid").toBool() != !fault.isEmpty()) {
        m_editor->setProperty("invalid", !fault.isEmpty());
        style()->unpolish(m_editor);
        style()->polish(m_editor);
    }
    describe();
    if (m_dot)
        m_dot->setVisible(m_form.isModified(m_key));
}

/// What a screen reader adds to the name: the fault, or what the explanation beside it says first.
void SettingField::describe()
{
    const SettingText text = settingText(m_key.toStdString());
    const QString fault = m_form.fault(m_key);
    m_editor->setAccessibleDescription(!fault.isEmpty()        ? fault
                                       : !text.plain.isEmpty() ? text.plain
                                                               : text.exact);
}

void SettingField::retranslate()
{
    describe();
    const SettingText text = settingText(m_key.toStdString());
    m_label->setText(text.label);
    m_editor->setAccessibleName(text.label);
    if (m_line)
        m_line->setPlaceholderText(tr("not set"));
    m_editor->setToolTip(m_shape == Form::Row && !text.exact.isEmpty() ? text.exact : m_key);
    if (m_dot) {
        const QString own = m_form.goalText(m_key);
        const QString tip = own.isEmpty() ? tr("Back to not set") : tr("Back to %1").arg(own);
        m_dot->setToolTip(tip);
        m_dot->setAccessibleName(tr("Reset %1").arg(text.label));
    }
}

bool SettingField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor) {
        if (event->type() == QEvent::FocusIn)
            Q_EMIT focused(m_key);
        // A wheel over the page scrolls it; it must not change a value on its way.
        if (event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SettingField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_form.fault(m_key).isEmpty())
            showValue();
    }
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
