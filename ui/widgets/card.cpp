#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace anneal::ui {

namespace {
constexpr int kDisc = 44, kDiscGap = 16; ///< of a message

/// Puts the widgets of a row below each other while their words don't fit beside each other.
class StackedWhenNarrow final : public QObject {
public:
    StackedWhenNarrow(QBoxLayout& row, QWidget* around)
        : QObject(around)
        , m_row(row)
        , m_around(*around)
    {
        around->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            arrange();
        return QObject::eventFilter(watched, event);
    }

private:
    void arrange()
    {
        int wanted = 0;
        for (int i = 0; i < m_row.count(); ++i)
            if (const QWidget* widget = m_row.itemAt(i)->widget(); widget && !widget->isHidden())
                wanted += widget->sizeHint().width() + (wanted > 0 ? m_row.spacing() : 0);
        const QMargins around = m_around.layout()->contentsMargins(),
                       inside = m_row.contentsMargins();
        const int room =
            m_around.width() - around.left() - around.right() - inside.left() - inside.right();
        const auto direction = wanted > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
        if (m_row.direction() != direction)
            m_row.setDirection(direction);
        const auto alignment =
            direction == QBoxLayout::TopToBottom ? Qt::AlignLeft : Qt::Alignment();
        for (int i = 0; i < m_row.count(); ++i) // one that came since may still stand as it likes
            if (m_row.itemAt(i)->alignment() != alignment)
                m_row.itemAt(i)->setAlignment(alignment);
    }

    QBoxLayout& m_row;
    QWidget& m_around;
};
} // namespace

IconDisc::IconDisc(int diameter, QWidget* parent)
    : QWidget(parent)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
}

void IconDisc::setContent(const QString& iconName, Tone tone)
{
    m_icon = iconName;
    m_tone = tone;
    update();
}

QSize IconDisc::sizeHint() const
{
    const int side = Theme::current().px(m_diameter);
    return {side, side};
}

void IconDisc::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double side = qMin(width(), height());
    const QRectF disc((width() - side) / 2, (height() - side) / 2, side, side);
    paintRoundedRect(painter, disc, side / 2, toneSoftColor(m_tone), QColor());
    const double iconSide = m_diameter > 30 ? side * 0.5 : side * 0.68;
    paintIcon(
        painter, m_icon,
        QRectF(disc.center() - QPointF(iconSide / 2, iconSide / 2), QSizeF(iconSide, iconSide)),
        toneColor(m_tone));
}

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    m_body->setContentsMargins(16, 14, 16, 14);
    m_body->setSpacing(8);
}

QHBoxLayout* Card::header()
{
    if (!m_header) {
        m_header = new QHBoxLayout;
        m_header->setSpacing(9);
        m_mark = new IconDisc(22, this);
        m_mark->hide();
        m_title = makeLabel(FontRole::Heading, "", true, this);
        m_header->addWidget(m_mark);
        m_header->addWidget(m_title);
        m_header->addStretch(1);
        // Buttons in a header are 28 high for the pointer, but the header takes no more room than
        // its title.
        constexpr int kClickHeight = 28, kOverlap = 3;
        m_header->addStrut(kClickHeight);
        m_header->setContentsMargins(0, -kOverlap, 0, -kOverlap);
        m_body->insertLayout(0, m_header);
    }
    return m_header;
}

void Card::setTitle(const QString& title)
{
    static_cast<void>(header());
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setMark(Mark mark)
{
    static_cast<void>(header());
    m_mark->setVisible(mark != Mark::None);
    if (mark == Mark::Done) {
        m_mark->setContent(QStringLiteral("check"), Tone::Good);
        m_mark->setAccessibleName(tr("Done"));
    } else if (mark == Mark::Attention) {
        m_mark->setContent(QStringLiteral("triangle-alert"), Tone::Warning);
        m_mark->setAccessibleName(tr("Needs attention"));
    }
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& colors = Theme::current().colors();
    paintRoundedRect(painter, rect(), 10, colors.surface, colors.border);
}

MessageCard::MessageCard(QWidget* parent)
    : Card(parent)
    , m_disc(new IconDisc(kDisc, this))
    , m_titleLabel(makeLabel(FontRole::Title, "", true, this))
    , m_text(makeLabel(FontRole::Body, "secondary", false, this))
    , m_details(makeLabel(FontRole::Mono, "muted", false, this))
    , m_detailsButton(new QPushButton(this))
    , m_buttons(new QHBoxLayout)
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    body()->setContentsMargins(20, 18, 20, 18);
    m_titleLabel->setWordWrap(true);
    m_text->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_titleLabel->setObjectName(QStringLiteral("messageTitle"));
    m_text->setObjectName(QStringLiteral("messageText"));

    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_titleLabel);
    column->addWidget(m_text);
    auto* top = new QHBoxLayout;
    top->setSpacing(kDiscGap);
    top->addWidget(m_disc, 0, Qt::AlignTop);
    top->addLayout(column, 1);
    body()->addLayout(top);

    m_buttons->setContentsMargins(kDisc + kDiscGap, 8, 0, 0); // below the text
    m_detailsButton->setObjectName(QStringLiteral("messageDetailsButton"));
    m_detailsButton->setCheckable(true);
    setButtonKind(m_detailsButton, "quiet");
    m_detailsButton->setText(tr("Details"));
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_detailsButton);
    m_buttons->addStretch(1);
    new StackedWhenNarrow(*m_buttons, this);
    body()->addLayout(m_buttons);
    body()->addWidget(m_details);
    m_detailsButton->hide();
    m_details->hide();
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

void MessageCard::setContent(Tone tone, const QString& iconName, const QString& title,
                             const QString& text)
{
    m_disc->setContent(iconName, tone);
    const bool changed = m_titleLabel->text() != title || m_text->text() != text;
    m_titleLabel->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    if (changed && isVisible())
        announce();
}

QAbstractButton* MessageCard::addButton(const QString& text, const QString& iconName, bool primary)
{
    auto* button = new QPushButton(text, this);
    if (primary)
        setButtonKind(button, "primary");
    setButtonSize(button, ButtonSize::Large);
    setButtonIcon(button, iconName);
    const int place = m_buttons->indexOf(m_detailsButton);
    m_buttons->insertWidget(place, button);
    return button;
}

void MessageCard::clearButtons()
{
    while (m_buttons->itemAt(0)->widget() != m_detailsButton) {
        QLayoutItem* item = m_buttons->takeAt(0);
        if (QWidget* button = item->widget()) {
            button->hide();
            button->setObjectName({}); // another may take its name before it is gone
            button->deleteLater();
        }
        delete item;
    }
}

void MessageCard::setDetails(const QString& details)
{
    m_details->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    m_detailsButton->setChecked(false);
    m_details->hide();
}

QString MessageCard::title() const
{
    return m_titleLabel->text();
}

void MessageCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    announce();
}

void MessageCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_detailsButton->setText(tr("Details"));
    Card::changeEvent(event);
}

void MessageCard::announce()
{
    if (m_titleLabel->text().isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace anneal::ui
