#pragma once

#include "core/data/format_conversion.h"
#include "ui/bridge/latest_job.h"
#include "ui/models/identity_document.h"
#include "ui/models/row_statistics.h"
#include "ui/pages/data_page.h"
#include "ui/pages/studio_context.h"
#include "ui/widgets/basics.h"

#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class ChecksCard;
class FillCard;
class MoreRows;
class NoticeBar;
class ReplaceBar;
class RowEditor;
class RowTable;

/// The controls of the Data page and what they do to each other.
struct DataPage::Parts {
    Parts(DataPage& page, StudioContext& context);

    void build();
    [[nodiscard]] QLayout* buildToolbar();
    [[nodiscard]] QWidget* buildEditor();
    void connectControls();
    void connectDocument();
    void addShortcuts();
    void retranslate();
    void arrange();

    // Files.
    void refreshSets();
    void showName();
    void openTarget(const QString& what); ///< name or path, "#row" after it
    void openPath(const QString& path);
    /// Reads the file, a large one on a worker, then runs `then`; shows what went wrong.
    void readFile(const std::filesystem::path& file, std::function<void()> then);
    /// Takes the rows of any file that training reads over into a new set, on a worker.
    void importFile(const std::filesystem::path& file, std::function<void()> then);
    void askImport();
    void askExport();
    void askExportFile(const QString& form);
    void exportTo(const QString& form, const std::filesystem::path& file);
    /// Work whose share that is done is shown until endProgress(), with a button that stops it.
    std::function<bool(double)> showProgress(const QString& title, std::function<void()> cancel);
    void endProgress();
    void openLast();
    void openSet(const QString& id);
    void startNew();
    void askOpen();
    void askSaveAs();
    bool save(bool overwrite = false);
    /// Saves, a large set on a worker, then runs `next`; shows why where it failed.
    void saveThen(std::function<void()> next);
    [[nodiscard]] std::filesystem::path freeFile() const;
    void saveAs(const std::filesystem::path& file);
    void writeTo(const std::filesystem::path& file, bool overwrite);
    void saveEnded(const Result<void>& result);
    void offerDrafts();
    void openDraft(const Draft& draft);
    /// Runs `next` at once, or asks first what becomes of unsaved changes.
    void leaveThen(std::function<void()> next);
    void showOutsideChange();
    /// The English sentence of core only where the user asks for the details.
    void showError(const Error& error, bool withDetails = false);

    // Rows.
    void addRow();
    void duplicateRow();
    void removeRows();
    void moveRow(int by);
    void editRow(int row, RowField field);
    void find(bool backwards, bool fromHere);
    void openReplace();
    void closeReplace();
    void replace(bool everywhere);
    void replaced(int places, bool everywhere);
    void fill(const QString& name, const QString& author);
    /// Changes of a large set, found by a worker; found again where the rows changed meanwhile.
    using FindChanges =
        std::function<IdentityModel::Changes(const data::IdentityRows&, jobs::JobContext&)>;
    void changeInBackground(const FindChanges& find, const QString& stepName,
                            const std::function<void(int places)>& done);
    void copyRows();  ///< as cells for a spreadsheet
    void pasteRows(); ///< cells of a spreadsheet, after the current row
    void showState();
    void countTokens(); ///< after a change, in the background
    void lookForDoubts();
    void showDoubts();
    void showBusy(); ///< whether the checks are at work
    void showStatistics();
    [[nodiscard]] TokenReader::Question tokenQuestion();
    void showSample(const QString& state);

    DataPage& page;
    StudioContext& context;
    IdentityDocument document;
    bool draftsOffered = false, draftsWait = false, lastOpened = false;
    std::shared_ptr<TokenReader> tokenReader = std::make_shared<TokenReader>();
    RowStatistics statistics;
    LatestJob<RowStatistics> statisticsJob;
    LatestJob<std::vector<data::RowDoubt>> doubtsJob;
    std::vector<data::RowDoubt> doubts;
    quint64 doubtsRevision = 0; ///< of the rows that they are about
    LatestJob<std::vector<data::Finding>> checkJob;
    LatestJob<std::shared_ptr<Result<data::IdentityRows>>> readJob;
    LatestJob<std::shared_ptr<Result<data::FormatReport>>> exportJob;
    LatestJob<IdentityModel::Matches> findJob;
    LatestJob<std::shared_ptr<IdentityModel::Changes>> changeJob;
    LatestJob<QString> copyJob;
    QTimer statisticsTimer, progressTimer;
    std::shared_ptr<std::atomic<int>> progress;     ///< per mille
    std::shared_ptr<std::atomic<int>> saveProgress; ///< of the save that goes on
    std::vector<std::function<void()>> afterSave;
    bool savedWell = false; ///< the last one
    QString progressTitle;

    ListPicker* picker = nullptr;
    QPushButton *addButton = nullptr, *duplicateButton = nullptr, *deleteButton = nullptr,
                *upButton = nullptr, *downButton = nullptr, *undoButton = nullptr,
                *redoButton = nullptr, *importButton = nullptr, *exportButton = nullptr,
                *replaceToggle = nullptr, *saveButton = nullptr;
    QPushButton *openButton = nullptr, *newButton = nullptr; ///< of the empty page
    QLineEdit* findEdit = nullptr;
    QLabel *findCount = nullptr, *countLabel = nullptr, *statisticsLabel = nullptr,
           *hintLabel = nullptr;
    NoticeBar* notice = nullptr;
    ReplaceBar* replaceBar = nullptr;
    MessageCard* empty = nullptr;
    QStackedWidget* stack = nullptr;
    RowTable* table = nullptr;
    QWidget* side = nullptr;
    RowEditor* editor = nullptr;
    FillCard* fillCard = nullptr;
    ChecksCard* checks = nullptr;
    MoreRows* moreRows = nullptr; ///< holds `side`
    QPushButton* trainButton = nullptr;
};

} // namespace anneal::ui
