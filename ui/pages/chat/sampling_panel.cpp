#include "ui/pages/chat/sampling_panel.h"

#include "ui/pages/chat/load_field.h"
#include "ui/pages/chat/slider_field.h"
#include "ui/pages/chat/tools_field.h"
#include "ui/pages/scroll_panel.h"
#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace anneal::ui {

namespace {

const QString kSettings = QStringLiteral("chat/settings");
const QString kPlainText = QStringLiteral("chat/plainText");
const QString kOldSettings = QStringLiteral("chat/%1"); ///< of the first version, one key each

QVBoxLayout* labelled(QLabel* label, QWidget* field, QLabel* note = nullptr)
{
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(label);
    group->addWidget(field);
    if (note)
        group->addWidget(note);
    label->setBuddy(field);
    return group;
}

QLabel* makeNote()
{
    auto* note = makeLabel(FontRole::Caption, "muted");
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText); // tags are named in them
    return note;
}

QPlainTextEdit* makeField(const char* name, int height)
{
    auto* field = new QPlainTextEdit;
    field->setObjectName(QLatin1String(name));
    field->setTabChangesFocus(true);
    field->setFixedHeight(Theme::current().px(height));
    return field;
}

SliderField* slider(const char* name, double least, double most, double step, int decimals)
{
    return new SliderField(QLatin1String(name), {least, most, step, decimals});
}

} // namespace

SamplingPanel::SamplingPanel(Preferences& preferences, QWidget* parent)
    : Card(parent)
    , m_preferences(preferences)
    , m_systemLabel(makeLabel(FontRole::Body, "secondary"))
    , m_seedLabel(makeLabel(FontRole::Body, "secondary"))
    , m_seedNote(makeNote())
    , m_stopLabel(makeLabel(FontRole::Body, "secondary"))
    , m_stopNote(makeNote())
    , m_thinkingNote(makeNote())
    , m_specialNote(makeNote())
    , m_plainNote(makeNote())
    , m_templateIcon(new QLabel)
    , m_templateText(makeLabel(FontRole::Caption))
    , m_templateRow(new QWidget)
    , m_more(new QWidget)
    , m_system(makeField("systemPromptEdit", 84))
    , m_stop(makeField("stopWordsEdit", 50))
    , m_reset(new QPushButton)
    , m_lock(new QPushButton)
    , m_moreButton(new QPushButton)
    , m_temperature(slider("temperatureSlider", 0, 2, 0.05, 2))
    , m_topP(slider("topPSlider", 0.05, 1, 0.05, 2))
    , m_topK(slider("topKSlider", 0, 200, 1, 0))
    , m_repetition(slider("repetitionSlider", 1, 2, 0.05, 2))
    , m_maxTokens(slider("maxTokensSlider", 16, 4096, 16, 0))
    , m_minP(slider("minPSlider", 0, 0.5, 0.01, 2))
    , m_typicalP(slider("typicalPSlider", 0.05, 1, 0.05, 2))
    , m_noRepeat(slider("noRepeatSlider", 0, 20, 1, 0))
    , m_minTokens(slider("minTokensSlider", 0, 512, 1, 0))
    , m_beams(slider("beamsSlider", 1, 8, 1, 0))
    , m_lengthPenalty(slider("lengthPenaltySlider", -2, 3, 0.1, 1))
    , m_thinking(new QCheckBox)
    , m_special(new QCheckBox)
    , m_plain(new QCheckBox)
    , m_seed(new QLineEdit)
    , m_tools(new ToolsField)
    , m_loading(new LoadField(preferences))
{
    setObjectName(QStringLiteral("samplingPanel"));
    build();
    connectFields();
    restore();
    retranslate();
}

