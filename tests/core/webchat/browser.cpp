#include "tests/core/webchat/browser.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QThread>

#include <chrono>
#include <optional>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace anneal::tests {

namespace asio = boost::asio;
namespace websocket = boost::beast::websocket;

struct Browser::Socket {
    asio::io_context context;
    websocket::stream<asio::ip::tcp::socket> stream{context};
    boost::beast::flat_buffer buffer;
};

QString Browser::program()
{
    for (const char* name : {"chromium", "chromium-browser", "google-chrome"})
        if (const auto found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    return {};
}

Browser::Browser(const QString& languages)
{
    QStringList arguments{"--headless=new",
                          "--remote-debugging-port=0",
                          "--user-data-dir=" + m_profile.path(),
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-default-apps",
                          "--disable-extensions",
                          "--disable-gpu",
                          "--disable-dev-shm-usage",
                          "--hide-scrollbars",
                          "--accept-lang=" + languages,
                          "--lang=" + languages,
                          "about:blank"};
#ifndef Q_OS_WIN
    if (geteuid() == 0) // Chromium refuses its sandbox to root
        arguments.prepend("--no-sandbox");
#endif
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program(), arguments);
    // "PORT", then the path of the browser's own socket.
    QList<QByteArray> place;
    QElapsedTimer timer;
    timer.start();
    while (place.size() < 2) {
        if (timer.elapsed() > 60'000)
            qFatal("Chromium did not start");
        QThread::msleep(50);
        QFile file(m_profile.filePath("DevToolsActivePort"));
        if (file.open(QIODevice::ReadOnly))
            place = file.readAll().trimmed().split('\n');
    }
    const auto port = static_cast<std::uint16_t>(place[0].toUInt());
    m_socket = std::make_unique<Socket>();
    auto& stream = m_socket->stream;
    stream.read_message_max(256 << 20);
    stream.next_layer().connect({asio::ip::make_address("127.0.0.1"), port});
    stream.handshake("127.0.0.1:" + std::to_string(port), place[1].trimmed().toStdString());
    const QJsonValue target = send("Target.createTarget", {{"url", "about:blank"}}, {})["targetId"];
    m_session =
        send("Target.attachToTarget", {{"targetId", target}, {"flatten", true}}, {})["sessionId"]
            .toString();
    for (const char* domain : {"Page", "Runtime", "Network", "Log"})
        call(QString(domain) + ".enable");
    resize(1280, 800);
}

Browser::~Browser()
{
    // Its own way out: it ends its helpers and leaves its profile alone.
    const QJsonObject close{{"id", ++m_number}, {"method", "Browser.close"}};
    boost::system::error_code ignored;
    m_socket->stream.write(
        asio::buffer(QJsonDocument(close).toJson(QJsonDocument::Compact).toStdString()), ignored);
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

QJsonObject Browser::send(const QString& method, const QJsonObject& parameters,
                          const QString& session)
{
    QJsonObject command{{"id", ++m_number}, {"method", method}, {"params", parameters}};
    if (!session.isEmpty())
        command["sessionId"] = session;
    auto& stream = m_socket->stream;
    stream.write(asio::buffer(QJsonDocument(command).toJson(QJsonDocument::Compact).toStdString()));
    while (true) {
        std::optional<boost::system::error_code> read;
        stream.async_read(m_socket->buffer,
                          [&read](boost::system::error_code error, std::size_t) { read = error; });
        m_socket->context.restart();
        m_socket->context.run_for(std::chrono::seconds(60));
        if (!read || *read)
            qFatal("%s: %s", qPrintable(method), read ? read->message().c_str() : "no answer");
        const auto data = m_socket->buffer.data();
        const auto message =
            QJsonDocument::fromJson(QByteArray(static_cast<const char*>(data.data()),
                                               static_cast<qsizetype>(data.size())))
                .object();
        m_socket->buffer.consume(data.size());
        if (message["id"].toInt() != m_number) {
            hear(message);
            continue;
        }
        if (message.contains("error"))
            qFatal("%s: %s", qPrintable(method),
                   QJsonDocument(message["error"].toObject()).toJson().constData());
        return message["result"].toObject();
    }
}

QJsonObject Browser::call(const QString& method, const QJsonObject& parameters)
{
    return send(method, parameters, m_session);
}

void Browser::hear(const QJsonObject& event)
{
    const auto method = event["method"].toString();
    const auto what = event["params"].toObject();
    if (method == "Network.requestWillBeSent") {
        requested.append(what["request"].toObject()["url"].toString());
    } else if (method == "Runtime.exceptionThrown") {
        const auto details = what["exceptionDetails"].toObject();
        problems.append(details["text"].toString() + " " +
                        details["exception"].toObject()["description"].toString());
    } else if (method == "Runtime.consoleAPICalled" && what["type"].toString() == "error") {
        problems.append(QJsonDocument(what["args"].toArray()).toJson(QJsonDocument::Compact));
    } else if (method == "Log.entryAdded") {
        const auto entry = what["entry"].toObject();
        // That a request was refused is the server's word, which the page shows.
        if (entry["level"].toString() == "error" && entry["source"].toString() != "network")
            problems.append(entry["text"].toString());
    }
}

QJsonValue Browser::evaluate(const QString& expression)
{
    const auto result =
        call("Runtime.evaluate",
             {{"expression", expression}, {"awaitPromise", true}, {"returnByValue", true}});
    if (result.contains("exceptionDetails"))
        qFatal("%s: %s", qPrintable(expression), QJsonDocument(result).toJson().constData());
    return result["result"].toObject()["value"];
}

bool Browser::waitFor(const QString& expression)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60'000) {
        if (evaluate("Boolean(" + expression + ")").toBool())
            return true;
        QThread::msleep(30);
    }
    return false;
}

