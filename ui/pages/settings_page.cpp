#include "ui/pages/settings_page.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/hub/hub_options.h"
#include "ui/pages/settings_row.h"
#include "ui/pages/studio_context.h"
#include "ui/settings/languages.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/basics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QUrl>

namespace anneal::ui {

namespace {
constexpr int kWidest = 760, kControl = 220;
constexpr int kSmallestText = 90, kLargestText = 140, kTextStep = 5;
} // namespace

SettingsPage::SettingsPage(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit(this))
    , m_nothing(makeLabel(FontRole::Body, "muted", false, this))
    , m_version(makeLabel(FontRole::Caption, "muted", false, this))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto* center = new QHBoxLayout(content);
    center->setContentsMargins(20, 18, 20, 18);
    auto* inner = new QWidget(content);
    inner->setMaximumWidth(Theme::current().px(kWidest));
    center->addWidget(inner, 1);
    center->addStretch(0);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);

    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    m_column->addWidget(m_search);

    for (Group* group : {&m_look, &m_training, &m_hub, &m_folders}) {
        group->card = new Card(inner);
        m_column->addWidget(group->card);
    }
    addLookRows();
    addTrainingRows();
    addHubRows();
    addFolderRow(QString::fromStdString(toUtf8(modelsFolder())), "openModelsButton");
    addFolderRow(QString::fromStdString(toUtf8(runsFolder())), "openRunsButton");
    addFolderRow(context.dataFolder(), "openDataButton");
    addFolderRow(QString::fromStdString(toUtf8(hubCacheFolder())), "openCacheButton");
    m_column->addWidget(m_nothing);
    m_nothing->hide();
    m_column->addWidget(m_version);
    m_column->addStretch(1);
    setFocusProxy(m_search);

    connect(&context.preferences(), &Preferences::languageChanged, this, &SettingsPage::showValues);
    connect(&context.preferences(), &Preferences::themeChanged, this, &SettingsPage::showValues);
    connect(&context.preferences(), &Preferences::textPercentChanged, this,
            &SettingsPage::showValues);
    connect(&context.preferences(), &Preferences::hubChanged, this, &SettingsPage::showValues);
    retranslate();
}

SettingRow* SettingsPage::addRow(Group& group, QWidget* control)
{
    auto* row = new SettingRow(control, group.card);
    group.card->body()->addWidget(row);
    group.rows.append(row);
    return row;
}

void SettingsPage::addLookRows()
{
    Preferences& preferences = m_context.preferences();
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("languageBox"));
    m_language->setMinimumWidth(kControl);
    connect(m_language, &QComboBox::activated, this, [this, &preferences](int index) {
        preferences.setLanguage(m_language->itemData(index).toString());
    });
    m_theme = new QComboBox(this);
    m_theme->setObjectName(QStringLiteral("themeBox"));
    m_theme->setMinimumWidth(kControl);
    connect(m_theme, &QComboBox::activated, this, [this, &preferences](int index) {
        preferences.setTheme(ThemeChoice(m_theme->itemData(index).toInt()));
    });

    auto* size = new QWidget(this);
    size->setFixedWidth(kControl);
    m_textSize = new QSlider(Qt::Horizontal, size);
    m_textSize->setObjectName(QStringLiteral("textSizeSlider"));
    m_textSize->setRange(kSmallestText, kLargestText);
    m_textSize->setSingleStep(kTextStep);
    m_textSize->setPageStep(kTextStep * 2);
    m_textSize->setTracking(false); // the whole window changes: once, when the handle is let go
    m_textPercent = makeLabel(FontRole::Body, "", false, size);
    m_textPercent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* sizeRow = new QHBoxLayout(size);
    sizeRow->setContentsMargins(0, 0, 0, 0);
    sizeRow->addWidget(m_textSize, 1);
    sizeRow->addWidget(m_textPercent);
    connect(m_textSize, &QSlider::sliderMoved, this,
            [this](int value) { m_textPercent->setText(tr("%1 %").arg(value)); });
    connect(m_textSize, &QSlider::valueChanged, this, [this, &preferences](int value) {
        preferences.setTextPercent(qRound(value / double(kTextStep)) * kTextStep);
    });

    m_motion = new QCheckBox(this);
    m_motion->setObjectName(QStringLiteral("reducedMotionBox"));
    connect(m_motion, &QCheckBox::toggled, &preferences, &Preferences::setReducedMotion);
    for (QWidget* control : {static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_theme),
                             size, static_cast<QWidget*>(m_motion)})
        addRow(m_look, control);
}

void SettingsPage::addTrainingRows()
{
    using Setter = void (Preferences::*)(bool);
    const auto addBox = [this](const char* name, Setter setter) {
        auto* box = new QCheckBox(this);
        box->setObjectName(QLatin1String(name));
        connect(box, &QCheckBox::toggled, &m_context.preferences(), setter);
        addRow(m_training, box);
        return box;
    };
    m_awake = addBox("keepAwakeBox", &Preferences::setKeepAwake);
    m_notices = addBox("noticesBox", &Preferences::setNotices);
    m_tray = addBox("closeToTrayBox", &Preferences::setCloseToTray);
}

