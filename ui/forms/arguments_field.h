#pragma once

#include "ui/widgets/basics.h"

#include <QWidget>

class QPlainTextEdit;

namespace anneal::ui {

/// A field for settings as text, with what is wrong with them below it. Knows no settings: whoever
/// owns it reads the text and says what to show.
class ArgumentsField final : public QWidget {
    Q_OBJECT
public:
    /// `name`: of the editor `nameField` and of the line below it `nameError`.
    explicit ArgumentsField(const QString& name, QWidget* parent = nullptr);

    void setTexts(const QString& label, const QString& explanation, const QString& toolTip);
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void showState(const QString& fault, const QStringList& notes);
    [[nodiscard]] QPlainTextEdit* editor() const { return m_edit; }

Q_SIGNALS:
    void edited(); ///< each change of the text
    void focused();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel *m_label, *m_explanation, *m_error, *m_notes;
    QPlainTextEdit* m_edit;
};

} // namespace anneal::ui