void SamplingPanel::build()
{
    m_reset->setObjectName(QStringLiteral("resetSamplingButton"));
    setButtonKind(m_reset, "link");
    setButtonSize(m_reset, ButtonSize::Small);
    header()->addWidget(m_reset);
    m_moreButton->setObjectName(QStringLiteral("moreSamplingButton"));
    m_moreButton->setCheckable(true);
    m_moreButton->setChecked(!m_loading->text().isEmpty()); // what counts is seen
    setButtonKind(m_moreButton, "quiet");
    m_thinking->setObjectName(QStringLiteral("thinkingCheck"));
    m_special->setObjectName(QStringLiteral("specialTokensCheck"));
    m_plain->setObjectName(QStringLiteral("plainTextCheck"));
    m_plain->setChecked(m_preferences.value(kPlainText, false).toBool());
    m_templateText->setWordWrap(true);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(11);
    column->addLayout(labelled(m_systemLabel, m_system));
    auto* thinking = new QVBoxLayout;
    thinking->setSpacing(2);
    thinking->addWidget(m_thinking);
    thinking->addWidget(m_thinkingNote);
    column->addLayout(thinking);
    for (auto* field : {m_temperature, m_topP, m_topK, m_repetition, m_maxTokens})
        column->addWidget(field);
    column->addLayout(seedGroup());
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    auto* more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(11);
    more->addLayout(labelled(m_stopLabel, m_stop, m_stopNote));
    for (auto* field : {m_minP, m_typicalP, m_noRepeat, m_minTokens, m_beams, m_lengthPenalty})
        more->addWidget(field);
    const auto addCheck = [more](QCheckBox* check, QLabel* note) {
        auto* group = new QVBoxLayout;
        group->setSpacing(2);
        group->addWidget(check);
        group->addWidget(note);
        more->addLayout(group);
    };
    addCheck(m_special, m_specialNote);
    addCheck(m_plain, m_plainNote);
    more->addWidget(m_loading);
    column->addWidget(m_more);
    column->addWidget(m_tools);
    column->addStretch();
    m_scroll = makeScrollPanel(inside);
    body()->addWidget(m_scroll, 1);

    auto* templateLayout = new QHBoxLayout(m_templateRow);
    templateLayout->setContentsMargins(0, 0, 0, 0);
    templateLayout->setSpacing(8);
    templateLayout->addWidget(m_templateIcon, 0, Qt::AlignTop);
    templateLayout->addWidget(m_templateText, 1);
    m_templateText->setObjectName(QStringLiteral("templateNote"));
    body()->addWidget(m_templateRow);
    setTemplateNote(Tone::Neutral, {});
    setThinks(false);
    showMore();
}

QVBoxLayout* SamplingPanel::seedGroup()
{
    m_seed->setObjectName(QStringLiteral("seedEdit"));
    m_seed->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,9}")), m_seed));
    m_lock->setObjectName(QStringLiteral("seedLockButton"));
    m_lock->setCheckable(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_seed, 1);
    row->addWidget(m_lock);
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(m_seedLabel);
    group->addLayout(row);
    group->addWidget(m_seedNote);
    m_seedLabel->setBuddy(m_seed);
    return group;
}

