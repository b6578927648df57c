#include "ui/pages/runs_page.h"

#include "ui/pages/runs/run_notes.h"
#include "ui/pages/runs/runs_parts.h"

#include <QEvent>

namespace anneal::ui {

RunsPage::RunsPage(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, context))
{
    setObjectName(QStringLiteral("runsPage"));
}

RunsPage::~RunsPage() = default;

void RunsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
}

void RunsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts->arrange();
}

void RunsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_parts->context.refreshRunsInBackground(); // the disk may have changed
    m_parts->followTraining();
}

void RunsPage::hideEvent(QHideEvent* event)
{
    m_parts->details->notes()->save();
    m_parts->followTraining();
    QWidget::hideEvent(event);
}

QStringList RunsPage::sampleStates()
{
    return {QStringLiteral("empty"),  QStringLiteral("list"),    QStringLiteral("details"),
            QStringLiteral("notes"),  QStringLiteral("compare"), QStringLiteral("queue"),
            QStringLiteral("answers")};
}

void RunsPage::showSample(const QString& state)
{
    m_parts->showSample(state);
}

} // namespace anneal::ui
