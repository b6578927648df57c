#pragma once

#include "ui/widgets/basics.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace anneal::ui {

/// The first start: a demo with one button, the way to an own model, and the import from
/// LLaMA-Factory.
class WelcomeStage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomeStage(QWidget* parent = nullptr);
    void setDemoRows(int rows);                                  ///< of the built-in identity
    void showProblem(const QString& title, const QString& text); ///< on the stage; "" hides it
    void focusName();

Q_SIGNALS:
    void demoRequested(const QString& name, const QString& author);
    void skipRequested(); ///< to the form
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeDemo();
    Card* makeSmall(const QString& iconName, QLabel*& title, QLabel*& text, QPushButton* button);
    void showExample();
    void retranslate();

    QLabel *m_title, *m_subtitle, *m_demoTitle, *m_demoText, *m_nameLabel, *m_authorLabel;
    Chip* m_best;
    QLineEdit *m_name, *m_author;
    QPushButton *m_try, *m_own, *m_import;
    QLabel *m_question, *m_beforeLabel, *m_before, *m_afterLabel, *m_after;
    QLabel *m_ownTitle = nullptr, *m_ownText = nullptr, *m_importTitle = nullptr,
           *m_importText = nullptr;
    MessageCard* m_problem;
    int m_demoRows = 0;
    bool m_nameTouched = false, m_authorTouched = false;
};

} // namespace anneal::ui
