#include "ui/pages/chat/sampling_panel.h"

#include "ui/pages/chat/slider_field.h"
#include "ui/pages/scroll_panel.h"
#include "ui/settings/preferences.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace anneal::ui {

namespace {

const QString kSettings = QStringLiteral("chat/%1");

void addLabelled(QVBoxLayout* column, QLabel* label, QWidget* field)
{
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(label);
    group->addWidget(field);
    label->setBuddy(field);
    column->addLayout(group);
}

} // namespace

SamplingPanel::SamplingPanel(Preferences& preferences, QWidget* parent)
    : Card(parent)
    , m_preferences(preferences)
    , m_systemLabel(makeLabel(FontRole::Body, "secondary"))
    , m_seedLabel(makeLabel(FontRole::Body, "secondary"))
    , m_seedNote(makeLabel(FontRole::Caption, "muted"))
    , m_templateIcon(new QLabel)
    , m_templateText(makeLabel(FontRole::Caption))
    , m_templateRow(new QWidget)
    , m_system(new QPlainTextEdit)
    , m_reset(new QPushButton)
    , m_lock(new QPushButton)
    , m_temperature(new SliderField(QStringLiteral("temperatureSlider"), {0, 1.5, 0.05, 2}))
    , m_topP(new SliderField(QStringLiteral("topPSlider"), {0.05, 1, 0.05, 2}))
    , m_topK(new SliderField(QStringLiteral("topKSlider"), {0, 200, 1, 0}))
    , m_repetition(new SliderField(QStringLiteral("repetitionSlider"), {1, 2, 0.05, 2}))
    , m_maxTokens(new SliderField(QStringLiteral("maxTokensSlider"), {16, 4096, 16, 0}))
    , m_seed(new QLineEdit)
{
    setObjectName(QStringLiteral("samplingPanel"));
    m_system->setObjectName(QStringLiteral("systemPromptEdit"));
    m_system->setTabChangesFocus(true);
    m_system->setFixedHeight(Theme::current().px(66));
    m_reset->setObjectName(QStringLiteral("resetSamplingButton"));
    setButtonKind(m_reset, "link");
    setButtonSize(m_reset, ButtonSize::Small);
    header()->addWidget(m_reset);
    m_seed->setObjectName(QStringLiteral("seedEdit"));
    m_seed->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,9}")), m_seed));
    m_lock->setObjectName(QStringLiteral("seedLockButton"));
    m_lock->setCheckable(true);
    m_seedNote->setWordWrap(true);
    m_templateText->setWordWrap(true);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(11);
    addLabelled(column, m_systemLabel, m_system);
    for (auto* field : {m_temperature, m_topP, m_topK, m_repetition, m_maxTokens})
        column->addWidget(field);
    auto* seedRow = new QHBoxLayout;
    seedRow->setSpacing(8);
    seedRow->addWidget(m_seed, 1);
    seedRow->addWidget(m_lock);
    auto* seedGroup = new QVBoxLayout;
    seedGroup->setSpacing(4);
    seedGroup->addWidget(m_seedLabel);
    seedGroup->addLayout(seedRow);
    seedGroup->addWidget(m_seedNote);
    m_seedLabel->setBuddy(m_seed);
    column->addLayout(seedGroup);
    column->addStretch();

    auto* scroll = makeScrollPanel(inside);
    body()->addWidget(scroll, 1);

    auto* templateLayout = new QHBoxLayout(m_templateRow);
    templateLayout->setContentsMargins(0, 0, 0, 0);
    templateLayout->setSpacing(8);
    templateLayout->addWidget(m_templateIcon, 0, Qt::AlignTop);
    templateLayout->addWidget(m_templateText, 1);
    m_templateText->setObjectName(QStringLiteral("templateNote"));
    body()->addWidget(m_templateRow);
    setTemplateNote(Tone::Neutral, {});

    for (auto* field : {m_temperature, m_topP, m_topK, m_repetition, m_maxTokens})
        connect(field, &SliderField::valueChanged, this, &SamplingPanel::keep);
    connect(m_seed, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_lock->setChecked(!text.isEmpty());
        keep();
    });
    connect(m_lock, &QPushButton::toggled, this, [this](bool locked) {
        if (locked && m_seed->text().isEmpty())
            m_seed->setText(QString::number(QRandomGenerator::global()->bounded(1'000'000)));
        if (!locked)
            m_seed->clear();
        showSeedLock();
        keep();
    });
    connect(m_reset, &QPushButton::clicked, this, &SamplingPanel::resetSettings);
    connect(m_system, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT systemChanged(system()); });
    restore();
    retranslate();
}

