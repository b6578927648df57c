#pragma once

#include "ui/widgets/basics.h"

#include <QVector>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace anneal::ui {

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
    [[nodiscard]] QStringList visibleKeys() const; ///< what the search leaves

Q_SIGNALS:
    void closed();
    void focused(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void filter();
    void showSetup();
    void retranslate();

    TrainSetup& m_setup;
    QPushButton *m_back, *m_reset;
    Chip* m_changed;
    QLineEdit* m_search;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_nothing;
    struct Group {
        int order;
        QLabel* title;
        QVector<SettingField*> fields;
    };
    QVector<Group> m_groups;
};

} // namespace anneal::ui
