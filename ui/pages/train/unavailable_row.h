#pragma once

#include "ui/forms/unavailable_settings.h"
#include "ui/widgets/basics.h"

#include <QWidget>

class QPlainTextEdit;

namespace anneal::ui {

class SettingsForm;

/// A found setting that has no field: its name, its key, and what to do instead.
class UnavailableRow final : public QWidget {
    Q_OBJECT
public:
    explicit UnavailableRow(const UnavailableSetting& setting, QWidget* parent = nullptr);
    [[nodiscard]] const UnavailableSetting& setting() const { return m_setting; }

private:
    UnavailableSetting m_setting;
};

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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showText();
    void retranslate();

    SettingsForm& m_form;
    QLabel *m_label, *m_error, *m_notes;
    QPlainTextEdit* m_edit;
};

} // namespace anneal::ui
