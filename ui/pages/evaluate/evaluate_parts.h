#pragma once

#include "ui/bridge/evaluate_bridge.h"
#include "ui/bridge/latest_job.h"
#include "ui/forms/settings_form.h"
#include "ui/pages/evaluate/evaluate_gate.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/studio_context.h"

#include <QHash>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace anneal::ui {

class PageBar;
class EvaluateField;
class EvaluateStage;
struct EvaluateOutlook;

/// The controls of the Evaluate page and what they do to each other.
struct EvaluatePage::Parts {
    Parts(EvaluatePage& page, StudioContext& context, Loader loader);

    void build();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] Card* buildWhat();
    [[nodiscard]] Card* buildMetrics();
    [[nodiscard]] Card* buildFields();
    [[nodiscard]] Card* buildWhere();
    void connectControls();
    void connectStage();
    void retranslate();
    void retranslateFields();
    void arrange();

    void refreshModels();
    void refreshData();
    void refreshEarlier(); ///< reads the earlier evaluations on a worker thread
    void takeEarlier(std::vector<eval::Evaluation> evaluations);
    void chooseModel(const QString& id);
    void chooseData(const QString& id);
    void refreshTemplates(const EvaluateForm& now);
    [[nodiscard]] QString proposedTemplate(const ModelOption& option) const; ///< "" = none known
    void openModelFolder();
    void openDataFile();
    [[nodiscard]] QString dataFolder() const; ///< its own, else that of the window
    void askDataFolder();
    void takeDataFolder();
    void restoreDataFolder(); ///< of the last session
    void openEarlier(const QString& folder);
    void askFolderOfEarlier();
    void openTarget(const QString& what);
    void readFactsAgain(); ///< on a worker thread
    void takeFacts(EvaluateFacts read);
    void proposeFolder(); ///< unless the user wrote one
    void askFolder();
    [[nodiscard]] EvaluateForm form() const;
    void changed(); ///< the user changed the form: back from a result to the outlook
    void press();   ///< the one button: starts, or goes to what is missing
    void showState();
    void showForm(const EvaluateForm& now);
    void showBar(EvaluateNeed need);
    [[nodiscard]] EvaluateOutlook outlook(const EvaluateForm& now) const;
    void showEvaluation(const eval::Evaluation& evaluation);
    void showSample(const QString& state);

    EvaluatePage& page;
    StudioContext& context;
    EvaluateBridge bridge;
    SettingsForm values;
    std::vector<ModelOption> options, opened;
    QStringList openedFiles;
    std::vector<eval::Evaluation> earlier;
    EvaluateFacts facts;
    bool factsRead = false;
    bool startWanted = false; ///< as soon as they are read
    bool folderEdited = false;
    bool dataChosen = false;               ///< by the user
    QString shownTemplate;                 ///< the model's own, as it stands in the list
    bool sample = false;                   ///< pictures: nothing is read any more
    std::optional<eval::Evaluation> shown; ///< a result on the stage
    std::optional<Error> openError;        ///< of an earlier evaluation
    studio::EvaluationProgress progress;
    QTimer dataFolderDelay; ///< while its name is being typed
    LatestJob<EvaluateFacts> factsJob;
    LatestJob<std::vector<eval::Evaluation>> earlierJob;
    LatestJob<Result<eval::Evaluation>> openJob;

    ListPicker *modelPicker = nullptr, *dataPicker = nullptr, *templatePicker = nullptr,
               *earlierPicker = nullptr;
    Card *whatCard = nullptr, *metricsCard = nullptr, *fieldsCard = nullptr, *whereCard = nullptr;
    QCheckBox *lossCheck = nullptr, *answersCheck = nullptr, *baseCheck = nullptr;
    QLabel *lossNote = nullptr, *answersNote = nullptr, *baseNote = nullptr, *folderNote = nullptr;
    QHash<QString, EvaluateField*> fields;
    QLineEdit *folderEdit = nullptr, *dataFolderEdit = nullptr;
    QLabel *dataFolderLabel = nullptr, *dataFolderNote = nullptr;
    QPushButton *folderButton = nullptr, *dataFolderButton = nullptr, *evaluateButton = nullptr,
                *stopButton = nullptr;
    QWidget* formBox = nullptr;
    PageBar* bar = nullptr;
    EvaluateStage* stage = nullptr;
};

/// In place of a chat template: the one that belongs to the model.
inline const QString kOwnTemplateId = QStringLiteral("own template");

/// In place of a data set: the rows that the run kept back.
inline const QString kHeldOutId = QStringLiteral("held-out rows");

} // namespace anneal::ui