void SamplingPanel::retranslate()
{
    setTitle(tr("Answer settings"));
    m_reset->setText(tr("Reset"));
    m_systemLabel->setText(tr("System prompt (optional)"));
    m_system->setPlaceholderText(tr("Best left empty: leave it out here when training had none."));
    m_system->setAccessibleName(tr("System prompt"));
    m_temperature->setTexts(tr("Temperature"), tr("Lower is steadier; 0 repeats itself exactly"));
    m_topP->setTexts(tr("Top-p"), tr("Only the likeliest words, up to this share"));
    m_topK->setTexts(tr("Top-k"), tr("At most this many words to pick from; 0 = all"));
    m_repetition->setTexts(tr("Repetition penalty"), tr("Above 1, it repeats words less"));
    m_maxTokens->setTexts(tr("Maximum new tokens"), tr("The longest answer it may give"));
    m_seedLabel->setText(tr("Generation seed"));
    m_seed->setPlaceholderText(tr("Random each time"));
    m_seed->setAccessibleName(tr("Generation seed"));
    m_seedNote->setText(tr("Locked, the same question gets the same answer"));
    showSeedLock();
}

void SamplingPanel::showSeedLock()
{
    const bool locked = m_lock->isChecked();
    setIconOnly(m_lock, locked ? QStringLiteral("lock") : QStringLiteral("lock-open"),
                locked ? tr("Seed is locked: press for a random one each time")
                       : tr("Lock a seed"));
}

config::GenerationOptions SamplingPanel::options() const
{
    config::GenerationOptions options;
    options.temperature = m_temperature->value();
    options.doSample = options.temperature > 0;
    options.topP = m_topP->value();
    options.topK = std::int64_t(std::lround(m_topK->value()));
    options.repetitionPenalty = m_repetition->value();
    options.maxNewTokens = std::int64_t(std::lround(m_maxTokens->value()));
    if (m_lock->isChecked() && !m_seed->text().isEmpty())
        options.seed = m_seed->text().toULongLong();
    return options;
}

void SamplingPanel::apply(const config::GenerationOptions& options)
{
    m_applying = true;
    m_temperature->setValue(options.doSample ? options.temperature : 0.0);
    m_topP->setValue(options.topP);
    m_topK->setValue(double(options.topK));
    m_repetition->setValue(options.repetitionPenalty);
    m_maxTokens->setValue(double(options.maxNewTokens.value_or(1024)));
    m_seed->setText(options.seed ? QString::number(*options.seed) : QString());
    m_lock->setChecked(options.seed.has_value());
    m_applying = false;
    keep();
}

void SamplingPanel::restore()
{
    const config::GenerationOptions defaults;
    config::GenerationOptions options;
    const auto number = [this](const char* key, double fallback) {
        return m_preferences.value(kSettings.arg(QLatin1String(key)), fallback).toDouble();
    };
    options.temperature = number("temperature", defaults.temperature);
    options.doSample = options.temperature > 0;
    options.topP = number("top_p", defaults.topP);
    options.topK = std::int64_t(number("top_k", double(defaults.topK)));
    options.repetitionPenalty = number("repetition_penalty", defaults.repetitionPenalty);
    options.maxNewTokens = std::int64_t(number("max_new_tokens", double(*defaults.maxNewTokens)));
    const auto seed = m_preferences.value(kSettings.arg(QLatin1String("seed"))).toString();
    bool hasSeed = false;
    const auto value = seed.toULongLong(&hasSeed);
    if (hasSeed)
        options.seed = value;
    apply(options);
}

void SamplingPanel::keep()
{
    if (m_applying)
        return;
    const auto now = options();
    const auto store = [this](const char* key, const QVariant& value) {
        m_preferences.setValue(kSettings.arg(QLatin1String(key)), value);
    };
    store("temperature", now.temperature);
    store("top_p", now.topP);
    store("top_k", qlonglong(now.topK));
    store("repetition_penalty", now.repetitionPenalty);
    store("max_new_tokens", qlonglong(*now.maxNewTokens));
    store("seed", now.seed ? QString::number(*now.seed) : QString());
    Q_EMIT optionsChanged();
}

void SamplingPanel::resetSettings()
{
    apply(config::GenerationOptions());
}

QString SamplingPanel::system() const
{
    return m_system->toPlainText();
}

void SamplingPanel::setSystem(const QString& system)
{
    if (m_system->toPlainText() == system)
        return;
    const QSignalBlocker blocked(m_system);
    m_system->setPlainText(system);
}

void SamplingPanel::setTemplateNote(Tone tone, const QString& text)
{
    m_templateRow->setVisible(!text.isEmpty());
    m_templateText->setText(text);
    setTextTone(m_templateText, tone == Tone::Good      ? "good"
                                : tone == Tone::Warning ? "warning"
                                                        : "muted");
    const auto name = tone == Tone::Good      ? QStringLiteral("check")
                      : tone == Tone::Warning ? QStringLiteral("triangle-alert")
                                              : QStringLiteral("info");
    m_templateIcon->setPixmap(icon(name, toneColor(tone)).pixmap(16, 16));
}

} // namespace anneal::ui
