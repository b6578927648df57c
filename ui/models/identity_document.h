#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/data/identity_rows.h"
#include "core/jobs/job.h"
#include "ui/models/draft_store.h"
#include "ui/models/identity_model.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace anneal::ui {

/// One problem to show: findings of one kind that belong together.
struct RowProblem {
    enum class Kind {
        NoAnswer,
        NoQuestion,
        Placeholder,
        Duplicate,
        WrongOrder,    ///< who speaks when
        NearDuplicate, ///< rows: the later one, then the earlier one
        TooLong,
        OddCharacters,
        Mojibake,
        Secret,
        Other
    };
    Kind kind = Kind::Other;
    IdentityModel::RowMark mark = IdentityModel::RowMark::Warning;
    std::vector<int> rows; ///< 0-based, ascending
    QString about;         ///< what it is about, "U+FFFD"
    int number = 0;        ///< of NearDuplicate: per cent; of TooLong: tokens
    Notice notice = {};    ///< of WrongOrder and Other: what the checker says
};

/// The data set in the editor: its rows, its file, its draft and what the checks say. GUI thread
/// only.
class IdentityDocument final : public QObject {
    Q_OBJECT
public:
    /// `dataFolder`: where dataset_info.json lies and new sets are kept.
    explicit IdentityDocument(std::filesystem::path dataFolder, QObject* parent = nullptr);
    ~IdentityDocument() override;

    [[nodiscard]] IdentityModel& model() { return m_model; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool modified() const { return m_open && !m_model.undoStack().isClean(); }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] const std::vector<RowProblem>& problems() const { return m_problems; }
    [[nodiscard]] QStringList openPlaceholders() const { return m_placeholders; }

    /// The form that dataset_info.json gives this file; nullopt: it does not name it.
    [[nodiscard]] std::optional<data::DatasetSpec> specFor(const std::filesystem::path& file) const;
    /// Fails where none of the first rows is one: the file holds something else. A single row that
    /// can't be read is named by the checks and left as it is. Any thread.
    [[nodiscard]] static Result<void> checkHoldsRows(const data::IdentityRows& rows);
    /// What was open before stays when it fails.
    [[nodiscard]] Result<void> open(const std::filesystem::path& file);
    /// Shows rows that were read elsewhere (IdentityRows::open() of a large file blocks).
    void adopt(const std::filesystem::path& file, data::IdentityRows rows);
    /// Shows rows as a new set that has no file yet.
    void adoptNew(const QString& name, data::IdentityRows rows);
    /// More rows than are looked at after every change: checks come from check(), on a worker.
    [[nodiscard]] bool isLarge() const;
    void startNew(const QString& name); ///< one empty row, no file yet
    /// Fails where it can't be put back; the rows it holds are opened as a new set then.
    [[nodiscard]] Result<void> openDraft(const Draft& draft)
    {
        return openDraft(draft, draft.restore());
    }
    /// The same with what draft.restore() gave, which of a large set blocks.
    [[nodiscard]] Result<void> openDraft(const Draft& draft, Result<data::IdentityRows> rows);
    void close();

    /// Atomic, with a backup, then registered in dataset_info.json. Fails with InvalidArgument
    /// (context key `changed`) when another program changed the file and `overwrite` is not set.
    [[nodiscard]] Result<void> save(bool overwrite = false);
    [[nodiscard]] Result<void> saveAs(const std::filesystem::path& file);
    /// So much to write that it takes longer than a click may.
    [[nodiscard]] bool takesLongToSave() const;
    /// save() or saveAs() on a worker; saveFinished() tells how it ended. The rows may be changed
    /// meanwhile: those changes remain unsaved. Ends by itself, not with the document, which waits
    /// for it.
    void startSave(const std::filesystem::path& file, bool overwrite);
    [[nodiscard]] bool saving() const { return m_writing != nullptr; }
    /// What is being written are the rows as they are now.
    [[nodiscard]] bool savesEverything() const;
    [[nodiscard]] double savedShare() const; ///< in [0, 1], of the save that goes on
    /// How the last one ended that was started. Fails with Cancelled and as save() does.
    [[nodiscard]] const Result<void>& lastSave() const { return m_lastSave; }
    void cancelSave();     ///< the file stays as it was, unless it is there by now
    void discardChanges(); ///< reads the file again and removes the draft

    void checkNow(); ///< else 150 ms after a change
    /// What the checks say of these rows; may run anywhere.
    [[nodiscard]] static std::vector<data::Finding> check(const data::IdentityRows& rows,
                                                          const std::function<bool()>& stop);
    void setFindings(std::vector<data::Finding> findings); ///< of check(), when it is large
    /// What a slower look at the rows found; shown with the other problems until the next one.
    void setDoubts(std::vector<RowProblem> doubts);
    void setDraftsEnabled(bool enabled) { m_draftsEnabled = enabled; } ///< on unless set
    void writeDraftNow(); ///< of a large set on a worker
    [[nodiscard]] bool writingDraft() const { return m_draftGoesOn; } ///< a worker does

Q_SIGNALS:
    void opened();
    void modifiedChanged(bool modified);
    void checkWanted(); ///< it is large: call setFindings() with what check() finds
    void problemsChanged();
    void saved();
    void saveFinished();   ///< a save that was started has ended: see lastSave()
    void changedOutside(); ///< another program changed or removed the file
    void draftFailed(const Error& error);
    void draftSkipped(); ///< so many rows changed that no draft of them is kept

private:
    struct Writing;
    [[nodiscard]] std::shared_ptr<Writing> writingTo(const std::filesystem::path& file,
                                                     bool overwrite);
    [[nodiscard]] Result<void> settle(const Writing& writing);
    void finishSave();
    void leaveSave();
    void take(const std::filesystem::path& file, data::IdentityRows rows, const QString& name,
              bool isDraft = false);
    /// The draft, when no worker writes it any more.
    [[nodiscard]] DraftStore& draft();
    [[nodiscard]] Result<bool> writeDraft();
    /// On a worker; then the left behind draft `replaced` goes (""= none).
    void startDraft(const QString& replaced);
    void tellOfDraft(const Result<bool>& written);
    void showFindings();
    void watch();
    void lookOutside();

    std::filesystem::path m_dataFolder, m_file;
    QString m_name;
    bool m_open = false, m_draftsEnabled = true;
    IdentityModel m_model;
    std::vector<data::Finding> m_findings;
    std::vector<RowProblem> m_problems, m_doubts;
    QStringList m_placeholders;
    bool m_draftSkipped = false; ///< said once a set
    QByteArray m_savedDigest;    ///< of the file as read or written; empty when there is none
    DraftStore m_draft;
    QFileSystemWatcher m_watcher;
    QTimer m_checkTimer, m_draftTimer, m_outsideTimer;
    std::shared_ptr<Writing> m_writing; ///< while a save goes on
    std::unique_ptr<jobs::Job> m_saveJob;
    Result<void> m_lastSave;
    std::unique_ptr<jobs::Job> m_draftJob;
    bool m_draftGoesOn = false;
};

} // namespace anneal::ui
