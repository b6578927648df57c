#pragma once

#include "core/base/error.h"
#include "ui/pages/train/fit.h"
#include "ui/pages/train/start_gate.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace anneal::ui {

class AdvancedPanel;
class BeforeCard;
class ChangesCard;
class CommandCard;
class DataCard;
class ExplainCard;
class GoalCard;
class MessageCard;
class NamesCard;
class PreviewCard;
class QuestionsCard;
class SettingsCard;
class StudioContext;
class TrainSetup;

/// The form column of three cards (or Advanced), and the stage before a start.
class FormView final : public QWidget {
    Q_OBJECT
public:
    FormView(StudioContext& context, TrainSetup& setup, QWidget* parent = nullptr);
    /// Goes to what is missing: opens the list, focuses the field, shows the card. Asks the page
    /// for what lies outside the form.
    void goTo(Missing missing);
    void useDataFile(const QString& file); ///< trains on it, registered or not yet
    void showCommand();
    void showPreview(); ///< the first rows of the data set
    void showError(const Error& error);
    /// What an opened run file says and this window can't take, a line each.
    void showLeftOut(const QStringList& lines);
    void chooseFolder(); ///< where the runs are saved
    void showAdvanced(bool advanced, bool search = false);
    void focusField(const QString& key);
    [[nodiscard]] bool advancedShown() const;

Q_SIGNALS:
    void modelListRequested();
    void runNameRequested();
    void importRequested(); ///< of a run file

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildColumn();
    void buildStage();
    void showReady();
    void showSetup();
    void showFit();
    void openDataFile();

    StudioContext& m_context;
    TrainSetup& m_setup;
    DataCard* m_data;
    GoalCard* m_goal;
    SettingsCard* m_settings;
    AdvancedPanel* m_advanced;
    BeforeCard* m_before;
    ExplainCard* m_explain;
    ChangesCard* m_changes;
    NamesCard* m_names;
    MessageCard* m_notice;
    CommandCard* m_command;
    PreviewCard* m_preview;
    QuestionsCard* m_questions;
    QStackedWidget *m_column, *m_stage;
    QScrollArea *m_cards = nullptr, *m_ready = nullptr;
    QWidget* m_noticePage = nullptr;
    struct ShownFit {
        QString title;
        std::optional<Fit> fit;
        bool operator==(const ShownFit&) const = default;
    };
    std::optional<ShownFit> m_fitShown; ///< while the stage shows what would fit
};

} // namespace anneal::ui
