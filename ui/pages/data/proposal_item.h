#pragma once

#include "core/data/identity_table.h"
#include "ui/pages/data/bubble_edit.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace anneal::ui {

/// One proposed row: its question and answer, and what becomes of it.
class ProposalItem final : public QWidget {
    Q_OBJECT
public:
    /// `number`: of the item, for the names of its controls.
    ProposalItem(const data::IdentityRow& row, int number, QWidget* parent = nullptr);

    void setSource(int row); ///< from 0; -1: the row is not there any more
    /// As it would be added, with what was typed.
    [[nodiscard]] data::IdentityRow row() const;
    void focusAccept();
    void retranslate();

Q_SIGNALS:
    void accepted();
    void skipped();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setEditing(bool editing);
    void showTexts();
    data::IdentityRow m_row;
    int m_number, m_source = -1;
    QLabel *m_caption, *m_question, *m_answer;
    BubbleEdit *m_questionEdit, *m_answerEdit;
    QWidget *m_shown, *m_edited;
    QPushButton *m_accept, *m_edit, *m_skip;
};

} // namespace anneal::ui
