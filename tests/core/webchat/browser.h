#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace anneal::tests {

/// A real Chromium without a window, driven over the Chrome DevTools Protocol. One page.
/// qFatal where the browser does not do as it is told.
class Browser final {
public:
    /// The program; "" when this computer has none.
    [[nodiscard]] static QString program();

    explicit Browser(const QString& languages = QStringLiteral("en-US"));
    ~Browser();
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    QJsonObject call(const QString& method, const QJsonObject& parameters = {});
    /// What the expression (or the promise that it is) gives.
    QJsonValue evaluate(const QString& expression);
    /// Until the expression is true; false after a minute.
    [[nodiscard]] bool waitFor(const QString& expression);

    void open(const QString& url);
    void resize(int width, int height, bool phone = false);
    void setColours(const QString& scheme, bool reducedMotion = false); ///< light or dark
    void type(const QString& text);                                     ///< into what has the focus
    void press(const QString& key, const QString& code, int number, int modifiers = 0);
    void enter() { press(QStringLiteral("Enter"), QStringLiteral("Enter"), 13); }
    void escape() { press(QStringLiteral("Escape"), QStringLiteral("Escape"), 27); }
    void click(const QString& selector);
    void screenshot(const QString& file);

    QStringList requested; ///< every address that was asked for
    QStringList problems;  ///< errors of the console, of scripts and of the page's safety rules

private:
    struct Socket;
    QJsonObject send(const QString& method, const QJsonObject& parameters, const QString& session);
    void hear(const QJsonObject& event);

    QTemporaryDir m_profile;
    QProcess m_process;
    std::unique_ptr<Socket> m_socket;
    QString m_session;
    int m_number = 0;
};

} // namespace anneal::tests
