#pragma once

#include "ui/widgets/basics.h"

#include <QVector>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace anneal::ui {

class FurtherField;
class SettingField;
class TrainSetup;

/// All other settings, in LlamaBoard's groups. Takes the place of the three cards; the arrow goes
/// back.
class AdvancedPanel final : public Card {
    Q_OBJECT
public:
    explicit AdvancedPanel(TrainSetup& setup, QWidget* parent = nullptr);
    void focusSearch();
    void focusField(const QString& key);
    [[nodiscard]] bool hasField(const QString& key) const;
    [[nodiscard]] QStringList visibleKeys() const;     ///< what the search leaves
    [[nodiscard]] QStringList unavailableKeys() const; ///< what it finds without a field

Q_SIGNALS:
    void closed();
    void focused(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void filter();
    void placeByMethod();
    void moveField(const QString& key, const char* besideKey);
    bool showUnavailable(const QString& wanted); ///< whether there is one
    void showSetup();
    void retranslate();

    TrainSetup& m_setup;
    QPushButton *m_back, *m_reset;
    Chip* m_changed;
    QLineEdit* m_search;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_nothing;
    struct Group {
        int order;
        QLabel* title;
        QVector<SettingField*> fields;
    };
    QVector<Group> m_groups;
    FurtherField* m_further = nullptr;
    QWidget* m_unavailable = nullptr; ///< found settings without a field; made anew by each search
};

} // namespace anneal::ui
