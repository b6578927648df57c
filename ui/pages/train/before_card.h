#pragma once

#include "ui/pages/train/learn_checks.h"
#include "ui/widgets/basics.h"

class QPushButton;
class QVBoxLayout;

namespace anneal::ui {

class StudioContext;
class TrainSetup;

/// Before you start: time, memory, disk, and whether the model will learn.
class BeforeCard final : public Card {
    Q_OBJECT
public:
    BeforeCard(StudioContext& context, TrainSetup& setup, QWidget* parent = nullptr);

Q_SIGNALS:
    void fillNamesRequested();
    void addRowsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSetup();
    void showCosts();
    void showChecks();
    [[nodiscard]] double usualRate() const;
    void apply(const LearnCheck& check);

    StudioContext& m_context;
    TrainSetup& m_setup;
    Chip* m_fits;
    Figure *m_time, *m_memory, *m_disk;
    Meter* m_memoryMeter;
    QLabel* m_question;
    QVBoxLayout* m_lines;
    QWidget* m_lineBox = nullptr;
};

} // namespace anneal::ui
