#include "ui/pages/serve/serve_examples.h"

#include <QNetworkInterface>
#include <QRandomGenerator>
#include <QUrl>

namespace anneal::ui {

namespace {

QString jsonText(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

// Between single quotes of a shell.
QString quoted(QString text)
{
    text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

QString body(const QString& model, const QString& question)
{
    return QStringLiteral("{\"model\": %1, \"messages\": [{\"role\": \"user\", \"content\": %2}]}")
        .arg(jsonText(model), jsonText(question));
}

QString curl(const QString& url, const QString& key, const QString& json)
{
    QString text = QStringLiteral("curl %1/v1/chat/completions \\\n").arg(url);
    if (!key.isEmpty())
        text += QStringLiteral("  -H 'Authorization: Bearer %1' \\\n").arg(key);
    return text + QStringLiteral("  -H 'Content-Type: application/json' \\\n  -d ") + quoted(json);
}

QString python(const QString& url, const QString& key, const QString& model,
               const QString& question)
{
    return QStringLiteral("from openai import OpenAI\n"
                          "client = OpenAI(base_url=\"%1/v1\", api_key=%2)\n"
                          "answer = client.chat.completions.create(\n"
                          "    model=%3,\n"
                          "    messages=[{\"role\": \"user\", \"content\": %4}],\n"
                          ")\n"
                          "print(answer.choices[0].message.content)")
        .arg(url, jsonText(key.isEmpty() ? QStringLiteral("none") : key), jsonText(model),
             jsonText(question));
}

QString javaScript(const QString& url, const QString& key, const QString& json)
{
    const auto authorization =
        key.isEmpty() ? QString() : QStringLiteral(", \"Authorization\": \"Bearer %1\"").arg(key);
    return QStringLiteral("const reply = await fetch(\"%1/v1/chat/completions\", {\n"
                          "  method: \"POST\",\n"
                          "  headers: {\"Content-Type\": \"application/json\"%2},\n"
                          "  body: JSON.stringify(%3),\n"
                          "});\n"
                          "console.log((await reply.json()).choices[0].message.content);")
        .arg(url, authorization, json);
}

QString java(const QString& url, const QString& key, const QString& json)
{
    const auto authorization =
        key.isEmpty()
            ? QString()
            : QStringLiteral("        .header(\"Authorization\", \"Bearer %1\")\n").arg(key);
    return QStringLiteral(
               "var request = HttpRequest.newBuilder(URI.create(\"%1/v1/chat/completions\"))\n"
               "        .header(\"Content-Type\", \"application/json\")\n"
               "%2"
               "        .POST(HttpRequest.BodyPublishers.ofString(\"\"\"\n"
               "            %3\"\"\")).build();\n"
               "var reply = HttpClient.newHttpClient()\n"
               "        .send(request, HttpResponse.BodyHandlers.ofString());\n"
               "System.out.println(reply.body());")
        .arg(url, authorization, json);
}

// The tutorial's program sends a prompt in the address and no headers.
QString tutorial(const QString& url, const QString& key, const QString& question)
{
    const auto path = key.isEmpty() ? QString() : QStringLiteral("/key/") + key;
    return QStringLiteral("curl '%1%2/answer?prompt=%3'")
        .arg(url, path, QString::fromLatin1(QUrl::toPercentEncoding(question)));
}

} // namespace

QString serveExample(ServeExample kind, const QString& url, const QString& key,
                     const QString& model, const QString& question)
{
    const auto json = body(model, question);
    switch (kind) {
    case ServeExample::Python:
        return python(url, key, model, question);
    case ServeExample::JavaScript:
        return javaScript(url, key, json);
    case ServeExample::Java:
        return java(url, key, json);
    case ServeExample::Tutorial:
        return tutorial(url, key, question);
    case ServeExample::Curl:
        break;
    }
    return curl(url, key, json);
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
