#include "ui/pages/train/verdict_stage.h"

#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/verdict_answers.h"
#include "ui/widgets/flow_layout.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace anneal::ui {

namespace {

/// A card with the accent's border: the one thing to do next.
class NextCard final : public Card {
public:
    using Card::Card;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const ThemeColors& colors = Theme::current().colors();
        paintRoundedRect(painter, rect(), 10, colors.surface, colors.accent, 2);
    }
};

} // namespace

VerdictStage::VerdictStage(QWidget* parent)
    : QWidget(parent)
    , m_banner(new Card(this))
    , m_disc(new IconDisc(44, this))
    , m_title(makeLabel(FontRole::Title, "", true, this))
    , m_text(makeLabel(FontRole::Body, "secondary", false, this))
    , m_scoreRow(new QWidget(this))
    , m_buttons(new QWidget(this))
    , m_chat(makeButton("verdictChatButton", "primary", QStringLiteral("message-circle"), this))
    , m_export(makeButton("verdictExportButton", "", QStringLiteral("package"), this))
    , m_fix(makeButton("verdictFixButton", "", QStringLiteral("list-plus"), this))
    , m_proposal(new NextCard(this))
    , m_next(makeLabel(FontRole::Caption, "accent", true, this))
    , m_proposalTitle(makeLabel(FontRole::Heading, "", true, this))
    , m_proposalText(makeLabel(FontRole::Body, "secondary", false, this))
    , m_others(makeLabel(FontRole::Caption, "secondary", false, this))
    , m_accept(makeButton("acceptProposalButton", "primary", QStringLiteral("play"), this))
    , m_othersLine(makeLine(this))
    , m_answers(new VerdictAnswers(this))
{
    setObjectName(QStringLiteral("verdictStage"));
    m_title->setObjectName(QStringLiteral("verdictTitle"));
    m_text->setObjectName(QStringLiteral("verdictText"));
    m_proposalTitle->setObjectName(QStringLiteral("proposalTitle"));
    for (QLabel* label : {m_title, m_text, m_proposalTitle, m_proposalText, m_others})
        label->setWordWrap(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_disc, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    m_banner->body()->setContentsMargins(20, 18, 20, 18);
    m_banner->body()->setSpacing(14);
    m_banner->body()->addLayout(top);
    auto* scores = new QHBoxLayout(m_scoreRow);
    scores->setContentsMargins(0, 0, 0, 0);
    scores->setSpacing(28);
    for (Score& score : m_scores) {
        score = makeScore();
        scores->addWidget(score.box, 1);
    }
    m_banner->body()->addWidget(m_scoreRow);
    auto* buttons = new FlowLayout(m_buttons);
    for (QPushButton* button : {m_chat, m_export, m_fix}) {
        setButtonSize(button, ButtonSize::Large);
        buttons->addWidget(button);
    }
    m_banner->body()->addWidget(m_buttons);

    m_proposal->setObjectName(QStringLiteral("proposalCard"));
    auto* advice = new QVBoxLayout;
    advice->setSpacing(3);
    advice->addWidget(m_next);
    advice->addWidget(m_proposalTitle);
    advice->addWidget(m_proposalText);
    auto* proposal = new QHBoxLayout;
    proposal->setSpacing(16);
    proposal->addLayout(advice, 1);
    setButtonSize(m_accept, ButtonSize::Large);
    proposal->addWidget(m_accept, 0, Qt::AlignVCenter);
    m_proposal->body()->addLayout(proposal);
    m_proposal->body()->addWidget(m_othersLine);
    m_proposal->body()->addWidget(m_others);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_proposal);
    column->addWidget(m_answers, 1);
    connect(m_chat, &QPushButton::clicked, this, &VerdictStage::chatRequested);
    connect(m_export, &QPushButton::clicked, this, &VerdictStage::exportRequested);
    connect(m_fix, &QPushButton::clicked, this, &VerdictStage::rowsRequested);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_verdict.proposal)
            Q_EMIT proposalAccepted(*m_verdict.proposal);
    });
    retranslate();
}

