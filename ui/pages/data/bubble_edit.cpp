#include "ui/pages/data/bubble_edit.h"

#include "ui/pages/data/row_delegate.h"
#include "ui/widgets/basics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

class PlaceholderHighlighter final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override
    {
        QTextCharFormat format;
        format.setForeground(Theme::current().colors().warning);
        format.setBackground(Theme::current().colors().warningSoft);
        auto matches = placeholderPattern().globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
    }
};

} // namespace

BubbleEdit::BubbleEdit(Side side, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_field(new QPlainTextEdit)
{
    m_field->setObjectName(name);
    m_field->setProperty("frame", "none");
    m_field->setTabChangesFocus(true);
    m_field->setUndoRedoEnabled(false);
    m_field->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->document()->setDocumentMargin(0);
    m_field->viewport()->setAutoFillBackground(false);
    setFontRole(m_field, FontRole::Chat);
    m_field->installEventFilter(this);
    new PlaceholderHighlighter(m_field->document());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->addWidget(m_field);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_setting)
            Q_EMIT edited(text());
    });
    fitHeight();
}

QString BubbleEdit::text() const
{
    return m_field->toPlainText();
}

void BubbleEdit::setText(const QString& text)
{
    if (m_field->toPlainText() == text)
        return;
    m_setting = true;
    const int position = m_field->textCursor().position();
    m_field->setPlainText(text);
    auto cursor = m_field->textCursor();
    cursor.setPosition(std::min(position, int(text.size())));
    m_field->setTextCursor(cursor);
    m_setting = false;
}

void BubbleEdit::setTexts(const QString& accessibleName, const QString& placeholder)
{
    m_field->setAccessibleName(accessibleName);
    m_field->setPlaceholderText(placeholder);
}

QString BubbleEdit::placeholder() const
{
    return m_field->placeholderText();
}

void BubbleEdit::focusText()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->moveCursor(QTextCursor::End);
}

bool BubbleEdit::handleKey(QEvent* event)
{
    auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo) ||
                      (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
    const bool escape = key->key() == Qt::Key_Escape;
    if (!undo && !redo && !escape)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (undo)
        Q_EMIT undoRequested();
    else if (redo)
        Q_EMIT redoRequested();
    else
        Q_EMIT escaped();
    return true;
}

bool BubbleEdit::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        update();
        break;
    case QEvent::FocusOut:
        update();
        Q_EMIT left();
        break;
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (handleKey(event))
            return true;
        break;
    case QEvent::Wheel: // the bubble shows all of its text: the panel scrolls
        event->ignore();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void BubbleEdit::paintEvent(QPaintEvent*)
{
    const auto& colors = Theme::current().colors();
    QPainter painter(this);
    const bool focused = m_field->hasFocus();
    const QColor fill = m_side == Side::User    ? colors.userBubble
                        : m_side == Side::Model ? colors.modelBubble
                                                : colors.surface;
    const QColor border = focused                 ? colors.focusRing
                          : m_side == Side::Plain ? colors.border
                                                  : QColor(Qt::transparent);
    paintRoundedRect(painter, rect(), 12, fill, border, focused ? 2 : 1);
}

void BubbleEdit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void BubbleEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (auto* highlighter : m_field->document()->findChildren<QSyntaxHighlighter*>())
            highlighter->rehighlight();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void BubbleEdit::fitHeight()
{
    const int lines = std::max(1, int(m_field->document()->size().height()));
    m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * lines + 4);
}

} // namespace anneal::ui
