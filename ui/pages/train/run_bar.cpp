#include "ui/pages/train/run_bar.h"

#include "ui/forms/icon_label.h"
#include "ui/pages/train/page_parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace anneal::ui {

namespace {

QColor ThemeColors::*colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return &ThemeColors::success;
    case Tone::Warning:
        return &ThemeColors::warning;
    case Tone::Bad:
        return &ThemeColors::danger;
    case Tone::Accent:
        return &ThemeColors::accent;
    case Tone::Neutral:
        break;
    }
    return &ThemeColors::textMuted;
}

/// The run's name as a link in the second line.
class NameLink final : public QAbstractButton {
public:
    explicit NameLink(QWidget* parent)
        : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("runNameButton"));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setFontRole(this, FontRole::Caption);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return fontMetrics().size(Qt::TextSingleLine, text()) + QSize(4, 2);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QFont underlined = font();
        underlined.setUnderline(underMouse() || hasFocus());
        painter.setFont(underlined);
        painter.setPen(Theme::current().colors().accent);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }
};

} // namespace

RunBar::RunBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, &ThemeColors::textMuted, 20, this))
    , m_title(new ElidedLabel({}, Qt::ElideRight, this))
    , m_aside(new ElidedLabel({}, Qt::ElideRight, this))
    , m_caption(new ElidedLabel({}, Qt::ElideMiddle, this))
    , m_folder(new ElidedLabel({}, Qt::ElideMiddle, this))
    , m_note(new ElidedLabel({}, Qt::ElideRight, this))
    , m_percent(makeLabel(FontRole::Body, "", true, this))
    , m_savedAs(makeLabel(FontRole::Caption, "muted", false, this))
    , m_nameButton(new NameLink(this))
    , m_folderButton(makeButton("saveFolderButton", "quiet", QStringLiteral("folder-open"), this))
    , m_nameEdit(new QLineEdit(this))
    , m_savedLine(new QWidget(this))
    , m_meter(new Meter(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("runBar"));
    setMinimumHeight(72);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setObjectName(QStringLiteral("runBarTitle"));
    m_caption->setObjectName(QStringLiteral("runBarCaption"));
    m_meter->setObjectName(QStringLiteral("runProgress"));
    m_meter->setThickness(8);
    m_nameEdit->setObjectName(QStringLiteral("runNameField"));
    m_nameEdit->setMaximumWidth(240);
    m_nameEdit->hide();
    setFontRole(m_aside, FontRole::Body);
    setTextTone(m_aside, "muted");
    for (ElidedLabel* label : {m_caption, m_folder, m_note}) {
        setFontRole(label, FontRole::Caption);
        setTextTone(label, "muted");
    }
    setFontRole(m_title, FontRole::Body);

    auto* saved = new QHBoxLayout(m_savedLine);
    saved->setContentsMargins(0, 0, 0, 0);
    saved->setSpacing(3);
    saved->addWidget(m_savedAs);
    saved->addWidget(m_nameButton);
    saved->addWidget(m_nameEdit);
    saved->addWidget(m_folder);
    setButtonSize(m_folderButton, ButtonSize::Small);
    m_folderButton->setFixedSize(24, 22);
    saved->addWidget(m_folderButton);
    saved->addStretch(1);

    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title);
    first->addWidget(m_aside);
    first->addStretch(1);
    first->addWidget(m_note);
    first->addWidget(m_percent);
    auto* text = new QVBoxLayout;
    text->setSpacing(4);
    text->addStretch();
    text->addLayout(first);
    text->addWidget(m_savedLine);
    text->addWidget(m_caption);
    text->addWidget(m_meter);
    text->addStretch();
    m_row->setContentsMargins(20, 8, 20, 8);
    m_row->setSpacing(12);
    m_row->addWidget(m_icon);
    m_row->addLayout(text, 1);
    addButton(Back, "backToRunButton", "", QStringLiteral("arrow-left"));
    addButton(Preview, "previewCommandButton", "", QStringLiteral("terminal"));
    addButton(OpenFolder, "openFolderButton", "", QStringLiteral("folder-open"));
    addButton(ChangeSettings, "changeSettingsButton", "", QStringLiteral("refresh-cw"));
    addButton(NewRun, "newRunButton", "", QStringLiteral("plus"));
    addButton(Pause, "pauseButton", "", QStringLiteral("pause"));
    addButton(Resume, "resumeButton", "", QStringLiteral("play"));
    addButton(Skip, "skipButton", "", QStringLiteral("step-forward"));
    addButton(Chat, "chatWithItButton", "", QStringLiteral("message-circle"));
    addButton(Stop, "stopButton", "", QStringLiteral("square"));
    addButton(Remedy, "seeWhatToDoButton", "primary", {});
    addButton(Start, "startButton", "primary", QStringLiteral("play"));

    connect(m_nameButton, &QAbstractButton::clicked, this, &RunBar::editRunName);
    connect(m_folderButton, &QAbstractButton::clicked, this, &RunBar::folderRequested);
    connect(m_nameEdit, &QLineEdit::editingFinished, this, &RunBar::commitRunName);
    retranslate();
}

