#pragma once

#include "core/config/run_config.h"
#include "ui/widgets/basics.h"

class QPlainTextEdit;
class QPushButton;

namespace anneal::ui {

/// What Start will do, as text to take elsewhere: the run file, the same for LLaMA-Factory, and the
/// terminal command.
class CommandCard final : public Card {
    Q_OBJECT
public:
    explicit CommandCard(QWidget* parent = nullptr);
    void showConfig(const config::RunConfig& config);
    void save(); ///< asks where

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();
    void retranslate();

    config::RunConfig m_config;
    Segmented* m_form;
    QPlainTextEdit* m_text;
    QPushButton *m_copy, *m_save, *m_close;
};

} // namespace anneal::ui
