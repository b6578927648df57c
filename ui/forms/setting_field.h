#pragma once

#include "core/config/settings_table.h"

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace anneal::ui {

class ElidedLabel;
class SettingsForm;

/// One setting: label, editor by its type, a dot when it differs from the goal, its fault in words.
/// Reads and writes the SettingsForm; holds no value of its own. The editor's objectName is the key
/// in camelCase with "Field": `learningRateField`.
class SettingField final : public QWidget {
    Q_OBJECT
public:
    enum class Form {
        Stacked, ///< label above the editor
        Row,     ///< dot, label and key at the left, editor at the right
    };
    SettingField(SettingsForm& form, const QString& key, Form shape, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    [[nodiscard]] QString errorText() const;
    void tint(); ///< the 180 ms colour of a value that changed by itself

    /// "learning_rate" -> "learningRateField"
    [[nodiscard]] static QString fieldName(const QString& key);

Q_SIGNALS:
    void focused(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(Form shape);
    QWidget* makeEditor();
    void showValue();
    void describe();
    void retranslate();

    SettingsForm& m_form;
    QString m_key;
    const config::SettingInfo* m_info;
    Form m_shape;
    QWidget* m_editor = nullptr;
    QLineEdit* m_line = nullptr;
    QComboBox* m_combo = nullptr;
    QCheckBox* m_check = nullptr;
    QLabel* m_label = nullptr;
    ElidedLabel* m_keyLabel = nullptr;
    QLabel* m_error = nullptr;
    QAbstractButton* m_dot = nullptr;
};

} // namespace anneal::ui
