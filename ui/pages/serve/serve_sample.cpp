#include "ui/pages/page_bar.h"
#include "ui/pages/serve/serve_chat_card.h"
#include "ui/pages/serve/serve_parts.h"
#include "ui/pages/serve/serve_stage.h"

#include <QLineEdit>
#include <QPushButton>

// Sample data for the pictures of `anneal-studio --screenshots`: the real controls, filled.

namespace anneal::ui {

void ServePage::Parts::showSample(const QString& state)
{
    sample = true;
    const auto name = QStringLiteral("biscuit-2");
    const bool empty = state == QLatin1String("empty"), loading = state == QLatin1String("loading");
    const bool open = state == QLatin1String("network");
    const bool on = open || state == QLatin1String("on");
    if (empty)
        picker->setItems({});
    else
        picker->setItems({{name,
                           name,
                           ServePage::tr("the end result · loss 0.09 · today 10:31"),
                           QStringLiteral("sparkles"),
                           0,
                           true,
                           {}}});
    picker->setCurrent(empty ? QString() : name);
    who->setCurrent(open ? 1 : 0);
    keyEdit->setText(QStringLiteral("cW4tNQ8zL1hYkq0rTn7vJb2sXd5gPf9aMe3uRi6oBtE"));
    keyRow->setVisible(open);
    busyNote->hide();
    whoNote->setText(open
                         ? ServePage::tr("Other computers reach it by this computer's address.")
                         : ServePage::tr("Programs on this computer; the network can't reach it."));
    whatCard->setEnabled(!on && !loading);
    whoCard->setEnabled(!on && !loading);
    chatCard->showSample(open || state == QLatin1String("chat"), on || loading);
    bar->showText(empty ? ServePage::tr("Nothing is chosen yet") : ServePage::tr("Ready to serve"),
                  empty ? ServePage::tr("Pressing the button opens the list of models") : name);
    startButton->setText(empty ? ServePage::tr("Choose a model") : ServePage::tr("Start serving"));
    setButtonKind(startButton, empty ? "wanted" : "primary");
    setButtonIcon(startButton, empty ? QString() : QStringLiteral("radio-tower"));
    if (loading) {
        stage->showLoading(0.62);
        bar->showProgress(ServePage::tr("Reading the model, %1 %").arg(62), 0.62);
    } else if (on) {
        const auto url = open ? QStringLiteral("http://192.168.1.20:8000")
                              : QStringLiteral("http://127.0.0.1:8000");
        stage->showOn(url, open ? keyEdit->text() : QString(), name, open);
        stage->addLines(
            {QStringLiteral("10:42:07  127.0.0.1  GET /health  200  1 ms"),
             QStringLiteral("10:42:31  127.0.0.1  GET /answer  200  2841 ms"),
             QStringLiteral("10:43:05  127.0.0.1  POST /v1/chat/completions  200  912 ms")});
        bar->showText(ServePage::tr("%1 answers").arg(name), url);
    } else if (state == QLatin1String("failed")) {
        stage->showFailed({ErrorCode::Io,
                           "Port 8000 of 127.0.0.1 is taken by another program; choose another.",
                           {{"port", "8000"}, {"address", "127.0.0.1"}, {"kind", "port_taken"}}});
    } else {
        stage->showOff();
    }
    if (loading || on) {
        startButton->setText(ServePage::tr("Stop"));
        setButtonKind(startButton, "");
        setButtonIcon(startButton, QStringLiteral("square"));
    }
}

} // namespace anneal::ui
