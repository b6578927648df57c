#include "ui/shell/language.h"

#include "ui/settings/languages.h"

#include <QCoreApplication>
#include <QLocale>

// Outside every namespace: the macro declares an extern function.
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace anneal::ui {

Language::Language(QObject* parent)
    : QObject(parent)
{
    initialiseTranslations();
}

QStringList Language::available()
{
    QStringList codes;
    for (const LanguageEntry& entry : kLanguages)
        codes << QString::fromLatin1(entry.code);
    return codes;
}

QString Language::systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& name : wanted)
        if (const QString code = languageCode(QLocale(name)); !code.isEmpty())
            return code;
    return QStringLiteral("en");
}

void Language::apply(const QString& code)
{
    const QString chosen = available().contains(code) ? code : systemLanguage();
    if (chosen == m_current)
        return;
    m_current = chosen;
    // The locale first: pages format numbers while they translate themselves. The system's own
    // region stays where it fits.
    const QLocale system = QLocale::system();
    const QLocale wanted(chosen);
    QLocale::setDefault(languageCode(system) == chosen ? system : wanted);
    const QString folder = QStringLiteral(":/anneal/i18n/");
    for (QTranslator* translator : {&m_qt, &m_own})
        QCoreApplication::removeTranslator(translator);
    // Qt's first: what is installed last is asked first.
    if (m_qt.load(folder + QStringLiteral("qtbase_%1.qm").arg(chosen)))
        QCoreApplication::installTranslator(&m_qt);
    if (!m_own.load(folder + QStringLiteral("anneal_%1.qm").arg(chosen)))
        qFatal("the translation %s is missing from the program", qUtf8Printable(chosen));
    QCoreApplication::installTranslator(&m_own);
}

} // namespace anneal::ui
