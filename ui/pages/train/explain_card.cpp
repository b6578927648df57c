#include "ui/pages/train/explain_card.h"

#include "ui/forms/icon_label.h"
#include "ui/forms/setting_text.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/train_setup.h"
#include "ui/widgets/range_band.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

#include <cmath>
#include <optional>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExplainCard)
};

struct Range {
    double minimum, maximum, goodLow, goodHigh;
    bool whole;
    QString low, high;
};

/// The scale of a setting; the good part lies around the goal's own value.
std::optional<Range> rangeOf(const QString& key, double own)
{
    if (key == QLatin1String("learning_rate"))
        return Range{1e-6,
                     1e-2,
                     own / 2,
                     std::min(own * 2, 2e-3),
                     false,
                     Texts::tr("1e-6  slow, steady"),
                     Texts::tr("fast, risky  1e-2")};
    if (key == QLatin1String("num_train_epochs"))
        return Range{1,
                     200,
                     std::max(1.0, own * 0.7),
                     own * 1.6,
                     true,
                     Texts::tr("1  a first look"),
                     Texts::tr("by heart  200")};
    if (key == QLatin1String("max_grad_norm"))
        return Range{0.1, 10, 0.5, 2, false, Texts::tr("0.1  tight"), Texts::tr("loose  10")};
    if (key == QLatin1String("per_device_train_batch_size"))
        return Range{1,
                     64,
                     std::max(1.0, own / 2),
                     own * 2,
                     true,
                     Texts::tr("1  many small corrections"),
                     Texts::tr("few large ones  64")};
    if (key == QLatin1String("gradient_accumulation_steps"))
        return Range{1,
                     64,
                     1,
                     std::max(2.0, own * 2),
                     true,
                     Texts::tr("1  correct at once"),
                     Texts::tr("collect first  64")};
    if (key == QLatin1String("lora_rank"))
        return Range{2,
                     256,
                     own / 2,
                     own * 4,
                     true,
                     Texts::tr("2  thin notebook"),
                     Texts::tr("thick notebook  256")};
    return std::nullopt;
}

QString rounded(double value, bool whole)
{
    if (whole)
        return QString::number(std::max(1.0, std::round(value)));
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const double one = std::round(value / power) * power;
    return settingNumber(QString::number(one, 'g', 1).toDouble());
}

QString paragraph(const QString& text, int lineHeight)
{
    return QStringLiteral("<p style=\"line-height:%1%\">%2</p>")
        .arg(QString::number(lineHeight), text.toHtmlEscaped());
}

} // namespace

ExplainCard::ExplainCard(TrainSetup& setup, QWidget* parent)
    : Card(parent)
    , m_setup(setup)
    , m_title(makeLabel(FontRole::Heading, "", true, this))
    , m_keyLabel(makeLabel(FontRole::Mono, "muted", false, this))
    , m_follows(makeLabel(FontRole::Caption, "muted", false, this))
    , m_plain(makeLabel(FontRole::Chat, "", false, this))
    , m_exact(makeLabel(FontRole::Body, "secondary", false, this))
    , m_why(makeLabel(FontRole::Body, "secondary", false, this))
    , m_band(new RangeBand(this))
    , m_more(makeButton("moreExplanationButton", "link", {}, this))
{
    setObjectName(QStringLiteral("explainCard"));
    m_title->setObjectName(QStringLiteral("explainTitle"));
    m_plain->setObjectName(QStringLiteral("explainPlain"));
    m_exact->setObjectName(QStringLiteral("explainExact"));
    m_why->setObjectName(QStringLiteral("explainWhy"));
    m_band->setObjectName(QStringLiteral("explainRange"));
    m_band->setFocusPolicy(Qt::ClickFocus); // by key it is the field that is explained
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(
        new IconLabel(QStringLiteral("graduation-cap"), &ThemeColors::accent, 20, this));
    head->addWidget(m_title);
    head->addWidget(m_keyLabel);
    head->addStretch();
    head->addWidget(m_follows);
    body()->setSpacing(10);
    body()->addLayout(head);
    for (QLabel* label : {m_plain, m_exact, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
    }
    body()->addWidget(m_plain);
    body()->addWidget(m_exact);
    body()->addWidget(m_band);
    body()->addWidget(m_why);
    setButtonSize(m_more, ButtonSize::Small);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addStretch();
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, &ExplainCard::showSetting);
    connect(m_band, &RangeBand::valueEdited, this, [this](double value) {
        const double own = m_setup.form().goalText(m_key).toDouble();
        if (const auto range = rangeOf(m_key, own))
            m_setup.form().setText(m_key, rounded(value, range->whole));
    });
    connect(&m_setup, &TrainSetup::changed, this, &ExplainCard::showSetting);
    showSetting();
}

void ExplainCard::explain(const QString& key)
{
    m_key = key;
    showSetting();
}

void ExplainCard::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    showSetting();
}

