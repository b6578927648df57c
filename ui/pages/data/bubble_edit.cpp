#include "ui/pages/data/bubble_edit.h"

#include "ui/pages/data/row_delegate.h"
#include "ui/widgets/basics.h"

#include <QKeyEvent>
#include <QLabel>
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

constexpr qsizetype kMostShown = 50'000; ///< characters; laying out more takes too long

/// What the field holds, one character for one of the text, but for a line break of two.
QString shownIn(const QPlainTextEdit& field)
{
    QString text = field.document()->toRawText(); // toPlainText() makes blanks of other spaces
    return text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

/// Where the character that is shown at `place` stands in the text.
qsizetype placeIn(const QString& text, qsizetype place)
{
    qsizetype at = 0;
    for (; place > 0 && at < text.size(); --place) {
        const bool isPair = text[at] == QLatin1Char('\r') && at + 1 < text.size() &&
                            text[at + 1] == QLatin1Char('\n');
        at += isPair ? 2 : 1;
    }
    return at;
}

} // namespace

BubbleEdit::BubbleEdit(Side side, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_field(new QPlainTextEdit)
    , m_rest(makeLabel(FontRole::Caption, "muted"))
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
    m_rest->setWordWrap(true);
    m_rest->hide();
    column->addWidget(m_rest);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_setting)
            takeChange();
    });
    fitHeight();
}

QString BubbleEdit::text() const
{
    return m_text;
}

void BubbleEdit::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_setting = true;
    const int position = m_field->textCursor().position();
    auto most = std::min(text.size(), kMostShown);
    if (most < text.size() && text[most - 1].isHighSurrogate())
        --most; // a character of two units is not cut
    m_field->setPlainText(text.left(most));
    m_text = text;
    m_shown = shownIn(*m_field);
    const auto left = text.size() - most;
    m_rest->setVisible(left > 0);
    m_rest->setText(
        tr("%n more character(s) are not shown here and stay as they are", nullptr, int(left)));
    auto cursor = m_field->textCursor();
    cursor.setPosition(std::min(position, int(m_shown.size())));
    m_field->setTextCursor(cursor);
    m_setting = false;
}

/// Only what differs from what was shown goes into the text.
void BubbleEdit::takeChange()
{
    const QString shown = shownIn(*m_field);
    if (shown == m_shown)
        return; // only how it looks
    const auto least = std::min(shown.size(), m_shown.size());
    qsizetype before = 0, behind = 0;
    while (before < least && shown[before] == m_shown[before])
        ++before;
    while (behind < least - before &&
           shown[shown.size() - 1 - behind] == m_shown[m_shown.size() - 1 - behind])
        ++behind;
    const auto first = placeIn(m_text, before);
    const auto last = placeIn(m_text, m_shown.size() - behind);
    m_text =
        m_text.left(first) + shown.mid(before, shown.size() - before - behind) + m_text.mid(last);
    m_shown = shown;
    Q_EMIT edited(m_text);
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
