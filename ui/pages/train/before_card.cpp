#include "ui/pages/train/before_card.h"

#include "ui/forms/icon_label.h"
#include "ui/pages/studio_context.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/train_setup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace anneal::ui {

BeforeCard::BeforeCard(StudioContext& context, TrainSetup& setup, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_setup(setup)
    , m_fits(new Chip(this))
    , m_time(new Figure(this))
    , m_memory(new Figure(this))
    , m_disk(new Figure(this))
    , m_memoryMeter(new Meter(this))
    , m_question(makeLabel(FontRole::Body, "", true, this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("beforeCard"));
    m_fits->setObjectName(QStringLiteral("fitsChip"));
    m_time->setObjectName(QStringLiteral("timeFigure"));
    m_memory->setObjectName(QStringLiteral("memoryFigure"));
    m_disk->setObjectName(QStringLiteral("diskFigure"));
    header()->addWidget(m_fits);
    m_fits->setSmall(true);
    m_memoryMeter->setMaximumWidth(120);
    auto* memory = new QVBoxLayout;
    memory->setSpacing(3);
    memory->addWidget(m_memory);
    memory->addWidget(m_memoryMeter);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(24);
    figures->addWidget(m_time, 1, Qt::AlignTop);
    figures->addLayout(memory, 1);
    figures->addWidget(m_disk, 1, Qt::AlignTop);
    body()->addLayout(figures);
    body()->addSpacing(3);
    body()->addWidget(makeLine(this));
    body()->addSpacing(3);
    body()->addWidget(m_question);
    body()->addLayout(m_lines);
    connect(&m_setup, &TrainSetup::changed, this, &BeforeCard::showSetup);
    showSetup();
}

void BeforeCard::showSetup()
{
    setTitle(tr("Before you start"));
    m_question->setText(tr("Will it learn?"));
    showCosts();
    showChecks();
}

void BeforeCard::showCosts()
{
    const QString unknown = QStringLiteral("—");
    const auto& estimate = m_setup.estimate();
    if (!estimate) {
        m_fits->hide();
        m_memoryMeter->setValue(0);
        m_time->setContent(tr("Time"), unknown, {}, {});
        m_memory->setContent(tr("Memory"), unknown, {}, {});
        m_disk->setContent(tr("Disk"), unknown, {}, {});
        return;
    }
    const bool fits = estimate->fitsMemory() && estimate->fitsDisk();
    m_fits->show();
    m_fits->setContent(fits ? QStringLiteral("check") : QStringLiteral("triangle-alert"),
                       fits ? tr("It fits") : tr("Does not fit"),
                       fits ? Tone::Good : Tone::Warning);
    if (estimate->seconds > 0) {
        const auto [value, unit] = durationParts(estimate->seconds);
        m_time->setContent(tr("Time"), value, unit, tr("measured on this PC"));
    } else {
        m_time->setContent(tr("Time"), unknown, {},
                           m_setup.measuring() ? tr("measuring…") : tr("not measured yet"));
    }
    const auto [memory, memoryUnit] = sizeParts(estimate->memoryBytes);
    m_memory->setContent(tr("Memory"), memory, memoryUnit,
                         tr("%1 free").arg(byteText(estimate->availableMemoryBytes)));
    m_memoryMeter->setTone(estimate->fitsMemory() ? Tone::Accent : Tone::Warning);
    m_memoryMeter->setValue(double(estimate->memoryBytes) /
                            double(std::max<quint64>(1, estimate->availableMemoryBytes)));
    m_memoryMeter->setAccessibleName(tr("Share of the free memory"));
    const auto [disk, diskUnit] = sizeParts(estimate->diskBytes);
    m_disk->setContent(tr("Disk"), disk, diskUnit,
                       tr("%1 free").arg(byteText(estimate->freeDiskBytes)));
}

/// The rate at which neededUpdates() counts: the goal's own, or with numbers of one's own the
/// mildest of the goals'. Known of adapters that learn answers alone.
double BeforeCard::usualRate() const
{
    const SettingsForm& form = m_setup.form();
    if (form.text(QStringLiteral("finetuning_type")) != QLatin1String("lora") ||
        form.text(QStringLiteral("stage")) != QLatin1String("sft"))
        return 0;
    if (m_setup.goal() != config::Goal::Custom)
        return form.goalText(QStringLiteral("learning_rate")).toDouble();
    const auto mildest = config::presetValue(config::Goal::Style, form.input(), "learning_rate");
    return mildest ? std::get<double>(*mildest) : 0;
}

void BeforeCard::showChecks()
{
    LearnFacts facts;
    facts.goal = m_setup.goal();
    facts.rows = m_setup.trainingRows();
    facts.updates = m_setup.updates();
    facts.unfilled = m_setup.check() ? m_setup.check()->unfilled : 0;
    const SettingsForm& form = m_setup.form();
    facts.epochs = form.text(QStringLiteral("num_train_epochs")).toDouble();
    facts.learningRate = form.text(QStringLiteral("learning_rate")).toDouble();
    facts.goalLearningRate = usualRate();
    facts.cutoff = form.text(QStringLiteral("cutoff_len")).toLongLong();
    facts.longestRow = m_setup.estimate() ? m_setup.estimate()->longestSample : 0;
    if (const auto& estimate = m_setup.estimate()) {
        facts.lostAnswers = qint64(estimate->lostAnswers);
        facts.adapterOfOther = QString::fromStdString(estimate->adapterOfOther);
    }
    for (const QString& name : form.text(QStringLiteral("eval_dataset")).split(QLatin1Char(',')))
        facts.measuresTrainingRows |=
            !name.trimmed().isEmpty() && m_setup.chosenSets().contains(name.trimmed());
    facts.chatTemplate = m_setup.chatTemplate();
    facts.proposedTemplate = m_setup.proposedTemplate();

    delete m_lineBox;
    m_lineBox = new QWidget(this);
    auto* column = new QVBoxLayout(m_lineBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const bool known = m_setup.check() && m_setup.check()->usable > 0 && m_setup.hasModel();
    m_question->setVisible(known);
    if (known) {
        int place = 0;
        for (const LearnCheck& check : learnChecks(facts)) {
            auto* row = new QHBoxLayout;
            row->setSpacing(8);
            auto* mark = new IconLabel(check.good   ? QStringLiteral("check")
                                       : check.open ? QStringLiteral("info")
                                                    : QStringLiteral("triangle-alert"),
                                       check.good   ? &ThemeColors::success
                                       : check.open ? &ThemeColors::textMuted
                                                    : &ThemeColors::warning,
                                       17, m_lineBox);
            mark->setLine(FontRole::Body);
            row->addWidget(mark, 0, Qt::AlignTop);
            auto* text = makeLabel(FontRole::Body, "", false, m_lineBox);
            text->setWordWrap(true);
            text->setText(check.text);
            row->addWidget(text, 1);
            if (check.fix != LearnCheck::Fix::None) {
                auto* fix = makeButton("", "link", {}, m_lineBox);
                fix->setObjectName(QStringLiteral("learnFix%1").arg(place));
                setButtonSize(fix, ButtonSize::Small);
                fix->setFixedHeight(22);
                fix->setText(check.fixLabel);
                connect(
                    fix, &QPushButton::clicked, this, [this, check] { apply(check); },
                    Qt::QueuedConnection);
                row->addWidget(fix, 0, Qt::AlignTop);
            }
            column->addLayout(row);
            ++place;
        }
    }
    m_lines->addWidget(m_lineBox);
}

void BeforeCard::apply(const LearnCheck& check)
{
    SettingsForm& form = m_setup.form();
    const QString value = QString::number(check.fixValue, 'g', 8);
    switch (check.fix) {
    case LearnCheck::Fix::None:
        return;
    case LearnCheck::Fix::RaiseEpochs:
        form.setText(QStringLiteral("num_train_epochs"), value);
        return;
    case LearnCheck::Fix::RaiseLearningRate:
        form.setText(QStringLiteral("learning_rate"), value);
        return;
    case LearnCheck::Fix::RaiseCutoff:
        form.setText(QStringLiteral("cutoff_len"), value);
        return;
    case LearnCheck::Fix::UseTemplate:
        m_context.setChatTemplate(m_setup.proposedTemplate());
        return;
    case LearnCheck::Fix::FillNames:
        Q_EMIT fillNamesRequested();
        return;
    case LearnCheck::Fix::AddRows:
        Q_EMIT addRowsRequested();
        return;
    case LearnCheck::Fix::HoldOut:
        form.setText(QStringLiteral("eval_dataset"), {});
        form.setText(QStringLiteral("val_size"), QStringLiteral("0.1"));
        return;
    case LearnCheck::Fix::LeaveAdapterOut:
        form.setText(QStringLiteral("adapter_name_or_path"), {});
        return;
    }
}

void BeforeCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showSetup();
    Card::changeEvent(event);
}

} // namespace anneal::ui
