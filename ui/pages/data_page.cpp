#include "ui/pages/data_page.h"

#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "core/data/row_file.h"
#include "ui/bridge/error_text.h"
#include "ui/models/conversation_model.h"
#include "ui/pages/data/data_parts.h"
#include "ui/pages/data/fill_card.h"
#include "ui/pages/data/notice_bar.h"
#include "ui/pages/data/replace_bar.h"
#include "ui/pages/data/row_editor.h"
#include "ui/pages/data/row_table.h"
#include "ui/pages/file_dialogs.h"
#include "ui/settings/preferences.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

QString pathText(const fs::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

fs::path toPath(const QString& text)
{
    return pathFromUtf8(text.toStdString());
}

constexpr std::uintmax_t kReadAtOnceBytes = 4U << 20U; ///< takes less than a blink

QString fileFilter()
{
    return DataPage::tr("Data sets (*.json *.jsonl)");
}

/// The form of a registered set, in a word; "" = plain questions and answers.
QString formOf(const data::DatasetEntry& entry)
{
    if (entry.ranking)
        return DataPage::tr("better and worse answers");
    if (entry.formatting == "ids")
        return DataPage::tr("tokens, not text");
    return entry.formatting == "sharegpt" ? QStringLiteral("ShareGPT")
           : entry.formatting == "openai" ? QStringLiteral("OpenAI")
                                          : QString();
}

} // namespace

DataPage::DataPage(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, context))
{
    setObjectName(QStringLiteral("dataPage"));
}

DataPage::~DataPage() = default;

bool DataPage::hasUnsavedChanges() const
{
    return m_parts->document.modified();
}

QString DataPage::dataSetName() const
{
    return m_parts->document.name();
}

bool DataPage::save()
{
    return m_parts->save();
}

bool DataPage::savesEverything() const
{
    return m_parts->document.savesEverything();
}

void DataPage::saveThen(std::function<void()> next)
{
    m_parts->saveThen(std::move(next));
}

void DataPage::discardChanges()
{
    m_parts->document.discardChanges();
}

void DataPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
}

void DataPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts->arrange();
}

void DataPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_parts->refreshSets();
    m_parts->openLast();
    m_parts->offerDrafts();
}

void DataPage::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void DataPage::dropEvent(QDropEvent* event)
{
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile()) {
            m_parts->openPath(url.toLocalFile());
            break;
        }
}

void DataPage::Parts::refreshSets()
{
    QVector<ListPicker::Item> items;
    bool listed = false;
    const auto entries = data::listDatasets(pathFromUtf8(context.dataFolder().toStdString()));
    if (entries)
        for (const auto& entry : *entries) {
            items.append({pathText(entry.file),
                          QString::fromStdString(entry.name),
                          entry.rows > 0 ? DataPage::tr("%n row(s)", nullptr, int(entry.rows))
                                         : formOf(entry),
                          QStringLiteral("file"),
                          0,
                          true,
                          {}});
            std::error_code ignored;
            listed = listed || fs::equivalent(entry.file, document.file(), ignored);
            if (fs::equivalent(entry.file, document.file(), ignored))
                items.back().id = pathText(document.file());
        }
    if (document.isOpen() && !listed)
        items.append({pathText(document.file()),
                      document.name(),
                      document.file().empty() ? DataPage::tr("not saved yet") : QString(),
                      QStringLiteral("file"),
                      0,
                      true,
                      {}});
    picker->setItems(items);
    if (document.isOpen())
        picker->setCurrent(pathText(document.file()));
}

/// The set that was open when the program was left.
void DataPage::Parts::openLast()
{
    if (std::exchange(lastOpened, true) || document.isOpen())
        return;
    const auto last = context.preferences().value(QStringLiteral("data/last")).toString();
    const QFileInfo info(last);
    if (last.isEmpty() || !info.exists())
        return;
    if (info.size() >= qint64(kReadAtOnceBytes) && data::typeOf(toPath(last)) == ".json")
        readFile(toPath(last), [] {});
    else
        static_cast<void>(document.open(toPath(last))); // what can't be read is not asked for again
}

void DataPage::Parts::openSet(const QString& id)
{
    if (document.isOpen() && toPath(id) == document.file())
        return;
    openPath(id);
    if (document.isOpen())
        picker->setCurrent(pathText(document.file()));
}

void DataPage::Parts::openPath(const QString& path)
{
    leaveThen([this, path] {
        readFile(toPath(path), [this, path] {
            context.preferences().setValue(QStringLiteral("data/folder"),
                                           QFileInfo(path).absolutePath());
            table->setFocus();
        });
    });
}

