#pragma once

#include <QObject>

namespace anneal::ui {

class Language;
class Preferences;
class SystemTheme;
class Theme;

/// Keeps theme, text size, motion and language as the preferences (and the system) say.
class Appearance final : public QObject {
    Q_OBJECT
public:
    Appearance(Preferences& preferences, Theme& theme, Language& language, SystemTheme& system,
               QObject* parent = nullptr);
    [[nodiscard]] static const char* lastDarkKey(); ///< of Preferences::value()

private:
    void apply();
    Preferences& m_preferences;
    Theme& m_theme;
    Language& m_language;
    SystemTheme& m_system;
};

} // namespace anneal::ui
