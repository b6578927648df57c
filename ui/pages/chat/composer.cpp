#include "ui/pages/chat/composer.h"

#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {
constexpr int kMaxLines = 7;
}

Composer::Composer(QWidget* parent)
    : QWidget(parent)
    , m_banner(makeLabel(FontRole::Caption, "accent", true))
    , m_status(new ElidedLabel)
    , m_field(new QPlainTextEdit)
    , m_send(new QPushButton)
    , m_stop(new QPushButton)
    , m_cancel(new QPushButton)
    , m_role(new Segmented)
{
    setObjectName(QStringLiteral("composer"));
    m_field->setObjectName(QStringLiteral("messageEdit"));
    m_field->setProperty("frame", "none");
    m_field->setTabChangesFocus(true);
    m_field->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_field->document()->setDocumentMargin(0);
    m_field->viewport()->setAutoFillBackground(false);
    setFontRole(m_field, FontRole::Chat);
    m_field->installEventFilter(this);
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_stop->setObjectName(QStringLiteral("stopAnswerButton"));
    setButtonKind(m_stop, "wanted");
    m_cancel->setObjectName(QStringLiteral("cancelEditButton"));
    setButtonKind(m_cancel, "quiet");
    m_status->setObjectName(QStringLiteral("chatStatusLabel"));
    setFontRole(m_status, FontRole::Caption);
    setTextTone(m_status, "muted");

    m_role->setObjectName(QStringLiteral("messageRoleChoice"));
    m_role->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_role);
    row->addWidget(m_status, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_stop);
    row->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 10, 8);
    column->setSpacing(4);
    column->addWidget(m_banner);
    column->addWidget(m_field);
    column->addLayout(row);

    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    connect(m_stop, &QPushButton::clicked, this, &Composer::stopRequested);
    connect(m_cancel, &QPushButton::clicked, this, &Composer::editCancelled);
    connect(m_role, &Segmented::currentChanged, this, &Composer::toolAnswerChanged);
    connect(m_field, &QPlainTextEdit::textChanged, this, &Composer::fitHeight);
    retranslate();
    showButtons();
    fitHeight();
}

void Composer::retranslate()
{
    m_stop->setText(tr("Stop"));
    setButtonIcon(m_stop, QStringLiteral("square"));
    m_stop->setToolTip(tr("Stop the answer (Esc)"));
    m_cancel->setText(tr("Cancel"));
    m_field->setAccessibleName(tr("Message"));
    m_role->setItems({tr("Question"), tr("Tool's answer")});
    m_role->setAccessibleName(tr("Who says it"));
    m_role->setToolTip(tr("A question of yours (user), or what a tool answered (observation)"));
    showButtons();
}

void Composer::setMode(Mode mode)
{
    m_mode = mode;
    showButtons();
}

void Composer::setReady(bool ready)
{
    m_ready = ready;
    showButtons();
}

void Composer::showButtons()
{
    const bool editing = m_mode == Mode::EditQuestion || m_mode == Mode::EditAnswer;
    m_banner->setVisible(editing);
    m_banner->setText(m_mode == Mode::EditQuestion
                          ? tr("Editing a question: the earlier version is kept")
                          : tr("Correcting an answer by hand"));
    m_send->setVisible(m_mode != Mode::Answering);
    m_stop->setVisible(m_mode == Mode::Answering);
    m_cancel->setVisible(editing);
    m_role->setVisible(m_offersTool && !editing);
    setButtonKind(m_send, m_ready || editing ? "primary" : "");
    if (m_mode == Mode::EditAnswer) {
        m_send->setProperty("iconOnly", false);
        setButtonIcon(m_send, {});
        m_send->setText(tr("Save"));
        m_send->setToolTip({});
        m_send->setAccessibleName(tr("Save"));
        setButtonSize(m_send, ButtonSize::Normal); // also applies the changed look
    } else {
        setIconOnly(m_send, QStringLiteral("arrow-up"), tr("Send"));
    }
}

void Composer::offerToolAnswer(bool offered)
{
    if (m_offersTool == offered)
        return;
    m_offersTool = offered;
    showButtons();
}

void Composer::setToolAnswer(bool toolAnswer)
{
    m_role->setCurrent(toolAnswer ? 1 : 0);
}

bool Composer::isToolAnswer() const
{
    return m_offersTool && m_role->current() == 1;
}

void Composer::setPlaceholder(const QString& text)
{
    m_field->setPlaceholderText(text);
}

void Composer::setStatus(const QString& text, const char* tone)
{
    setTextTone(m_status, tone);
    m_status->setText(text);
}

QString Composer::text() const
{
    return m_field->toPlainText();
}

void Composer::setText(const QString& text)
{
    m_field->setPlainText(text);
    m_field->moveCursor(QTextCursor::End);
}

void Composer::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void Composer::submit()
{
    if (m_mode != Mode::Answering && !text().trimmed().isEmpty())
        Q_EMIT submitted(text());
}

void Composer::escape()
{
    if (m_mode == Mode::Answering)
        Q_EMIT stopRequested();
    else if (m_mode != Mode::Idle)
        Q_EMIT editCancelled();
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field &&
        (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
        submit();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        escape();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::fitHeight()
{
    const int line = m_field->fontMetrics().lineSpacing();
    const int lines = std::clamp(int(m_field->document()->size().height()), 1, kMaxLines);
    m_field->setFixedHeight(line * lines + 6);
}

void Composer::paintEvent(QPaintEvent*)
{
    const auto& colors = Theme::current().colors();
    QPainter painter(this);
    const bool focused = m_field->hasFocus();
    paintRoundedRect(painter, rect(), 10, colors.surface,
                     focused ? colors.focusRing : colors.controlBorder, focused ? 2 : 1);
}

} // namespace anneal::ui
