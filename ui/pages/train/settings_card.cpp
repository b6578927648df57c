#include "ui/pages/train/settings_card.h"

#include "ui/forms/setting_field.h"
#include "ui/forms/setting_text.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/start_from.h"
#include "ui/pages/train/train_setup.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

namespace anneal::ui {

SettingsCard::SettingsCard(StudioContext& context, TrainSetup& setup, QWidget* parent)
    : Card(parent)
    , m_setup(setup)
    , m_chosenFor(makeLabel(FontRole::Caption, "muted", false, this))
    , m_method(new Chip(this))
    , m_import(makeButton("importRunFileButton", "link", {}, this))
    , m_export(makeButton("exportRunFileButton", "link", {}, this))
    , m_advanced(makeButton("advancedButton", "quiet", QStringLiteral("chevron-right"), this))
    , m_questions(makeButton("questionsButton", "quiet", QStringLiteral("messages-square"), this))
    , m_search(makeButton("searchSettingsButton", "quiet", QStringLiteral("search"), this))
    , m_startFrom(new StartFrom(context, setup, this))
    , m_summary(new ElidedLabel({}, Qt::ElideRight, this))
{
    setObjectName(QStringLiteral("settingsCard"));
    m_method->setObjectName(QStringLiteral("methodChip"));
    m_method->setSmall(true);
    header()->addWidget(m_method);
    for (QPushButton* link : {m_import, m_export}) {
        setButtonSize(link, ButtonSize::Small);
        header()->addWidget(link);
    }
    m_chosenFor->setWordWrap(true);
    body()->setSpacing(6);
    body()->addWidget(m_chosenFor);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    int place = 0;
    for (const QString& key : SettingsForm::tutorialKeys()) {
        auto* field = new SettingField(m_setup.form(), key, SettingField::Form::Stacked, this);
        connect(field, &SettingField::focused, this, &SettingsCard::focused);
        m_fields.append(field);
        grid->addWidget(field, place / 2, place % 2, Qt::AlignTop);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);

    body()->addWidget(m_startFrom);
    body()->addSpacing(4);
    body()->addWidget(makeLine(this));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(4);
    setFontRole(m_summary, FontRole::Caption);
    setTextTone(m_summary, "muted");
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setButtonSize(m_advanced, ButtonSize::Small);
    setButtonSize(m_questions, ButtonSize::Small);
    setButtonSize(m_search, ButtonSize::Small);
    foot->addWidget(m_advanced);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_questions);
    foot->addWidget(m_search);
    body()->addLayout(foot);
    body()->setContentsMargins(16, 14, 16, 8);

    connect(m_import, &QPushButton::clicked, this, &SettingsCard::importRequested);
    connect(m_export, &QPushButton::clicked, this, &SettingsCard::exportRequested);
    connect(m_advanced, &QPushButton::clicked, this, [this] { Q_EMIT advancedRequested(false); });
    connect(m_questions, &QPushButton::clicked, this, &SettingsCard::questionsRequested);
    connect(m_search, &QPushButton::clicked, this, [this] { Q_EMIT advancedRequested(true); });
    connect(&m_setup, &TrainSetup::changed, this, &SettingsCard::showSetup);
    connect(&m_setup, &TrainSetup::goalApplied, this, [this](const QStringList& changed) {
        for (SettingField* field : m_fields)
            if (changed.contains(field->key()))
                field->tint();
    });
    retranslate();
    showSetup();
}

void SettingsCard::focusField(const QString& key)
{
    for (SettingField* field : m_fields)
        if (field->key() == key)
            field->editor()->setFocus(Qt::ShortcutFocusReason);
}

void SettingsCard::setCompact(bool compact)
{
    m_chosenFor->setVisible(!compact);
}

void SettingsCard::showSetup()
{
    const SettingsForm& form = m_setup.form();
    const bool faulty = std::any_of(m_fields.begin(), m_fields.end(), [&](SettingField* field) {
        return !form.fault(field->key()).isEmpty();
    });
    setMark(faulty ? Mark::Attention : Mark::Done);
    const QString rows = QLocale().toString(m_setup.check() ? m_setup.check()->usable : qint64(0));
    const bool known = m_setup.check().has_value() && m_setup.check()->usable > 0;
    switch (m_setup.goal()) {
    case config::Goal::Identity:
        m_chosenFor->setText(
            known ? tr("Chosen for an identity with %1 rows. You can change them.").arg(rows)
                  : tr("Chosen for an identity. You can change them."));
        break;
    case config::Goal::QuestionAnswering:
        m_chosenFor->setText(
            known ? tr("Chosen for questions and answers with %1 rows. You can change them.")
                        .arg(rows)
                  : tr("Chosen for questions and answers. You can change them."));
        break;
    case config::Goal::Style:
        m_chosenFor->setText(
            known ? tr("Chosen for a style with %1 rows. You can change them.").arg(rows)
                  : tr("Chosen for a style. You can change them."));
        break;
    case config::Goal::Custom:
        m_chosenFor->setText(tr("Your own numbers. The other goals choose for you."));
        break;
    }
    showMethod();
    const auto value = [&form](const char* key) { return form.text(QLatin1String(key)); };
    QString summary = tr("LoRA rank %1, %2, %3 tokens …")
                          .arg(value("lora_rank"), value("lr_scheduler_type"), value("cutoff_len"));
    qsizetype changed = 0;
    for (const QString& key : form.modifiedKeys())
        changed += SettingsForm::tutorialKeys().contains(key) ? 0 : 1;
    if (changed > 0 && m_setup.goal() != config::Goal::Custom)
        summary = tr("%n changed · ", "", int(changed)) + summary;
    m_summary->setText(summary);
}

void SettingsCard::showMethod()
{
    const SettingsForm& form = m_setup.form();
    const QString method = form.text(QStringLiteral("finetuning_type"));
    const QString bits = form.text(QStringLiteral("quantization_bit"));
    if (method == QLatin1String("full")) {
        m_method->setContent({}, tr("Method Full"), Tone::Neutral);
        m_method->setToolTip(tr("Trains all of the model's own weights: much memory."));
    } else if (method == QLatin1String("freeze")) {
        m_method->setContent({}, tr("Method Freeze"), Tone::Neutral);
        m_method->setToolTip(tr("Trains some of the model's own layers."));
    } else {
        const bool packed = !bits.isEmpty() && bits != QLatin1String("0");
        m_method->setContent({}, packed ? tr("Method QLoRA") : tr("Method LoRA"), Tone::Neutral);
        m_method->setToolTip(
            tr("Trains small matrices beside the model's own weights, which stay as they are."));
    }
}

void SettingsCard::retranslate()
{
    setTitle(tr("Settings"));
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("Opens a run file of Anneal, LLaMA-Factory or LlamaBoard"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Saves these settings as a run file"));
    m_advanced->setText(tr("Advanced"));
    setIconOnly(m_questions, QStringLiteral("messages-square"), tr("Questions while it trains"));
    setIconOnly(m_search, QStringLiteral("search"), tr("Search all settings"));
}

void SettingsCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSetup();
    }
    Card::changeEvent(event);
}

} // namespace anneal::ui
