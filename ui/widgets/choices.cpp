#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tab_order.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

namespace anneal::ui {

namespace {

/// One of several joined choices. Arrow keys move inside the group (QButtonGroup), Tab reaches the
/// chosen one.
class ChoiceButton : public QAbstractButton {
public:
    explicit ChoiceButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleRole(this, QAccessible::RadioButton);
    }

protected:
    void changeEvent(QEvent* event) override
    {
        updateGeometry();
        QAbstractButton::changeEvent(event);
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }
};

class SegmentButton final : public ChoiceButton {
public:
    using ChoiceButton::ChoiceButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(boldFont()).horizontalAdvance(text()) + 22, Theme::current().px(26)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const ThemeColors& colors = Theme::current().colors();
        if (isChecked())
            paintRoundedRect(painter, rect(), 5, colors.surface, colors.border);
        else if (underMouse() && isEnabled())
            paintRoundedRect(painter, rect(), 5, colors.hover, QColor());
        painter.setFont(isChecked() ? boldFont() : plainFont());
        painter.setPen(!isEnabled() ? colors.textDisabled
                                    : (isChecked() ? colors.text : colors.textSecondary));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        paintFocusRing(painter, *this, 5);
    }

private:
    [[nodiscard]] static QFont plainFont()
    {
        QFont font = Theme::current().font(FontRole::Body);
        font.setPixelSize(qRound(font.pixelSize() * 13.0 / 14));
        return font;
    }
    [[nodiscard]] static QFont boldFont()
    {
        QFont font = plainFont();
        font.setWeight(QFont::DemiBold);
        return font;
    }
};

class TileButton final : public ChoiceButton {
public:
    using ChoiceButton::ChoiceButton;

    void setIconName(const QString& name) { m_icon = name; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme& theme = Theme::current();
        return {QFontMetrics(textFont(true)).horizontalAdvance(text()) + 16, theme.px(56)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::current();
        const ThemeColors& colors = theme.colors();
        const bool on = isChecked();
        const QColor fill =
            on ? colors.accentSoft : (underMouse() && isEnabled() ? colors.hover : colors.surface);
        paintRoundedRect(painter, rect(), 8, fill, on ? colors.accent : colors.border, on ? 2 : 1);
        const QColor ink =
            !isEnabled() ? colors.textDisabled : (on ? colors.accent : colors.textSecondary);
        const QFont font = textFont(on);
        const int icon = theme.px(18), line = QFontMetrics(font).height();
        const double top = (height() - icon - line - 2) / 2.0;
        paintIcon(painter, m_icon, QRectF((width() - icon) / 2.0, top, icon, icon), ink);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(0, top + icon + 2, width(), line), Qt::AlignCenter, text());
        if (hasFocus() && property("keyFocus").toBool())
            paintRoundedRect(painter, rect().adjusted(3, 3, -3, -3), 5, QColor(), colors.focusRing);
    }

private:
    [[nodiscard]] static QFont textFont(bool bold)
    {
        QFont font = Theme::current().font(FontRole::Body, bold);
        font.setPixelSize(qRound(font.pixelSize() * 13.0 / 14));
        return font;
    }
    QString m_icon;
};

void dropButtonsFrom(QButtonGroup& group, qsizetype count)
{
    const auto buttons = group.buttons();
    for (qsizetype i = buttons.size() - 1; i >= count; --i) {
        group.removeButton(buttons[i]);
        delete buttons[i];
    }
}

} // namespace

Segmented::Segmented(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Grouping);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::currentChanged);
}

void Segmented::setItems(const QStringList& items)
{
    const int chosen = qMax(0, current());
    dropButtonsFrom(*m_group, items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto* button = m_group->button(int(i));
        if (!button) {
            button = new SegmentButton(this);
            m_group->addButton(button, int(i));
            m_row->addWidget(button);
        }
        button->setText(items[i]);
        button->setObjectName(QStringLiteral("%1Item%2").arg(objectName()).arg(i));
        button->updateGeometry();
    }
    setCurrent(chosen);
}

void Segmented::setCurrent(int index)
{
    if (auto* button = m_group->button(index))
        button->setChecked(true);
    tabToChecked(*m_group);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& colors = Theme::current().colors();
    paintRoundedRect(painter, rect(), 7, colors.sunken, colors.border);
}

Tiles::Tiles(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    setAccessibleRole(this, QAccessible::Grouping);
    connect(m_group, &QButtonGroup::idClicked, this, &Tiles::currentChanged);
}

void Tiles::setItems(const QVector<Item>& items)
{
    const int chosen = qMax(0, current());
    dropButtonsFrom(*m_group, items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto* button = static_cast<TileButton*>(m_group->button(int(i)));
        if (!button) {
            button = new TileButton(this);
            m_group->addButton(button, int(i));
            m_row->addWidget(button, 1);
        }
        button->setText(items[i].text);
        button->setIconName(items[i].icon);
        button->setObjectName(QStringLiteral("%1Item%2").arg(objectName()).arg(i));
        button->updateGeometry();
    }
    setCurrent(chosen);
}

void Tiles::setCurrent(int index)
{
    if (auto* button = m_group->button(index))
        button->setChecked(true);
}

int Tiles::current() const
{
    return m_group->checkedId();
}

} // namespace anneal::ui
