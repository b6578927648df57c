#pragma once

#include "core/base/error.h"
#include "core/data/identity_table.h"
#include "ui/bridge/latest_job.h"

#include <QWidget>

#include <deque>
#include <filesystem>
#include <optional>

class QLabel;
class QPushButton;

namespace anneal::ui {

class ListPicker;

/// Where rows that come from a chat can go: the identity-style data sets of a folder.
struct RowTarget {
    QString id, title; ///< id: the path
    qint64 rows = 0;
};
[[nodiscard]] std::vector<RowTarget> rowTargets(const std::filesystem::path& dataFolder);

struct SavedRow {
    std::filesystem::path file;
    std::size_t row = 0; ///< 0-based
};
/// Appends a row to a data set (a new file is made and registered; `file` empty: a fresh name).
/// Fails with what opening or saving it says.
[[nodiscard]] Result<SavedRow> appendRow(const std::filesystem::path& dataFolder,
                                         std::filesystem::path file, const data::IdentityRow& row);
/// Takes a row out again. Fails with InvalidArgument when another stands there by now.
[[nodiscard]] Result<void> takeRowOut(const SavedRow& saved, const data::IdentityRow& row);

/// Keeps an answer as a training row: save() writes it at once into the data set that was used
/// last, and the bar says where, offers to take it back, to show it, and to put it into another
/// set. Files are touched on a worker thread only.
class SaveRowBar final : public QWidget {
    Q_OBJECT
public:
    explicit SaveRowBar(QWidget* parent = nullptr);
    /// `lastTarget`: the path of the data set to use, "" = from-chat.json, made when it is not
    /// there.
    void save(const data::IdentityRow& row, const std::filesystem::path& dataFolder,
              const QString& lastTarget);
    void retranslate();
    void showSample();

Q_SIGNALS:
    void saved(const QString& file, int row); ///< 0-based
    void undone(const QString& file);
    void showRequested(const QString& file, int row);
    void failed(const anneal::Error& error);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    enum class State { Saving, Saved, Undone };
    struct Done {
        Result<SavedRow> saved;
        std::vector<RowTarget> targets;
    };
    void write(const std::filesystem::path& file, std::optional<SavedRow> takeOut);
    void undo();
    void moveTo(const QString& target);

    data::IdentityRow m_row;
    std::filesystem::path m_dataFolder;
    SavedRow m_saved;
    State m_state = State::Saving;
    LatestJob<Done> m_job;
    QLabel* m_text;
    ListPicker* m_target;
    QPushButton *m_undo, *m_show, *m_close;
};

} // namespace anneal::ui
