#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace anneal::ui {

class ElidedLabel;
class SettingsForm;

/// One setting of an evaluation: label, key, editor, and one line that says what it is for, or what
/// is wrong with its value. Reads and writes the SettingsForm; holds no value of its own. The
/// editor's objectName is the key in camelCase with "Field".
class EvaluateField final : public QWidget {
    Q_OBJECT
public:
    EvaluateField(SettingsForm& form, const QString& key, QWidget* parent = nullptr);

    void setTexts(const QString& label, const QString& plain);
    /// Shows another value than the form's and can't be edited; "" = as usual.
    void setFixed(const QString& value, const QString& why);
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QWidget* editor() const;

Q_SIGNALS:
    void edited(); ///< by the user

private:
    void showValue();

    SettingsForm& m_form;
    QString m_key, m_plain, m_fixed, m_why;
    QLineEdit* m_line = nullptr;
    QCheckBox* m_check = nullptr;
    QLabel *m_label = nullptr, *m_note = nullptr;
    ElidedLabel* m_keyLabel = nullptr;
};

} // namespace anneal::ui
