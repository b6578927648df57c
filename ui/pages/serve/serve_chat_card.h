#pragma once

#include "core/base/error.h"
#include "ui/bridge/serve_bridge.h"
#include "ui/widgets/basics.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace anneal::ui {

class Preferences;

/// The chat page in the form of the Serve page: whether it is served, how it greets and who the
/// model is, who may use it, and the way to it. Greeting and persona hold until serving stops;
/// people can be added at any time.
class ServeChatCard final : public Card {
    Q_OBJECT
public:
    ServeChatCard(ServeBridge& bridge, Preferences& preferences, QWidget* parent = nullptr);

    void addTo(ServeSettings& settings) const;
    /// `url`: where the page is reached, once it is served.
    void showState(const QString& url);
    void showSample(bool on, bool active);
    void retranslate();

private:
    void addPerson();
    void showAdded(const QString& name, const std::optional<Error>& error);
    void arrange(bool active);

    ServeBridge& m_bridge;
    Preferences& m_preferences;
    QString m_link; ///< with the code for the first account, "" = not served
    QCheckBox* m_switch;
    QWidget* m_rest;
    QLabel *m_note, *m_greetingLabel, *m_personaLabel, *m_peopleLabel, *m_added, *m_address;
    QLineEdit *m_greeting, *m_name, *m_password;
    QPlainTextEdit* m_persona;
    QPushButton *m_add, *m_open;
};

} // namespace anneal::ui
