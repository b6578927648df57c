#include "ui/pages/serve/serve_examples.h"

#include <QNetworkInterface>
#include <QRandomGenerator>
#include <QUrl>

namespace anneal::ui {

QString serveExample(ServeExample kind, const QString& url, const QString& key,
                     const QString& model, const QString& question)
{
    return QString::fromStdString(deploy::requestLines(
        kind, {url.toStdString(), key.toStdString(), model.toStdString(), question.toStdString()}));
}

QString networkUrl(const QString& url)
{
    for (const auto& address : QNetworkInterface::allAddresses()) {
        if (address.protocol() != QAbstractSocket::IPv4Protocol || address.isLoopback() ||
            address.isLinkLocal())
            continue;
        QUrl named(url);
        named.setHost(address.toString());
        return named.toString();
    }
    return url;
}

QString freshKey()
{
    static constexpr char kLetters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString key;
    for (int i = 0; i < 43; ++i)
        key += QLatin1Char(kLetters[QRandomGenerator::system()->bounded(int(sizeof kLetters) - 1)]);
    return key;
}

} // namespace anneal::ui
