#include "ui/pages/data/data_parts.h"

#include "core/base/utf8.h"
#include "ui/pages/data/checks_card.h"
#include "ui/pages/data/fill_card.h"
#include "ui/pages/data/more_rows.h"
#include "ui/pages/data/notice_bar.h"
#include "ui/pages/data/replace_bar.h"
#include "ui/pages/data/row_editor.h"
#include "ui/pages/data/row_table.h"
#include "ui/pages/data/row_tokens.h"
#include "ui/settings/preferences.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

constexpr int kSideWidth = 400, kSideWidthNarrow = 340, kNarrowPage = 980;
constexpr int kLowPage = 700; ///< below, names that are to be filled in come first
constexpr int kStatisticsMs = 500, kLargeStatisticsMs = 3000, kProgressMs = 150;

QPushButton* makeButton(const char* name, const char* kind = "")
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    setButtonKind(button, kind);
    return button;
}

QWidget* makeSeparator()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedSize(9, 20);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    return line;
}

} // namespace

DataPage::Parts::Parts(DataPage& owner, StudioContext& shared)
    : page(owner)
    , context(shared)
    , document(pathFromUtf8(shared.dataFolder().toStdString()))
{
    build();
    connectControls();
    connectDocument();
    addShortcuts();
    retranslate();
    showState();
}

QLayout* DataPage::Parts::buildToolbar()
{
    picker = new ListPicker;
    picker->setObjectName(QStringLiteral("dataSetPicker"));
    picker->setTwoLines(false);
    picker->setMinimumWidth(180);
    picker->setMaximumWidth(250);
    addButton = makeButton("addRowButton");
    duplicateButton = makeButton("duplicateRowButton", "quiet");
    deleteButton = makeButton("deleteRowButton", "quiet");
    upButton = makeButton("moveUpButton", "quiet");
    downButton = makeButton("moveDownButton", "quiet");
    undoButton = makeButton("undoButton", "quiet");
    redoButton = makeButton("redoButton", "quiet");
    importButton = makeButton("importButton", "quiet");
    exportButton = makeButton("exportButton", "quiet");
    replaceToggle = makeButton("replaceToggle", "quiet");
    saveButton = makeButton("saveButton");
    findEdit = new QLineEdit;
    findEdit->setObjectName(QStringLiteral("findEdit"));
    findEdit->setClearButtonEnabled(true);
    findEdit->setMaximumWidth(220);
    findEdit->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    findCount = makeLabel(FontRole::Caption, "muted");

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(picker, 3);
    row->addSpacing(8);
    for (auto* button : {addButton, duplicateButton, deleteButton})
        row->addWidget(button);
    row->addWidget(makeSeparator());
    for (auto* button : {upButton, downButton})
        row->addWidget(button);
    row->addWidget(makeSeparator());
    for (auto* button : {undoButton, redoButton})
        row->addWidget(button);
    row->addWidget(makeSeparator());
    for (auto* button : {importButton, exportButton})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(findCount);
    row->addSpacing(4);
    row->addWidget(findEdit, 2);
    row->addWidget(replaceToggle);
    row->addSpacing(4);
    row->addWidget(saveButton);
    return row;
}

QWidget* DataPage::Parts::buildEditor()
{
    table = new RowTable;
    table->setModel(&document.model());
    countLabel = makeLabel(FontRole::Caption, "muted");
    statisticsLabel = makeLabel(FontRole::Caption, "muted");
    statisticsLabel->setObjectName(QStringLiteral("statisticsLabel"));
    hintLabel = makeLabel(FontRole::Caption, "muted");
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(14, 7, 14, 7);
    foot->addWidget(countLabel);
    foot->addSpacing(14);
    foot->addWidget(statisticsLabel);
    foot->addStretch();
    foot->addWidget(hintLabel);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 6, 1, 1); // clear of the round corners
    card->body()->setSpacing(0);
    card->body()->addWidget(table, 1);
    card->body()->addWidget(makeLine());
    card->body()->addLayout(foot);

    editor = new RowEditor(document.model(),
                           new RowTokens(tokenReader, [this] { return tokenQuestion(); }));
    fillCard = new FillCard;
    fillCard->hide();
    checks = new ChecksCard;
    side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    moreRows = new MoreRows(side, document.model(), *table, context);
    column->addWidget(editor, 5);
    column->addWidget(moreRows->bar());
    column->addWidget(fillCard);
    column->addWidget(checks, 3);
    trainButton = makeButton("trainOnRowsButton", "primary");
    column->addWidget(trainButton);

    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(card, 1);
    row->addWidget(moreRows);
    return content;
}

