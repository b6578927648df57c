#include "ui/pages/export/export_parts.h"

#include "core/base/utf8.h"
#include "ui/forms/arguments_field.h"
#include "ui/pages/export/export_stage.h"
#include "ui/pages/export/gguf_sizes.h"
#include "ui/pages/export/target_card.h"
#include "ui/pages/file_dialogs.h"
#include "ui/pages/page_bar.h"
#include "ui/pages/scroll_panel.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

constexpr int kFormWidth = 560, kFormWidthNarrow = 460, kNarrowPage = 1020;

} // namespace

ExportPage::Parts::Parts(ExportPage& owner, StudioContext& shared)
    : page(owner)
    , context(shared)
    , bridge(shared.exporting())
{
    build();
    connectControls();
    connectQuality();
    retranslate();
}

QWidget* ExportPage::Parts::buildForm()
{
    runPicker = new ListPicker;
    runPicker->setObjectName(QStringLiteral("exportRunPicker"));
    checkpointPicker = new ListPicker;
    checkpointPicker->setObjectName(QStringLiteral("exportCheckpointPicker"));
    checkpointPicker->setMinimumWidth(150);
    checkpointPicker->setMaximumWidth(206);
    whatCard = new Card;
    whatCard->setTitle({});
    auto* whatRow = new QHBoxLayout;
    whatRow->setSpacing(8);
    whatRow->addWidget(runPicker, 1);
    whatRow->addWidget(checkpointPicker);
    whatCard->body()->addLayout(whatRow);

    dtypeLabel = makeLabel(FontRole::Body, "secondary");
    dtype = new Segmented;
    dtype->setObjectName(QStringLiteral("dtypeChoice"));
    shardLabel = makeLabel(FontRole::Body, "secondary");
    shardSize = new QDoubleSpinBox;
    shardSize->setObjectName(QStringLiteral("shardSizeSpin"));
    shardSize->setRange(0.1, 100);
    shardSize->setDecimals(1);
    shardSize->setValue(5);
    shardSize->setButtonSymbols(QAbstractSpinBox::NoButtons);
    shardSize->setFixedWidth(90);
    auto* options = new QWidget;
    auto* grid = new QGridLayout(options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(dtypeLabel, 0, 0);
    grid->addWidget(dtype, 1, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(shardLabel, 0, 1);
    grid->addWidget(shardSize, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(2, 1);
    ggufSizes = new GgufSizes(&page);
    ggufType = new ListPicker;
    ggufType->setObjectName(QStringLiteral("ggufTypePicker"));
    ggufAdvice = makeLabel(FontRole::Caption, "muted");
    ggufAdvice->setWordWrap(true);
    ggufAdvice->setObjectName(QStringLiteral("ggufAdvice"));
    auto* types = new QWidget;
    auto* typeColumn = new QVBoxLayout(types);
    typeColumn->setContentsMargins(0, 0, 0, 0);
    typeColumn->setSpacing(6);
    typeColumn->addWidget(ggufType);
    typeColumn->addWidget(ggufAdvice);
    importance = new QCheckBox;
    importance->setObjectName(QStringLiteral("importanceCheck"));
    typeColumn->addWidget(importance);
    compareButton = new QPushButton;
    compareButton->setObjectName(QStringLiteral("compareTypesButton"));
    studioButton = new QPushButton;
    studioButton->setObjectName(QStringLiteral("lmStudioButton"));
    auto* tools = new FlowLayout;
    for (auto* button : {compareButton, studioButton}) {
        setButtonSize(button, ButtonSize::Small);
        tools->addWidget(button);
    }
    typeColumn->addLayout(tools);
    adapterKind = new Segmented;
    adapterKind->setObjectName(QStringLiteral("adapterKindChoice"));
    auto* kinds = new QWidget;
    auto* kindRow = new QHBoxLayout(kinds);
    kindRow->setContentsMargins(0, 0, 0, 0);
    kindRow->addWidget(adapterKind);
    kindRow->addStretch();
    ggufTarget = new TargetCard(QStringLiteral("ggufTargetRadio"), QStringLiteral("file"), types);
    folderTarget =
        new TargetCard(QStringLiteral("folderTargetRadio"), QStringLiteral("folder"), options);
    adapterTarget =
        new TargetCard(QStringLiteral("adapterTargetRadio"), QStringLiteral("sparkles"), kinds);
    auto* group = new QButtonGroup(&page);
    group->addButton(ggufTarget->radio());
    group->addButton(folderTarget->radio());
    group->addButton(adapterTarget->radio());
    ggufTarget->radio()->setChecked(true);

    folderLabel = makeLabel(FontRole::Body, "secondary");
    folderEdit = new QLineEdit;
    folderEdit->setObjectName(QStringLiteral("exportFolderEdit"));
    folderLabel->setBuddy(folderEdit);
    folderButton = new QPushButton;
    folderButton->setObjectName(QStringLiteral("chooseFolderButton"));
    folderNote = makeLabel(FontRole::Caption, "muted");
    folderNote->setWordWrap(true);
    folderNote->setObjectName(QStringLiteral("folderNote"));
    auto* folderRow = new QHBoxLayout;
    folderRow->setSpacing(8);
    folderRow->addWidget(folderEdit, 1);
    folderRow->addWidget(folderButton);
    programCard = new Card;
    programCard->setTitle({});
    programCard->body()->setSpacing(10);
    programCard->body()->addWidget(ggufTarget);
    programCard->body()->addWidget(folderTarget);
    programCard->body()->addWidget(adapterTarget);
    programCard->body()->addSpacing(4);
    auto* where = new QVBoxLayout;
    where->setSpacing(4);
    where->addWidget(folderLabel);
    where->addLayout(folderRow);
    where->addWidget(folderNote);
    deploys = new QCheckBox;
    deploys->setObjectName(QStringLiteral("deployCheck"));
    where->addWidget(deploys);
    programCard->body()->addLayout(where);
    furtherButton = new QPushButton;
    furtherButton->setObjectName(QStringLiteral("exportFurtherButton"));
    furtherButton->setCheckable(true);
    setButtonKind(furtherButton, "quiet");
    further = new ArgumentsField(QStringLiteral("exportArguments"));
    further->setText(context.preferences().value(QStringLiteral("export/further")).toString());
    furtherButton->setChecked(!further->text().isEmpty()); // what counts is seen
    programCard->body()->addWidget(furtherButton, 0, Qt::AlignLeft);
    programCard->body()->addWidget(further);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    column->addWidget(whatCard);
    column->addWidget(programCard);
    column->addStretch(1);
    auto* scroll = makeScrollPanel(inside);
    form_ = inside;
    return scroll;
}

void ExportPage::Parts::build()
{
    stage = new ExportStage;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(buildForm());
    row->addWidget(stage, 1);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    bar = new PageBar(QStringLiteral("export"));
    cancelButton = bar->addButton("cancelExportButton");
    exportButton = bar->addButton("exportButton");
    column->addWidget(bar);
}

void ExportPage::Parts::connectControls()
{
    const auto changed = [this] { showState(); };
    QObject::connect(runPicker, &ListPicker::chosen, &page,
                     [this](const QString& id) { chooseRun(id); });
    QObject::connect(runPicker, &ListPicker::actionTriggered, &page, [this] { openElsewhere(); });
    QObject::connect(checkpointPicker, &ListPicker::chosen, &page,
                     [this](const QString& id) { chooseCheckpoint(id); });
    for (auto* card : {ggufTarget, folderTarget, adapterTarget})
        QObject::connect(card->radio(), &QRadioButton::toggled, &page, [this](bool chosen) {
            if (!chosen)
                return;
            proposeFolder();
            bridge.reset();
            showState();
        });
    QObject::connect(ggufType, &ListPicker::chosen, &page, [this](const QString& type) {
        typeChosen = true;
        ggufType->setCurrent(type);
        bridge.reset();
        showState();
    });
    QObject::connect(ggufSizes, &GgufSizes::changed, &page, changed);
    QObject::connect(adapterKind, &Segmented::currentChanged, &page, [this] {
        proposeFolder();
        bridge.reset();
        showState();
    });
    QObject::connect(dtype, &Segmented::currentChanged, &page, changed);
    QObject::connect(shardSize, &QDoubleSpinBox::valueChanged, &page, changed);
    QObject::connect(folderEdit, &QLineEdit::textEdited, &page, [this](const QString& text) {
        folderEdited = !text.trimmed().isEmpty();
        bridge.reset();
        showState();
    });
    QObject::connect(folderButton, &QPushButton::clicked, &page, [this] { askFolder(); });
    QObject::connect(furtherButton, &QPushButton::toggled, &page,
                     [this](bool open) { showFurther(open); });
    QObject::connect(further, &ArgumentsField::edited, &page, [this] {
        context.preferences().setValue(QStringLiteral("export/further"), further->text());
        readFurtherSettings();
        bridge.reset();
        showState();
    });
    QObject::connect(exportButton, &QPushButton::clicked, &page, [this] { press(); });
    QObject::connect(cancelButton, &QPushButton::clicked, &page, [this] { bridge.stop(); });
    QObject::connect(stage, &ExportStage::trainRequested, &page,
                     [this] { context.open(StudioContext::Page::Train); });
    QObject::connect(stage, &ExportStage::chatRequested, &page, [this](const QString& folder) {
        context.open(StudioContext::Page::Chat, folder);
    });
    QObject::connect(stage, &ExportStage::otherFolderRequested, &page, [this] { askFolder(); });
    QObject::connect(stage, &ExportStage::retryRequested, &page, [this] {
        bridge.reset();
        press();
    });
    QObject::connect(&bridge, &ExportBridge::stateChanged, &page, changed);
    QObject::connect(&bridge, &ExportBridge::progressed, &page, [this](double done) {
        fraction = done;
        showState();
    });
    for (auto* box : {importance, deploys})
        QObject::connect(box, &QCheckBox::toggled, &page, [this] {
            bridge.reset();
            showState();
        });
    QObject::connect(studioButton, &QPushButton::clicked, &page, [this] { useStudioFolder(); });
    QObject::connect(&context, &StudioContext::runsChanged, &page, [this] { refreshRuns(); });
    QObject::connect(&context, &StudioContext::modelsChanged, &page, [this] { refreshRuns(); });
    QObject::connect(&context, &StudioContext::pageRequested, &page,
                     [this](StudioContext::Page wanted, const QString& what) {
                         if (wanted == StudioContext::Page::Export && !what.isEmpty())
                             openTarget(what);
                     });
    for (const auto& keys : {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), &page, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &page, [this] { press(); });
    }
    auto* stop = new QShortcut(QKeySequence(QStringLiteral("Ctrl+.")), &page, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    QObject::connect(stop, &QShortcut::activated, &page, [this] { bridge.stop(); });
}

void ExportPage::Parts::retranslate()
{
    page.setAccessibleName(ExportPage::tr("Export"));
    whatCard->setTitle(ExportPage::tr("What to export"));
    programCard->setTitle(ExportPage::tr("For which program"));
    runPicker->setPlaceholder(ExportPage::tr("Choose a run"), ExportPage::tr("what you trained"));
    runPicker->setAccessibleName(ExportPage::tr("Run"));
    runPicker->setEmptyText(ExportPage::tr("No run yet."));
    runPicker->setActions({{QStringLiteral("open"),
                            ExportPage::tr("Open an adapter folder…"),
                            {},
                            QStringLiteral("folder-open"),
                            0,
                            true,
                            {}}});
    checkpointPicker->setPlaceholder(ExportPage::tr("Checkpoint"), {});
    checkpointPicker->setAccessibleName(ExportPage::tr("Checkpoint"));
    ggufTarget->setTexts(ExportPage::tr("One GGUF file"),
                         ExportPage::tr("Ollama, LM Studio, Jan, llama.cpp"));
    ggufType->setAccessibleName(ExportPage::tr("GGUF type"));
    adapterKind->setItems({ExportPage::tr("PEFT folder"), QStringLiteral("GGUF")});
    adapterKind->setAccessibleName(ExportPage::tr("Form of the adapter"));
    folderTarget->setTexts(ExportPage::tr("Hugging Face folder"),
                           ExportPage::tr("transformers, vLLM and others; safetensors"));
    adapterTarget->setTexts(ExportPage::tr("Adapter only"),
                            ExportPage::tr("PEFT, LLaMA-Factory; needs the base model beside it"));
    dtypeLabel->setText(ExportPage::tr("Number format"));
    dtype->setItems({ExportPage::tr("Auto"), QStringLiteral("bf16"), QStringLiteral("fp16"),
                     QStringLiteral("fp32")});
    dtype->setAccessibleName(ExportPage::tr("Number format"));
    shardLabel->setText(ExportPage::tr("Max shard size"));
    shardSize->setSuffix(ExportPage::tr(" GB"));
    shardSize->setAccessibleName(ExportPage::tr("Max shard size"));
    importance->setText(ExportPage::tr("Weighted by the rows it was trained on"));
    importance->setToolTip(
        ExportPage::tr("Rounds the weights so that what your rows use most stays "
                       "most exact. Reads the rows once more."));
    compareButton->setText(ExportPage::tr("Compare on my rows"));
    setButtonIcon(compareButton, QStringLiteral("gauge"));
    compareButton->setToolTip(
        ExportPage::tr("Measures what each type loses on your rows, before you choose"));
    studioButton->setText(ExportPage::tr("Into LM Studio"));
    setButtonIcon(studioButton, QStringLiteral("folder"));
    studioButton->setToolTip(ExportPage::tr("Exports to the folder in which LM Studio finds it"));
    deploys->setText(ExportPage::tr("Ready to serve"));
    deploys->setToolTip(ExportPage::tr("Adds what a server needs: start scripts for Linux and "
                                       "Windows, a systemd unit, a container "
                                       "file, and examples for curl, Python, Java and JavaScript"));
    folderLabel->setText(ExportPage::tr("Export folder"));
    folderEdit->setAccessibleName(ExportPage::tr("Export folder"));
    folderButton->setText(ExportPage::tr("Choose…"));
    setButtonIcon(folderButton, QStringLiteral("folder"));
    further->setTexts(ExportPage::tr("Further settings"),
                      ExportPage::tr("One a line, or a JSON object; they stand above what is "
                                     "chosen here. A copied PEFT folder takes none."),
                      ExportPage::tr("For example export_size: 2 or rope_scaling: yarn; the same "
                                     "keys as of anneal export"));
    readFurtherSettings();
    showFurther(furtherButton->isChecked());
    cancelButton->setText(ExportPage::tr("Stop"));
    setButtonIcon(cancelButton, QStringLiteral("square"));
    stage->retranslate();
    refreshRuns();
}

void ExportPage::Parts::readFurtherSettings()
{
    furtherRead = readFurther(further->text(), FurtherUse::Exporting);
    further->showState(furtherRead.fault, furtherRead.notes());
}

void ExportPage::Parts::showFurther(bool open)
{
    further->setVisible(open);
    furtherButton->setText(open ? ExportPage::tr("Fewer settings")
                                : ExportPage::tr("More settings"));
    setButtonIcon(furtherButton,
                  open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
}

void ExportPage::Parts::arrange()
{
    auto* scroll = form_->parentWidget()->parentWidget();
    scroll->setFixedWidth(page.width() < kNarrowPage ? kFormWidthNarrow : kFormWidth);
}

} // namespace anneal::ui
