#pragma once

#include "ui/widgets/basics.h"

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class ElidedLabel;
class IconDisc;
class IconLabel;

/// The foot of the Train page: left what will happen or happens, right the buttons. Shows what it
/// is told.
class RunBar final : public QWidget {
    Q_OBJECT
public:
    explicit RunBar(QWidget* parent = nullptr);

    enum Button {
        Preview = 1,
        Start = 2,
        Pause = 4,
        Resume = 8,
        Stop = 16,
        Skip = 32,
        Chat = 64,
        OpenFolder = 128,
        ChangeSettings = 256,
        NewRun = 512,
        Remedy = 1024,
        Back = 2048, ///< to the run that goes on
    };

    struct State {
        QString icon; ///< "" = none
        Tone tone = Tone::Neutral;
        QString title, aside; ///< the aside stands after the title, muted
        QString caption;      ///< the second line
        QString runName; ///< not "": the second line says where it is saved, the name can be edited
        QString folder;  ///< "saves / model / lora"
        double progress = -1; ///< 0 to 1: a meter takes the place of the second line
        bool resting = false; ///< the meter is grey
        QString note;         ///< before the percentage
        int buttons = 0;
        QString startLabel;
        bool startWanted = false; ///< outlined instead of filled: something is missing
        bool startIsResume = false;
        bool chatPrimary = false, resumePrimary = false, stopEnabled = true;
        QString stopLabel;
    };
    void showState(const State& state);
    void editRunName();

Q_SIGNALS:
    void pressed(anneal::ui::RunBar::Button button);
    void runNameEdited(const QString& name);
    void folderRequested(); ///< runs are to be saved elsewhere

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(Button button, const char* objectName, const char* kind,
                           const QString& iconName);
    void retranslate();
    void showButtons(const State& state);
    void commitRunName();

    IconLabel* m_icon;
    ElidedLabel *m_title, *m_aside, *m_caption, *m_folder, *m_note;
    QLabel *m_percent, *m_savedAs;
    QAbstractButton* m_nameButton;
    QPushButton* m_folderButton;
    QLineEdit* m_nameEdit;
    QWidget* m_savedLine;
    Meter* m_meter;
    QHBoxLayout* m_row;
    QVector<QPair<Button, QPushButton*>> m_buttons;
    State m_state;
};

} // namespace anneal::ui
