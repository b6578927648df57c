#include "ui/pages/models/models_parts.h"

#include "ui/pages/data/notice_bar.h"
#include "ui/pages/models/download_item.h"
#include "ui/pages/models/model_table.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/train/page_parts.h"
#include "ui/settings/preferences.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace anneal::ui {

namespace {
constexpr int kColumn = 384, kNarrowColumn = 340, kNarrowPage = 1000, kLowestList = 280,
              kBesideBar = 10 + 12;
} // namespace

ModelsPage::Parts::Parts(ModelsPage& owner, StudioContext& shared)
    : page(owner)
    , context(shared)
    , bridge(shared.downloads())
{
    sorted.setSourceModel(&model);
    sorted.setSortRole(LocalModels::SortRole);
    build();
    connectControls();
    retranslate();
    readModels();
    showDownloads();
    showOffline();
}

QWidget* ModelsPage::Parts::buildDownload()
{
    auto* card = new Card;
    downloadTitle = makeLabel(FontRole::Heading, "", true);
    sourceBox = new QComboBox;
    sourceBox->setObjectName(QStringLiteral("downloadSourceBox"));
    nameEdit = new QLineEdit;
    nameEdit->setObjectName(QStringLiteral("modelNameEdit"));
    nameEdit->setClearButtonEnabled(true);
    downloadButton = makeButton("downloadButton", "", QStringLiteral("download"), &page);
    hint = makeLabel(FontRole::Caption, "muted");
    hint->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(downloadTitle, 1);
    top->addWidget(sourceBox);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(nameEdit, 1);
    row->addWidget(downloadButton);
    card->body()->setSpacing(8);
    card->body()->addLayout(top);
    card->body()->addLayout(row);
    card->body()->addWidget(hint);

    goodTitle = makeLabel(FontRole::Caption, "muted");
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 10, 0);
    column->setSpacing(8);
    for (const auto& recommended : hub::recommendedModels()) {
        auto* one = new RecommendedCard(recommended);
        cards.append(one);
        column->addWidget(one);
    }
    column->addStretch(1);
    auto* scroll = makeScrollPanel(list);
    scroll->setObjectName(QStringLiteral("recommendedScroll"));

    downloadColumn = new QWidget;
    auto* outer = new QVBoxLayout(downloadColumn);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(10);
    auto* above = new QVBoxLayout; // ends where the cards below end, beside their scroll bar
    above->setContentsMargins(0, 0, kBesideBar, 0);
    above->setSpacing(10);
    above->addWidget(card);
    above->addWidget(goodTitle);
    outer->addLayout(above);
    outer->addWidget(scroll, 1);
    return downloadColumn;
}

QWidget* ModelsPage::Parts::buildList()
{
    listCard = new Card;
    counts = makeLabel(FontRole::Heading, "", true);
    counts->setObjectName(QStringLiteral("modelCounts"));
    diskTotal = makeLabel(FontRole::Caption, "muted");
    diskTotal->setObjectName(QStringLiteral("modelDiskTotal"));
    addButton = makeButton("addModelButton", "quiet", QStringLiteral("plus"), &page);
    auto* menu = new QMenu(addButton);
    addFileAction = menu->addAction(icon(QStringLiteral("file")), QString());
    addFolderAction = menu->addAction(icon(QStringLiteral("folder-open")), QString());
    addButton->setMenu(menu);
    setButtonSize(addButton, ButtonSize::Small);
    useButton = makeButton("useModelButton", "primary", QStringLiteral("graduation-cap"), &page);
    folderButton = makeButton("openModelFolderButton", "", QStringLiteral("folder-open"), &page);
    deleteButton = makeButton("deleteModelButton", "", QStringLiteral("trash-2"), &page);
    table = new ModelTable;
    table->setModel(&sorted);
    emptyText = makeLabel(FontRole::Body, "secondary");
    emptyText->setObjectName(QStringLiteral("modelsEmpty"));
    emptyText->setAlignment(Qt::AlignCenter);
    emptyText->setWordWrap(true);
    stack = new QStackedWidget;
    stack->addWidget(emptyText);
    stack->addWidget(table);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 10, 10, 8);
    top->setSpacing(10);
    top->addWidget(counts);
    top->addWidget(diskTotal, 1);
    top->addWidget(addButton);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(14, 10, 14, 2);
    foot->setSpacing(8);
    foot->addWidget(deleteButton);
    foot->addStretch(1);
    foot->addWidget(folderButton);
    foot->addWidget(useButton);
    listCard->body()->setContentsMargins(1, 0, 1, 10);
    listCard->body()->setSpacing(0);
    listCard->body()->addLayout(top);
    listCard->body()->addWidget(makeLine());
    listCard->body()->addWidget(stack, 1);
    listCard->body()->addWidget(makeLine());
    listCard->body()->addLayout(foot);
    return listCard;
}