void DataPage::Parts::build()
{
    notice = new NoticeBar;
    replaceBar = new ReplaceBar;
    replaceBar->hide();
    empty = new MessageCard;
    empty->setObjectName(QStringLiteral("emptyDataCard"));
    empty->setMaximumWidth(560);
    auto* nothing = new QWidget;
    auto* centre = new QGridLayout(nothing);
    centre->setRowStretch(0, 1);
    centre->setRowStretch(2, 1);
    centre->setColumnStretch(0, 1);
    centre->setColumnStretch(2, 1);
    centre->addWidget(empty, 1, 1);

    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addLayout(buildToolbar());
    column->addWidget(replaceBar);
    column->addWidget(notice);
    stack = new QStackedWidget;
    stack->addWidget(nothing);
    stack->addWidget(buildEditor());
    column->addWidget(stack, 1);
    page.setAcceptDrops(true);
}

void DataPage::Parts::connectControls()
{
    QObject::connect(picker, &ListPicker::chosen, &page,
                     [this](const QString& id) { openSet(id); });
    QObject::connect(picker, &ListPicker::actionTriggered, &page, [this](const QString& id) {
        if (id == QLatin1String("open"))
            askOpen();
        else if (id == QLatin1String("import"))
            askImport();
        else if (id == QLatin1String("export"))
            askExport();
        else if (id == QLatin1String("new"))
            startNew();
        else
            askSaveAs();
    });
    QObject::connect(addButton, &QPushButton::clicked, &page, [this] { addRow(); });
    QObject::connect(duplicateButton, &QPushButton::clicked, &page, [this] { duplicateRow(); });
    QObject::connect(deleteButton, &QPushButton::clicked, &page, [this] { removeRows(); });
    QObject::connect(upButton, &QPushButton::clicked, &page, [this] { moveRow(-1); });
    QObject::connect(downButton, &QPushButton::clicked, &page, [this] { moveRow(1); });
    auto& undo = document.model().undoStack();
    QObject::connect(undoButton, &QPushButton::clicked, &undo, &QUndoStack::undo);
    QObject::connect(redoButton, &QPushButton::clicked, &undo, &QUndoStack::redo);
    QObject::connect(importButton, &QPushButton::clicked, &page, [this] { askImport(); });
    QObject::connect(exportButton, &QPushButton::clicked, &page, [this] { askExport(); });
    QObject::connect(saveButton, &QPushButton::clicked, &page, [this] { save(); });
    QObject::connect(trainButton, &QPushButton::clicked, &page, [this] {
        saveThen([this] {
            context.open(StudioContext::Page::Train,
                         QString::fromStdString(toUtf8(document.file())));
        });
    });
    QObject::connect(findEdit, &QLineEdit::textEdited, &page, [this] { find(false, true); });
    QObject::connect(findEdit, &QLineEdit::returnPressed, &page, [this] { find(false, false); });

    QObject::connect(replaceToggle, &QPushButton::clicked, &page, [this] {
        if (replaceBar->isHidden())
            openReplace();
        else
            closeReplace();
    });
    QObject::connect(replaceBar, &ReplaceBar::replaceRequested, &page, [this] { replace(false); });
    QObject::connect(replaceBar, &ReplaceBar::replaceAllRequested, &page,
                     [this] { replace(true); });
    QObject::connect(replaceBar, &ReplaceBar::closed, &page, [this] { closeReplace(); });

    QObject::connect(table, &RowTable::editRequested, &page, [this](int row, int column) {
        editRow(row, column == IdentityModel::Answer || column == IdentityModel::Mark
                         ? RowField::Answer
                         : RowField::Question);
    });
    QObject::connect(table, &RowTable::addRequested, &page, [this] { addRow(); });
    QObject::connect(table, &RowTable::duplicateRequested, &page, [this] { duplicateRow(); });
    QObject::connect(table, &RowTable::removeRequested, &page, [this] { removeRows(); });
    QObject::connect(table, &RowTable::copyRequested, &page, [this] { copyRows(); });
    QObject::connect(table, &RowTable::moveRequested, &page, [this](int by) { moveRow(by); });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, &page,
                     [this](const QModelIndex& index) {
                         editor->setRow(index.row());
                         showState();
                     });
    QObject::connect(editor, &RowEditor::escaped, table, [this] { table->setFocus(); });
    QObject::connect(checks, &ChecksCard::jumpRequested, &page,
                     [this](int row, RowField field) { editRow(row, field); });
    QObject::connect(checks, &ChecksCard::fillRequested, &page, [this] { fillCard->focusName(); });
    QObject::connect(fillCard, &FillCard::fillRequested, &page,
                     [this](const QString& name, const QString& author) { fill(name, author); });
    progressTimer.setInterval(kProgressMs);
    QObject::connect(&progressTimer, &QTimer::timeout, &page, [this] {
        if (saveProgress)
            *saveProgress = int(document.savedShare() * 1000);
        if (const int done = progress ? progress->load() : 0; done > 0)
            notice->setTitle(DataPage::tr("%1 %2 %").arg(progressTitle).arg(done / 10));
    });
    statisticsTimer.setSingleShot(true);
    statisticsTimer.setInterval(kStatisticsMs);
    QObject::connect(&statisticsTimer, &QTimer::timeout, &page, [this] { countTokens(); });
    QObject::connect(&document.model(), &IdentityModel::rowsChanged, &page, [this] {
        if (document.saving())
            showState();    // there is something to save again
        doubtsJob.cancel(); // about rows that are no more
        showBusy();
        statisticsTimer.start(document.isLarge() ? kLargeStatisticsMs : kStatisticsMs);
    });
    QObject::connect(&context, &StudioContext::rowOptionsChanged, &page,
                     [this] { statisticsTimer.start(); });
    QObject::connect(&context, &StudioContext::modelChanged, &page,
                     [this] { statisticsTimer.start(); });
    QObject::connect(&context, &StudioContext::chatTemplateChanged, &page,
                     [this] { statisticsTimer.start(); });
    QObject::connect(&context, &StudioContext::dataSetsChanged, &page, [this] { refreshSets(); });
    QObject::connect(&context, &StudioContext::pageRequested, &page,
                     [this](StudioContext::Page wanted, const QString& what) {
                         if (wanted == StudioContext::Page::Data && !what.isEmpty())
                             openTarget(what);
                     });
}

