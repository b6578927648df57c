#include "ui/pages/serve/serve_stage.h"

#include "ui/bridge/error_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

namespace anneal::ui {

namespace {

constexpr int kShownLines = 500;

QPlainTextEdit* makeText(const char* name)
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(QLatin1String(name));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    setFontRole(text, FontRole::Mono);
    return text;
}

QPushButton* makeButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

ServeStage::ServeStage(QWidget* parent)
    : Card(parent)
    , m_stack(new QStackedWidget)
    , m_message(new MessageCard)
    , m_meter(new Meter)
{
    setObjectName(QStringLiteral("serveStage"));
    m_message->setObjectName(QStringLiteral("serveMessage"));
    m_message->setMaximumWidth(560);
    m_message->body()->addWidget(m_meter);
    auto* middle = new QWidget;
    auto* centre = new QGridLayout(middle);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setRowStretch(0, 1);
    centre->setRowStretch(2, 1);
    centre->setColumnStretch(0, 1);
    centre->setColumnStretch(1, 100);
    centre->setColumnStretch(2, 1);
    centre->addWidget(m_message, 1, 1);
    m_stack->addWidget(middle);
    m_stack->addWidget(buildOn());
    body()->addWidget(m_stack, 1);
    render();
}

QWidget* ServeStage::buildOn()
{
    auto* page = new QWidget;
    m_disc = new IconDisc(44);
    m_title = makeLabel(FontRole::Title, "", true);
    m_who = makeLabel(FontRole::Body, "secondary");
    m_who->setWordWrap(true);
    m_address = makeLabel(FontRole::Mono, "accent", true);
    m_address->setObjectName(QStringLiteral("serveAddress"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyAddress = makeButton("copyAddressButton");
    m_open = makeButton("openHealthButton");
    m_exampleTitle = makeLabel(FontRole::Body, "", true);
    m_kinds = new Segmented;
    m_kinds->setObjectName(QStringLiteral("serveExampleKind"));
    m_copyExample = makeButton("copyExampleButton");
    m_example = makeText("serveExample");
    m_example->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_logTitle = makeLabel(FontRole::Body, "", true);
    m_log = makeText("serveLog");
    m_log->setMaximumBlockCount(kShownLines);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_who);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_disc, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto* address = new QHBoxLayout;
    address->setSpacing(8);
    address->addWidget(m_address);
    address->addStretch(1);
    address->addWidget(m_copyAddress);
    address->addWidget(m_open);
    auto* example = new QHBoxLayout;
    example->setSpacing(8);
    example->addWidget(m_kinds);
    example->addStretch(1);
    example->addWidget(m_copyExample);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(address);
    column->addWidget(makeLine());
    column->addWidget(m_exampleTitle);
    column->addLayout(example);
    column->addWidget(m_example);
    column->addWidget(makeLine());
    column->addWidget(m_logTitle);
    column->addWidget(m_log, 1);

    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_url); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto key = m_key.isEmpty() ? QString() : QStringLiteral("/key/") + m_key;
        QDesktopServices::openUrl(QUrl(m_url + key + QStringLiteral("/health")));
    });
    connect(m_copyExample, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_example->toPlainText()); });
    connect(m_kinds, &Segmented::currentChanged, this, [this] { renderOn(); });
    return page;
}

void ServeStage::setState(State state)
{
    m_state = state;
    render();
}

void ServeStage::showOff()
{
    if (m_state != State::Off)
        setState(State::Off);
}

void ServeStage::showLoading(double fraction)
{
    m_fraction = fraction;
    m_meter->setValue(fraction);
    if (m_state != State::Loading)
        setState(State::Loading);
}

void ServeStage::showOn(const QString& url, const QString& key, const QString& model, bool network)
{
    if (m_state == State::On && m_url == url)
        return;
    m_url = url;
    m_key = key;
    m_model = model;
    m_network = network;
    setState(State::On);
}

void ServeStage::showStopping()
{
    if (m_state != State::Stopping)
        setState(State::Stopping);
}

