#pragma once

#include "ui/widgets/basics.h"

#include <QVector>

class QPushButton;

namespace anneal::ui {

class SettingField;
class StartFrom;
class StudioContext;
class TrainSetup;

/// Card 3: the six parameters of the tutorial, the method, and the way to Advanced.
class SettingsCard final : public Card {
    Q_OBJECT
public:
    SettingsCard(StudioContext& context, TrainSetup& setup, QWidget* parent = nullptr);
    void focusField(const QString& key);
    void setCompact(bool compact); ///< without the line that says for what they were chosen

Q_SIGNALS:
    void questionsRequested();           ///< what the model is asked while it trains
    void advancedRequested(bool search); ///< `search`: with the cursor in its search field
    void importRequested();              ///< of a run file
    void exportRequested();
    void focused(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSetup();
    void showMethod();
    void retranslate();

    TrainSetup& m_setup;
    QLabel* m_chosenFor;
    Chip* m_method;
    QVector<SettingField*> m_fields;
    QPushButton *m_import, *m_export;
    QPushButton *m_advanced, *m_questions, *m_search;
    StartFrom* m_startFrom;
    ElidedLabel* m_summary;
};

} // namespace anneal::ui
