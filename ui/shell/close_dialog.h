#pragma once

#include <QDialog>

class QLabel;

namespace anneal::ui {

class MessageCard;

/// Asked when the window closes while something would be lost. One of few dialogs: everything else
/// is said on the stage.
class CloseDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Reason { Training, Exporting, Evaluating, Serving, UnsavedRows };
    CloseDialog(Reason reason, const QString& name, bool trayThere, QWidget* parent);
    void showSaving(); ///< after "Save and close": waits for the checkpoint

Q_SIGNALS:
    void saveChosen();    ///< stop with a checkpoint, or save the rows
    void discardChosen(); ///< leave without
    void trayChosen();

private:
    void fill(Reason reason, const QString& name, bool trayThere);
    void addChoice(const QString& text, const char* objectName, bool primary,
                   void (CloseDialog::*signal)());
    MessageCard* m_card;
};

} // namespace anneal::ui