void DataPage::Parts::readFile(const fs::path& file, std::function<void()> then)
{
    std::error_code unknown;
    if (data::typeOf(file) != ".json" && !fs::is_directory(file, unknown)) {
        importFile(file, std::move(then));
        return;
    }
    if (const auto size = fs::file_size(file, unknown); unknown || size < kReadAtOnceBytes) {
        readJob.cancel();
        if (const auto opened = document.open(file); !opened) {
            refreshSets();
            showError(opened.error());
        } else {
            then();
        }
        return;
    }
    notice->ask(Tone::Neutral, DataPage::tr("Reading %1…").arg(pathText(file.filename())), {},
                {{DataPage::tr("Cancel"), QStringLiteral("cancelReadButton"), [this] {
                      readJob.cancel();
                      if (std::exchange(draftsWait, false))
                          offerDrafts();
                  }}});
    readJob.run(
        [file, spec = document.specFor(file)](jobs::JobContext&) {
            auto rows = data::IdentityRows::open(file, spec);
            if (rows)
                if (const auto held = IdentityDocument::checkHoldsRows(*rows); !held)
                    rows = tl::unexpected<Error>(held.error());
            return std::make_shared<Result<data::IdentityRows>>(std::move(rows));
        },
        [this, file, then = std::move(then)](const auto& read) {
            notice->close();
            if (*read) {
                document.adopt(file, std::move(**read));
                then();
                if (std::exchange(draftsWait, false))
                    offerDrafts();
            } else { // the drafts are offered when the page is shown again
                refreshSets();
                showError(read->error());
            }
        });
}

void DataPage::Parts::openTarget(const QString& what)
{
    const auto hash = what.lastIndexOf(QLatin1Char('#'));
    bool numbered = false;
    const int row = hash > 0 ? what.mid(hash + 1).toInt(&numbered) : 0;
    const auto name = numbered ? what.left(hash) : what;
    auto file = toPath(name);
    if (const auto entries = data::listDatasets(pathFromUtf8(context.dataFolder().toStdString())))
        for (const auto& entry : *entries)
            if (QString::fromStdString(entry.name) == name)
                file = entry.file;
    const auto jump = [this, row, numbered] {
        if (numbered)
            editRow(row - 1, RowField::Answer);
    };
    std::error_code ignored;
    if (document.isOpen() && fs::equivalent(file, document.file(), ignored)) {
        jump();
        return;
    }
    leaveThen([this, file, jump] { readFile(file, jump); });
}

void DataPage::Parts::startNew()
{
    leaveThen([this] {
        const auto folder = pathFromUtf8(context.dataFolder().toStdString());
        QString name = QStringLiteral("my-identity");
        for (int number = 2; fs::exists(folder / (name.toStdString() + ".json")); ++number)
            name = QStringLiteral("my-identity-%1").arg(number);
        document.startNew(name);
        editRow(0, RowField::Question);
    });
}

void DataPage::Parts::askOpen()
{
    askForFile(
        &page, FileQuestion::OpenFile, DataPage::tr("Open a data set"),
        context.preferences().value(QStringLiteral("data/folder"), context.dataFolder()).toString(),
        fileFilter(), [this](const QString& path) { openPath(path); });
}

void DataPage::Parts::askSaveAs()
{
    if (!document.isOpen())
        return;
    const auto start = document.file().empty() ? context.dataFolder() + QLatin1Char('/') +
                                                     document.name() + QStringLiteral(".json")
                                               : pathText(document.file());
    askForFile(&page, FileQuestion::SaveFile, DataPage::tr("Save the data set as"), start,
               fileFilter(), [this](const QString& path) { saveAs(toPath(path)); });
}

void DataPage::Parts::offerDrafts()
{
    if (readJob.running()) { // its end would take the question away
        draftsWait = true;
        return;
    }
    if (std::exchange(draftsOffered, true))
        return;
    auto drafts = DraftStore::leftBehind();
    if (drafts.empty())
        return;
    const auto draft = drafts.front();
    notice->ask(Tone::Warning, DataPage::tr("Unsaved changes to %1 were found").arg(draft.name),
                DataPage::tr("The program ended before they were saved (%1).")
                    .arg(friendlyTime(draft.time, QDateTime::currentDateTime())),
                {{DataPage::tr("Restore"), QStringLiteral("restoreDraftButton"),
                  [this, draft] { leaveThen([this, draft] { openDraft(draft); }); }, true},
                 {DataPage::tr("Throw away"), QStringLiteral("discardDraftButton"), [this, draft] {
                      DraftStore::removeLeftBehind(draft.id);
                      draftsOffered = false;
                      offerDrafts(); // there may be another
                  }}});
}

