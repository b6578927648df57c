#include "ui/pages/serve/serve_parts.h"

#include "ui/pages/page_bar.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/serve/serve_chat_card.h"
#include "ui/pages/serve/serve_stage.h"
#include "ui/settings/preferences.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

constexpr int kFormWidth = 436, kFormWidthNarrow = 372, kNarrowPage = 1020;
const QString kPortKey = QStringLiteral("serve/port"), kWhoKey = QStringLiteral("serve/network");

QLabel* makeNote(const char* tone = "muted")
{
    auto* note = makeLabel(FontRole::Caption, tone);
    note->setWordWrap(true);
    return note;
}

} // namespace

ServePage::Parts::Parts(ServePage& owner, StudioContext& shared, ServeBridge* given)
    : page(owner)
    , context(shared)
    , bridge(given ? *given : *new ServeBridge(&owner))
{
    build();
    port->setValue(context.preferences().value(kPortKey, 8000).toInt());
    who->setCurrent(context.preferences().value(kWhoKey, false).toBool() ? 1 : 0);
    keyEdit->setText(storedKey());
    keyEdit->setCursorPosition(0);
    connectControls();
    retranslate();
}

QWidget* ServePage::Parts::buildForm()
{
    picker = new ListPicker;
    picker->setObjectName(QStringLiteral("serveModelPicker"));
    busyNote = makeNote("warning");
    busyNote->setObjectName(QStringLiteral("serveBusyNote"));
    whatCard = new Card;
    whatCard->body()->addWidget(picker);
    whatCard->body()->addWidget(busyNote);

    who = new Segmented;
    who->setObjectName(QStringLiteral("serveWho"));
    whoNote = makeNote();
    portLabel = makeLabel(FontRole::Body, "secondary");
    port = new QSpinBox;
    port->setObjectName(QStringLiteral("servePort"));
    port->setRange(1024, 65535);
    port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    port->setGroupSeparatorShown(false);
    port->setFixedWidth(110);
    portLabel->setBuddy(port);
    portNote = makeNote();
    keyLabel = makeLabel(FontRole::Body, "secondary");
    keyEdit = new QLineEdit;
    keyEdit->setObjectName(QStringLiteral("serveKey"));
    setFontRole(keyEdit, FontRole::Mono);
    keyLabel->setBuddy(keyEdit);
    newKey = new QPushButton;
    newKey->setObjectName(QStringLiteral("newKeyButton"));
    keyNote = makeNote();
    auto* keys = new QHBoxLayout;
    keys->setSpacing(8);
    keys->addWidget(keyEdit, 1);
    keys->addWidget(newKey);
    keyRow = new QWidget;
    auto* key = new QVBoxLayout(keyRow);
    key->setContentsMargins(0, 0, 0, 0);
    key->setSpacing(4);
    key->addWidget(keyLabel);
    key->addLayout(keys);
    key->addWidget(keyNote);
    whoCard = new Card;
    whoCard->body()->setSpacing(8);
    whoCard->body()->addWidget(who, 0, Qt::AlignLeft);
    whoCard->body()->addWidget(whoNote);
    whoCard->body()->addWidget(keyRow);
    whoCard->body()->addSpacing(4);
    whoCard->body()->addWidget(portLabel);
    whoCard->body()->addWidget(port);
    whoCard->body()->addWidget(portNote);

    chatCard = new ServeChatCard(bridge, context.preferences());
    form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    column->addWidget(whatCard);
    column->addWidget(whoCard);
    column->addWidget(chatCard);
    column->addStretch(1);
    return makeScrollPanel(form);
}

void ServePage::Parts::build()
{
    stage = new ServeStage;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(buildForm());
    row->addWidget(stage, 1);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    bar = new PageBar(QStringLiteral("serve"));
    startButton = bar->addButton("serveButton");
    column->addWidget(bar);
}

void ServePage::Parts::connectControls()
{
    QObject::connect(picker, &ListPicker::chosen, &page, [this](const QString& id) {
        picker->setCurrent(id);
        bridge.reset();
        showState();
    });
    QObject::connect(who, &Segmented::currentChanged, &page, [this] {
        context.preferences().setValue(kWhoKey, network());
        if (network() && keyEdit->text().trimmed().isEmpty()) {
            keyEdit->setText(freshKey());
            storeKey(keyEdit->text());
        }
        showState();
    });
    QObject::connect(port, &QSpinBox::valueChanged, &page, [this](int value) {
        context.preferences().setValue(kPortKey, value);
        bridge.reset();
    });
    QObject::connect(keyEdit, &QLineEdit::editingFinished, &page,
                     [this] { storeKey(keyEdit->text().trimmed()); });
    QObject::connect(newKey, &QPushButton::clicked, &page, [this] {
        keyEdit->setText(freshKey());
        storeKey(keyEdit->text());
    });
    QObject::connect(startButton, &QPushButton::clicked, &page, [this] { press(); });
    QObject::connect(stage, &ServeStage::startRequested, &page, [this] { press(); });
    QObject::connect(&bridge, &ServeBridge::stateChanged, &page, [this] {
        showState();
        Q_EMIT page.activeChanged(bridge.active());
    });
    QObject::connect(&bridge, &ServeBridge::progressed, &page,
                     [this](double done, const QString& what) {
                         fraction = done;
                         loadingWhat = what;
                         showState();
                     });
    QObject::connect(&bridge, &ServeBridge::logged, &page, [this](const QStringList& lines) {
        stage->addLines(lines);
        showBar();
    });
    QObject::connect(&context, &StudioContext::runsChanged, &page, [this] { refreshChoices(); });
    QObject::connect(&context, &StudioContext::modelsChanged, &page, [this] { refreshChoices(); });
    QObject::connect(&context, &StudioContext::pageRequested, &page,
                     [this](StudioContext::Page wanted, const QString& what) {
                         if (wanted == StudioContext::Page::Serve && !what.isEmpty())
                             openTarget(what);
                     });
    for (const auto& keys : {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), &page, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &page, [this] { press(); });
    }
}

void ServePage::Parts::retranslate()
{
    page.setAccessibleName(ServePage::tr("Serve"));
    whatCard->setTitle(ServePage::tr("What answers"));
    whoCard->setTitle(ServePage::tr("Who may ask"));
    picker->setPlaceholder(ServePage::tr("Choose a model or a run"), {});
    picker->setAccessibleName(ServePage::tr("Model or run"));
    picker->setEmptyText(ServePage::tr("No model yet."));
    busyNote->setText(
        ServePage::tr("A training is running: answers and training share the processor."));
    who->setItems({ServePage::tr("This computer"), ServePage::tr("The network")});
    who->setAccessibleName(ServePage::tr("Who may ask"));
    portLabel->setText(ServePage::tr("Port"));
    port->setAccessibleName(ServePage::tr("Port"));
    portNote->setText(ServePage::tr("The number in the address. Another one if this is taken."));
    keyLabel->setText(ServePage::tr("Key"));
    keyEdit->setAccessibleName(ServePage::tr("Key"));
    newKey->setText(ServePage::tr("New key"));
    keyNote->setText(ServePage::tr(
        "Whoever knows it may ask: as Authorization: Bearer, or in the address as /key/…/answer. "
        "It is sent unencrypted: for the internet, put a proxy with TLS in front."));
    stage->retranslate();
    chatCard->retranslate();
    refreshChoices();
}

void ServePage::Parts::arrange()
{
    auto* scroll = form->parentWidget()->parentWidget();
    scroll->setFixedWidth(page.width() < kNarrowPage ? kFormWidthNarrow : kFormWidth);
}

} // namespace anneal::ui
