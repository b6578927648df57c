#include "ui/pages/train/goal_card.h"

#include "ui/pages/train/train_setup.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

namespace anneal::ui {

namespace {

constexpr std::array kGoals{config::Goal::Identity, config::Goal::QuestionAnswering,
                            config::Goal::Style, config::Goal::Custom};

} // namespace

GoalCard::GoalCard(TrainSetup& setup, QWidget* parent)
    : Card(parent)
    , m_setup(setup)
    , m_tiles(new Tiles(this))
    , m_hint(makeLabel(FontRole::Caption, "muted", false, this))
{
    setObjectName(QStringLiteral("goalCard"));
    m_tiles->setObjectName(QStringLiteral("goalTiles"));
    header()->addWidget(m_hint);
    body()->addWidget(m_tiles);
    setMark(Mark::Done);
    connect(m_tiles, &Tiles::currentChanged, this,
            [this](int index) { m_setup.setGoal(kGoals.at(std::size_t(index))); });
    connect(&m_setup, &TrainSetup::changed, this, &GoalCard::showSetup);
    retranslate();
    showSetup();
}

void GoalCard::showSetup()
{
    for (std::size_t i = 0; i < kGoals.size(); ++i)
        if (kGoals[i] == m_setup.goal())
            m_tiles->setCurrent(int(i));
    switch (m_setup.goal()) {
    case config::Goal::Identity:
        m_hint->setText(tr("Who the model says it is"));
        break;
    case config::Goal::QuestionAnswering:
        m_hint->setText(tr("Right answers to your questions"));
        break;
    case config::Goal::Style:
        m_hint->setText(tr("How the model talks"));
        break;
    case config::Goal::Custom:
        m_hint->setText(tr("Your own numbers"));
        break;
    }
}

void GoalCard::retranslate()
{
    setTitle(tr("Goal"));
    m_tiles->setAccessibleName(tr("Goal"));
    m_tiles->setItems({{QStringLiteral("id-card"), tr("Identity")},
                       {QStringLiteral("messages-square"), tr("Q and A")},
                       {QStringLiteral("feather"), tr("Style")},
                       {QStringLiteral("sliders-horizontal"), tr("My own")}});
}

void GoalCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSetup();
    }
    Card::changeEvent(event);
}

} // namespace anneal::ui
