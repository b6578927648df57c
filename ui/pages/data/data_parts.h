#pragma once

#include "ui/models/identity_document.h"
#include "ui/pages/data_page.h"
#include "ui/pages/studio_context.h"
#include "ui/widgets/basics.h"

#include <functional>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class ChecksCard;
class FillCard;
class NoticeBar;
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
    void openTarget(const QString& what); ///< name or path, "#row" after it
    void openPath(const QString& path);
    void openLast();
    void openSet(const QString& id);
    void startNew();
    void askOpen();
    void askSaveAs();
    bool save(bool overwrite = false);
    void offerDrafts();
    /// Runs `next` at once, or asks first what becomes of unsaved changes.
    void leaveThen(std::function<void()> next);
    void showOutsideChange();
    void showError(const Error& error);

    // Rows.
    void addRow();
    void duplicateRow();
    void removeRows();
    void moveRow(int by);
    void editRow(int row, RowField field);
    void find(bool backwards, bool fromHere);
    void showState();
    void showSample(const QString& state);

    DataPage& page;
    StudioContext& context;
    IdentityDocument document;
    bool draftsOffered = false, lastOpened = false;

    ListPicker* picker = nullptr;
    QPushButton *addButton = nullptr, *duplicateButton = nullptr, *deleteButton = nullptr,
                *upButton = nullptr, *downButton = nullptr, *undoButton = nullptr,
                *redoButton = nullptr, *saveButton = nullptr;
    QPushButton *openButton = nullptr, *newButton = nullptr; ///< of the empty page
    QLineEdit* findEdit = nullptr;
    QLabel *findCount = nullptr, *countLabel = nullptr, *hintLabel = nullptr;
    NoticeBar* notice = nullptr;
    MessageCard* empty = nullptr;
    QStackedWidget* stack = nullptr;
    RowTable* table = nullptr;
    QWidget* side = nullptr;
    RowEditor* editor = nullptr;
    FillCard* fillCard = nullptr;
    ChecksCard* checks = nullptr;
};

} // namespace anneal::ui
