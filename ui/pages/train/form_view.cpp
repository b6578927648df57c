#include "ui/pages/train/form_view.h"

#include "ui/bridge/error_text.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/studio_context.h"
#include "ui/pages/train/advanced_panel.h"
#include "ui/pages/train/before_card.h"
#include "ui/pages/train/command_card.h"
#include "ui/pages/train/data_card.h"
#include "ui/pages/train/explain_card.h"
#include "ui/pages/train/goal_card.h"
#include "ui/pages/train/names_card.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/preview_card.h"
#include "ui/pages/train/questions_card.h"
#include "ui/pages/train/settings_card.h"
#include "ui/pages/train/train_setup.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace anneal::ui {

namespace {

constexpr int kColumnWidth = 436;
constexpr int kNarrowColumnWidth = 372;
constexpr int kNarrowView = 990;  ///< the view of a window below 1180
constexpr int kLowView = 690;     ///< the view of a window below 790
constexpr int kTightView = 655;   ///< of a screen of 800 less the title bar
constexpr int kVeryLowView = 600; ///< of one of 700
constexpr int kWidestContent = 1640;

} // namespace

FormView::FormView(StudioContext& context, TrainSetup& setup, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_setup(setup)
    , m_data(new DataCard(setup))
    , m_goal(new GoalCard(setup))
    , m_settings(new SettingsCard(context, setup))
    , m_advanced(new AdvancedPanel(setup))
    , m_before(new BeforeCard(context, setup))
    , m_explain(new ExplainCard(setup))
    , m_changes(new ChangesCard(setup))
    , m_names(new NamesCard)
    , m_notice(new MessageCard)
    , m_command(new CommandCard)
    , m_preview(new PreviewCard(setup))
    , m_questions(new QuestionsCard(context.preferences()))
    , m_column(new QStackedWidget(this))
    , m_stage(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("formView"));
    buildColumn();
    buildStage();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(m_column);
    row->addWidget(m_stage, 1);
    connect(&m_setup, &TrainSetup::changed, this, &FormView::showSetup);
    connect(&m_context, &StudioContext::dataSetsChanged, m_data, &DataCard::refreshList);
}

void FormView::buildColumn()
{
    auto* content = new QWidget;
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    cards->addWidget(m_data);
    cards->addWidget(m_goal);
    cards->addWidget(m_settings);
    cards->addStretch();
    m_cards = makeScrollPanel(content);
    m_column->addWidget(m_cards);
    m_column->addWidget(m_advanced);
    m_column->setFixedWidth(kColumnWidth);

    connect(m_data, &DataCard::editRequested, this,
            [this] { m_context.open(StudioContext::Page::Data, m_setup.dataSet()); });
    connect(m_data, &DataCard::previewRequested, this, [this] {
        if (m_stage->currentWidget() == m_preview)
            showReady();
        else
            showPreview();
    });
    connect(m_data, &DataCard::fileRequested, this, &FormView::openDataFile);
    connect(m_settings, &SettingsCard::advancedRequested, this,
            [this](bool search) { showAdvanced(true, search); });
    connect(m_settings, &SettingsCard::importRequested, this, &FormView::importRequested);
    connect(m_settings, &SettingsCard::exportRequested, this, [this] {
        m_command->showConfig(m_setup.config());
        m_command->save();
    });
    connect(m_settings, &SettingsCard::questionsRequested, this, [this] {
        m_stage->setCurrentWidget(m_questions);
        m_questions->focusText();
    });
    connect(m_settings, &SettingsCard::focused, m_explain, &ExplainCard::explain);
    connect(m_settings, &SettingsCard::focused, this, &FormView::showReady);
    connect(m_advanced, &AdvancedPanel::focused, m_explain, &ExplainCard::explain);
    connect(m_advanced, &AdvancedPanel::focused, this, &FormView::showReady);
    connect(m_advanced, &AdvancedPanel::closed, this, [this] { showAdvanced(false); });
}

