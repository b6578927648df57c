#pragma once

#include "ui/bridge/chat_bridge.h"
#include "ui/bridge/export_bridge.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/studio_context.h"
#include "ui/settings/preferences.h"
#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/system_theme.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSettings>

namespace anneal::tests {

/// The whole window over `home`, English and light, with the real engine. ANNEAL_HOME must name
/// `home` already.
struct StudioWindow {
    explicit StudioWindow(const QString& home)
        : preferences(std::make_unique<QSettings>(home + QStringLiteral("/studio.ini"),
                                                  QSettings::IniFormat))
        , theme(*qApp)
        , appearance(preferences, theme, language, system)
        , context(preferences, train, chat, exporting)
        , window(context)
    {
        preferences.setLanguage(QStringLiteral("en"));
        preferences.setTheme(ui::ThemeChoice::Light);
    }

    ui::Preferences preferences;
    ui::SystemTheme system;
    ui::Theme theme;
    ui::Language language;
    ui::Appearance appearance;
    ui::TrainBridge train;
    ui::ChatBridge chat;
    ui::ExportBridge exporting;
    ui::StudioContext context;
    ui::MainWindow window;
};

} // namespace anneal::tests