/// Of the open set, which is also the one to open next time.
void DataPage::Parts::showName()
{
    if (!document.file().empty())
        context.preferences().setValue(QStringLiteral("data/last"),
                                       QString::fromStdString(toUtf8(document.file())));
    refreshSets();
    showState();
}

void DataPage::Parts::connectDocument()
{
    auto& model = document.model();
    QObject::connect(&document, &IdentityDocument::renamed, &page, [this] { showName(); });
    QObject::connect(&document, &IdentityDocument::opened, &page, [this] {
        notice->close();
        moreRows->forget();
        showName();
        findJob.cancel();
        changeJob.cancel();
        const bool isText = data::stageOf(document.model().content().spec()) == "pt";
        table->setColumnHidden(IdentityModel::Answer, isText);
        editor->setRow(-1); // another row, though it may have the same number
        table->showRow(0);
        editor->setRow(table->currentIndex().row());
        findEdit->clear();
        findCount->clear();
        showState();
    });
    QObject::connect(&document, &IdentityDocument::modifiedChanged, &page, [this] { showState(); });
    QObject::connect(&document, &IdentityDocument::problemsChanged, &page, [this] {
        checks->setProblems(document.problems(), document.model().rowCount());
        int rows = 0;
        for (const auto& problem : document.problems())
            if (problem.kind == RowProblem::Kind::Placeholder)
                rows += int(problem.rows.size());
        fillCard->setContent(rows, document.openPlaceholders());
        arrange();
        showState();
    });
    QObject::connect(&document, &IdentityDocument::checkWanted, &page, [this] {
        checkJob.run(
            [rows = document.model().content()](jobs::JobContext& job) {
                return IdentityDocument::check(rows, [&job] { return job.stopRequested(); });
            },
            [this,
             size = document.model().content().size()](const std::vector<data::Finding>& findings) {
                if (document.isLarge() && document.model().content().size() == size)
                    document.setFindings(findings);
                showBusy();
            });
        showBusy();
    });
    QObject::connect(&document, &IdentityDocument::changedOutside, &page,
                     [this] { showOutsideChange(); });
    QObject::connect(&document, &IdentityDocument::saveFinished, &page,
                     [this] { saveEnded(document.lastSave()); });
    QObject::connect(&document, &IdentityDocument::draftFailed, &page,
                     [this](const Error& error) { showError(error); });
    QObject::connect(&document, &IdentityDocument::draftSkipped, &page, [this] {
        notice->ask(Tone::Warning, DataPage::tr("No draft is kept of so many changed rows"),
                    DataPage::tr("Save to keep the changes should the program end."),
                    {{DataPage::tr("Close"), QStringLiteral("closeNoticeButton"), {}}});
    });
    QObject::connect(&model, &IdentityModel::rowWanted, &page, [this](int row) {
        if (table->currentIndex().row() != row)
            table->showRow(row);
        editor->setRow(row);
    });
    const auto showAnother = [this] {
        if (table->currentIndex().row() < 0 && document.model().rowCount() > 0)
            table->showRow(0);
        editor->setRow(table->currentIndex().row());
        showState();
    };
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &page, showAnother);
    QObject::connect(&model, &QAbstractItemModel::modelReset, &page, showAnother);
    QObject::connect(&model, &QAbstractItemModel::rowsMoved, &page,
                     [this] { editor->setRow(table->currentIndex().row()); });
    for (auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        QObject::connect(&model.undoStack(), signal, &page, [this] { showState(); });
}

