#include "ui/pages/train/run_stage.h"

#include "ui/forms/icon_label.h"
#include "ui/pages/train/answers_card.h"
#include "ui/pages/train/chart_panel.h"
#include "ui/pages/train/page_parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <iterator>

namespace anneal::ui {

RunStage::RunStage(QWidget* parent)
    : QWidget(parent)
    , m_figuresCard(new Card(this))
    , m_step(new Figure(this))
    , m_loss(new Figure(this))
    , m_speed(new Figure(this))
    , m_left(new Figure(this))
    , m_chip(new Chip(this))
    , m_preparing(new Card(this))
    , m_loading(new Meter(this))
    , m_chart(new ChartPanel(this))
    , m_answers(new AnswersCard(this))
{
    setObjectName(QStringLiteral("runStage"));
    m_step->setObjectName(QStringLiteral("stepFigure"));
    m_loss->setObjectName(QStringLiteral("lossFigure"));
    m_speed->setObjectName(QStringLiteral("speedFigure"));
    m_left->setObjectName(QStringLiteral("timeLeftFigure"));
    m_chip->setObjectName(QStringLiteral("runChip"));
    m_chip->setSmall(true);
    auto* figures = new QHBoxLayout;
    for (Figure* figure : {m_step, m_loss, m_speed, m_left})
        figures->addWidget(figure, 1, Qt::AlignTop);
    m_figuresCard->body()->addLayout(figures);
    m_figuresCard->body()->addWidget(m_chip, 0, Qt::AlignLeft);
    m_chip->hide();

    m_preparing->setObjectName(QStringLiteral("preparingCard"));
    for (Phase& phase : m_phases) {
        phase.box = new QWidget(m_preparing);
        auto* row = new QHBoxLayout(phase.box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        phase.icon = new IconLabel(QStringLiteral("clock"), &ThemeColors::textMuted, 17, phase.box);
        phase.text = makeLabel(FontRole::Body, "muted", false, phase.box);
        row->addWidget(phase.icon);
        row->addWidget(phase.text, 1);
        m_preparing->body()->addWidget(phase.box);
    }
    m_preparing->body()->addWidget(m_loading);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_preparing);
    column->addWidget(m_figuresCard);
    column->addWidget(m_chart, 9);
    column->addWidget(m_answers, 10); // the answers say more than the curve
    m_chart->setMinimumHeight(205);
    m_answers->setMinimumHeight(150);
    clear({});
}

void RunStage::clear(const QStringList& questions)
{
    m_last = {};
    m_firstLoss = 0;
    m_total = 0;
    m_chart->clear();
    m_answers->clear();
    m_answers->setQuestions(questions);
    setChip({}, {}, Tone::Neutral);
    setPreparing(report::TrainPhase::ReadingModel, 0);
}

void RunStage::showPlan(const report::PlanEvent& plan)
{
    m_total = plan.totalSteps;
    m_chart->setPlannedSteps(plan.totalSteps);
    showFigures();
}

void RunStage::showSteps(const QVector<report::StepEvent>& steps)
{
    if (steps.isEmpty())
        return;
    if (m_firstLoss == 0)
        m_firstLoss = steps.first().loss;
    m_last = steps.last();
    m_total = m_last.totalSteps;
    m_chart->append(steps);
    m_preparing->hide();
    m_figuresCard->show();
    m_chart->show();
    showFigures();
}

void RunStage::showHistory(const QVector<report::StepEvent>& steps,
                           const QVector<report::EvalEvent>& heldOut)
{
    m_chart->prepend(steps, heldOut);
    if (!steps.isEmpty())
        m_firstLoss = steps.first().loss;
    showFigures();
}

void RunStage::setChip(const QString& iconName, const QString& text, Tone tone)
{
    m_chip->setVisible(!text.isEmpty());
    m_chip->setContent(iconName, text, tone);
}

void RunStage::setPreparing(report::TrainPhase phase, double loading)
{
    m_phase = phase;
    m_loadingFraction = loading;
    m_preparing->show();
    m_figuresCard->hide();
    m_chart->hide(); // an empty chart tells nothing
    showPreparation();
}

void RunStage::showPreparation()
{
    m_preparing->setTitle(tr("Preparing…"));
    const QString names[]{tr("Reading the model"), tr("Checking the rows"), tr("The first update")};
    const int current = m_phase == report::TrainPhase::ReadingModel   ? 0
                        : m_phase == report::TrainPhase::CheckingRows ? 1
                                                                      : 2;
    for (int i = 0; i < int(std::size(m_phases)); ++i) {
        m_phases[i].text->setText(names[i]);
        setTextTone(m_phases[i].text, i == current ? "" : "muted");
        if (i < current)
            m_phases[i].icon->setIcon(QStringLiteral("check"), &ThemeColors::success);
        else if (i == current)
            m_phases[i].icon->setIcon(QStringLiteral("loader-circle"), &ThemeColors::accent);
        else
            m_phases[i].icon->setIcon(QStringLiteral("clock"), &ThemeColors::textMuted);
    }
    m_loading->setVisible(current == 0);
    m_loading->setValue(m_loadingFraction);
    m_loading->setAccessibleName(names[0]);
}

void RunStage::showFigures()
{
    const QLocale locale;
    m_step->setContent(tr("Step"), locale.toString(qint64(m_last.step)),
                       tr("/ %1").arg(locale.toString(m_total)));
    m_loss->setContent(tr("Loss"), lossText(m_last.loss), tr("was %1").arg(lossText(m_firstLoss)));
    m_speed->setContent(tr("Speed"), locale.toString(qint64(m_last.tokensPerSecond)),
                        tr("tokens/s"));
    m_left->setContent(tr("Time left"), clockText(m_last.secondsLeft),
                       m_last.secondsLeft < 3600 ? tr("min") : tr("h"));
}

void RunStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showFigures();
        showPreparation();
    }
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
