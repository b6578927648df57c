#include "ui/shell/appearance.h"

#include "ui/settings/preferences.h"
#include "ui/shell/language.h"
#include "ui/shell/system_theme.h"
#include "ui/widgets/theme.h"

namespace anneal::ui {

Appearance::Appearance(Preferences& preferences, Theme& theme, Language& language,
                       SystemTheme& system, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_language(language)
    , m_system(system)
{
    connect(&preferences, &Preferences::languageChanged, this, &Appearance::apply);
    connect(&preferences, &Preferences::themeChanged, this, &Appearance::apply);
    connect(&preferences, &Preferences::textPercentChanged, this, &Appearance::apply);
    connect(&preferences, &Preferences::reducedMotionChanged, this, &Appearance::apply);
    connect(&system, &SystemTheme::changed, this, &Appearance::apply);
    apply();
}

const char* Appearance::lastDarkKey()
{
    return "look/lastDark";
}

void Appearance::apply()
{
    const ThemeChoice choice = m_preferences.theme();
    const bool dark = choice == ThemeChoice::System ? m_system.dark() : choice == ThemeChoice::Dark;
    if (choice == ThemeChoice::System)
        m_preferences.setValue(QLatin1String(lastDarkKey()), dark);
    m_theme.setReducedMotion(m_preferences.reducedMotion());
    m_language.apply(m_preferences.language());
    m_theme.apply(dark, m_preferences.textPercent(), m_language.current());
}

} // namespace anneal::ui
