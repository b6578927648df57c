// The studio: builds the objects that the window needs, hands them over, runs the event loop.
#include "app/studio/measure_start.h"
#include "app/studio/screenshots.h"
#include "core/base/paths.h"
#include "core/base/process_tuning.h"
#include "core/base/utf8.h"
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
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace anneal;

namespace {

std::unique_ptr<QSettings> openSettings()
{
    const QString folder = QString::fromStdString(toUtf8(dataHome()));
    return std::make_unique<QSettings>(QDir(folder).filePath(QStringLiteral("studio.ini")),
                                       QSettings::IniFormat);
}

std::optional<bool> lastDark(const ui::Preferences& preferences)
{
    const QVariant stored = preferences.value(QLatin1String(ui::Appearance::lastDarkKey()));
    return stored.isValid() ? std::optional(stored.toBool()) : std::nullopt;
}

struct Options {
    QStringList paths;
    QString screenshots, language, theme;
    bool measureStart = false;
};

Options readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Fine-tune, try and export language models on your own PC"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        QStringLiteral("Save a picture of every page and state, and leave."),
        QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("zh_CN, zh_TW, en, ja, ko or ru."),
                                      QStringLiteral("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."),
                                   QStringLiteral("name"));
    const QCommandLineOption measure(
        QStringLiteral("measure-start"),
        QStringLiteral("Print milliseconds to a usable window and resident MiB, and leave."));
    parser.addOptions({screenshots, language, theme, measure});
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QStringLiteral("A model, a data set or a run file to open."),
                                 QStringLiteral("[path...]"));
    parser.process(application);

    Options options{parser.positionalArguments(), parser.value(screenshots), parser.value(language),
                    parser.value(theme), parser.isSet(measure)};
    const auto refuse = [](const char* option, const QString& value, const QStringList& known) {
        if (value.isEmpty() || known.contains(value))
            return;
        std::fprintf(stderr, "--%s %s is not known; it can be %s\n", option, qUtf8Printable(value),
                     qUtf8Printable(known.join(QStringLiteral(" or "))));
        std::exit(2);
    };
    refuse("language", options.language, ui::Language::available());
    refuse("theme", options.theme, {QStringLiteral("light"), QStringLiteral("dark")});
    return options;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("anneal-studio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ANNEAL_VERSION));
}

/// Whether the program is only asked what it is: that needs no display.
bool onlyTells(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const std::string_view word) {
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version" ||
               word == "-v";
    });
}

} // namespace

int main(int argc, char** argv)
{
    if (onlyTells(argc, argv)) {
        const QCoreApplication application(argc, argv);
        nameProgram();
        static_cast<void>(readOptions(application)); // leaves
        return 0;
    }
    tuneProcess(); // before threads start: OpenMP reads these settings only once
#ifdef Q_OS_WIN
    // A dark title bar with a dark theme; the style stays ours.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=1");
#endif
    QApplication application(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Anneal Studio"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.anneal.Studio"));

    const Options options = readOptions(application);
    if (!options.screenshots.isEmpty())
        return studio::takeScreenshots(application, options.screenshots, options.language,
                                       options.theme);

    ui::Preferences preferences(openSettings());
    if (!options.language.isEmpty())
        preferences.setLanguage(options.language);
    if (!options.theme.isEmpty())
        preferences.setTheme(options.theme == QLatin1String("dark") ? ui::ThemeChoice::Dark
                                                                    : ui::ThemeChoice::Light);
    ui::SystemTheme system(lastDark(preferences)); // before the theme sets a palette
    ui::Theme theme(application);
    ui::Language language;
    const ui::Appearance appearance(preferences, theme, language, system);

    ui::TrainBridge train;
    ui::ChatBridge chat;
    ui::ExportBridge exporting;
    ui::StudioContext context(preferences, train, chat, exporting);
    ui::MainWindow window(context);
    if (options.measureStart)
        studio::measureStart(application, window, context);
    window.restoreState();
    window.offerTour();
    window.show();
    context.refreshInBackground();
    for (const QString& path : options.paths) {
        if (!window.openPath(path))
            std::fprintf(stderr, "%s is no model, data set or run file\n", qUtf8Printable(path));
    }
    return QApplication::exec();
}
