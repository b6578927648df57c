#include "ui/widgets/bubble_tools.h"

#include "ui/widgets/basics.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace anneal::ui {

BubbleTools::BubbleTools(BubbleView& view, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_copy(new QPushButton(this))
    , m_regenerate(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_footer(makeLabel(FontRole::Caption, "muted", false, this))
{
    setObjectName(name);
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 6, 1);
    row->setSpacing(2);
    const struct {
        QPushButton* button;
        const char* objectName;
        void (BubbleView::*signal)(int);
    } tools[] = {
        {m_copy, "copyButton", &BubbleView::copyRequested},
        {m_regenerate, "regenerateButton", &BubbleView::regenerateRequested},
        {m_edit, "editButton", &BubbleView::editRequested},
        {m_save, "saveAsRowButton", &BubbleView::saveAsRowRequested},
    };
    for (const auto& tool : tools) {
        tool.button->setObjectName(QLatin1String(tool.objectName));
        setButtonKind(tool.button, "quiet");
        setButtonSize(tool.button, ButtonSize::Small);
        setFontRole(tool.button, FontRole::Caption);
        connect(tool.button, &QPushButton::clicked, this, [this, &view, signal = tool.signal] {
            if (m_target >= 0)
                Q_EMIT(view.*signal)(m_target);
        });
        row->addWidget(tool.button);
    }
    row->addSpacing(6);
    row->addWidget(m_footer);
    row->addStretch(1);
    retranslate();
    hide();
}

void BubbleTools::setTarget(int index, BubbleView::Side side, const QString& footer, bool last,
                            bool floating)
{
    const bool model = side == BubbleView::Side::Model;
    m_target = index;
    m_floating = floating;
    m_regenerate->setVisible(model && last);
    m_edit->setVisible(!model);
    m_save->setVisible(model);
    m_footer->setText(footer);
    m_footer->setVisible(!footer.isEmpty());
    layout()->invalidate();
    resize(sizeHint());
    show();
    update();
}

void BubbleTools::clearTarget()
{
    m_target = -1;
    hide();
}

void BubbleTools::retranslate()
{
    setIconOnly(m_copy, QStringLiteral("copy"), tr("Copy"));
    setIconOnly(m_regenerate, QStringLiteral("refresh-cw"), tr("Answer again"));
    setIconOnly(m_edit, QStringLiteral("pencil"), tr("Edit the question"));
    m_save->setText(tr("Save as training row"));
    setButtonIcon(m_save, QStringLiteral("list-plus"));
}

void BubbleTools::paintEvent(QPaintEvent*)
{
    if (!m_floating)
        return;
    QPainter painter(this);
    const ThemeColors& colors = Theme::current().colors();
    paintRoundedRect(painter, rect(), 7, colors.surface, colors.border);
}

void BubbleTools::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