QString ExplainCard::whyText(QString why) const
{
    const SettingsForm& form = m_setup.form();
    const bool modified = form.isModified(m_key);
    if (why.contains(QLatin1String("%1"))) // the updates that the run makes with the value in force
        why = modified ? QString() : why.arg(QLocale().toString(m_setup.updates()));
    const QString own = form.goalText(m_key);
    QString title;
    if (!modified && why.isEmpty())
        return {};
    if (own.isEmpty())
        title = modified ? tr("It is left out by default.") : tr("Why not set?");
    else if (!modified)
        title = tr("Why %1?").arg(own);
    else if (form.goal() == config::Goal::Custom)
        title = tr("The default is %1.").arg(own);
    else
        title = tr("The goal's own value is %1.").arg(own);
    return QStringLiteral("<b>%1</b>&nbsp; %2").arg(title.toHtmlEscaped(), why.toHtmlEscaped());
}

void ExplainCard::showSetting()
{
    const SettingsForm& form = m_setup.form();
    const SettingText text = settingText(m_key.toStdString(), form.goal(), form.input());
    m_title->setText(text.label);
    setAccessibleName(text.label);
    m_keyLabel->setText(m_key);
    m_follows->setText(tr("Follows the field you are in"));
    m_follows->setVisible(!m_compact);
    m_plain->setVisible(!text.plain.isEmpty());
    m_plain->setText(paragraph(text.plain, 125));
    const bool details = !m_compact || m_more->isChecked();
    const bool onlyExact = text.plain.isEmpty();
    m_exact->setVisible(details || onlyExact);
    m_exact->setText(paragraph(onlyExact ? text.exact : tr("Exactly: %1").arg(text.exact), 112));
    const QString why = whyText(text.why);
    m_why->setText(why);
    m_why->setVisible(details && !why.isEmpty());
    m_more->setVisible(m_compact && !onlyExact);
    m_more->setText(m_more->isChecked() ? tr("Less") : tr("More"));
    showRange();
}

void ExplainCard::showRange()
{
    const double own = m_setup.form().goalText(m_key).toDouble();
    const auto range = rangeOf(m_key, own > 0 ? own : 1);
    bool ok = false;
    const QString text = m_setup.form().text(m_key);
    const double value = text.toDouble(&ok);
    m_band->setVisible(range.has_value() && ok && value > 0);
    if (!range || !ok || value <= 0)
        return;
    m_band->setScale(range->minimum, range->maximum, true);
    m_band->setGoodPart(range->goodLow, range->goodHigh);
    m_band->setLabels(range->low, range->high, text);
    m_band->setValue(value);
    m_band->setAccessibleName(settingText(m_key.toStdString()).label);
}

void ExplainCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showSetting();
    Card::changeEvent(event);
}

ChangesCard::ChangesCard(TrainSetup& setup, QWidget* parent)
    : Card(parent)
    , m_setup(setup)
    , m_against(makeLabel(FontRole::Caption, "muted", false, this))
{
    setObjectName(QStringLiteral("changesCard"));
    header()->addWidget(m_against);
    body()->addStretch();
    connect(&m_setup, &TrainSetup::changed, this, &ChangesCard::showSetup);
    showSetup();
}

void ChangesCard::showSetup()
{
    setTitle(tr("Your changes"));
    m_against->setText(tr("against the goal's own values"));
    delete m_table;
    m_table = new QWidget(this);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const SettingsForm& form = m_setup.form();
    const QStringList keys = form.modifiedKeys();
    if (keys.isEmpty()) {
        auto* none = makeLabel(FontRole::Body, "muted", false, m_table);
        none->setText(tr("All settings are the goal's own."));
        grid->addWidget(none, 0, 0);
    } else {
        const QStringList titles{tr("Setting"), tr("Goal"), tr("Yours")};
        for (int column = 0; column < titles.size(); ++column) {
            auto* title = makeLabel(FontRole::Caption, "muted", false, m_table);
            title->setText(titles[column]);
            grid->addWidget(title, 0, column);
        }
        int row = 1;
        for (const QString& key : keys) {
            grid->addWidget(makeLine(m_table), row++, 0, 1, 3);
            auto* label =
                new ElidedLabel(settingText(key.toStdString()).label, Qt::ElideRight, m_table);
            const QString own = form.goalText(key);
            auto* goal =
                new ElidedLabel(own.isEmpty() ? tr("not set") : own, Qt::ElideRight, m_table);
            setTextTone(goal, "muted");
            const QString value = form.text(key);
            auto* yours =
                new ElidedLabel(value.isEmpty() ? tr("not set") : value, Qt::ElideRight, m_table);
            grid->addWidget(label, row, 0);
            grid->addWidget(goal, row, 1);
            grid->addWidget(yours, row++, 2);
        }
    }
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    body()->insertWidget(body()->count() - 1, m_table);
}

void ChangesCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showSetup();
    Card::changeEvent(event);
}

} // namespace anneal::ui
