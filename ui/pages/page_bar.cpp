#include "ui/pages/page_bar.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace anneal::ui {

PageBar::PageBar(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(FontRole::Body, "", true))
    , m_detail(new ElidedLabel({}, Qt::ElideMiddle))
    , m_meter(new Meter)
    , m_row(new QHBoxLayout(this))
{
    m_title->setObjectName(name + QStringLiteral("BarTitle"));
    m_detail->setObjectName(name + QStringLiteral("BarDetail"));
    m_meter->setObjectName(name + QStringLiteral("BarMeter"));
    setFontRole(m_detail, FontRole::Caption);
    setTextTone(m_detail, "muted");
    setFixedHeight(Theme::current().px(72));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    texts->addWidget(m_meter);
    texts->addStretch();
    m_row->setContentsMargins(20, 0, 20, 0);
    m_row->setSpacing(12);
    m_row->addLayout(texts, 1);
    showText({}, {});
}

QPushButton* PageBar::addButton(const char* objectName)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(objectName));
    setButtonSize(button, ButtonSize::Large);
    m_row->addWidget(button);
    return button;
}

void PageBar::showText(const QString& title, const QString& detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->show();
    m_meter->hide();
}

void PageBar::showProgress(const QString& title, double fraction)
{
    m_title->setText(title);
    m_meter->setValue(fraction);
    m_meter->setAccessibleName(title);
    m_meter->show();
    m_detail->hide();
}

void PageBar::paintEvent(QPaintEvent*)
{
    const auto& colors = Theme::current().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, 0, width(), 1, colors.border);
}

} // namespace anneal::ui
