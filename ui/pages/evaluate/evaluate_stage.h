#pragma once

#include "core/studio/evaluation.h"
#include "core/studio/run_rows.h"
#include "ui/widgets/basics.h"

#include <optional>

class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class EvaluateResult;

/// What will be done, said before the start.
struct EvaluateOutlook {
    QString model, data;
    std::optional<std::size_t> rows; ///< not counted yet: nullopt
    bool loss = true, answers = true, base = false, heldOut = false;
    bool canHoldOut = false; ///< the run kept rows back that could be taken instead
    studio::RowOverlap overlap = studio::RowOverlap::None;
    double seconds = 0;     ///< 0 = not known
    QString problem;        ///< why the rows can't be read; "" = they can
    QString problemDetails; ///< the same as core says it
    bool operator==(const EvaluateOutlook&) const = default;
};

/// The right part of the Evaluate page: what will happen, how far it is, what came out, or what
/// went wrong.
class EvaluateStage final : public Card {
    Q_OBJECT
public:
    explicit EvaluateStage(QWidget* parent = nullptr);

    void showEmpty();
    void showReady(const EvaluateOutlook& outlook);
    void showRunning(const studio::EvaluationProgress& progress, bool stopping);
    void showDone(); ///< what result() holds
    /// `ofRun`: an evaluation failed, which can be tried again; else something was opened.
    void showFailed(const Error& error, bool ofRun);
    [[nodiscard]] EvaluateResult& result() { return *m_result; }
    void retranslate();

    /// "Answering row 12 of 100", without the time left.
    [[nodiscard]] static QString progressText(const studio::EvaluationProgress& progress);

Q_SIGNALS:
    void trainRequested();
    void heldOutRequested(); ///< to take the rows that the run kept back
    void dataSetRequested(); ///< to choose other rows
    void retryRequested();
    void backRequested(); ///< to the outlook

private:
    enum class State { Empty, Ready, Running, Done, Failed };
    void render();
    void renderReady();
    void renderFailed();
    QAbstractButton* addButton(const QString& text, const char* name, const char* iconName);

    State m_state = State::Empty;
    EvaluateOutlook m_outlook;
    studio::EvaluationProgress m_progress;
    bool m_stopping = false;
    Error m_error;
    bool m_ofRun = true; ///< see showFailed()

    QStackedWidget* m_stack;
    MessageCard* m_message;
    Meter* m_meter;
    QLabel *m_step, *m_warning;
    QWidget* m_warningLine;
    EvaluateResult* m_result;
};

} // namespace anneal::ui
