#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace anneal::ui {

/// The language of the window: installs the program's and Qt's own translations and sets the
/// default QLocale. Every widget gets LanguageChange.
class Language final : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject* parent = nullptr);
    /// A code of kLanguages; "" = the first of the system's languages that there is.
    void apply(const QString& code);
    [[nodiscard]] QString current() const { return m_current; }

    [[nodiscard]] static QStringList available();
    [[nodiscard]] static QString systemLanguage();

private:
    QTranslator m_own, m_qt;
    QString m_current;
};

} // namespace anneal::ui
