#pragma once

#include "core/config/run_config.h"
#include "ui/pages/train/run_bar.h"
#include "ui/pages/train/verdict.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace anneal::ui {

class FormView;
class RunControl;
class RunView;
class StudioContext;
class TrainSetup;
class WelcomeStage;

/// The Train page: first start, form, running and finished training, with one run bar. Owns no
/// training state; the bridge does.
class TrainPage final : public QWidget {
    Q_OBJECT
public:
    explicit TrainPage(StudioContext& context, QWidget* parent = nullptr);
    ~TrainPage() override;

    /// The states that --screenshots shows, and the way into one: fills the real widgets with
    /// sample data. For pictures only.
    [[nodiscard]] static QStringList sampleStates();
    void showSample(const QString& state);

public Q_SLOTS:
    void primaryAction();                  ///< Ctrl+Enter: Start, Resume, or what is missing
    void search();                         ///< Ctrl+F: the search of Advanced
    void openRunFile(const QString& file); ///< a run file (YAML, JSON) of LLaMA-Factory or Anneal
    void resumeRun(const QString& folder); ///< goes on with an unfinished run
    void startQueue();                     ///< the first run that waits, when none goes on
    void trainMore(const QString& folder); ///< the form with a run's settings and more epochs
    /// Another value for a run that has ended: trains on, or again under a new name.
    void acceptForRun(const QString& folder, const anneal::ui::VerdictText::Proposal& proposal);
    void showForm();    ///< the cards, instead of a run or the welcome
    void showWelcome(); ///< Help offers the first start again

Q_SIGNALS:
    void modelListRequested(); ///< the model bar is to open its list
    void formShown();          ///< by showForm()

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectParts();
    void addShortcuts();
    void showBar();
    void barPressed(RunBar::Button button);
    void trainOn(const QString& file); ///< a data file, registered or not yet
    void startPressed();
    void startDemo(const QString& name, const QString& author);
    void continueDemo();
    void acceptProposal(const VerdictText::Proposal& proposal);
    void importRunFile();
    void loadRun(const config::RunConfig& config, const QString& file);
    void openFolder() const;

    StudioContext& m_context;
    std::unique_ptr<TrainSetup> m_setup;
    std::unique_ptr<RunControl> m_control;
    QStackedWidget* m_views;
    WelcomeStage* m_welcome;
    FormView* m_form;
    RunView* m_run;
    RunBar* m_bar;
    bool m_demoWaits = false;    ///< for the check of the demo's rows
    bool m_welcomeAsked = false; ///< by the user: stays though there are runs
    bool m_sample = false;
};

} // namespace anneal::ui