void DataPage::Parts::openDraft(const Draft& draft)
{
    const auto show = [this](const Result<void>& opened) {
        if (!opened)
            showError(opened.error());
    };
    std::error_code unknown;
    const auto size = draft.isWhole ? 0 : fs::file_size(draft.file, unknown);
    if (unknown || size < kReadAtOnceBytes) {
        show(document.openDraft(draft));
        return;
    }
    notice->ask(Tone::Neutral, DataPage::tr("Reading %1…").arg(pathText(draft.file.filename())), {},
                {{DataPage::tr("Cancel"), QStringLiteral("cancelReadButton"),
                  [this] { readJob.cancel(); }}});
    readJob.run(
        [draft](jobs::JobContext&) {
            return std::make_shared<Result<data::IdentityRows>>(draft.restore());
        },
        [this, draft, show](const auto& read) {
            notice->close();
            show(document.openDraft(draft, std::move(*read)));
        });
}

void DataPage::Parts::leaveThen(std::function<void()> next)
{
    if (!document.modified()) {
        next();
        return;
    }
    notice->ask(Tone::Warning,
                DataPage::tr("%1 has changes that are not saved").arg(document.name()),
                DataPage::tr("Save them first?"),
                {{DataPage::tr("Save"), QStringLiteral("saveFirstButton"),
                  [this, next] { saveThen(next); }, true},
                 {DataPage::tr("Don't save"), QStringLiteral("dontSaveButton"), next},
                 {DataPage::tr("Cancel"), QStringLiteral("cancelLeaveButton"), {}}});
}

void DataPage::Parts::showOutsideChange()
{
    const bool there = fs::exists(document.file());
    const auto reload = [this] { readFile(fs::path(document.file()), [] {}); };
    const NoticeBar::Answer again{DataPage::tr("Read it again"), QStringLiteral("reloadButton"),
                                  reload, !document.modified()};
    const NoticeBar::Answer keep{DataPage::tr("Save mine over it"),
                                 QStringLiteral("overwriteButton"), [this] { save(true); },
                                 document.modified()};
    std::vector<NoticeBar::Answer> answers;
    if (there)
        answers.push_back(again);
    answers.push_back(keep);
    notice->ask(
        Tone::Warning,
        there ? DataPage::tr("%1 was changed by another program")
                    .arg(pathText(document.file().filename()))
              : DataPage::tr("%1 was moved or deleted").arg(pathText(document.file().filename())),
        document.modified() ? DataPage::tr("Reading it again loses the changes made here.")
                            : QString(),
        std::move(answers));
}

void DataPage::Parts::showError(const Error& error, bool withDetails)
{
    const auto text = describe(error);
    std::vector<NoticeBar::Answer> answers;
    if (!withDetails && !text.details.isEmpty())
        answers.push_back({DataPage::tr("Details"), QStringLiteral("noticeDetailsButton"),
                           [this, error] { showError(error, true); }});
    answers.push_back({DataPage::tr("Close"), QStringLiteral("closeNoticeButton"), {}});
    notice->ask(Tone::Bad, text.title,
                withDetails ? text.text + QLatin1Char('\n') + text.details : text.text,
                std::move(answers));
}

void DataPage::Parts::showState()
{
    const bool open = document.isOpen();
    auto& model = document.model();
    const int current = table->currentIndex().row();
    stack->setCurrentIndex(open ? 1 : 0);
    for (auto* button : {duplicateButton, deleteButton})
        button->setEnabled(open && current >= 0);
    upButton->setEnabled(open && current > 0);
    downButton->setEnabled(open && current >= 0 && current + 1 < model.rowCount());
    undoButton->setEnabled(model.undoStack().canUndo());
    redoButton->setEnabled(model.undoStack().canRedo());
    findEdit->setEnabled(open);
    replaceToggle->setEnabled(open);
    if (!open)
        replaceBar->hide();
    exportButton->setEnabled(open && model.rowCount() > 0);
    trainButton->setEnabled(open && model.rowCount() > 0);
    const bool changed = document.modified();
    saveButton->setEnabled(changed && !document.savesEverything());
    setButtonKind(saveButton, changed ? "primary" : "");
    countLabel->setText(DataPage::tr("%n row(s)", nullptr, model.rowCount()));
}

QStringList DataPage::sampleStates()
{
    return {QStringLiteral("empty"),      QStringLiteral("rows"),  QStringLiteral("fill"),
            QStringLiteral("unsaved"),    QStringLiteral("error"), QStringLiteral("more"),
            QStringLiteral("more-server")};
}

void DataPage::showSample(const QString& state)
{
    m_parts->showSample(state);
}

} // namespace anneal::ui
