#pragma once

#include "ui/widgets/basics.h"

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace anneal::ui {

class IconLabel;
class TrainSetup;

/// Card 1: which rows. Chooser, first rows, result of the check, Edit and Preview.
class DataCard final : public Card {
    Q_OBJECT
public:
    explicit DataCard(TrainSetup& setup, QWidget* parent = nullptr);
    void setCompact(bool compact); ///< one preview row instead of two
    void openList();
    void refreshList();

Q_SIGNALS:
    void editRequested();
    void previewRequested();
    void fileRequested(); ///< the user wants to open a data file

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSetup();
    void showOthers(); ///< the sets beside the first
    void fillMenu();
    void retranslate();

    TrainSetup& m_setup;
    ListPicker* m_picker;
    QPushButton *m_edit, *m_preview, *m_add, *m_together;
    QMenu* m_menu; ///< of m_together: the sets, with ticks
    QVBoxLayout* m_others;
    QStringList m_shownOthers;
    struct Row {
        QWidget* box;
        ElidedLabel *question, *answer;
    };
    Row makeRow();
    QStringList m_listed; ///< ids in the picker
    Row m_rows[2];
    QWidget* m_line;
    IconLabel* m_checkIcon;
    QLabel* m_checkText;
    bool m_compact = false;
};

} // namespace anneal::ui