void FormView::buildStage()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_before);
    column->addWidget(m_explain, 1);
    column->addWidget(m_changes, 1);
    m_changes->hide();
    m_ready = makeScrollPanel(content);
    m_stage->addWidget(m_ready);

    m_noticePage = new QWidget;
    m_notice->setObjectName(QStringLiteral("noticeCard"));
    auto* notice = new QVBoxLayout(m_noticePage);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->addWidget(m_notice);
    notice->addStretch();
    m_stage->addWidget(m_noticePage);
    m_stage->addWidget(m_names);
    m_stage->addWidget(m_command);
    m_stage->addWidget(m_preview);
    m_stage->addWidget(m_questions);

    connect(m_before, &BeforeCard::fillNamesRequested, this,
            [this] { goTo(Missing::Placeholders); });
    connect(m_before, &BeforeCard::addRowsRequested, this,
            [this] { m_context.open(StudioContext::Page::Data, m_setup.dataSet()); });
    connect(m_command, &CommandCard::closed, this, &FormView::showReady);
    connect(m_preview, &PreviewCard::closed, this, &FormView::showReady);
    connect(m_questions, &QuestionsCard::closed, this, &FormView::showReady);
    connect(m_preview, &PreviewCard::editRequested, this,
            [this] { m_context.open(StudioContext::Page::Data, m_setup.dataSet()); });
    connect(m_names, &NamesCard::cancelled, this, &FormView::showReady);
    connect(m_names, &NamesCard::filled, this, [this](const QString& name, const QString& author) {
        if (const auto error = m_setup.fillPlaceholders(name, author))
            showError(*error);
        else
            showReady();
    });
}

bool FormView::advancedShown() const
{
    return m_column->currentWidget() == m_advanced;
}

void FormView::showAdvanced(bool advanced, bool search)
{
    if (advanced)
        m_column->setCurrentWidget(m_advanced);
    else
        m_column->setCurrentWidget(m_cards);
    m_before->setVisible(!advanced);
    m_changes->setVisible(advanced);
    if (advanced) {
        m_explain->explain(QStringLiteral("lora_rank"));
        if (search)
            m_advanced->focusSearch();
        else
            m_advanced->focusField(QStringLiteral("lora_rank"));
    } else {
        m_explain->explain(QStringLiteral("learning_rate"));
    }
    showReady();
}

void FormView::focusField(const QString& key)
{
    const bool advanced = m_advanced->hasField(key);
    if (advanced != advancedShown())
        showAdvanced(advanced);
    if (advanced)
        m_advanced->focusField(key);
    else
        m_settings->focusField(key);
}

void FormView::showReady()
{
    m_fitShown.reset();
    m_stage->setCurrentWidget(m_ready);
}

void FormView::showCommand()
{
    if (m_stage->currentWidget() == m_command) {
        showReady();
        return;
    }
    m_command->showConfig(m_setup.config());
    m_stage->setCurrentWidget(m_command);
}

void FormView::showPreview()
{
    m_preview->showRows();
    m_stage->setCurrentWidget(m_preview);
    m_preview->focusFirst(); // a field of the settings would bring its explanation back
}

void FormView::showError(const Error& error)
{
    const ErrorText text = describe(error);
    m_fitShown.reset(); // the same card
    m_notice->clearButtons();
    m_notice->setContent(Tone::Bad, QStringLiteral("circle-x"), text.title, text.text);
    m_notice->setDetails(text.details);
    auto* close = m_notice->addButton(tr("Close"), {}, false);
    close->setObjectName(QStringLiteral("closeNoticeButton"));
    connect(close, &QAbstractButton::clicked, this, &FormView::showReady, Qt::QueuedConnection);
    m_stage->setCurrentWidget(m_noticePage);
}

void FormView::showLeftOut(const QStringList& lines)
{
    m_fitShown.reset(); // the same card
    m_notice->clearButtons();
    m_notice->setContent(Tone::Neutral, QStringLiteral("file-input"),
                         tr("%n setting(s) of the file were left out", "", int(lines.size())),
                         lines.join(QLatin1Char('\n')));
    m_notice->setDetails({});
    auto* close = m_notice->addButton(tr("Close"), {}, false);
    close->setObjectName(QStringLiteral("closeNoticeButton"));
    connect(close, &QAbstractButton::clicked, this, &FormView::showReady, Qt::QueuedConnection);
    m_stage->setCurrentWidget(m_noticePage);
}

