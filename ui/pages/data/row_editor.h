#pragma once

#include "ui/models/identity_model.h"
#include "ui/widgets/basics.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class BubbleEdit;
class RowTokens;
class TurnBubble;

/// One row as chat bubbles that are edited in place (system prompt, earlier turns, question, extra
/// input, answer and of a pair the worse one), as the model sees it, or as it stands in the file.
class RowEditor final : public Card {
    Q_OBJECT
public:
    RowEditor(IdentityModel& model, RowTokens* tokens, QWidget* parent = nullptr);

    void setRow(int row); ///< -1: none
    [[nodiscard]] int row() const { return m_row; }
    void focusField(RowField field);
    void retranslate();

Q_SIGNALS:
    void escaped(); ///< Esc: back to the table

private:
    struct Part {
        RowField field = RowField::Question;
        QLabel* label = nullptr;
        BubbleEdit* edit = nullptr;
        QWidget* holder = nullptr;
    };
    void addPart(RowField field, const char* name, class QVBoxLayout* column);
    [[nodiscard]] Part& part(RowField field);
    void connectEdit(BubbleEdit* edit, RowField field, int turn);
    void refresh();
    void refreshRaw();
    void refreshParts(const data::IdentityRow& row);
    void refreshTurns(const data::IdentityRow& row);
    void continueConversation();
    void changeTurn(int turn, bool remove);

    IdentityModel& m_model;
    int m_row = -1;
    bool m_showInput = false, m_showSystem = false;
    std::vector<Part> m_parts;
    std::vector<TurnBubble*> m_turns; ///< those before the question, oldest first
    class QVBoxLayout* m_turnColumn = nullptr;
    QPushButton *m_addInput, *m_addSystem, *m_addTurn;
    QCheckBox* m_good; ///< of a tagged answer
    QLabel* m_empty;
    Segmented* m_form;
    QStackedWidget* m_views;
    RowTokens* m_tokens;
    QPlainTextEdit* m_raw; ///< the row as it stands in the file
    QWidget* m_content;
};

} // namespace anneal::ui
