#include "ui/pages/evaluate/evaluate_parts.h"

#include "ui/pages/evaluate/evaluate_field.h"
#include "ui/pages/evaluate/evaluate_result.h"
#include "ui/pages/evaluate/evaluate_stage.h"
#include "ui/pages/page_bar.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/train/page_parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace anneal::ui {

namespace {

constexpr int kFormWidth = 436, kFormWidthNarrow = 372, kNarrowPage = 1020;
constexpr int kTypedMs = 300;

QLabel* makeNote()
{
    auto* note = makeLabel(FontRole::Caption, "muted");
    note->setWordWrap(true);
    return note;
}

/// A check box with a line below it that says what it is for.
void addChoice(Card& card, QCheckBox*& check, QLabel*& note, const char* name)
{
    check = new QCheckBox;
    check->setObjectName(QLatin1String(name));
    note = makeNote();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(check);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(24, 0, 0, 0);
    inset->addWidget(note);
    column->addLayout(inset);
    card.body()->addLayout(column);
}

Card* makeCard()
{
    auto* card = new Card;
    card->setTitle({});
    return card;
}

} // namespace

EvaluatePage::Parts::Parts(EvaluatePage& owner, StudioContext& shared, Loader loader)
    : page(owner)
    , context(shared)
    , bridge(nullptr, std::move(loader))
{
    setEvaluateDefaults(values);
    build();
    restoreDataFolder();
    connectControls();
    connectStage();
    retranslate();
}

Card* EvaluatePage::Parts::buildWhat()
{
    whatCard = makeCard();
    modelPicker = new ListPicker;
    modelPicker->setObjectName(QStringLiteral("evaluateModelPicker"));
    dataPicker = new ListPicker;
    dataPicker->setObjectName(QStringLiteral("evaluateDataPicker"));
    whatCard->body()->addWidget(modelPicker);
    whatCard->body()->addWidget(dataPicker);
    dataFolderLabel = makeLabel(FontRole::Body, "secondary");
    dataFolderEdit = new QLineEdit;
    dataFolderEdit->setObjectName(QStringLiteral("evaluateDataFolderEdit"));
    dataFolderLabel->setBuddy(dataFolderEdit);
    dataFolderButton =
        makeButton("chooseEvaluateDataFolderButton", "", QStringLiteral("folder"), nullptr);
    dataFolderNote = makeNote();
    dataFolderNote->setObjectName(QStringLiteral("evaluateDataFolderNote"));
    auto* folderRow = new QHBoxLayout;
    folderRow->setSpacing(8);
    folderRow->addWidget(dataFolderEdit, 1);
    folderRow->addWidget(dataFolderButton);
    auto* folderGroup = new QVBoxLayout;
    folderGroup->setSpacing(4);
    folderGroup->addWidget(dataFolderLabel);
    folderGroup->addLayout(folderRow);
    folderGroup->addWidget(dataFolderNote);
    whatCard->body()->addLayout(folderGroup);
    templatePicker = new ListPicker;
    templatePicker->setObjectName(QStringLiteral("evaluateTemplatePicker"));
    whatCard->body()->addWidget(templatePicker);
    return whatCard;
}

Card* EvaluatePage::Parts::buildMetrics()
{
    metricsCard = makeCard();
    addChoice(*metricsCard, lossCheck, lossNote, "lossCheck");
    addChoice(*metricsCard, answersCheck, answersNote, "answersCheck");
    addChoice(*metricsCard, baseCheck, baseNote, "baseCheck");
    lossCheck->setChecked(true);
    answersCheck->setChecked(true);
    return metricsCard;
}

Card* EvaluatePage::Parts::buildFields()
{
    fieldsCard = makeCard();
    fieldsCard->body()->setSpacing(12);
    for (const QString& key : evaluateKeys()) {
        auto* field = new EvaluateField(values, key);
        fields.insert(key, field);
        fieldsCard->body()->addWidget(field);
        QObject::connect(field, &EvaluateField::edited, &page, [this, key] {
            changed();
            if (key == QLatin1String("max_samples"))
                readFactsAgain();
        });
    }
    return fieldsCard;
}

Card* EvaluatePage::Parts::buildWhere()
{
    whereCard = makeCard();
    folderEdit = new QLineEdit;
    folderEdit->setObjectName(QStringLiteral("evaluateFolderEdit"));
    folderButton = makeButton("chooseEvaluateFolderButton", "", QStringLiteral("folder"), nullptr);
    folderNote = makeNote();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(folderEdit, 1);
    row->addWidget(folderButton);
    whereCard->body()->addLayout(row);
    whereCard->body()->addWidget(folderNote);
    return whereCard;
}

QWidget* EvaluatePage::Parts::buildForm()
{
    earlierPicker = new ListPicker;
    earlierPicker->setObjectName(QStringLiteral("earlierPicker"));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    column->addWidget(earlierPicker);
    formBox = new QWidget;
    auto* cards = new QVBoxLayout(formBox);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    cards->addWidget(buildWhat());
    cards->addWidget(buildMetrics());
    cards->addWidget(buildFields());
    cards->addWidget(buildWhere());
    column->addWidget(formBox);
    column->addStretch(1);
    return makeScrollPanel(inside);
}

