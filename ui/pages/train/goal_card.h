#pragma once

#include "ui/widgets/basics.h"

namespace anneal::ui {

class TrainSetup;

/// Card 2: what the training is for. A goal sets the numbers.
class GoalCard final : public Card {
    Q_OBJECT
public:
    explicit GoalCard(TrainSetup& setup, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSetup();
    void retranslate();

    TrainSetup& m_setup;
    Tiles* m_tiles;
    QLabel* m_hint;
};

} // namespace anneal::ui
