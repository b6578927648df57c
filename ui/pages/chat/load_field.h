#pragma once

#include "ui/forms/further_arguments.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace anneal::ui {

class ArgumentsField;
class Preferences;

/// Further settings for loading a model (LlamaBoard's Extra arguments of its Chat tab), kept in the
/// preferences: they belong to the machine more than to a conversation. Says when what is loaded
/// was loaded with others.
class LoadField final : public QWidget {
    Q_OBJECT
public:
    explicit LoadField(Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] const config::RunConfig& keys() const { return m_read.keys; }
    [[nodiscard]] bool canBeRead() const { return m_read.fault.isEmpty(); }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setLoadedOtherwise(bool otherwise);
    void focusText();
    void retranslate();

Q_SIGNALS:
    void changed();
    void loadAgainRequested();

private:
    void read();

    Preferences& m_preferences;
    ArgumentsField* m_field;
    QLabel* m_otherwise;
    QPushButton* m_again;
    FurtherArguments m_read;
};

} // namespace anneal::ui
