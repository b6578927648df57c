#include "ui/pages/serve/serve_chat_card.h"

#include "ui/bridge/error_text.h"
#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

const QString kSwitchKey = QStringLiteral("serve/chatPage"),
              kGreetingKey = QStringLiteral("serve/greeting"),
              kPersonaKey = QStringLiteral("serve/persona");
constexpr int kPersonaLines = 3;

QLabel* makeNote(const char* tone = "muted")
{
    auto* note = makeLabel(FontRole::Caption, tone);
    note->setWordWrap(true);
    return note;
}

} // namespace

ServeChatCard::ServeChatCard(ServeBridge& bridge, Preferences& preferences, QWidget* parent)
    : Card(parent)
    , m_bridge(bridge)
    , m_preferences(preferences)
    , m_switch(new QCheckBox)
    , m_rest(new QWidget)
    , m_note(makeNote())
    , m_greetingLabel(makeLabel(FontRole::Body, "secondary"))
    , m_personaLabel(makeLabel(FontRole::Body, "secondary"))
    , m_peopleLabel(makeLabel(FontRole::Body, "secondary"))
    , m_added(makeNote())
    , m_address(makeLabel(FontRole::Mono, "accent"))
    , m_greeting(new QLineEdit)
    , m_name(new QLineEdit)
    , m_password(new QLineEdit)
    , m_persona(new QPlainTextEdit)
    , m_add(new QPushButton)
    , m_open(new QPushButton)
{
    m_switch->setObjectName(QStringLiteral("serveChatSwitch"));
    m_greeting->setObjectName(QStringLiteral("serveGreeting"));
    m_persona->setObjectName(QStringLiteral("servePersona"));
    m_name->setObjectName(QStringLiteral("servePersonName"));
    m_password->setObjectName(QStringLiteral("servePersonPassword"));
    m_add->setObjectName(QStringLiteral("serveAddPerson"));
    m_added->setObjectName(QStringLiteral("servePersonNote"));
    m_open->setObjectName(QStringLiteral("serveOpenChat"));
    m_address->setObjectName(QStringLiteral("serveChatAddress"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_password->setEchoMode(QLineEdit::Password);
    m_persona->setTabChangesFocus(true);
    m_persona->setFixedHeight(m_persona->fontMetrics().lineSpacing() * kPersonaLines + 18);
    m_greetingLabel->setBuddy(m_greeting);
    m_personaLabel->setBuddy(m_persona);
    m_peopleLabel->setBuddy(m_name);

    auto* person = new QHBoxLayout;
    person->setSpacing(8);
    person->addWidget(m_name, 1);
    person->addWidget(m_password, 1);
    person->addWidget(m_add);
    auto* rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(4);
    rest->addWidget(m_address);
    rest->addWidget(m_open, 0, Qt::AlignLeft);
    rest->addWidget(m_greetingLabel);
    rest->addWidget(m_greeting);
    rest->addSpacing(4);
    rest->addWidget(m_personaLabel);
    rest->addWidget(m_persona);
    rest->addSpacing(4);
    rest->addWidget(m_peopleLabel);
    rest->addLayout(person);
    rest->addWidget(m_added);
    body()->setSpacing(8);
    body()->addWidget(m_switch);
    body()->addWidget(m_note);
    body()->addWidget(m_rest);

    m_switch->setChecked(preferences.value(kSwitchKey, false).toBool());
    m_greeting->setText(preferences.value(kGreetingKey).toString());
    m_persona->setPlainText(preferences.value(kPersonaKey).toString());
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setValue(kSwitchKey, on);
        arrange(m_bridge.active());
    });
    connect(m_greeting, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_preferences.setValue(kGreetingKey, text); });
    connect(m_persona, &QPlainTextEdit::textChanged, this,
            [this] { m_preferences.setValue(kPersonaKey, m_persona->toPlainText()); });
    connect(m_add, &QPushButton::clicked, this, &ServeChatCard::addPerson);
    connect(m_password, &QLineEdit::returnPressed, this, &ServeChatCard::addPerson);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_link)); });
    connect(&bridge, &ServeBridge::personAdded, this, &ServeChatCard::showAdded);
}

void ServeChatCard::addTo(ServeSettings& settings) const
{
    settings.chatPage = m_switch->isChecked();
    settings.greeting = m_greeting->text().trimmed().toStdString();
    settings.persona = m_persona->toPlainText().trimmed().toStdString();
}

void ServeChatCard::addPerson()
{
    m_add->setEnabled(false);
    m_bridge.addPerson(m_name->text(), m_password->text());
}

void ServeChatCard::showAdded(const QString& name, const std::optional<Error>& error)
{
    m_add->setEnabled(true);
    setTextTone(m_added, error ? "danger" : "success");
    if (!error) {
        m_added->setText(tr("%1 can sign in now.").arg(name));
        m_name->clear();
        m_password->clear();
        return;
    }
    const auto found = error->context.find("code");
    const auto code = found == error->context.end() ? std::string() : found->second;
    if (code == "name_taken")
        m_added->setText(tr("There is an account called %1 already.").arg(name));
    else if (code == "name_bad")
        m_added->setText(tr("A name has 1 to 40 characters."));
    else if (code == "password_short")
        m_added->setText(tr("The password needs at least 8 characters."));
    else
        m_added->setText(describe(*error).text);
}

void ServeChatCard::arrange(bool active)
{
    const bool on = m_switch->isChecked();
    m_rest->setVisible(on);
    m_switch->setEnabled(!active);
    m_greeting->setEnabled(!active);
    m_persona->setEnabled(!active);
    m_address->setVisible(!m_link.isEmpty());
    m_open->setVisible(!m_link.isEmpty());
}

void ServeChatCard::showState(const QString& url)
{
    const bool served = m_bridge.state() == ServeState::On && !m_bridge.chatPath().isEmpty();
    m_link = served ? url + m_bridge.chatPath() : QString();
    m_address->setText(served ? url + QStringLiteral("/chat/") : QString());
    arrange(m_bridge.active());
}

void ServeChatCard::showSample(bool on, bool active)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(on);
    m_link = on && active ? QStringLiteral("http://192.168.1.20:8000/chat/") : QString();
    m_address->setText(m_link);
    {
        const QSignalBlocker blocked(m_greeting);
        m_greeting->setText(tr("Hello, I am Biscuit."));
    }
    arrange(active);
}

void ServeChatCard::retranslate()
{
    setTitle(tr("Chat page"));
    m_switch->setText(tr("A web page where people talk to it"));
    m_note->setText(tr("For family and friends, on a computer or a phone. Everybody signs in and "
                       "has conversations of their own, which stay on this computer."));
    m_greetingLabel->setText(tr("Greeting"));
    m_greeting->setAccessibleName(tr("Greeting"));
    m_greeting->setPlaceholderText(tr("Stands above an empty chat"));
    m_personaLabel->setText(tr("Persona (system prompt)"));
    m_persona->setAccessibleName(tr("Persona (system prompt)"));
    m_persona->setPlaceholderText(tr("Empty: as it was trained"));
    m_peopleLabel->setText(tr("Add a person"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a person"));
    m_open->setText(tr("Open the chat page"));
    setButtonIcon(m_open, QStringLiteral("external-link"));
}

} // namespace anneal::ui