VerdictStage::Score VerdictStage::makeScore()
{
    Score score{};
    score.box = new QWidget(this);
    score.caption = makeLabel(FontRole::Body, "secondary", false, score.box);
    score.value = makeLabel(FontRole::Figure, "", true, score.box);
    score.asked = makeLabel(FontRole::Body, "muted", false, score.box);
    score.asked->setContentsMargins(0, 0, 0, 5); // on the figure's base line
    score.before = makeLabel(FontRole::Caption, "muted", false, score.box);
    score.meter = new Meter(score.box);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(6);
    figure->addWidget(score.value);
    figure->addWidget(score.asked, 0, Qt::AlignBottom);
    figure->addStretch();
    auto* column = new QVBoxLayout(score.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(score.caption);
    column->addLayout(figure);
    column->addWidget(score.meter);
    column->addWidget(score.before);
    return score;
}

void VerdictStage::fillScore(Score& score, const QString& caption,
                             const report::ProbeReport::Score& value)
{
    const QLocale locale;
    score.box->setVisible(value.asked > 0);
    score.caption->setText(caption);
    score.value->setText(locale.toString(value.right));
    score.asked->setText(tr("/ %1").arg(locale.toString(value.asked)));
    score.before->setText(tr("before: %1").arg(locale.toString(value.rightBefore)));
    const double share = value.asked > 0 ? double(value.right) / value.asked : 0;
    score.meter->setValue(share);
    // What a base model never knew it can't have forgotten.
    const bool kept = value.rightBefore > 0 && value.right * 10 >= value.rightBefore * 9;
    score.meter->setTone(share >= 0.7 || kept ? Tone::Good : Tone::Warning);
    score.meter->setAccessibleName(caption);
}

void VerdictStage::show(const VerdictText& verdict,
                        const std::optional<report::ProbeReport>& report)
{
    m_verdict = verdict;
    m_report = report;
    m_answers->setReport(report);
    retranslate();
    QAccessibleEvent alert(m_banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VerdictStage::retranslate()
{
    m_disc->setContent(m_verdict.icon, m_verdict.tone);
    m_title->setText(m_verdict.title);
    m_text->setText(m_verdict.text);
    m_banner->setAccessibleName(m_verdict.title);
    m_scoreRow->setVisible(m_report.has_value());
    const bool good = m_verdict.tone == Tone::Good;
    m_buttons->setVisible(good);
    m_chat->setText(tr("Chat with it"));
    m_export->setText(tr("Export"));
    m_next->setText(tr("Do this next"));
    int missed = 0;
    if (m_report) {
        fillScore(m_scores[0], tr("Training questions"), m_report->training);
        fillScore(m_scores[1], tr("Held-out rows"), m_report->heldOut);
        fillScore(m_scores[2], tr("New wordings"), m_report->rewordings);
        fillScore(m_scores[3], tr("General knowledge kept"), m_report->general);
        missed = m_report->training.asked - m_report->training.right + m_report->heldOut.asked -
                 m_report->heldOut.right + m_report->rewordings.asked - m_report->rewordings.right;
    }
    m_fix->setVisible(missed > 0);
    m_fix->setText(tr("Fix the %n it missed", "", missed));
    m_proposal->setVisible(!good && m_verdict.proposal.has_value());
    if (m_verdict.proposal) {
        m_proposalTitle->setText(m_verdict.proposal->title);
        m_proposalText->setText(m_verdict.proposal->text);
        m_accept->setText(m_verdict.proposal->button);
        const QString& others = m_verdict.proposal->others;
        m_others->setText(tr("If that is not enough: %1").arg(others));
        m_others->setVisible(!others.isEmpty());
        m_othersLine->setVisible(!others.isEmpty());
    }
}

void VerdictStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
