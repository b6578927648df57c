#pragma once

#include "ui/models/identity_model.h"
#include "ui/widgets/basics.h"

class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class BubbleEdit;
class RowTokens;

/// One row as chat bubbles that are edited in place (system prompt, question, extra input, answer),
/// or as the model sees it.
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
    void refresh();

    IdentityModel& m_model;
    int m_row = -1;
    bool m_showInput = false, m_showSystem = false;
    std::vector<Part> m_parts;
    QPushButton *m_addInput, *m_addSystem;
    QLabel* m_empty;
    Segmented* m_form;
    QStackedWidget* m_views;
    RowTokens* m_tokens;
    QWidget* m_content;
};

} // namespace anneal::ui
