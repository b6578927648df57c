#pragma once

#include "core/base/error.h"
#include "core/data/identity_table.h"

#include <QWidget>

#include <filesystem>

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
/// Appends a row to a data set (a new file is made and registered). Fails with what opening or
/// saving it says.
[[nodiscard]] Result<SavedRow> appendRow(const std::filesystem::path& dataFolder,
                                         const std::filesystem::path& file,
                                         const data::IdentityRow& row);

/// The strip above the composer that asks which data set an answer goes into, and then says where
/// it went.
class SaveRowBar final : public QWidget {
    Q_OBJECT
public:
    explicit SaveRowBar(QWidget* parent = nullptr);

    void begin(const data::IdentityRow& row, const std::filesystem::path& dataFolder,
               const QString& lastTarget);
    void retranslate();

Q_SIGNALS:
    void saved(const QString& file, int row); ///< 0-based
    void showRequested(const QString& file, int row);
    void failed(const anneal::Error& error);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void save();
    data::IdentityRow m_row;
    std::filesystem::path m_dataFolder;
    SavedRow m_saved;
    bool m_done = false;
    QLabel* m_text;
    ListPicker* m_target;
    QPushButton *m_save, *m_show, *m_close;
};

} // namespace anneal::ui
