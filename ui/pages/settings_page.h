#pragma once

#include <QVector>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QCheckBox;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace anneal::ui {

class Card;
class SettingRow;
class StudioContext;

/// The user's preferences on one scrolling page with a search field. Every change counts at once.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(StudioContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Group {
        Card* card;
        QVector<SettingRow*> rows;
    };
    SettingRow* addRow(Group& group, QWidget* control);
    void addLookRows();
    void addTrainingRows();
    void addHubRows();
    void addFolderRow(const QString& folder, const char* name);
    void retranslate();
    void showValues();
    void search(const QString& text);

    StudioContext& m_context;
    QVBoxLayout* m_column = nullptr;
    QLineEdit* m_search;
    QLabel *m_nothing, *m_version;
    Group m_look, m_training, m_hub, m_folders;
    QComboBox *m_language = nullptr, *m_theme = nullptr, *m_source = nullptr;
    QLineEdit* m_mirror = nullptr;
    QSlider* m_textSize = nullptr;
    QLabel* m_textPercent = nullptr;
    QCheckBox *m_motion = nullptr, *m_awake = nullptr, *m_notices = nullptr, *m_tray = nullptr,
              *m_offline = nullptr;
    QVector<QPushButton*> m_openFolder;
};

} // namespace anneal::ui
