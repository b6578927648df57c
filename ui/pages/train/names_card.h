#pragma once

#include "ui/widgets/basics.h"

class QLineEdit;

namespace anneal::ui {

/// "Who should the model be?": asks for {{name}} and {{author}} on the stage.
class NamesCard final : public QWidget {
    Q_OBJECT
public:
    explicit NamesCard(QWidget* parent = nullptr);
    void ask(qint64 rows); ///< rows that still say them
    void focusName();

Q_SIGNALS:
    void filled(const QString& name, const QString& author);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void accept();

    MessageCard* m_card;
    QLineEdit *m_name, *m_author;
    QAbstractButton *m_fill = nullptr, *m_later = nullptr;
    qint64 m_rows = 0;
};

} // namespace anneal::ui
