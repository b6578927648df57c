#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace anneal::ui {

/// A chat bubble whose text is edited in place; it grows with its text. {{placeholders}} are
/// marked. Undo and redo are left to the owner. Where the user changed nothing the text stays as it
/// is, also what a text field can't show: carriage returns, and what follows the first 50,000
/// characters.
class BubbleEdit final : public QWidget {
    Q_OBJECT
public:
    enum class Side { User, Model, Plain };
    /// `name`: the objectName of the text field.
    BubbleEdit(Side side, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text); ///< without a signal; the cursor stays where it can
    void setTexts(const QString& accessibleName, const QString& placeholder);
    [[nodiscard]] QString placeholder() const;
    void focusText();

Q_SIGNALS:
    void edited(const QString& text); ///< by the user
    void left();                      ///< the focus went elsewhere
    void undoRequested();
    void redoRequested();
    void escaped();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    void takeChange();
    bool handleKey(QEvent* event);
    Side m_side;
    QPlainTextEdit* m_field;
    QLabel* m_rest;  ///< that there is more
    QString m_text;  ///< with what the field does not show
    QString m_shown; ///< in the field
    bool m_setting = false;
};

} // namespace anneal::ui
