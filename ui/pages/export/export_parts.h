#pragma once

#include "ui/bridge/export_bridge.h"
#include "ui/forms/further_arguments.h"
#include "ui/pages/export/export_gate.h"
#include "ui/pages/export_page.h"
#include "ui/pages/studio_context.h"

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace anneal::ui {

class ArgumentsField;
class PageBar;
class ExportStage;
class GgufSizes;
class RunBar;
class TargetCard;

/// The controls of the Export page and what they do to each other.
struct ExportPage::Parts {
    Parts(ExportPage& page, StudioContext& context);

    void build();
    [[nodiscard]] QWidget* buildForm();
    void connectControls();
    void retranslate();
    void arrange();

    void refreshRuns();
    void chooseRun(const QString& id);
    void chooseCheckpoint(const QString& id);
    void showCheckpoints();
    void openElsewhere();
    void openTarget(const QString& what);
    void proposeFolder(); ///< unless the user wrote one
    void askFolder();
    [[nodiscard]] ExportForm form() const;
    void press(); ///< the one button: starts, or goes to what is missing
    void start();
    void showState();
    void showGgufTypes(); ///< with their sizes for the chosen model
    void showBar(const ExportPlan& plan);
    void connectQuality();
    void compareTypes();  ///< measures what each type loses
    void forgetQuality(); ///< of what was chosen before
    void useStudioFolder();
    void readFurtherSettings();
    void showFurther(bool open);
    void showSample(const QString& state);

    ExportPage& page;
    StudioContext& context;
    ExportBridge& bridge;
    std::vector<ModelOption> options, opened;
    bool folderEdited = false, typeChosen = false;
    double fraction = 0;
    ExportTarget runningTarget = ExportTarget::Folder;

    ListPicker *runPicker = nullptr, *checkpointPicker = nullptr;
    Card *whatCard = nullptr, *programCard = nullptr;
    TargetCard *ggufTarget = nullptr, *folderTarget = nullptr, *adapterTarget = nullptr;
    GgufSizes* ggufSizes = nullptr;
    ListPicker* ggufType = nullptr;
    Segmented *dtype = nullptr, *adapterKind = nullptr;
    QDoubleSpinBox* shardSize = nullptr;
    QLabel *ggufAdvice = nullptr, *dtypeLabel = nullptr, *shardLabel = nullptr,
           *folderLabel = nullptr, *folderNote = nullptr;
    QLineEdit* folderEdit = nullptr;
    QCheckBox *importance = nullptr, *deploys = nullptr;
    QPushButton *folderButton = nullptr, *exportButton = nullptr, *cancelButton = nullptr,
                *compareButton = nullptr, *studioButton = nullptr;
    ArgumentsField* further = nullptr;
    FurtherArguments furtherRead;
    QPushButton* furtherButton = nullptr;
    QWidget* form_ = nullptr;
    PageBar* bar = nullptr;
    ExportStage* stage = nullptr;
};

} // namespace anneal::ui
