#include "ui/shell/template_chip.h"

#include "core/text/chat_template.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/list_popup.h"

#include <QEvent>
#include <QPainter>

namespace anneal::ui {

namespace {

constexpr int kHeight = 28;

QFont plainFont()
{
    QFont font = Theme::current().font(FontRole::Body);
    font.setPixelSize(qRound(font.pixelSize() * 13.0 / 14));
    return font;
}

QFont nameFont()
{
    QFont font = plainFont();
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

TemplateChip::TemplateChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleRole(this, QAccessible::ComboBox);
    connect(this, &QAbstractButton::clicked, this, &TemplateChip::openList);
    retranslate();
}

void TemplateChip::setTemplate(const QString& name, const QString& proposed)
{
    m_name = name;
    m_proposed = proposed;
    setAccessibleValue(this, name);
    retranslate();
}

void TemplateChip::retranslate()
{
    setAccessibleName(tr("Chat template"));
    if (m_name.isEmpty())
        setToolTip(tr("The words that mark who speaks. Each model has its own."));
    else if (fits())
        setToolTip(tr("Chat template %1 fits this model.").arg(m_name));
    else
        setToolTip(tr("This model was made with %1. With another template it may answer nonsense "
                      "or never stop.")
                       .arg(m_proposed));
    updateGeometry();
    update();
}

void TemplateChip::openList()
{
    QVector<ListPicker::Item> items;
    for (const auto& chatTemplate : text::chatTemplates()) {
        ListPicker::Item item;
        item.id = item.title = QString::fromStdString(chatTemplate.name);
        const bool proposed = item.id == m_proposed;
        item.section = proposed ? tr("Made for this model") : tr("All templates");
        if (proposed)
            items.prepend(item);
        else
            items.append(item);
    }
    auto* popup = new ListPopup(items, {}, m_name, {}, QStringLiteral("template"), this);
    connect(popup, &ListPopup::chosen, this, &TemplateChip::chosen);
    popup->openBelow(*this);
}

QSize TemplateChip::sizeHint() const
{
    const Theme& theme = Theme::current();
    const int icon = m_name.isEmpty() ? 0 : theme.px(15) + 6;
    const QString name = m_name.isEmpty() ? QStringLiteral("—") : m_name;
    return {QFontMetrics(plainFont()).horizontalAdvance(tr("Chat template")) + 7 +
                QFontMetrics(nameFont()).horizontalAdvance(name) + icon + 20,
            theme.px(kHeight)};
}

void TemplateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    const bool good = fits();
    const QColor fill = !good ? colors.warningSoft : (underMouse() ? colors.hover : colors.sunken);
    paintRoundedRect(painter, rect(), height() / 2.0, fill, good ? colors.border : QColor());
    double x = 9;
    if (!m_name.isEmpty()) {
        const double side = theme.px(15);
        paintIcon(painter, good ? QStringLiteral("check") : QStringLiteral("triangle-alert"),
                  QRectF(x, (height() - side) / 2.0, side, side),
                  good ? colors.success : colors.warning);
        x += side + 6;
    }
    const QString label = tr("Chat template");
    painter.setFont(plainFont());
    painter.setPen(good ? colors.textSecondary : colors.warning);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter, label);
    x += QFontMetrics(plainFont()).horizontalAdvance(label) + 7;
    painter.setFont(nameFont());
    painter.setPen(good ? colors.text : colors.warning);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter,
                     m_name.isEmpty() ? QStringLiteral("—") : m_name);
    paintFocusRing(painter, *this, height() / 2.0);
}

void TemplateChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace anneal::ui
