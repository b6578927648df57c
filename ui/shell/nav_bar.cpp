#include "ui/shell/nav_bar.h"

#include "ui/shell/memory_meter.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tab_order.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

namespace anneal::ui {

namespace {
constexpr int kWidth = 188, kCollapsedWidth = 60, kItem = 38;
}

/// The program's mark and name above the pages.
class NavBar::Brand final : public QWidget {
public:
    explicit Brand(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(QStringLiteral("Anneal Studio"));
        setAccessibleRole(this, QAccessible::StaticText);
    }
    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {40, 44}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double x = m_collapsed ? (width() - 26) / 2.0 : 8;
        paintBrandMark(painter, QRectF(x, 2, 26, 26));
        if (m_collapsed)
            return;
        painter.setFont(Theme::current().font(FontRole::Heading));
        painter.setPen(Theme::current().colors().text);
        painter.drawText(QRectF(x + 36, 0, width() - x - 36, 30), Qt::AlignVCenter,
                         QStringLiteral("Anneal Studio"));
    }

private:
    bool m_collapsed = false;
};

NavButton::NavButton(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::PageTab);
}

void NavButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateToolTip();
    update();
}

void NavButton::setDot(bool dot, const QString& meaning)
{
    m_dot = dot;
    m_dotMeaning = dot ? meaning : QString();
    setAccessibleDescription(m_dotMeaning);
    updateToolTip();
    update();
}

void NavButton::updateToolTip()
{
    setToolTip(m_collapsed ? text() : m_dotMeaning);
}

QSize NavButton::sizeHint() const
{
    return {kItem, Theme::current().px(kItem)};
}

void NavButton::changeEvent(QEvent* event)
{
    updateToolTip();
    updateGeometry();
    QAbstractButton::changeEvent(event);
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    if (isChecked())
        paintRoundedRect(painter, rect(), 7, colors.accentSoft, QColor());
    else if (underMouse())
        paintRoundedRect(painter, rect(), 7, colors.hover, QColor());
    if (isChecked()) {
        paintRoundedRect(painter, QRectF(0, 9, 3, height() - 18), 1.5, colors.accent, QColor());
    }
    const QColor ink = isChecked() ? colors.accent : colors.textSecondary;
    const double side = theme.px(18);
    const double x = m_collapsed ? (width() - side) / 2 : 11;
    paintIcon(painter, m_icon, QRectF(x, (height() - side) / 2.0, side, side), ink);
    if (!m_collapsed) {
        const QFont font = theme.font(FontRole::Body, isChecked());
        painter.setFont(font);
        painter.setPen(ink);
        const QRectF area(x + side + 11, 0, width() - x - side - 11 - (m_dot ? 26 : 6), height());
        painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, int(area.width())));
    }
    if (m_dot) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        const QPointF at =
            m_collapsed ? QPointF(width() - 7, 9) : QPointF(width() - 15, height() / 2.0);
        painter.drawEllipse(at, 4, 4);
    }
    paintFocusRing(painter, *this, 7);
}

NavBar::NavBar(QWidget* parent)
    : QWidget(parent)
    , m_brand(new Brand(this))
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("tabBar"));
    setAccessibleRole(this, QAccessible::PageTabList);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_column->setContentsMargins(10, 14, 10, 14);
    m_column->setSpacing(2);
    m_column->addWidget(m_brand);
    addHeading(m_make);
    addPage(Page::Train, "navTrain", QStringLiteral("graduation-cap"));
    addPage(Page::Data, "navData", QStringLiteral("table-2"));
    addPage(Page::Runs, "navRuns", QStringLiteral("history"));
    addHeading(m_use);
    addPage(Page::Chat, "navChat", QStringLiteral("message-circle"));
    addPage(Page::Evaluate, "navEvaluate", QStringLiteral("gauge"));
    addPage(Page::Export, "navExport", QStringLiteral("package"));
    addPage(Page::Serve, "navServe", QStringLiteral("radio-tower"));
    m_column->addStretch(1);
    addPage(Page::Models, "navModels", QStringLiteral("hard-drive"));
    addPage(Page::Settings, "navSettings", QStringLiteral("settings"));
    addPage(Page::Help, "navHelp", QStringLiteral("circle-help"));
    m_memory = new MemoryMeter(this);
    m_column->addWidget(m_memory);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        tabToChecked(*m_group);
        Q_EMIT pageChosen(Page(id));
    });
    button(Page::Train)->setChecked(true);
    retranslate();
    setCollapsed(false);
}

void NavBar::addHeading(QLabel*& label)
{
    label = makeLabel(FontRole::Caption, "muted", false, this);
    label->setContentsMargins(11, 10, 0, 5);
    m_column->addWidget(label);
}

void NavBar::addPage(Page page, const char* name, const QString& iconName)
{
    auto* item = new NavButton(iconName, this);
    item->setObjectName(QLatin1String(name));
    m_group->addButton(item, int(page));
    m_column->addWidget(item);
}

NavButton* NavBar::button(Page page) const
{
    return static_cast<NavButton*>(m_group->button(int(page)));
}

void NavBar::setCurrent(Page page)
{
    button(page)->setChecked(true);
}

NavBar::Page NavBar::current() const
{
    return Page(m_group->checkedId());
}

QString NavBar::pageName(Page page)
{
    switch (page) {
    case Page::Train:
        return tr("Train");
    case Page::Data:
        return tr("Data");
    case Page::Runs:
        return tr("Runs");
    case Page::Chat:
        return tr("Chat");
    case Page::Evaluate:
        return tr("Evaluate");
    case Page::Export:
        return tr("Export");
    case Page::Serve:
        return tr("Serve");
    case Page::Models:
        return tr("Models");
    case Page::Settings:
        return tr("Settings");
    case Page::Help:
        break;
    }
    return tr("Help");
}

void NavBar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed
                      ? kCollapsedWidth
                      : qMax(kWidth, qRound(kWidth * Theme::current().textPercent() / 100.0)));
    m_brand->setCollapsed(collapsed);
    m_memory->setCollapsed(collapsed);
    // The headings keep their place, so that the icons don't jump.
    m_make->setText(collapsed ? QString() : tr("Make"));
    m_use->setText(collapsed ? QString() : tr("Use"));
    for (auto* item : m_group->buttons())
        static_cast<NavButton*>(item)->setCollapsed(collapsed);
}

void NavBar::setTraining(bool training)
{
    button(Page::Train)->setDot(training, tr("A training is running"));
}

void NavBar::setServing(bool serving)
{
    button(Page::Serve)->setDot(serving, tr("Programs can ask a model"));
}

void NavBar::focusCurrent(Qt::FocusReason reason)
{
    m_group->checkedButton()->setFocus(reason);
}

void NavBar::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (auto* item : m_group->buttons())
        button(Page(m_group->id(item)))->setText(pageName(Page(m_group->id(item))));
    m_memory->retranslate();
}

void NavBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& colors = Theme::current().colors();
    painter.fillRect(rect(), colors.nav);
    const double line = std::max(1.0, std::floor(devicePixelRatioF())) / devicePixelRatioF();
    painter.fillRect(QRectF(width() - line, 0, line, height()), colors.border);
}

void NavBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        setCollapsed(m_collapsed);
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
