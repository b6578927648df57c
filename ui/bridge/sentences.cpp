#include "ui/bridge/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

} // namespace

QString sentences(const QStringList& parts)
{
    const auto language = QLocale().language();
    const bool close = language == QLocale::Chinese || language == QLocale::Japanese;
    QString text;
    for (const QString& part : parts) {
        if (!close && !text.isEmpty() && !part.isEmpty())
            text += QLatin1Char(' ');
        text += part;
    }
    return text;
}

QString titled(const QString& title, const QString& text)
{
    return Texts::tr("%1. %2", "a title without full stop, and a sentence").arg(title, text);
}

} // namespace anneal::ui
