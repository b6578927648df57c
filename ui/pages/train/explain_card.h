#pragma once

#include "ui/widgets/basics.h"

class QPushButton;

namespace anneal::ui {

class RangeBand;
class TrainSetup;

/// Explains the setting that has the focus: for anyone, for an engineer, its good range, and why
/// the goal (or the default, where the goal leaves it alone) has its value.
class ExplainCard final : public Card {
    Q_OBJECT
public:
    explicit ExplainCard(TrainSetup& setup, QWidget* parent = nullptr);
    void explain(const QString& key);
    void setCompact(bool compact); ///< the exact sentence and the reason behind "More"

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSetting();
    void showRange();
    [[nodiscard]] QString whyText(QString why) const;

    TrainSetup& m_setup;
    QString m_key = QStringLiteral("learning_rate");
    QLabel *m_title, *m_keyLabel, *m_follows, *m_plain, *m_exact, *m_why;
    RangeBand* m_band;
    QPushButton* m_more;
    bool m_compact = false;
};

/// Every setting that differs from the goal's value, side by side with it.
class ChangesCard final : public Card {
    Q_OBJECT
public:
    explicit ChangesCard(TrainSetup& setup, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSetup();

    TrainSetup& m_setup;
    QLabel* m_against;
    QWidget* m_table = nullptr;
};

} // namespace anneal::ui