void SamplingPanel::connectFields()
{
    for (auto* field : {m_temperature, m_topP, m_topK, m_repetition, m_maxTokens, m_minP,
                        m_typicalP, m_noRepeat, m_minTokens, m_beams, m_lengthPenalty})
        connect(field, &SliderField::valueChanged, this, &SamplingPanel::keep);
    for (auto* box : {m_thinking, m_special})
        connect(box, &QCheckBox::toggled, this, &SamplingPanel::keep);
    connect(m_plain, &QCheckBox::toggled, this, [this](bool plain) {
        m_preferences.setValue(kPlainText, plain);
        Q_EMIT plainTextChanged(plain);
    });
    connect(m_stop, &QPlainTextEdit::textChanged, this, &SamplingPanel::keep);
    connect(m_seed, &QLineEdit::textEdited, this, [this](const QString& text) {
        const QSignalBlocker blocked(m_lock);
        m_lock->setChecked(!text.isEmpty());
        showSeedLock();
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
    connect(m_tools, &ToolsField::changed, this, &SamplingPanel::keep);
    connect(m_moreButton, &QPushButton::toggled, this, &SamplingPanel::showMore);
    connect(m_reset, &QPushButton::clicked, this, &SamplingPanel::resetSettings);
    connect(m_system, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT systemChanged(system()); });
}

void SamplingPanel::retranslate()
{
    setTitle(tr("Answer settings"));
    m_reset->setText(tr("Reset"));
    m_systemLabel->setText(tr("System prompt (optional)"));
    m_system->setPlaceholderText(tr("Best left empty: leave it out here when training had none."));
    m_system->setAccessibleName(tr("System prompt"));
    m_thinking->setText(tr("Think first"));
    m_thinkingNote->setText(tr("It reasons before it answers: better, but slower"));
    m_temperature->setTexts(tr("Temperature"), tr("Lower is steadier; 0 repeats itself exactly"));
    m_topP->setTexts(tr("Top-p"), tr("Only the likeliest words, up to this share"));
    m_topK->setTexts(tr("Top-k"), tr("At most this many words to pick from; 0 = all"));
    m_repetition->setTexts(tr("Repetition penalty"), tr("Above 1, it repeats words less"));
    m_maxTokens->setTexts(tr("Maximum new tokens"), tr("The longest answer it may give"));
    m_seedLabel->setText(tr("Generation seed"));
    m_seed->setPlaceholderText(tr("Random each time"));
    m_seed->setAccessibleName(tr("Generation seed"));
    m_seedNote->setText(tr("Locked, the same question gets the same answer"));
    retranslateMore();
    m_tools->retranslate();
    showSeedLock();
    showMore();
}

void SamplingPanel::retranslateMore()
{
    m_stopLabel->setText(tr("Stop words"));
    m_stop->setPlaceholderText(tr("One a line"));
    m_stop->setAccessibleName(tr("Stop words"));
    m_stopNote->setText(tr("The answer ends before one of these"));
    m_minP->setTexts(tr("Min-p"),
                     tr("Leaves out words less likely than this share of the likeliest; 0 = off"));
    m_typicalP->setTexts(tr("Typical-p"), tr("Only words about as surprising as usual; 1 = off"));
    m_noRepeat->setTexts(tr("No repeated runs of"),
                         tr("A run of this many tokens comes only once; 0 = off"));
    m_minTokens->setTexts(tr("Minimum new tokens"), tr("It can't stop before"));
    m_beams->setTexts(tr("Beams"),
                      tr("Looks at this many answers at once and keeps the likeliest; 1 = off. "
                         "The text comes at the end"));
    m_lengthPenalty->setTexts(tr("Length penalty"),
                              tr("With beams: above 0 prefers longer answers, below 0 shorter"));
    m_special->setText(tr("Show special tokens"));
    m_specialNote->setText(tr("The marks of the template, as the model writes them"));
    m_plain->setText(tr("Answers as plain text"));
    m_plainNote->setText(tr("Exactly as the model wrote them: marks such as **, # or <b> are shown "
                            "instead of being turned into bold text, headings and tables"));
    m_loading->retranslate();
}

void SamplingPanel::showMore()
{
    const bool open = m_moreButton->isChecked();
    m_more->setVisible(open);
    m_moreButton->setText(open ? tr("Fewer settings") : tr("More settings"));
    setButtonIcon(m_moreButton,
                  open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
}

void SamplingPanel::showSeedLock()
{
    const bool locked = m_lock->isChecked();
    setIconOnly(m_lock, locked ? QStringLiteral("lock") : QStringLiteral("lock-open"),
                locked ? tr("Seed is locked: press for a random one each time")
                       : tr("Lock a seed"));
}

void SamplingPanel::setThinks(bool thinks)
{
    m_thinking->setVisible(thinks);
    m_thinkingNote->setVisible(thinks);
}

ChatSettings SamplingPanel::settings() const
{
    const auto whole = [](const SliderField* field) {
        return std::int64_t(std::lround(field->value()));
    };
    ChatSettings settings = m_given;
    auto& options = settings.options;
    options.temperature = m_temperature->value();
    options.doSample = options.temperature > 0;
    options.topP = m_topP->value();
    options.topK = whole(m_topK);
    options.repetitionPenalty = m_repetition->value();
    options.maxNewTokens = whole(m_maxTokens);
    options.minP = m_minP->value();
    options.typicalP = m_typicalP->value();
    options.noRepeatNgramSize = whole(m_noRepeat);
    options.minNewTokens = whole(m_minTokens);
    options.numBeams = whole(m_beams);
    options.lengthPenalty = m_lengthPenalty->value();
    options.skipSpecialTokens = !m_special->isChecked();
    options.seed.reset();
    if (m_lock->isChecked() && !m_seed->text().isEmpty())
        options.seed = m_seed->text().toULongLong();
    settings.stopWords.clear();
    const auto words = m_stop->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const auto& word : words)
        settings.stopWords.push_back(word.toStdString());
    settings.tools = m_tools->text().toStdString();
    // Left at on, the model's own setting counts.
    settings.thinking = m_thinking->isChecked() ? std::nullopt : std::optional(false);
    return settings;
}

void SamplingPanel::setSettings(const ChatSettings& settings)
{
    m_applying = true;
    m_given = settings;
    const auto& options = settings.options;
    m_temperature->setValue(options.doSample ? options.temperature : 0.0);
    m_topP->setValue(options.topP);
    m_topK->setValue(double(options.topK));
    m_repetition->setValue(options.repetitionPenalty);
    m_maxTokens->setValue(double(options.maxNewTokens.value_or(1024)));
    m_minP->setValue(options.minP);
    m_typicalP->setValue(options.typicalP);
    m_noRepeat->setValue(double(options.noRepeatNgramSize));
    m_minTokens->setValue(double(options.minNewTokens));
    m_beams->setValue(double(options.numBeams));
    m_lengthPenalty->setValue(options.lengthPenalty);
    m_special->setChecked(!options.skipSpecialTokens);
    m_thinking->setChecked(settings.thinking.value_or(true));
    m_seed->setText(options.seed ? QString::number(*options.seed) : QString());
    m_lock->setChecked(options.seed.has_value());
    QStringList words;
    for (const auto& word : settings.stopWords)
        words << QString::fromStdString(word);
    if (const auto text = words.join(QLatin1Char('\n')); m_stop->toPlainText() != text)
        m_stop->setPlainText(text);
    m_tools->setText(QString::fromStdString(settings.tools));
    showSeedLock();
    m_applying = false;
}

void SamplingPanel::restore()
{
    const auto kept = m_preferences.value(kSettings).toString();
    if (!kept.isEmpty()) {
        setSettings(chatSettings(kept.toStdString()));
        return;
    }
    ChatSettings settings;
    auto& options = settings.options;
    const auto number = [this](const char* key, double fallback) {
        return m_preferences.value(kOldSettings.arg(QLatin1String(key)), fallback).toDouble();
    };
    options.temperature = number("temperature", options.temperature);
    options.doSample = options.temperature > 0;
    options.topP = number("top_p", options.topP);
    options.topK = std::int64_t(number("top_k", double(options.topK)));
    options.repetitionPenalty = number("repetition_penalty", options.repetitionPenalty);
    options.maxNewTokens = std::int64_t(number("max_new_tokens", double(*options.maxNewTokens)));
    setSettings(settings);
}

void SamplingPanel::keep()
{
    if (m_applying)
        return;
    m_preferences.setValue(kSettings, QString::fromStdString(toJson(settings())));
    Q_EMIT settingsChanged();
}

void SamplingPanel::resetSettings()
{
    ChatSettings fresh;
    fresh.tools = m_tools->text().toStdString();
    setSettings(fresh);
    keep();
}

bool SamplingPanel::plainText() const
{
    return m_plain->isChecked();
}

void SamplingPanel::showLoading()
{
    m_moreButton->setChecked(true);
    m_loading->focusText();
    // What has just been unfolded gets its place first.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_loading, 0, 10); });
}

bool SamplingPanel::toolsCanBeRead() const
{
    return m_tools->canBeRead();
}

void SamplingPanel::showTools()
{
    m_tools->open();
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
