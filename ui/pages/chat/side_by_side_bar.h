#pragma once

#include "ui/models/chat_settings.h"

#include <QWidget>

class QPushButton;

namespace anneal::ui {

class Chip;

/// Above the message field while two models stand side by side: what both answer with, so that a
/// difference comes from the training alone; and saving the comparison.
class SideBySideBar final : public QWidget {
    Q_OBJECT
public:
    explicit SideBySideBar(QWidget* parent = nullptr);
    void show(const ChatSettings& settings, bool hasSystem, bool canSave);
    void retranslate();

Q_SIGNALS:
    void changeRequested(); ///< of the settings
    void saveRequested();

private:
    ChatSettings m_settings;
    bool m_hasSystem = false;
    Chip *m_seed, *m_temperature, *m_topP, *m_system;
    QPushButton *m_change, *m_save;
};

} // namespace anneal::ui