void FormView::showFit()
{
    const auto& estimate = m_setup.estimate();
    if (!estimate || estimate->fitsMemory()) {
        showReady();
        return;
    }
    const auto& fit = m_setup.fit();
    const QString title =
        tr("Needs %1, %2 are free")
            .arg(byteText(estimate->memoryBytes), byteText(estimate->availableMemoryBytes));
    // A new estimate that says the same leaves the button, which may have the focus.
    const ShownFit shown{title, fit};
    const bool isInSight = m_stage->currentWidget() == m_noticePage && m_fitShown;
    if (isInSight && m_fitShown == shown)
        return;
    const bool takesFocus = !isInSight || m_notice->isAncestorOf(QApplication::focusWidget());
    QString text;
    QAbstractButton* way = nullptr;
    m_notice->clearButtons();
    m_notice->setDetails({});
    if (fit) {
        text = tr("This would fit: %1.").arg(fit->changes(m_setup.currentFit()));
        auto* accept = m_notice->addButton(tr("Use them"), QStringLiteral("check"), true);
        accept->setObjectName(QStringLiteral("acceptFitButton"));
        connect(
            accept, &QAbstractButton::clicked, this,
            [this, fit = *fit] {
                m_setup.apply(fit);
                showReady();
            },
            Qt::QueuedConnection);
        way = accept;
    } else {
        text = tr("No setting makes it fit without cutting rows. Choose a smaller model, or close "
                  "other programs.");
        auto* choose =
            m_notice->addButton(tr("Choose a model"), QStringLiteral("hard-drive"), true);
        choose->setObjectName(QStringLiteral("smallerModelButton"));
        connect(choose, &QAbstractButton::clicked, this, &FormView::modelListRequested);
        way = choose;
    }
    m_notice->setContent(Tone::Warning, QStringLiteral("memory-stick"), title, text);
    m_stage->setCurrentWidget(m_noticePage);
    if (takesFocus) // a field of the settings would bring its explanation back
        way->setFocus(Qt::OtherFocusReason);
    m_fitShown = shown;
}

void FormView::goTo(Missing missing)
{
    switch (missing) {
    case Missing::Nothing:
    case Missing::DataCheck:
        return;
    case Missing::Model:
        Q_EMIT modelListRequested();
        return;
    case Missing::DataSet:
        showAdvanced(false);
        m_data->openList();
        return;
    case Missing::UsableRow:
        if (m_setup.check() && m_setup.check()->error)
            showError(*m_setup.check()->error);
        else
            m_context.open(
                StudioContext::Page::Data,
                QStringLiteral("%1#%2")
                    .arg(m_setup.check() ? m_setup.check()->problemSet : m_setup.dataSet())
                    .arg(std::max<qint64>(0,
                                          m_setup.check() ? m_setup.check()->firstProblemRow : 0)));
        return;
    case Missing::Placeholders:
        m_names->ask(m_setup.check() ? m_setup.check()->unfilled : 0);
        m_stage->setCurrentWidget(m_names);
        m_names->focusName();
        return;
    case Missing::Value:
        focusField(m_setup.form().firstFaultyKey());
        return;
    case Missing::RunName:
        Q_EMIT runNameRequested();
        return;
    case Missing::Memory:
        showFit();
        return;
    case Missing::Disk:
    case Missing::WritableFolder:
        chooseFolder();
        return;
    }
}

void FormView::openDataFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a data file"), QString(),
                                                      tr("Data (*.json *.jsonl);;All files (*)"));
    if (!file.isEmpty())
        useDataFile(file);
}

void FormView::useDataFile(const QString& file)
{
    if (const auto error = m_setup.useDataFile(file))
        showError(*error);
}

void FormView::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the runs"), m_setup.saveFolder());
    if (!folder.isEmpty())
        m_setup.setSaveFolder(folder);
}

void FormView::showSetup()
{
    if (m_fitShown && m_stage->currentWidget() == m_noticePage)
        showFit();
    const auto& check = m_setup.check();
    if (check && check->error && m_stage->currentWidget() == m_ready)
        showError(*check->error);
    if (m_stage->currentWidget() == m_command)
        m_command->showConfig(m_setup.config());
    if (m_stage->currentWidget() == m_preview)
        m_preview->showRows();
}

void FormView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrowView;
    m_column->setFixedWidth(narrow ? kNarrowColumnWidth + 12 : kColumnWidth);
    const bool low = height() < kLowView; // Advanced, the last line, stays in sight
    m_data->setCompact(low);
    m_settings->setCompact(height() < kTightView);
    const int above = low ? 10 : 14;
    for (Card* card : std::initializer_list<Card*>{m_data, m_goal})
        card->body()->setContentsMargins(16, above, 16, above);
    m_settings->body()->setContentsMargins(16, above, 16, low ? 6 : 8);
    m_cards->widget()->layout()->setSpacing(low ? 8 : 12);
    m_explain->setCompact(height() < kVeryLowView);
    const int side = std::max(narrow ? 16 : 20, (width() - kWidestContent) / 2);
    const int top = narrow ? 14 : 18;
    layout()->setContentsMargins(side, top, side, top);
}

void FormView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_stage->currentWidget() == m_noticePage)
        showReady();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
