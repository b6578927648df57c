#include "ui/pages/models/recommended_card.h"

#include "ui/models/local_models.h"
#include "ui/pages/train/page_parts.h"

#include <QBoxLayout>

namespace anneal::ui {

RecommendedCard::RecommendedCard(const hub::RecommendedModel& model, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_name(new ElidedLabel)
    , m_facts(makeLabel(FontRole::Caption, "muted"))
    , m_text(makeLabel(FontRole::Body, "secondary"))
    , m_badge(new Chip)
    , m_button(makeButton("recommendedDownloadButton", "", {}, this))
{
    setObjectName(QStringLiteral("recommendedCard"));
    setFontRole(m_name, FontRole::Body, true);
    const auto name = QString::fromStdString(model.id);
    m_name->setText(name.section(QLatin1Char('/'), 1));
    m_name->setToolTip(name);
    m_facts->setWordWrap(true);
    m_text->setWordWrap(true);
    m_badge->setSmall(true);
    m_badge->setObjectName(QStringLiteral("fitBadge"));
    setButtonSize(m_button, ButtonSize::Small);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_name, 1);
    top->addWidget(m_button);
    auto* badges = new QHBoxLayout;
    badges->addWidget(m_badge);
    badges->addStretch(1);
    body()->setContentsMargins(12, 10, 10, 10);
    body()->setSpacing(5);
    body()->addLayout(top);
    body()->addLayout(badges);
    body()->addWidget(m_text);
    body()->addWidget(m_facts);
    m_badge->hide();
    connect(m_button, &QPushButton::clicked, this, &RecommendedCard::downloadRequested);
    retranslate();
}

QString RecommendedCard::sentence() const
{
    const auto& note = m_model.note;
    if (note == "chinese_small")
        return tr("Small, and speaks Chinese and English well: good to begin with.");
    if (note == "chinese_good")
        return tr("Better answers in Chinese and English, for a PC with more memory.");
    if (note == "thinks_small")
        return tr("Newer and small; can think before it answers.");
    if (note == "thinks")
        return tr("Newer; thinks before it answers, in Chinese and English.");
    if (note == "reasons")
        return tr("Reasons step by step, strong in mathematics.");
    if (note == "smallest")
        return tr("The smallest: trains in minutes on any PC, English only.");
    if (note == "small_english")
        return tr("Still quick to train, better English.");
    return tr("The best answers here; needs a strong PC.");
}

void RecommendedCard::setState(State state)
{
    m_state = state;
    retranslate();
}

void RecommendedCard::setFit(const studio::ModelFit& fit)
{
    m_fit = fit;
    m_fitKnown = true;
    showFit();
}

void RecommendedCard::showFit()
{
    if (!m_fitKnown)
        return;
    using Kind = studio::FitKind;
    switch (m_fit.kind) {
    case Kind::Trains:
        m_badge->setContent(QStringLiteral("circle-check"), tr("Trains here"), Tone::Good);
        break;
    case Kind::TrainsIn4Bits:
        m_badge->setContent(QStringLiteral("circle-check"), tr("Trains here in 4 bits"),
                            Tone::Good);
        break;
    case Kind::NeedsRoom:
        m_badge->setContent(QStringLiteral("triangle-alert"),
                            tr("Trains when other programs are closed"), Tone::Warning);
        break;
    case Kind::TooLarge:
        m_badge->setContent(QStringLiteral("circle-x"), tr("Too large for this PC"), Tone::Bad);
        break;
    }
    m_badge->setToolTip(tr("Training takes at least %1 of memory, in 4 bits %2.")
                            .arg(byteText(m_fit.memoryBytes), byteText(m_fit.packedMemoryBytes)));
    m_badge->setAccessibleName(m_badge->text());
    m_badge->show();
}

void RecommendedCard::retranslate()
{
    QStringList languages;
    for (const auto& code : m_model.languages)
        languages.append(code == "zh" ? tr("Chinese") : tr("English"));
    m_facts->setText(tr("%1 parameters · %2 · %3 · %4")
                         .arg(LocalModels::countText(m_model.parameters()), byteText(m_model.bytes),
                              languages.join(tr(", ")), QString::fromStdString(m_model.licence)));
    m_text->setText(sentence());
    switch (m_state) {
    case State::Away:
        m_button->setText(tr("Download"));
        setButtonIcon(m_button, QStringLiteral("download"));
        break;
    case State::Coming:
        m_button->setText(tr("Downloading"));
        setButtonIcon(m_button, QStringLiteral("loader-circle"));
        break;
    case State::Here:
        m_button->setText(tr("On this PC"));
        setButtonIcon(m_button, QStringLiteral("check"));
        break;
    }
    m_button->setEnabled(m_state == State::Away);
    m_button->setAccessibleName(m_button->text() + QLatin1Char(' ') + m_name->text());
    showFit();
}

} // namespace anneal::ui