void EvaluatePage::Parts::build()
{
    stage = new EvaluateStage;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(buildForm());
    row->addWidget(stage, 1);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    bar = new PageBar(QStringLiteral("evaluate"));
    stopButton = bar->addButton("stopEvaluateButton");
    setButtonIcon(stopButton, QStringLiteral("square"));
    evaluateButton = bar->addButton("evaluateButton");
    column->addWidget(bar);
}

void EvaluatePage::Parts::connectControls()
{
    QObject::connect(modelPicker, &ListPicker::chosen, &page,
                     [this](const QString& id) { chooseModel(id); });
    QObject::connect(modelPicker, &ListPicker::actionTriggered, &page,
                     [this] { openModelFolder(); });
    QObject::connect(dataPicker, &ListPicker::chosen, &page,
                     [this](const QString& id) { chooseData(id); });
    QObject::connect(dataPicker, &ListPicker::actionTriggered, &page, [this] { openDataFile(); });
    QObject::connect(templatePicker, &ListPicker::chosen, &page, [this](const QString& id) {
        templatePicker->setCurrent(id);
        changed();
        readFactsAgain();
    });
    QObject::connect(earlierPicker, &ListPicker::chosen, &page,
                     [this](const QString& id) { openEarlier(id); });
    QObject::connect(earlierPicker, &ListPicker::actionTriggered, &page, [this] {
        earlierPicker->setCurrent({});
        askFolderOfEarlier();
    });
    for (auto* check : {lossCheck, answersCheck, baseCheck})
        QObject::connect(check, &QCheckBox::toggled, &page, [this] { changed(); });
    QObject::connect(folderEdit, &QLineEdit::textEdited, &page, [this](const QString& text) {
        folderEdited = !text.trimmed().isEmpty();
        changed();
    });
    dataFolderDelay.setSingleShot(true);
    dataFolderDelay.setInterval(kTypedMs); // a folder is not listed for each letter of its name
    QObject::connect(&dataFolderDelay, &QTimer::timeout, &page, [this] { takeDataFolder(); });
    QObject::connect(dataFolderEdit, &QLineEdit::textEdited, &page,
                     [this] { dataFolderDelay.start(); });
    QObject::connect(dataFolderButton, &QPushButton::clicked, &page, [this] { askDataFolder(); });
    QObject::connect(folderButton, &QPushButton::clicked, &page, [this] { askFolder(); });
    QObject::connect(evaluateButton, &QPushButton::clicked, &page, [this] { press(); });
    QObject::connect(stopButton, &QPushButton::clicked, &page, [this] { bridge.stop(); });
    for (const auto& keys : {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), &page, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &page, [this] { press(); });
    }
    auto* stop = new QShortcut(QKeySequence(QStringLiteral("Ctrl+.")), &page, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    QObject::connect(stop, &QShortcut::activated, &page, [this] { bridge.stop(); });
    QObject::connect(&context, &StudioContext::runsChanged, &page, [this] { refreshModels(); });
    QObject::connect(&context, &StudioContext::modelsChanged, &page, [this] { refreshModels(); });
    QObject::connect(&context, &StudioContext::dataSetsChanged, &page, [this] { refreshData(); });
    QObject::connect(&context, &StudioContext::pageRequested, &page,
                     [this](StudioContext::Page wanted, const QString& what) {
                         if (wanted == StudioContext::Page::Evaluate && !what.isEmpty())
                             openTarget(what);
                     });
}

void EvaluatePage::Parts::connectStage()
{
    QObject::connect(stage, &EvaluateStage::trainRequested, &page,
                     [this] { context.open(StudioContext::Page::Train); });
    QObject::connect(stage, &EvaluateStage::heldOutRequested, &page,
                     [this] { chooseData(kHeldOutId); });
    QObject::connect(stage, &EvaluateStage::dataSetRequested, &page,
                     [this] { dataPicker->openList(); });
    QObject::connect(stage, &EvaluateStage::backRequested, &page, [this] { changed(); });
    QObject::connect(stage, &EvaluateStage::retryRequested, &page, [this] {
        changed();
        press();
    });
    QObject::connect(
        &stage->result(), &EvaluateResult::chatRequested, &page,
        [this](const QString& what) { context.open(StudioContext::Page::Chat, what); });
    QObject::connect(&bridge, &EvaluateBridge::progressed, &page,
                     [this](const studio::EvaluationProgress& now) {
                         progress = now;
                         showState();
                     });
    QObject::connect(&bridge, &EvaluateBridge::stateChanged, &page, [this](EvaluateState state) {
        if (state == EvaluateState::Done) {
            showEvaluation(*bridge.result());
            refreshEarlier();
            folderEdited = false;
            proposeFolder();
        }
        showState();
        Q_EMIT page.runningChanged(state == EvaluateState::Running);
    });
}

void EvaluatePage::Parts::arrange()
{
    auto* scroll = formBox->parentWidget()->parentWidget()->parentWidget();
    scroll->setFixedWidth(page.width() < kNarrowPage ? kFormWidthNarrow : kFormWidth);
}

} // namespace anneal::ui
