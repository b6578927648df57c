#include "ui/widgets/bubble_tools.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/bubble_item.h"

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
    , m_continue(new QPushButton(this))
    , m_earlier(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_version(makeLabel(FontRole::Caption, "muted", false, this))
    , m_footer(new ElidedLabel({}, Qt::ElideRight, this))
{
    setObjectName(name);
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 6, 1);
    row->setSpacing(2);
    row->addWidget(m_earlier);
    row->addWidget(m_version);
    row->addWidget(m_later);
    const struct {
        QPushButton* button;
        const char* objectName;
        void (BubbleView::*signal)(int);
    } tools[] = {
        {m_copy, "copyButton", &BubbleView::copyRequested},
        {m_regenerate, "regenerateButton", &BubbleView::regenerateRequested},
        {m_edit, "editButton", &BubbleView::editRequested},
        {m_continue, "continueButton", &BubbleView::continueRequested},
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
    for (auto* arrow : {m_earlier, m_later}) {
        arrow->setObjectName(arrow == m_earlier ? QStringLiteral("earlierVersionButton")
                                                : QStringLiteral("laterVersionButton"));
        setButtonKind(arrow, "quiet");
        setButtonSize(arrow, ButtonSize::Small);
        connect(arrow, &QPushButton::clicked, this,
                [this, &view, step = arrow == m_later ? 1 : -1] {
                    if (m_target >= 0)
                        Q_EMIT view.versionRequested(m_target, step);
                });
    }
    row->addSpacing(6);
    setFontRole(m_footer, FontRole::Caption);
    setTextTone(m_footer, "muted");
    row->addWidget(m_footer, 1);
    retranslate();
    hide();
}

void BubbleTools::setTarget(int index, const BubbleItem& item, bool last, bool floating, int widest)
{
    const bool model = item.side() == BubbleView::Side::Model;
    m_target = index;
    m_floating = floating;
    m_regenerate->setVisible(model && last);
    m_edit->setVisible(item.column() == BubbleView::Column::Across);
    m_continue->setVisible(model && last && item.canContinue);
    m_save->setVisible(model);
    const bool versions = item.versions > 1;
    for (QWidget* part : {static_cast<QWidget*>(m_earlier), static_cast<QWidget*>(m_later),
                          static_cast<QWidget*>(m_version)})
        part->setVisible(versions);
    m_version->setText(tr("%1 of %2", "version").arg(item.version).arg(item.versions));
    m_earlier->setEnabled(item.version > 1);
    m_later->setEnabled(item.version < item.versions);
    m_footer->setText(item.footer);
    m_footer->setVisible(!item.footer.isEmpty());
    setIconOnly(m_edit, QStringLiteral("pencil"),
                model ? tr("Correct the answer by hand") : tr("Edit the question"));
    showWords(true);
    layout()->invalidate();
    // Figures may end in an ellipsis; what the buttons do is said as long as there is any room.
    const int figures = item.footer.isEmpty() ? 0 : std::min(m_footer->sizeHint().width(), 120);
    if (sizeHint().width() - m_footer->sizeHint().width() + figures > widest) {
        showWords(false);
        layout()->invalidate();
    }
    resize(std::min(sizeHint().width(), widest), sizeHint().height());
    show();
    update();
}

void BubbleTools::showWords(bool words)
{
    m_save->setProperty("iconOnly", !words);
    m_continue->setProperty("iconOnly", !words);
    m_save->setText(words ? tr("Save as training row") : QString());
    m_continue->setText(words ? tr("Continue") : QString());
    m_save->setAccessibleName(tr("Save as training row"));
    m_save->setToolTip(tr("Add question and answer to a data set"));
    m_continue->setAccessibleName(tr("Continue"));
    m_continue->setToolTip(tr("Go on where the answer was cut"));
    setButtonSize(m_save, ButtonSize::Small); // applies the changed look
    setButtonSize(m_continue, ButtonSize::Small);
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
    setIconOnly(m_earlier, QStringLiteral("chevron-left"), tr("Earlier version"));
    setIconOnly(m_later, QStringLiteral("chevron-right"), tr("Later version"));
    setButtonIcon(m_save, QStringLiteral("list-plus"));
    setButtonIcon(m_continue, QStringLiteral("step-forward"));
    showWords(true);
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
