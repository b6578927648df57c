#pragma once

#include "core/report/probe_report.h"
#include "ui/widgets/basics.h"

#include <optional>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace anneal::ui {

/// The answers of the did-it-work check before and after: one line each, in full where the line is
/// chosen, with a mark that the user may overrule and a row to make of it.
class VerdictAnswers final : public Card {
    Q_OBJECT
public:
    explicit VerdictAnswers(QWidget* parent = nullptr);

    /// Keeps the chosen line where the questions are the same.
    void setReport(const std::optional<report::ProbeReport>& report);
    /// What became of a wish for a row, with a way back: "" hides it.
    void setNote(const QString& text, bool canUndo);

Q_SIGNALS:
    void markOverruled(std::size_t answer, bool right);
    void rowWanted(const QString& question, const QString& answer);
    void rowUndone();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fill();
    void layoutColumns();
    void chooseLine();
    [[nodiscard]] std::optional<std::size_t> chosen() const;
    [[nodiscard]] QString proposedAnswer(const report::ProbeAnswer& answer) const;

    std::optional<report::ProbeReport> m_report;
    std::optional<std::size_t> m_proposed; ///< the answer that the field was filled for
    QPushButton* m_onlyWrong;
    QTableWidget* m_table;
    QWidget* m_tools;
    QLabel* m_answerLabel;
    QLineEdit* m_answer;
    QPushButton *m_row, *m_mark;
    QWidget* m_noteRow;
    QLabel* m_note;
    QPushButton* m_undo;
};

} // namespace anneal::ui
