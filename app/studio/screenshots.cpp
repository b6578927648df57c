#include "app/studio/screenshots.h"

#include "ui/bridge/chat_bridge.h"
#include "ui/bridge/export_bridge.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/chat_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/help_page.h"
#include "ui/pages/models_page.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/serve_page.h"
#include "ui/pages/train_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/appearance.h"
#include "ui/shell/close_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/model_bar.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/run_pill.h"
#include "ui/shell/system_theme.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <vector>

namespace anneal::studio {

namespace {

constexpr int kSettleMs =
    320; // layouts, lists read on workers, and the chart, which repaints at most every 250 ms
constexpr QSize kSizes[] = {{1280, 800}, {1024, 700}};
using Page = ui::StudioContext::Page;

struct Shot {
    Page page = Page::Train;
    QString pageName, state;
    QSize size;
    QString language;
    bool dark = false;

    [[nodiscard]] QString fileName() const
    {
        return QStringLiteral("%1-%2-%3-%4-%5x%6.png")
            .arg(pageName, state, dark ? QStringLiteral("dark") : QStringLiteral("light"), language)
            .arg(size.width())
            .arg(size.height());
    }
};

std::vector<Shot> plan(const QStringList& languages, const QList<bool>& darks)
{
    const struct {
        Page page;
        const char* name;
        QStringList states;
    } pages[] = {
        {Page::Train, "train", ui::TrainPage::sampleStates()},
        {Page::Data, "data", ui::DataPage::sampleStates()},
        {Page::Runs, "runs", ui::RunsPage::sampleStates()},
        {Page::Chat, "chat", ui::ChatPage::sampleStates()},
        {Page::Evaluate, "evaluate", ui::EvaluatePage::sampleStates()},
        {Page::Export, "export", ui::ExportPage::sampleStates()},
        {Page::Serve, "serve", ui::ServePage::sampleStates()},
        {Page::Models, "models", ui::ModelsPage::sampleStates()},
        {Page::Settings, "settings", {QStringLiteral("all"), QStringLiteral("closing")}},
        {Page::Help, "help", ui::HelpPage::sampleStates() << QStringLiteral("tour")},
    };
    std::vector<Shot> shots;
    for (const QString& language : languages) {
        for (const bool dark : darks) {
            for (const QSize& size : kSizes) {
                for (const auto& page : pages) {
                    for (const QString& state : page.states)
                        shots.push_back(
                            {page.page, QLatin1String(page.name), state, size, language, dark});
                }
            }
        }
    }
    return shots;
}

/// Shows one state after the other and saves each when it has settled.
class Session final : public QObject {
public:
    Session(QApplication& application, QDir folder, std::vector<Shot> shots)
        : m_folder(std::move(folder))
        , m_shots(std::move(shots))
        , m_preferences(std::make_unique<QSettings>(m_home.filePath(QStringLiteral("studio.ini")),
                                                    QSettings::IniFormat))
        , m_theme(application)
        , m_appearance(m_preferences, m_theme, m_language, m_system)
        , m_context(m_preferences, m_train, m_chat, m_exporting)
    {
        QTimer::singleShot(0, this, &Session::next);
    }

    [[nodiscard]] int failures() const { return m_failures; }

private:
    void next()
    {
        m_window.reset();
        if (m_index == m_shots.size()) {
            QApplication::quit();
            return;
        }
        const Shot& shot = m_shots[m_index];
        m_preferences.setLanguage(shot.language);
        m_preferences.setTheme(shot.dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        m_window = std::make_unique<ui::MainWindow>(m_context);
        m_window->resize(shot.size);
        m_window->openPage(shot.page);
        m_window->show();
        showState(shot); // a page reads its lists when it is shown: the sample comes after
        QTimer::singleShot(kSettleMs, this, &Session::save);
    }

    void showState(const Shot& shot)
    {
        QWidget* page = m_window->page(shot.page);
        if (shot.state != QLatin1String("empty") && shot.state != QLatin1String("first-start"))
            m_window->modelBar().showSample();
        if (auto* train = qobject_cast<ui::TrainPage*>(page))
            train->showSample(shot.state);
        else if (auto* data = qobject_cast<ui::DataPage*>(page))
            data->showSample(shot.state);
        else if (auto* runs = qobject_cast<ui::RunsPage*>(page))
            runs->showSample(shot.state);
        else if (auto* chat = qobject_cast<ui::ChatPage*>(page))
            chat->showSample(shot.state);
        else if (auto* evaluate = qobject_cast<ui::EvaluatePage*>(page))
            evaluate->showSample(shot.state);
        else if (auto* exporting = qobject_cast<ui::ExportPage*>(page))
            exporting->showSample(shot.state);
        else if (auto* serve = qobject_cast<ui::ServePage*>(page))
            serve->showSample(shot.state);
        else if (auto* help = qobject_cast<ui::HelpPage*>(page))
            help->showSample(shot.state);
        else if (auto* models = qobject_cast<ui::ModelsPage*>(page))
            models->showSample(shot.state);
        else
            m_window->modelBar().pill().showSample(
                ui::RunPill::tr("Training %1, %2 left")
                    .arg(QStringLiteral("biscuit-4"), ui::clockTime(66)));
        if (shot.state == QLatin1String("tour"))
            m_window->startTour();
        m_window->navigation().setTraining(shot.state == QLatin1String("running") ||
                                           shot.page == Page::Settings);
        if (shot.state == QLatin1String("closing"))
            m_dialog =
                new ui::CloseDialog(ui::CloseDialog::Reason::Training, {}, true, m_window.get());
    }

    void save()
    {
        const Shot& shot = m_shots[m_index++];
        QPixmap picture = m_window->grab();
        if (m_dialog) {
            m_dialog->show();
            const QPixmap above = m_dialog->grab();
            QPainter painter(&picture);
            const QSize size = m_dialog->size();
            painter.drawPixmap((m_window->width() - size.width()) / 2,
                               (m_window->height() - size.height()) / 2, above);
            m_dialog = nullptr; // goes with its window
        }
        if (!picture.save(m_folder.filePath(shot.fileName()))) {
            std::fprintf(stderr, "%s can't be written\n",
                         qUtf8Printable(m_folder.filePath(shot.fileName())));
            ++m_failures;
        }
        next();
    }

    QDir m_folder;
    std::vector<Shot> m_shots;
    std::size_t m_index = 0;
    int m_failures = 0;
    QTemporaryDir m_home;
    ui::Preferences m_preferences;
    ui::SystemTheme m_system;
    ui::Theme m_theme;
    ui::Language m_language;
    ui::Appearance m_appearance;
    ui::TrainBridge m_train;
    ui::ChatBridge m_chat;
    ui::ExportBridge m_exporting;
    ui::StudioContext m_context;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::CloseDialog* m_dialog = nullptr;
};

} // namespace

int takeScreenshots(QApplication& application, const QString& folder, const QString& language,
                    const QString& theme)
{
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "the folder %s can't be made\n", qUtf8Printable(folder));
        return 2;
    }
    // A home of its own, so that the pictures are the same on every machine.
    const QTemporaryDir home;
    qputenv("ANNEAL_HOME", home.path().toUtf8());
    const QStringList languages =
        language.isEmpty() ? ui::Language::available() : QStringList{language};
    QList<bool> darks{false, true};
    if (!theme.isEmpty())
        darks = {theme == QLatin1String("dark")};
    QApplication::setQuitOnLastWindowClosed(false);
    Session session(application, target, plan(languages, darks));
    QApplication::exec();
    return session.failures() == 0 ? 0 : 1;
}

} // namespace anneal::studio
