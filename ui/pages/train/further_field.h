#pragma once

#include <QStringList>
#include <QWidget>

namespace anneal::ui {

class ArgumentsField;
class SettingsForm;

/// Further arguments: keys without a field, as text (LlamaBoard's Extra arguments).
class FurtherField final : public QWidget {
    Q_OBJECT
public:
    explicit FurtherField(SettingsForm& form, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* editor() const;
    [[nodiscard]] static QStringList words(); ///< by which it is found

Q_SIGNALS:
    void focused();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();
    void retranslate();

    SettingsForm& m_form;
    ArgumentsField* m_field;
};

} // namespace anneal::ui
