#include "ui/pages/train/run_summary_card.h"

#include "ui/forms/setting_text.h"
#include "ui/pages/train/page_parts.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

namespace anneal::ui {

RunSummaryCard::RunSummaryCard(QWidget* parent)
    : Card(parent)
    , m_edit(makeButton("prepareNextButton", "quiet", QStringLiteral("pencil"), this))
{
    setObjectName(QStringLiteral("runSummaryCard"));
    setButtonSize(m_edit, ButtonSize::Small);
    header()->addWidget(m_edit);
    connect(m_edit, &QPushButton::clicked, this, &RunSummaryCard::editRequested);
    rebuild();
}

void RunSummaryCard::showRun(const config::RunConfig& config,
                             const std::optional<report::PlanEvent>& plan)
{
    m_config = config;
    m_plan = plan;
    rebuild();
}

void RunSummaryCard::rebuild()
{
    setIconOnly(m_edit, QStringLiteral("pencil"), tr("Prepare the next run"));
    const config::TrainOptions train = m_config.train();
    const config::LoraOptions lora = m_config.lora();
    const config::DataOptions data = m_config.data();
    setTitle(QFileInfo(QString::fromStdString(train.outputDir)).fileName());

    const auto label = [](const char* key) { return settingText(key).label; };
    const auto value = [this](const char* key) {
        return QString::fromStdString(m_config.valueText(key));
    };
    QString rows = data.dataset.empty()
                       ? QString()
                       : QFileInfo(QString::fromStdString(data.dataset.front())).fileName();
    if (m_plan) {
        const QLocale locale;
        rows = m_plan->evalRows > 0
                   ? tr("%1, %2 + %3 rows")
                         .arg(rows, locale.toString(qint64(m_plan->rows)),
                              locale.toString(qint64(m_plan->evalRows)))
                   : tr("%1, %2 rows").arg(rows, locale.toString(qint64(m_plan->rows)));
    }
    QString goal = tr("My own");
    const QString preset = value("preset");
    if (preset == QLatin1String("identity"))
        goal = tr("Identity");
    else if (preset == QLatin1String("qa"))
        goal = tr("Q and A");
    else if (preset == QLatin1String("style"))
        goal = tr("Style");
    QString compute = value("compute_type");
    if (m_plan && !m_plan->computeType.empty())
        compute = QString::fromStdString(m_plan->computeType);

    const bool isLora = train.finetuningType == "lora";
    const QPair<QString, QString> method =
        isLora ? QPair(tr("LoRA"), tr("rank %1, alpha %2").arg(lora.rank).arg(lora.alpha))
               : QPair(label("finetuning_type"), QString::fromStdString(train.finetuningType));
    const QVector<QPair<QString, QString>> lines{
        {tr("Data set"), rows},
        {tr("Goal"), goal},
        {label("learning_rate"), settingNumber(train.learningRate)},
        {label("num_train_epochs"), settingNumber(train.epochs)},
        {tr("Batch × accumulation"), tr("%1 × %2").arg(train.batchSize).arg(train.accumulation)},
        method,
        {label("compute_type"), compute},
    };
    delete m_lines;
    m_lines = new QWidget(this);
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(7);
    int row = 0;
    for (const auto& [name, text] : lines) {
        auto* left = makeLabel(FontRole::Body, "muted", false, m_lines);
        left->setText(name);
        auto* right = new ElidedLabel(text, Qt::ElideRight, m_lines);
        right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(left, row, 0);
        grid->addWidget(right, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    body()->addWidget(m_lines);
}

void RunSummaryCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    Card::changeEvent(event);
}

} // namespace anneal::ui
