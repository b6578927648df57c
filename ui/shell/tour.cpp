#include "ui/shell/tour.h"

#include "ui/pages/train/page_parts.h"
#include "ui/widgets/basics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace anneal::ui {

namespace {

constexpr int kBubbleWidth = 340, kGap = 14, kMargin = 16, kRadius = 10;
constexpr int kShade = 140; // of 255

} // namespace

QVector<TourStep> firstTour()
{
    return {
        {QStringLiteral("modelPicker"), Tour::tr("The model"),
         Tour::tr("This is what learns. The small one is enough to see how everything works.")},
        {QStringLiteral("dataCard"), Tour::tr("What it learns"),
         Tour::tr("Questions, and the answers that you want. The Data page edits them.")},
        {QStringLiteral("goalCard"), Tour::tr("What for"),
         Tour::tr("The goal sets the numbers for your data. Click a number to read what it does "
                  "and why it has this value.")},
        {QStringLiteral("startButton"), Tour::tr("Start"),
         Tour::tr("It says what is still missing. Afterwards the program asks the model and "
                  "tells whether it has learned; then chat with it or export it.")}};
}

Tour::Tour(QWidget& window, QVector<TourStep> steps)
    : QWidget(&window)
    , m_window(window)
    , m_bubble(new Card(this))
    , m_title(makeLabel(FontRole::Heading, "", true, m_bubble))
    , m_text(makeLabel(FontRole::Body, "secondary", false, m_bubble))
    , m_count(makeLabel(FontRole::Caption, "muted", false, m_bubble))
    , m_skip(makeButton("tourSkipButton", "link", {}, m_bubble))
    , m_back(makeButton("tourBackButton", "", {}, m_bubble))
    , m_next(makeButton("tourNextButton", "primary", {}, m_bubble))
{
    setObjectName(QStringLiteral("tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    for (TourStep& step : steps) {
        const auto* target = window.findChild<QWidget*>(step.target);
        if (target && target->isVisible())
            m_steps.append(std::move(step));
    }
    m_text->setWordWrap(true);
    m_bubble->setFixedWidth(kBubbleWidth);
    m_bubble->body()->setContentsMargins(18, 16, 18, 14);
    m_bubble->body()->setSpacing(8);
    m_bubble->body()->addWidget(m_title);
    m_bubble->body()->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_skip);
    row->addWidget(m_back);
    row->addWidget(m_next);
    m_bubble->body()->addLayout(row);
    connect(m_skip, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    for (QPushButton* button : {m_skip, m_back, m_next})
        button->installEventFilter(this);
    window.installEventFilter(this);
    setGeometry(window.rect());
    show();
    raise();
    go(0);
}

void Tour::go(int step)
{
    if (step >= m_steps.size()) {
        leave();
        return;
    }
    m_step = std::max(step, 0);
    const TourStep& stop = m_steps[m_step];
    const bool last = m_step + 1 == m_steps.size();
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_skip->setText(tr("Skip"));
    m_skip->setVisible(!last);
    m_back->setText(tr("Back"));
    m_back->setVisible(m_step > 0);
    m_next->setText(last ? tr("Done") : tr("Next"));
    m_bubble->setAccessibleName(stop.title);
    m_bubble->setAccessibleDescription(stop.text);
    place();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_bubble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

QRect Tour::targetRect() const
{
    if (m_steps.isEmpty())
        return {};
    const auto* target = m_window.findChild<QWidget*>(m_steps[m_step].target);
    if (!target)
        return {};
    const QRect all(target->mapTo(&m_window, QPoint(0, 0)), target->size());
    return all.adjusted(-6, -6, 6, 6).intersected(rect());
}

// Beside the widget where there is room, else below or above it.
void Tour::place()
{
    const QRect target = targetRect();
    m_bubble->adjustSize();
    QSize size = m_bubble->sizeHint();
    size.setWidth(kBubbleWidth);
    size.setHeight(std::max(size.height(), m_bubble->heightForWidth(kBubbleWidth)));
    QPoint at(target.right() + kGap, target.top());
    if (at.x() + size.width() + kMargin > width()) {
        at = {target.left(), target.bottom() + kGap};
        if (at.y() + size.height() + kMargin > height())
            at.setY(target.top() - kGap - size.height());
    }
    at.setX(std::clamp(at.x(), kMargin, std::max(kMargin, width() - size.width() - kMargin)));
    at.setY(std::clamp(at.y(), kMargin, std::max(kMargin, height() - size.height() - kMargin)));
    m_bubble->setGeometry(QRect(at, size));
}

void Tour::leave()
{
    m_window.removeEventFilter(this);
    Q_EMIT finished();
    close();
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    QPainterPath hole;
    const QRectF target = targetRect();
    hole.addRoundedRect(target, kRadius, kRadius);
    painter.fillPath(shade.subtracted(hole), QColor(0, 0, 0, kShade));
    painter.setPen(QPen(Theme::current().colors().accent, 2));
    painter.drawPath(hole);
}

bool Tour::take(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Left:
        go(m_step - 1);
        return true;
    case Qt::Key_Right:
        go(m_step + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: // outside a dialog a push button leaves these two alone
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            button->click();
        return true;
    default:
        return false;
    }
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (!take(event->key()))
        QWidget::keyPressEvent(event);
}

// The window's own controls are out of reach until the tour is over.
bool Tour::focusNextPrevChild(bool next)
{
    QVector<QPushButton*> buttons;
    for (QPushButton* button : {m_skip, m_back, m_next})
        if (button->isVisible())
            buttons.append(button);
    if (buttons.isEmpty()) // it is being closed
        return QWidget::focusNextPrevChild(next);
    const auto count = buttons.size();
    const auto at = buttons.indexOf(qobject_cast<QPushButton*>(focusWidget()));
    buttons[(at + (next ? 1 : count - 1)) % count]->setFocus(next ? Qt::TabFocusReason
                                                                  : Qt::BacktabFocusReason);
    return true;
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
        place();
    }
    // A button takes the arrows for moving the focus.
    if (watched != &m_window && event->type() == QEvent::KeyPress)
        return take(static_cast<QKeyEvent*>(event)->key());
    return QWidget::eventFilter(watched, event);
}

} // namespace anneal::ui
