#include "ui/pages/chat/side_by_side_bar.h"

#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace anneal::ui {

SideBySideBar::SideBySideBar(QWidget* parent)
    : QWidget(parent)
    , m_seed(new Chip)
    , m_temperature(new Chip)
    , m_topP(new Chip)
    , m_system(new Chip)
    , m_change(new QPushButton)
    , m_save(new QPushButton)
{
    setObjectName(QStringLiteral("sideBySideBar"));
    m_seed->setObjectName(QStringLiteral("seedChip"));
    m_change->setObjectName(QStringLiteral("changeSettingsButton"));
    m_save->setObjectName(QStringLiteral("saveComparisonButton"));
    setButtonKind(m_change, "quiet");
    for (auto* button : {m_change, m_save})
        setButtonSize(button, ButtonSize::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (auto* chip : {m_seed, m_temperature, m_topP, m_system})
        row->addWidget(chip);
    row->addWidget(m_change);
    row->addStretch();
    row->addWidget(m_save);
    connect(m_change, &QPushButton::clicked, this, &SideBySideBar::changeRequested);
    connect(m_save, &QPushButton::clicked, this, &SideBySideBar::saveRequested);
    retranslate();
    hide();
}

void SideBySideBar::show(const ChatSettings& settings, bool hasSystem, bool canSave)
{
    m_settings = settings;
    m_hasSystem = hasSystem;
    m_save->setEnabled(canSave);
    retranslate();
    QWidget::show();
}

void SideBySideBar::retranslate()
{
    const QLocale locale;
    const auto& options = m_settings.options;
    m_seed->setContent(QStringLiteral("lock"),
                       options.seed ? tr("Same seed %1").arg(*options.seed)
                                    : tr("Same seed, another each time"),
                       Tone::Accent);
    m_temperature->setContent(
        {}, tr("Temperature %1").arg(locale.toString(options.temperature, 'g', 3)));
    m_topP->setContent({}, tr("Top-p %1").arg(locale.toString(options.topP, 'g', 3)));
    m_topP->setVisible(options.temperature > 0);
    m_system->setContent({}, m_hasSystem ? tr("With a system prompt") : tr("No system prompt"));
    m_change->setText(tr("Change"));
    setButtonIcon(m_change, QStringLiteral("sliders-horizontal"));
    m_save->setText(tr("Save as text"));
    m_save->setToolTip(tr("Questions and both answers as a Markdown file"));
    setButtonIcon(m_save, QStringLiteral("file-output"));
}

} // namespace anneal::ui