void SettingsPage::addHubRows()
{
    Preferences& preferences = m_context.preferences();
    m_source = new QComboBox(this);
    m_source->setObjectName(QStringLiteral("hubSourceBox"));
    m_source->setMinimumWidth(kControl);
    connect(m_source, &QComboBox::activated, this, [this, &preferences](int index) {
        preferences.setHubSource(m_source->itemData(index).toString());
    });
    m_mirror = new QLineEdit(this);
    m_mirror->setObjectName(QStringLiteral("hubMirrorEdit"));
    m_mirror->setMinimumWidth(kControl);
    connect(m_mirror, &QLineEdit::editingFinished, this, [this, &preferences] {
        const QString text = m_mirror->text().trimmed();
        const auto checked = hub::checkedEndpoint(text.toStdString());
        m_mirror->setProperty("invalid", !checked && !text.isEmpty());
        m_mirror->style()->unpolish(m_mirror);
        m_mirror->style()->polish(m_mirror);
        if (checked || text.isEmpty()) // empty: the usual one again
            preferences.setHubMirror(checked ? QString::fromStdString(*checked) : QString());
    });
    m_offline = new QCheckBox(this);
    m_offline->setObjectName(QStringLiteral("offlineBox"));
    connect(m_offline, &QCheckBox::toggled, &preferences, &Preferences::setOffline);
    for (QWidget* control : {static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_mirror),
                             static_cast<QWidget*>(m_offline)})
        addRow(m_hub, control);
}

void SettingsPage::addFolderRow(const QString& folder, const char* name)
{
    auto* open = new QPushButton(this);
    open->setObjectName(QLatin1String(name));
    setButtonIcon(open, QStringLiteral("folder-open"));
    connect(open, &QPushButton::clicked, this, [folder] {
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    m_openFolder.append(open);
    addRow(m_folders, open);
}

void SettingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_look.card->setTitle(tr("Look"));
    m_training.card->setTitle(tr("Training"));
    m_folders.card->setTitle(tr("Folders"));
    m_look.rows[0]->setTexts(tr("Language"), tr("Of the whole window, at once."));
    m_look.rows[1]->setTexts(tr("Theme"), tr("Light, dark, or as the system says."));
    m_look.rows[2]->setTexts(tr("Text size"),
                             tr("Makes all text and controls larger or smaller, beside the "
                                "system's own scaling."));
    m_look.rows[3]->setTexts(tr("Less motion"),
                             tr("Nothing slides or fades, and the caret does not blink."));
    m_textSize->setAccessibleName(tr("Text size"));
    m_training.rows[0]->setTexts(
        tr("Keep the PC awake while training"),
        tr("It may still switch off the screen. On battery it may sleep when the "
           "system insists."));
    m_training.rows[1]->setTexts(tr("Tell when a training ends"),
                                 tr("A message of the desktop, while another window is in front."));
    m_training.rows[2]->setTexts(
        tr("Train on in the tray"),
        tr("A window that is closed while it trains goes to the tray without asking, where the "
           "desktop has one."));
    m_folders.rows[0]->setTexts(tr("Models"), QString::fromStdString(toUtf8(modelsFolder())));
    m_folders.rows[1]->setTexts(tr("Runs and checkpoints"),
                                QString::fromStdString(toUtf8(runsFolder())));
    m_folders.rows[2]->setTexts(tr("Data sets"), m_context.dataFolder());
    m_folders.rows[3]->setTexts(tr("Downloaded models, shared with other programs"),
                                QString::fromStdString(toUtf8(hubCacheFolder())));
    m_hub.card->setTitle(tr("Downloads"));
    m_hub.rows[0]->setTexts(tr("Source of models"), tr("Where the Models page downloads from."));
    m_hub.rows[1]->setTexts(tr("Mirror"),
                            tr("The address of a copy of Hugging Face, for the source of that "
                               "name. Every file is checked all the same."));
    m_hub.rows[2]->setTexts(tr("Offline"),
                            tr("Nothing is downloaded and no address is asked. HF_HUB_OFFLINE=1 "
                               "does the same."));
    for (QPushButton* button : m_openFolder) {
        button->setText(tr("Open"));
        button->setAccessibleName(tr("Open the folder"));
    }
    m_version->setText(tr("Anneal Studio %1. Everything happens on this computer.")
                           .arg(QCoreApplication::applicationVersion()));

    const QSignalBlocker quietLanguage(m_language), quietTheme(m_theme), quietSource(m_source);
    m_source->clear();
    m_source->addItem(QStringLiteral("Hugging Face"), QStringLiteral("huggingface"));
    m_source->addItem(tr("Mirror of Hugging Face"), QStringLiteral("mirror"));
    m_source->addItem(QStringLiteral("ModelScope"), QStringLiteral("modelscope"));
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    for (const LanguageEntry& language : kLanguages)
        m_language->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    m_theme->clear();
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    showValues();
    search(m_search->text());
}

void SettingsPage::showValues()
{
    const Preferences& preferences = m_context.preferences();
    const QSignalBlocker quietSize(m_textSize), quietMotion(m_motion), quietAwake(m_awake),
        quietNotices(m_notices), quietTray(m_tray);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language())));
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme())));
    m_textSize->setValue(preferences.textPercent());
    m_textPercent->setText(tr("%1 %").arg(preferences.textPercent()));
    m_motion->setChecked(preferences.reducedMotion());
    m_awake->setChecked(preferences.keepAwake());
    m_notices->setChecked(preferences.notices());
    m_tray->setChecked(preferences.closeToTray());
    const QSignalBlocker quietOffline(m_offline);
    m_source->setCurrentIndex(qMax(0, m_source->findData(preferences.hubSource())));
    if (!m_mirror->hasFocus())
        m_mirror->setText(preferences.hubMirror());
    m_offline->setChecked(preferences.offline());
}

void SettingsPage::search(const QString& text)
{
    bool any = false;
    for (const Group* group : {&m_look, &m_training, &m_hub, &m_folders}) {
        bool inGroup = false;
        for (SettingRow* row : group->rows) {
            row->setVisible(row->fits(text));
            inGroup = inGroup || row->fits(text);
        }
        group->card->setVisible(inGroup);
        any = any || inGroup;
    }
    m_nothing->setVisible(!any);
    m_nothing->setText(tr("Nothing found for “%1”.").arg(text));
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showValues();
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace anneal::ui
