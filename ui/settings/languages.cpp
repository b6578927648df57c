#include "ui/settings/languages.h"

namespace anneal::ui {

QString languageCode(const QLocale& locale)
{
    for (const LanguageEntry& entry : kLanguages) {
        const QString code = QString::fromLatin1(entry.code);
        const QLocale known(code);
        if (known.language() == locale.language() && known.script() == locale.script())
            return code;
    }
    return {};
}

} // namespace anneal::ui
