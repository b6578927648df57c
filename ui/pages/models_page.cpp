#include "ui/pages/models_page.h"

#include "ui/pages/models/models_parts.h"

#include <QEvent>

namespace anneal::ui {

ModelsPage::ModelsPage(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, context))
{
    setObjectName(QStringLiteral("modelsPage"));
}

ModelsPage::~ModelsPage() = default;

void ModelsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
}

void ModelsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts->arrange();
}

void ModelsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_parts->context.refreshInBackground(); // the disk may have changed
}

QStringList ModelsPage::sampleStates()
{
    return {QStringLiteral("empty"), QStringLiteral("list"), QStringLiteral("downloading"),
            QStringLiteral("delete"), QStringLiteral("offline")};
}

void ModelsPage::showSample(const QString& state)
{
    m_parts->showSample(state);
}

} // namespace anneal::ui
