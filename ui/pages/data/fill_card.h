#pragma once

#include "ui/widgets/basics.h"

class QLineEdit;
class QPushButton;

namespace anneal::ui {

/// Asks for the name and the author that stand for {{name}} and {{author}} in the rows.
class FillCard final : public Card {
    Q_OBJECT
public:
    explicit FillCard(QWidget* parent = nullptr);
    /// `placeholders` as they stand in the rows; the field of one that does not occur is hidden.
    void setContent(int rows, const QStringList& placeholders);
    void focusName();
    void retranslate();

Q_SIGNALS:
    void fillRequested(const QString& name, const QString& author);

private:
    void submit();
    int m_rows = 0;
    QStringList m_placeholders;
    QLabel* m_text;
    QLineEdit *m_name, *m_author;
    QPushButton* m_fill;
};

} // namespace anneal::ui
