#pragma once

#include "ui/widgets/basics.h"

#include <QVector>

class QPushButton;

namespace anneal::ui {

class SettingField;
class TrainSetup;

/// Card 3: the six parameters of the tutorial, the method, and the way to Advanced.
class SettingsCard final : public Card {
    Q_OBJECT
public:
    explicit SettingsCard(TrainSetup& setup, QWidget* parent = nullptr);
    void focusField(const QString& key);

Q_SIGNALS:
    void questionsRequested();           ///< what the model is asked while it trains
    void advancedRequested(bool search); ///< `search`: with the cursor in its search field
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
    QPushButton *m_advanced, *m_questions, *m_search;
    ElidedLabel* m_summary;
};

} // namespace anneal::ui
