#pragma once

#include "core/base/error.h"
#include "core/report/progress.h"
#include "ui/pages/export/export_gate.h"
#include "ui/widgets/basics.h"

class QGridLayout;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class QualityPanel;

/// The right part of the Export page: what will happen, how far it is, what came out, or what went
/// wrong.
class ExportStage final : public Card {
    Q_OBJECT
public:
    explicit ExportStage(QWidget* parent = nullptr);

    void showEmpty();
    void showReady(const QString& what, const ExportPlan& plan, ExportTarget target);
    void showRunning(double fraction);
    void showDone(const report::ExportSummary& summary, ExportTarget target);
    void showFailed(const Error& error);

    /// The table of what each type loses; shown while nothing else is, for a GGUF.
    [[nodiscard]] QualityPanel& quality() { return *m_quality; }
    void setChosenType(const QString& type); ///< "" while no GGUF is chosen
    void showQuality(bool shown);
    void retranslate();

Q_SIGNALS:
    void trainRequested();
    void chatRequested(const QString& folder);
    void otherFolderRequested();
    void retryRequested();

private:
    enum class State { Empty, Ready, Running, Done, Failed };
    void render();
    void renderMessage();
    void renderDone();
    [[nodiscard]] QWidget* buildDone();

    State m_state = State::Empty;
    QString m_what;
    ExportPlan m_plan;
    ExportTarget m_target = ExportTarget::Folder;
    double m_fraction = 0;
    report::ExportSummary m_summary;
    Error m_error;
    QString m_chosenType;
    bool m_wantsQuality = false;

    QualityPanel* m_quality;
    QStackedWidget* m_stack;
    MessageCard* m_message;
    Meter* m_meter;
    IconDisc* m_disc;
    QLabel *m_title, *m_subtitle, *m_useTitle;
    QGridLayout* m_facts;
    QPlainTextEdit* m_snippet;
    QPushButton *m_copy, *m_chat, *m_open;
};

} // namespace anneal::ui
