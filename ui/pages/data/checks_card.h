#pragma once

#include "ui/models/identity_document.h"
#include "ui/widgets/basics.h"

class QVBoxLayout;

namespace anneal::ui {

/// What the checks found: one line each, with a button that goes there.
class ChecksCard final : public Card {
    Q_OBJECT
public:
    explicit ChecksCard(QWidget* parent = nullptr);
    void setProblems(const std::vector<RowProblem>& problems, int rows);
    /// Whether more may be found yet: without problems the card does not say that there are none.
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void jumpRequested(int row, anneal::ui::RowField field);
    void fillRequested();

private:
    void rebuild();
    void showCount();
    void addLine(const RowProblem& problem, int index);
    std::vector<RowProblem> m_problems;
    int m_rows = 0;
    bool m_busy = false;
    Chip* m_count;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_holder;
};

} // namespace anneal::ui