QPushButton* RunBar::addButton(Button which, const char* objectName, const char* kind,
                               const QString& iconName)
{
    QPushButton* button = makeButton(objectName, kind, iconName, this);
    setButtonSize(button, ButtonSize::Large);
    connect(button, &QPushButton::clicked, this, [this, which] { Q_EMIT pressed(which); });
    m_buttons.append({which, button});
    m_row->addWidget(button);
    button->hide();
    return button;
}

void RunBar::editRunName()
{
    m_nameEdit->setText(m_state.runName);
    m_nameButton->hide();
    m_nameEdit->show();
    m_nameEdit->setFocus(Qt::OtherFocusReason);
    m_nameEdit->selectAll();
}

void RunBar::commitRunName()
{
    if (m_nameEdit->isHidden())
        return;
    m_nameEdit->hide();
    m_nameButton->show();
    const QString name = m_nameEdit->text().trimmed();
    if (name != m_state.runName)
        Q_EMIT runNameEdited(name);
}

void RunBar::showState(const State& state)
{
    m_state = state;
    m_icon->setVisible(!state.icon.isEmpty());
    m_icon->setIcon(state.icon, colorOf(state.tone));
    m_title->setText(state.title);
    m_aside->setText(state.aside);
    m_aside->setVisible(!state.aside.isEmpty());
    const bool hasMeter = state.progress >= 0;
    const bool saves = !hasMeter && !state.folder.isEmpty();
    m_savedLine->setVisible(saves);
    m_nameButton->setText(state.runName.isEmpty() ? tr("no name") : state.runName);
    m_nameButton->updateGeometry();
    m_folder->setText(tr("in %1").arg(state.folder));
    m_caption->setText(state.caption);
    m_caption->setVisible(!hasMeter && !saves && !state.caption.isEmpty());
    m_meter->setVisible(hasMeter);
    m_note->setText(state.note);
    m_note->setVisible(hasMeter && !state.note.isEmpty());
    m_percent->setVisible(hasMeter);
    if (hasMeter) {
        m_meter->setValue(state.progress);
        m_meter->setTone(state.resting ? Tone::Neutral : Tone::Accent);
        m_percent->setText(tr("%1 %").arg(QLocale().toString(int(state.progress * 100))));
    }
    showButtons(state);
}

void RunBar::showButtons(const State& state)
{
    for (const auto& [which, button] : m_buttons) {
        switch (which) {
        case Start:
            button->setText(state.startLabel);
            setButtonKind(button, state.startWanted ? "wanted" : "primary");
            setButtonIcon(button, state.startWanted     ? QString()
                                  : state.startIsResume ? QStringLiteral("step-forward")
                                                        : QStringLiteral("play"));
            break;
        case Chat:
            setButtonKind(button, state.chatPrimary ? "primary" : "");
            setButtonIcon(button, QStringLiteral("message-circle"));
            break;
        case Resume:
            setButtonKind(button, state.resumePrimary ? "primary" : "");
            setButtonIcon(button, QStringLiteral("play"));
            break;
        case Stop:
            button->setText(state.stopLabel.isEmpty() ? tr("Stop") : state.stopLabel);
            button->setEnabled(state.stopEnabled);
            break;
        default:
            break;
        }
        button->setVisible(state.buttons & which);
    }
}

void RunBar::retranslate()
{
    const auto setText = [this](Button which, const QString& text) {
        for (const auto& [button, widget] : m_buttons)
            if (button == which)
                widget->setText(text);
    };
    setText(Preview, tr("Preview command"));
    setText(Pause, tr("Pause"));
    setText(Resume, tr("Resume"));
    setText(Skip, tr("Skip"));
    setText(Chat, tr("Chat with it"));
    setText(OpenFolder, tr("Open folder"));
    setText(ChangeSettings, tr("Change settings"));
    setText(NewRun, tr("New run"));
    setText(Remedy, tr("See what to do"));
    setText(Back, tr("Back to the run"));
    m_savedAs->setText(tr("Saved as"));
    setIconOnly(m_folderButton, QStringLiteral("folder-open"), tr("Save the runs elsewhere"));
    m_nameButton->setToolTip(tr("Change the name of the run"));
    m_nameButton->setAccessibleName(tr("Name of the run"));
    m_nameEdit->setAccessibleName(tr("Name of the run"));
    m_meter->setAccessibleName(tr("Progress"));
}

void RunBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& colors = Theme::current().colors();
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

void RunBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState(m_state);
    }
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
