#include "ui/pages/serve_page.h"

#include "core/base/utf8.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/page_bar.h"
#include "ui/pages/serve/serve_chat_card.h"
#include "ui/pages/serve/serve_parts.h"
#include "ui/pages/serve/serve_stage.h"
#include "ui/settings/preferences.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace anneal::ui {

namespace {

const QString kLastChoice = QStringLiteral("serve/model");

} // namespace

ServePage::ServePage(StudioContext& context, QWidget* parent, ServeBridge* bridge)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, context, bridge))
{
    setObjectName(QStringLiteral("servePage"));
    connect(&context.train(), &TrainBridge::stateChanged, this, [this] { m_parts->showState(); });
}

ServePage::~ServePage() = default;

ServeBridge& ServePage::bridge() const
{
    return m_parts->bridge;
}

void ServePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
}

void ServePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts->arrange();
}

void ServePage::Parts::refreshChoices()
{
    if (sample)
        return;
    options =
        ModelChoices::list(context.models(), context.runs(), opened, QDateTime::currentDateTime());
    const auto before = picker->currentId();
    picker->setItems(ModelChoices::toItems(options));
    const auto remembered = context.preferences().value(kLastChoice).toString();
    const auto usable = [this](const QString& id) {
        const auto* option = ModelChoices::find(options, id);
        return option && option->problem.isEmpty();
    };
    const auto* newest = ModelChoices::newest(options);
    if (usable(before))
        picker->setCurrent(before);
    else if (usable(remembered))
        picker->setCurrent(remembered);
    else if (newest)
        picker->setCurrent(newest->id);
    showState();
}

void ServePage::Parts::openTarget(const QString& what)
{
    if (bridge.active())
        return; // it serves another one; the page shows which
    if (!ModelChoices::find(options, what)) {
        const auto found = ModelChoices::describe(what);
        if (!found) {
            stage->showFailed(found.error());
            return;
        }
        opened.push_back(*found);
        refreshChoices();
    }
    picker->setCurrent(what);
    bridge.reset();
    showState();
}

const ModelOption* ServePage::Parts::chosen() const
{
    const auto* option = ModelChoices::find(options, picker->currentId());
    return option && option->problem.isEmpty() ? option : nullptr;
}

bool ServePage::Parts::network() const
{
    return who->current() == 1;
}

void ServePage::Parts::press()
{
    if (bridge.state() == ServeState::Stopping)
        return;
    if (bridge.active()) {
        bridge.stop();
        return;
    }
    const auto* option = chosen();
    if (!option) {
        picker->openList();
        return;
    }
    context.preferences().setValue(kLastChoice, option->id);
    ServeSettings settings;
    settings.choice = option->choice;
    // Requests name it, so it is one word.
    settings.choice.label =
        option->title.simplified().replace(QLatin1Char(' '), QLatin1Char('-')).toStdString();
    settings.network = network();
    settings.port = quint16(port->value());
    if (network())
        settings.key = keyEdit->text().trimmed().toStdString();
    chatCard->addTo(settings);
    stage->clearLines();
    fraction = 0;
    bridge.start(settings);
}

void ServePage::Parts::showState()
{
    if (sample)
        return;
    whatCard->setEnabled(!bridge.active());
    whoCard->setEnabled(!bridge.active());
    chatCard->showState(bridge.state() == ServeState::On && network() ? networkUrl(bridge.url())
                                                                      : bridge.url());
    keyRow->setVisible(network());
    whoNote->setText(network()
                         ? ServePage::tr("Other computers reach it by this computer's address.")
                         : ServePage::tr("Programs on this computer; the network can't reach it."));
    busyNote->setVisible(context.train().active());
    switch (bridge.state()) {
    case ServeState::Off:
        stage->showOff();
        break;
    case ServeState::Loading:
        stage->showLoading(fraction);
        break;
    case ServeState::On: {
        const auto& settings = bridge.settings();
        stage->showOn(settings.network ? networkUrl(bridge.url()) : bridge.url(),
                      QString::fromStdString(settings.key),
                      QString::fromStdString(settings.choice.label), settings.network);
        break;
    }
    case ServeState::Stopping:
        stage->showStopping();
        break;
    case ServeState::Failed:
        stage->showFailed(*bridge.error());
        break;
    }
    showBar();
}

void ServePage::Parts::showBar()
{
    QString title, detail, label, kind, icon;
    const auto name = QString::fromStdString(bridge.settings().choice.label);
    switch (bridge.state()) {
    case ServeState::Loading:
        label = ServePage::tr("Stop");
        break;
    case ServeState::On:
        title = ServePage::tr("%1 answers").arg(name);
        detail = bridge.url();
        label = ServePage::tr("Stop");
        break;
    case ServeState::Stopping:
        title = ServePage::tr("Stopping");
        label = ServePage::tr("Stop");
        break;
    default:
        if (const auto* option = chosen()) {
            title = ServePage::tr("Ready to serve");
            detail = option->title;
            label = ServePage::tr("Start serving");
            kind = QStringLiteral("primary");
            icon = QStringLiteral("radio-tower");
        } else {
            title = ServePage::tr("Nothing is chosen yet");
            detail = ServePage::tr("Pressing the button opens the list of models");
            label = ServePage::tr("Choose a model");
            kind = QStringLiteral("wanted");
        }
    }
    if (bridge.active())
        icon = QStringLiteral("square");
    if (bridge.state() == ServeState::Loading)
        bar->showProgress(ServePage::tr("Reading the model, %1 %").arg(int(fraction * 100)),
                          fraction);
    else
        bar->showText(title, detail);
    startButton->setText(label);
    startButton->setEnabled(bridge.state() != ServeState::Stopping);
    setButtonKind(startButton, qPrintable(kind));
    setButtonIcon(startButton, icon);
}

QStringList ServePage::sampleStates()
{
    return {QStringLiteral("empty"), QStringLiteral("off"),     QStringLiteral("loading"),
            QStringLiteral("on"),    QStringLiteral("network"), QStringLiteral("failed"),
            QStringLiteral("chat")};
}

void ServePage::showSample(const QString& state)
{
    m_parts->showSample(state);
}

} // namespace anneal::ui
