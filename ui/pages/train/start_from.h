#pragma once

#include "ui/widgets/basics.h"

#include <QWidget>

namespace anneal::ui {

class StudioContext;
class TrainSetup;

/// What the training begins with: the model as it is, or what an earlier run left. An adapter is
/// trained further (adapter_name_or_path); whole weights are a model, which takes the place of the
/// one in the model bar.
class StartFrom final : public QWidget {
    Q_OBJECT
public:
    StartFrom(StudioContext& context, TrainSetup& setup, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh(); ///< the runs that are there
    void showSetup();
    void choose(const QString& id);
    void openElsewhere();
    void retranslate();

    StudioContext& m_context;
    TrainSetup& m_setup;
    QLabel* m_label;
    ListPicker* m_picker;
    QStringList m_listed;
};

} // namespace anneal::ui
