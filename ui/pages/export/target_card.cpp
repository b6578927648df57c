#include "ui/pages/export/target_card.h"

#include "ui/widgets/basics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace anneal::ui {

TargetCard::TargetCard(const QString& name, const QString& iconName, QWidget* options,
                       QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_radio(new QRadioButton)
    , m_icon(new QLabel)
    , m_title(makeLabel(FontRole::Body, "", true))
    , m_detail(makeLabel(FontRole::Caption, "muted"))
    , m_size(makeLabel(FontRole::Body, "secondary"))
    , m_options(options)
{
    m_radio->setObjectName(name);
    m_detail->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_radio);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addWidget(m_size);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addLayout(row);
    if (m_options) {
        auto* inset = new QHBoxLayout;
        inset->setContentsMargins(44, 0, 0, 0);
        inset->addWidget(m_options);
        column->addLayout(inset);
    }
    connect(m_radio, &QRadioButton::toggled, this, &TargetCard::showState);
    showState();
}

void TargetCard::setTexts(const QString& title, const QString& detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_radio->setAccessibleName(title);
    m_radio->setAccessibleDescription(detail);
}

void TargetCard::setSizeText(const QString& size)
{
    m_size->setText(size);
}

void TargetCard::showState()
{
    const auto& colors = Theme::current().colors();
    const bool chosen = m_radio->isChecked();
    m_icon->setPixmap(icon(m_iconName, chosen ? colors.accent : colors.textMuted).pixmap(20, 20));
    if (m_options)
        m_options->setVisible(chosen);
    update();
}

void TargetCard::paintEvent(QPaintEvent*)
{
    const auto& colors = Theme::current().colors();
    const bool chosen = m_radio->isChecked();
    QPainter painter(this);
    paintRoundedRect(painter, rect(), 10, colors.surface, chosen ? colors.accent : colors.border,
                     chosen ? 2 : 1);
}

void TargetCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && m_radio->isEnabled())
        m_radio->click();
}

void TargetCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace anneal::ui