void ServeStage::showFailed(const Error& error)
{
    m_error = error;
    setState(State::Failed);
}

void ServeStage::addLines(const QStringList& lines)
{
    m_requests += lines.size();
    for (const auto& line : lines)
        m_log->appendPlainText(line);
    renderOn();
}

void ServeStage::clearLines()
{
    m_requests = 0;
    m_log->clear();
}

void ServeStage::retranslate()
{
    m_copyAddress->setText(tr("Copy"));
    setButtonIcon(m_copyAddress, QStringLiteral("copy"));
    m_open->setText(tr("Open in the browser"));
    setButtonIcon(m_open, QStringLiteral("external-link"));
    m_copyExample->setText(tr("Copy"));
    setButtonIcon(m_copyExample, QStringLiteral("copy"));
    m_copyExample->setAccessibleName(tr("Copy the request"));
    m_copyAddress->setAccessibleName(tr("Copy the address"));
    m_exampleTitle->setText(tr("Ask it"));
    m_kinds->setItems({QStringLiteral("curl"), QStringLiteral("Python"),
                       QStringLiteral("JavaScript"), QStringLiteral("Java"), tr("Tutorial")});
    m_kinds->setAccessibleName(tr("Kind of request"));
    m_example->setAccessibleName(tr("A request to copy"));
    m_log->setAccessibleName(tr("Requests that were answered"));
    m_log->setPlaceholderText(tr("None yet. Paste the request above into a terminal."));
    render();
}

void ServeStage::render()
{
    m_stack->setCurrentIndex(m_state == State::On ? 1 : 0);
    if (m_state == State::On)
        renderOn();
    else
        renderMessage();
}

void ServeStage::renderMessage()
{
    m_message->clearButtons();
    m_message->setDetails({});
    m_meter->setVisible(m_state == State::Loading);
    switch (m_state) {
    case State::Loading:
        m_message->setContent(Tone::Accent, QStringLiteral("radio-tower"), tr("Reading the model"),
                              tr("It takes requests as soon as it is there."));
        break;
    case State::Stopping:
        m_message->setContent(Tone::Neutral, QStringLiteral("radio-tower"), tr("Stopping"),
                              tr("Answers that are under way come to their end first."));
        break;
    case State::Failed: {
        const ErrorText text = describe(m_error);
        m_message->setContent(Tone::Bad, QStringLiteral("circle-x"), text.title, text.text);
        m_message->setDetails(text.details);
        auto* again = m_message->addButton(tr("Try again"), QStringLiteral("rotate-ccw"), false);
        again->setObjectName(QStringLiteral("serveRetryButton"));
        connect(again, &QAbstractButton::clicked, this, &ServeStage::startRequested);
        again->show();
        break;
    }
    default:
        m_message->setContent(
            Tone::Neutral, QStringLiteral("radio-tower"), tr("Nobody can ask it yet"),
            tr("Started, it answers other programs: those written for OpenAI's service, and the "
               "tutorial's own call. Nothing leaves this computer unless you open it to the "
               "network."));
    }
}

void ServeStage::renderOn()
{
    if (m_state != State::On)
        return;
    m_disc->setContent(QStringLiteral("radio-tower"), Tone::Good);
    m_title->setText(tr("%1 answers").arg(m_model));
    m_who->setText(m_network ? tr("Every computer of your network may ask, with the key.")
                             : tr("Only programs on this computer may ask."));
    m_address->setText(m_url);
    const auto kind = ServeExample(std::clamp(m_kinds->current(), 0, 4));
    const auto text = serveExample(kind, m_url, m_key, m_model, tr("Who are you?"));
    if (m_example->toPlainText() != text)
        m_example->setPlainText(text);
    const int lines = int(text.count(QLatin1Char('\n'))) + 1;
    m_example->setFixedHeight(m_example->fontMetrics().lineSpacing() * lines + 34);
    m_logTitle->setText(m_requests == 0 ? tr("Requests")
                                        : tr("Requests: %1").arg(QLocale().toString(m_requests)));
}

} // namespace anneal::ui