void DataPage::Parts::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, std::function<void()> action) {
        auto* shortcut =
            new QShortcut(keys, &page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &page, std::move(action));
    };
    add(QKeySequence::Save, [this] { save(); });
    add(QKeySequence::Open, [this] { askOpen(); });
    add(QKeySequence::New, [this] { startNew(); });
    add(QKeySequence::Find, [this] {
        findEdit->setFocus(Qt::ShortcutFocusReason);
        findEdit->selectAll();
    });
    add(QKeySequence::Paste, [this] { pasteRows(); }); // also where nothing is open yet
    add(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { openReplace(); });
    add(QKeySequence::FindNext, [this] { find(false, false); });
    add(QKeySequence::FindPrevious, [this] { find(true, false); });
    add(QKeySequence::Undo, [this] { document.model().undoStack().undo(); });
    add(QKeySequence::Redo, [this] { document.model().undoStack().redo(); });
    if (!QKeySequence::keyBindings(QKeySequence::Redo).contains(QKeySequence(Qt::CTRL | Qt::Key_Y)))
        add(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { document.model().undoStack().redo(); });
    auto* back = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return), findEdit, nullptr, nullptr,
                               Qt::WidgetShortcut);
    QObject::connect(back, &QShortcut::activated, &page, [this] { find(true, false); });
}

