#include "ui/pages/data/more_rows.h"

#include "ui/pages/data/more_rows_card.h"
#include "ui/widgets/basics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace anneal::ui {

namespace {

/// A soft surface with an icon at its left.
class Bar final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintRoundedRect(painter, rect(), 8, toneSoftColor(Tone::Accent), Qt::transparent, 0);
        const QRect place(14, (height() - 18) / 2, 18, 18);
        icon(QStringLiteral("sparkles"), toneColor(Tone::Accent)).paint(&painter, place);
    }
};

} // namespace

MoreRows::MoreRows(QWidget* side, IdentityModel& model, RowTable& table, StudioContext& context,
                   QWidget* parent)
    : QStackedWidget(parent)
    , m_bar(new Bar)
    , m_card(new MoreRowsCard(model, table, context))
    , m_title(new ElidedLabel)
    , m_detail(new ElidedLabel)
    , m_openButton(new QPushButton)
{
    m_bar->setObjectName(QStringLiteral("moreRowsBar"));
    m_openButton->setObjectName(QStringLiteral("moreRowsButton"));
    setButtonSize(m_openButton, ButtonSize::Small);
    setFontRole(m_detail, FontRole::Caption);
    setTextTone(m_detail, "secondary");
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(44, 6, 10, 6);
    row->setSpacing(10);
    row->addLayout(texts, 1);
    row->addWidget(m_openButton);
    addWidget(side);
    addWidget(m_card);
    connect(m_openButton, &QPushButton::clicked, this, &MoreRows::open);
    connect(m_card, &MoreRowsCard::closed, this, &MoreRows::close);
    connect(m_card, &MoreRowsCard::waitingChanged, this, &MoreRows::retranslate);
    retranslate();
}

void MoreRows::open()
{
    setCurrentIndex(1);
    m_card->focusFirst();
}

void MoreRows::forget()
{
    m_card->clear();
}

void MoreRows::close()
{
    setCurrentIndex(0);
    m_openButton->setFocus(Qt::OtherFocusReason);
}

void MoreRows::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoreRows::retranslate()
{
    m_title->setText(tr("More rows like these"));
    m_detail->setText(m_card->waiting() > 0
                          ? tr("%n proposal(s) wait for you", nullptr, m_card->waiting())
                          : tr("asked in other words; you accept each one"));
    m_openButton->setText(m_card->waiting() > 0 ? tr("Show") : tr("Propose…"));
    m_openButton->setAccessibleName(
        QStringLiteral("%1: %2").arg(m_title->text(), m_openButton->text()));
}

void MoreRows::showSample(const QString& state)
{
    const bool opens = state.startsWith(QLatin1String("more"));
    if (opens)
        m_card->showSample(state);
    setCurrentIndex(opens ? 1 : 0);
}

} // namespace anneal::ui