void ModelsPage::Parts::build()
{
    notice = new NoticeBar;
    offlineNotice = new NoticeBar;
    offlineNotice->setObjectName(QStringLiteral("offlineNotice"));
    downloadsCard = new Card;
    downloadsCard->setObjectName(QStringLiteral("downloadsCard"));
    downloadsTitle = makeLabel(FontRole::Heading, "", true);
    downloadsCard->body()->setSpacing(12);
    downloadsCard->body()->addWidget(downloadsTitle);

    auto* lists = new QWidget;
    auto* right = new QVBoxLayout(lists);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    right->addWidget(notice);
    right->addWidget(downloadsCard);
    right->addWidget(buildList(), 1);
    listCard->setMinimumHeight(kLowestList); // below many downloads the column scrolls
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildDownload());
    row->addWidget(makeScrollPanel(lists), 1);
    auto* outer = new QVBoxLayout(&page);
    outer->setContentsMargins(20, 16, 20, 18);
    outer->setSpacing(10);
    outer->addWidget(offlineNotice);
    outer->addLayout(row, 1);
    nameEdit->setFocus(); // gets the focus when the page is shown
}

void ModelsPage::Parts::connectControls()
{
    const auto on = [this](QPushButton* button, void (Parts::*action)()) {
        QObject::connect(button, &QPushButton::clicked, &page,
                         [this, action] { (this->*action)(); });
    };
    on(downloadButton, &Parts::download);
    on(folderButton, &Parts::openFolder);
    on(deleteButton, &Parts::askDelete);
    QObject::connect(addFileAction, &QAction::triggered, &page, [this] { addFile(); });
    QObject::connect(addFolderAction, &QAction::triggered, &page, [this] { addFolder(); });
    QObject::connect(useButton, &QPushButton::clicked, &page,
                     [this] { use(table->currentPath()); });
    QObject::connect(nameEdit, &QLineEdit::returnPressed, &page, [this] { download(); });
    QObject::connect(nameEdit, &QLineEdit::textChanged, &page, [this] { showButtons(); });
    QObject::connect(sourceBox, &QComboBox::activated, &page, [this](int index) {
        context.preferences().setHubSource(sourceBox->itemData(index).toString());
    });
    for (auto* card : cards)
        QObject::connect(card, &RecommendedCard::downloadRequested, &page,
                         [this, card] { downloadRecommended(card->model()); });
    QObject::connect(table, &ModelTable::currentPathChanged, &page, [this] { showButtons(); });
    QObject::connect(table, &ModelTable::useRequested, &page,
                     [this] { use(table->currentPath()); });
    QObject::connect(table, &ModelTable::removeRequested, &page, [this] { askDelete(); });
    QObject::connect(&context, &StudioContext::modelsChanged, &page, [this] { readModels(); });
    QObject::connect(&context.preferences(), &Preferences::hubChanged, &page, [this] {
        retranslate();
        showOffline();
    });
    QObject::connect(&bridge, &HubBridge::rowsChanged, &page, [this] {
        showDownloads();
        showCards();
    });
    QObject::connect(&bridge, &HubBridge::progressed, &page, [this](int id) { showProgress(id); });
    QObject::connect(&bridge, &HubBridge::finished, &page,
                     [this](const QString& path) { wanted = path; });
    QObject::connect(&context, &StudioContext::pageRequested, &page,
                     [this](StudioContext::Page requested, const QString& what) {
                         if (requested == StudioContext::Page::Models && !what.isEmpty())
                             nameEdit->setText(what);
                     });
}

void ModelsPage::Parts::retranslate()
{
    downloadTitle->setText(ModelsPage::tr("Download"));
    nameEdit->setPlaceholderText(ModelsPage::tr("organisation/name, or an address"));
    nameEdit->setAccessibleName(ModelsPage::tr("Name of the model on the hub"));
    sourceBox->setAccessibleName(ModelsPage::tr("Source"));
    const auto& preferences = context.preferences();
    const QSignalBlocker quiet(sourceBox);
    sourceBox->clear();
    sourceBox->addItem(QStringLiteral("Hugging Face"), QStringLiteral("huggingface"));
    sourceBox->addItem(ModelsPage::tr("Mirror"), QStringLiteral("mirror"));
    sourceBox->addItem(QStringLiteral("ModelScope"), QStringLiteral("modelscope"));
    sourceBox->setCurrentIndex(qMax(0, sourceBox->findData(preferences.hubSource())));
    hint->setText(preferences.hubSource() == QLatin1String("mirror")
                      ? ModelsPage::tr("From %1, as the settings say. Only the files that training "
                                       "needs come, each checked.")
                            .arg(preferences.hubMirror())
                      : ModelsPage::tr("Only the files that training needs come, each checked. "
                                       "A download can be stopped at any time and goes on later."));
    downloadButton->setText(ModelsPage::tr("Download"));
    goodTitle->setText(ModelsPage::tr("Good models to begin with"));
    downloadsTitle->setText(ModelsPage::tr("Downloads"));
    addButton->setText(ModelsPage::tr("Add…"));
    addButton->setAccessibleName(ModelsPage::tr("Add a model file or folder of yours"));
    addFileAction->setText(ModelsPage::tr("Add a file…"));
    addFolderAction->setText(ModelsPage::tr("Add a folder…"));
    useButton->setText(ModelsPage::tr("Use it"));
    useButton->setToolTip(ModelsPage::tr("Makes it the model of the next training"));
    folderButton->setText(ModelsPage::tr("Open folder"));
    table->setAccessibleName(ModelsPage::tr("Models on this PC"));
    for (auto* card : cards)
        card->retranslate();
    showDownloads();
    showOffline();
    showList();
}

void ModelsPage::Parts::arrange()
{
    const bool narrow = page.width() < kNarrowPage;
    downloadColumn->setFixedWidth(Theme::current().px(narrow ? kNarrowColumn : kColumn));
}

} // namespace anneal::ui
