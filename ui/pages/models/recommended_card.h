#pragma once

#include "core/hub/recommended.h"
#include "core/studio/model_fit.h"
#include "ui/widgets/basics.h"

class QPushButton;

namespace anneal::ui {

/// A model worth beginning with: what it is good for, whether this PC can train it, and a button
/// that downloads it.
class RecommendedCard final : public Card {
    Q_OBJECT
public:
    explicit RecommendedCard(const hub::RecommendedModel& model, QWidget* parent = nullptr);
    enum class State { Away, Coming, Here };
    void setState(State state);
    void setFit(const studio::ModelFit& fit);
    void retranslate();
    [[nodiscard]] const hub::RecommendedModel& model() const { return m_model; }

Q_SIGNALS:
    void downloadRequested();

private:
    [[nodiscard]] QString sentence() const;
    void showFit();
    const hub::RecommendedModel& m_model;
    State m_state = State::Away;
    studio::ModelFit m_fit;
    bool m_fitKnown = false;
    ElidedLabel* m_name;
    QLabel *m_facts, *m_text;
    Chip* m_badge;
    QPushButton* m_button;
};

} // namespace anneal::ui