void DataPage::Parts::retranslate()
{
    page.setAccessibleName(DataPage::tr("Data"));
    const auto iconOnly = [](QPushButton* button, const char* name, const QString& text) {
        setIconOnly(button, QLatin1String(name), text);
    };
    addButton->setText(DataPage::tr("Add row"));
    addButton->setToolTip(
        DataPage::tr("Add a row (Insert); Ctrl+V pastes rows from a spreadsheet"));
    setButtonIcon(addButton, QStringLiteral("plus"));
    iconOnly(duplicateButton, "copy-plus", DataPage::tr("Duplicate (Ctrl+D)"));
    iconOnly(deleteButton, "trash-2", DataPage::tr("Delete (Del)"));
    iconOnly(upButton, "chevron-up", DataPage::tr("Move up (Alt+Up)"));
    iconOnly(downButton, "chevron-down", DataPage::tr("Move down (Alt+Down)"));
    iconOnly(undoButton, "undo-2", DataPage::tr("Undo (Ctrl+Z)"));
    iconOnly(redoButton, "redo-2", DataPage::tr("Redo (Ctrl+Y)"));
    iconOnly(importButton, "file-input",
             DataPage::tr("Import rows from a CSV, JSON, text or Parquet file…"));
    iconOnly(exportButton, "file-output", DataPage::tr("Export the rows in another form…"));
    saveButton->setText(DataPage::tr("Save"));
    saveButton->setToolTip(DataPage::tr("Save (Ctrl+S); the file before is kept as .bak"));
    trainButton->setText(DataPage::tr("Train with it"));
    setButtonIcon(trainButton, QStringLiteral("graduation-cap"));
    trainButton->setToolTip(DataPage::tr("Saves the rows and opens Train with this data set"));
    findEdit->setPlaceholderText(DataPage::tr("Find"));
    findEdit->setToolTip(DataPage::tr("Find (Ctrl+F)"));
    iconOnly(replaceToggle, "replace", DataPage::tr("Replace (Ctrl+H)"));
    findEdit->setAccessibleName(DataPage::tr("Find in the rows"));
    table->setAccessibleName(DataPage::tr("Rows of the data set"));
    hintLabel->setText(DataPage::tr("Enter edits · Insert adds"));
    picker->setAccessibleName(DataPage::tr("Data set"));
    picker->setPlaceholder(DataPage::tr("Choose a data set"), {});
    picker->setEmptyText(DataPage::tr("No data set yet."));
    picker->setActions({{QStringLiteral("open"),
                         DataPage::tr("Open file…"),
                         {},
                         QStringLiteral("folder-open"),
                         0,
                         true,
                         {}},
                        {QStringLiteral("import"),
                         DataPage::tr("Import…"),
                         {},
                         QStringLiteral("file-input"),
                         0,
                         true,
                         {}},
                        {QStringLiteral("export"),
                         DataPage::tr("Export…"),
                         {},
                         QStringLiteral("file-output"),
                         0,
                         document.isOpen(),
                         {}},
                        {QStringLiteral("new"),
                         DataPage::tr("New data set"),
                         {},
                         QStringLiteral("plus"),
                         0,
                         true,
                         {}},
                        {QStringLiteral("saveAs"),
                         DataPage::tr("Save as…"),
                         {},
                         QStringLiteral("copy"),
                         0,
                         document.isOpen(),
                         {}}});
    empty->setContent(
        Tone::Neutral, QStringLiteral("table-2"), DataPage::tr("No data set is open"),
        DataPage::tr(
            "Drop a JSON, CSV, text or Parquet file here, paste rows from a spreadsheet, choose "
            "a data set from the list above, or start a new one."));
    empty->clearButtons();
    auto* open = empty->addButton(DataPage::tr("Open file…"), QStringLiteral("folder-open"), true);
    open->setObjectName(QStringLiteral("openFileButton"));
    auto* fresh = empty->addButton(DataPage::tr("New data set"), QStringLiteral("plus"), false);
    fresh->setObjectName(QStringLiteral("newDataSetButton"));
    QObject::connect(open, &QAbstractButton::clicked, &page, [this] { askOpen(); });
    QObject::connect(fresh, &QAbstractButton::clicked, &page, [this] { startNew(); });
    document.model().retranslate();
    editor->retranslate();
    fillCard->retranslate();
    checks->retranslate();
    replaceBar->retranslate();
    showStatistics();
    refreshSets();
    showState();
}

void DataPage::Parts::arrange()
{
    moreRows->bar()->setVisible(fillCard->isHidden() || page.height() >= kLowPage);
    moreRows->setFixedWidth(page.width() < kNarrowPage ? kSideWidthNarrow : kSideWidth);
    hintLabel->setVisible(page.width() >= kNarrowPage);
}

} // namespace anneal::ui