void Browser::open(const QString& url)
{
    call("Page.navigate", {{"url", url}});
    // The old page may still be there for a moment.
    (void)waitFor("document.readyState === 'complete' && location.href.startsWith('" +
                  url.left(url.indexOf('#')) + "')");
}

void Browser::resize(int width, int height, bool phone)
{
    call("Emulation.setDeviceMetricsOverride", {{"width", width},
                                                {"height", height},
                                                {"deviceScaleFactor", phone ? 2 : 1},
                                                {"mobile", phone}});
    call("Emulation.setTouchEmulationEnabled", {{"enabled", phone}});
}

void Browser::setColours(const QString& scheme, bool reducedMotion)
{
    call("Emulation.setEmulatedMedia",
         {{"features",
           QJsonArray{QJsonObject{{"name", "prefers-color-scheme"}, {"value", scheme}},
                      QJsonObject{{"name", "prefers-reduced-motion"},
                                  {"value", reducedMotion ? "reduce" : "no-preference"}}}}});
}

void Browser::type(const QString& text)
{
    call("Input.insertText", {{"text", text}});
}

void Browser::press(const QString& key, const QString& code, int number, int modifiers)
{
    QJsonObject event{{"type", "keyDown"},
                      {"key", key},
                      {"code", code},
                      {"windowsVirtualKeyCode", number},
                      {"modifiers", modifiers}};
    if (key == "Enter")
        event["text"] = "\r";
    call("Input.dispatchKeyEvent", event);
    event["type"] = "keyUp";
    event.remove("text");
    call("Input.dispatchKeyEvent", event);
}

void Browser::click(const QString& selector)
{
    const auto place =
        evaluate(
            QString(
                "(() => { const e = document.querySelector('%1'); if (!e) return null; "
                "e.scrollIntoView({block: 'nearest'}); const r = "
                "e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()")
                .arg(selector))
            .toArray();
    if (place.size() != 2)
        qFatal("nothing to click at: %s", qPrintable(selector));
    QJsonObject event{{"x", place[0]}, {"y", place[1]}, {"button", "left"}, {"clickCount", 1}};
    for (const char* type : {"mousePressed", "mouseReleased"}) {
        event["type"] = type;
        call("Input.dispatchMouseEvent", event);
    }
}

void Browser::screenshot(const QString& file)
{
    const auto picture = call("Page.captureScreenshot", {{"format", "png"}})["data"].toString();
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("no picture: %s", qPrintable(file));
    out.write(QByteArray::fromBase64(picture.toLatin1()));
}

} // namespace anneal::tests
