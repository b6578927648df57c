#pragma once

#include "ui/pages/train/verdict.h"

class QPushButton;

namespace anneal::ui {

class VerdictAnswers;

/// The stage of a finished run: verdict with its scores, the one change to make, answers before
/// and after.
class VerdictStage final : public QWidget {
    Q_OBJECT
public:
    explicit VerdictStage(QWidget* parent = nullptr);
    void show(const VerdictText& verdict, const std::optional<report::ProbeReport>& report);
    [[nodiscard]] VerdictAnswers* answers() const { return m_answers; }

Q_SIGNALS:
    void chatRequested();
    void exportRequested();
    void rowsRequested(); ///< to mend what it missed
    void proposalAccepted(const anneal::ui::VerdictText::Proposal& proposal);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Score {
        QWidget* box;
        QLabel *caption, *value, *asked, *before;
        Meter* meter;
    };
    Score makeScore();
    void fillScore(Score& score, const QString& caption, const report::ProbeReport::Score& value);
    void retranslate();

    VerdictText m_verdict;
    std::optional<report::ProbeReport> m_report;
    Card* m_banner;
    IconDisc* m_disc;
    QLabel *m_title, *m_text;
    QWidget* m_scoreRow;
    Score m_scores[4];
    QWidget* m_buttons;
    QPushButton *m_chat, *m_export, *m_fix;
    Card* m_proposal;
    QLabel *m_next, *m_proposalTitle, *m_proposalText, *m_others;
    QPushButton* m_accept;
    QWidget* m_othersLine;
    VerdictAnswers* m_answers;
};

} // namespace anneal::ui
