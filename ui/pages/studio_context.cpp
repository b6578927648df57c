#include "ui/pages/studio_context.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "ui/bridge/hub_bridge.h"
#include "ui/settings/preferences.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>

#include <algorithm>
#include <filesystem>

#include <tuple>

namespace anneal::ui {

namespace {

constexpr const char* kLastModel = "model/last";
constexpr const char* kOpenedModels = "model/opened";
constexpr const char* kSaveFolder = "train/saveFolder"; // chosen on the Train page
constexpr const char* kLastUse = "model/lastUse";
constexpr const char* kUnfinished = "hub/unfinished";
constexpr qsizetype kRememberedModels = 8;

// A model that a person names by path is found again by its path, the others by name.
bool means(const catalog::ModelEntry& entry, const QString& nameOrPath)
{
    const std::string text = nameOrPath.toStdString();
    return entry.name == text || toUtf8(entry.path) == text;
}

std::vector<catalog::ModelEntry> describeAll(const QStringList& paths)
{
    std::vector<catalog::ModelEntry> entries;
    for (const QString& path : paths) {
        std::error_code ignored;
        if (!std::filesystem::exists(pathFromUtf8(path.toStdString()), ignored))
            continue;
        if (auto entry = catalog::describeModel(path.toStdString()))
            entries.push_back(std::move(*entry));
    }
    return entries;
}

// The source of each download is its own; here the mirror and the switch.
hub::HubOptions downloadOptions(const Preferences& preferences)
{
    const bool mirror = preferences.hubSource() == QLatin1String("mirror");
    auto options = hub::hubOptions(mirror ? preferences.hubMirror().toStdString() : std::string());
    options.offline = options.offline || preferences.offline();
    return options;
}

/// The runs of the usual folder and of the one that the user chose, newest first.
std::vector<runs::RunEntry> listAllRuns(const QString& chosenFolder)
{
    auto all = runs::listRuns(runsFolder());
    const auto chosen = pathFromUtf8(chosenFolder.toStdString());
    if (chosenFolder.isEmpty() || chosen == runsFolder())
        return all;
    for (auto& run : runs::listRuns(chosen))
        all.push_back(std::move(run));
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.modified > b.modified; });
    return all;
}

} // namespace

StudioContext::StudioContext(Preferences& preferences, TrainBridge& train, ChatBridge& chat,
                             ExportBridge& exporting, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_train(train)
    , m_chat(chat)
    , m_exporting(exporting)
    , m_queue(dataHome() / "queue")
    , m_model(preferences.value(QLatin1String(kLastModel)).toString())
{
}

HubBridge& StudioContext::downloads()
{
    if (m_downloads)
        return *m_downloads;
    m_downloads = new HubBridge([this] { return downloadOptions(m_preferences); }, this);
    const QStringList unfinished = m_preferences.value(QLatin1String(kUnfinished)).toStringList();
    for (const QString& line : unfinished) {
        const bool modelScope = line.startsWith(QLatin1String("modelscope "));
        const auto name =
            hub::parseRepoName(line.section(QLatin1Char(' '), 1).toStdString(),
                               modelScope ? hub::Source::ModelScope : hub::Source::HuggingFace);
        if (name)
            m_downloads->restore(*name);
    }
    connect(m_downloads, &HubBridge::rowsChanged, this, [this] {
        QStringList lines;
        for (const auto& row : m_downloads->rows()) {
            if (!row.unfinished())
                continue;
            const auto& name = row.name;
            const auto text = name.id + (name.revision.empty() ? "" : "@" + name.revision) +
                              (name.file.empty() ? "" : ":" + name.file);
            lines.append((name.source == hub::Source::ModelScope ? QStringLiteral("modelscope ")
                                                                 : QStringLiteral("huggingface ")) +
                         QString::fromStdString(text));
        }
        m_preferences.setValue(QLatin1String(kUnfinished), lines);
    });
    connect(m_downloads, &HubBridge::finished, this, &StudioContext::refreshInBackground);
    return *m_downloads;
}

void StudioContext::takeModels(std::vector<catalog::ModelEntry> models)
{
    for (const auto& opened : m_opened) {
        const auto same = [&opened](const auto& entry) { return entry.path == opened.path; };
        if (std::none_of(models.begin(), models.end(), same))
            models.push_back(opened);
    }
    m_models = std::move(models);
    // The only model there is needs no choosing.
    if (!modelEntry()) {
        const auto usable = [](const auto& entry) { return !entry.problem; };
        const auto first = std::find_if(m_models.begin(), m_models.end(), usable);
        m_model = first == m_models.end() ? QString() : QString::fromStdString(first->name);
    }
    Q_EMIT modelsChanged();
    Q_EMIT modelChanged();
    Q_EMIT chatTemplateChanged();
}

void StudioContext::takeRuns(std::vector<runs::RunEntry> runs)
{
    m_runs = std::move(runs);
    m_runsRead = true;
    Q_EMIT runsChanged();
}

// `read`: those of the list `asked`. What was opened or forgotten meanwhile counts.
void StudioContext::takeOpened(const QStringList& asked, std::vector<catalog::ModelEntry> read)
{
    const QStringList now = m_preferences.value(QLatin1String(kOpenedModels)).toStringList();
    const auto pathOf = [](const auto& entry) {
        return QString::fromStdString(toUtf8(entry.path));
    };
    std::erase_if(read, [&](const auto& entry) { return !now.contains(pathOf(entry)); });
    for (auto& entry : m_opened) {
        const QString path = pathOf(entry);
        if (now.contains(path) && !asked.contains(path))
            read.push_back(std::move(entry));
    }
    m_opened = std::move(read);
}

void StudioContext::refreshModels()
{
    takeModels(catalog::listModels());
}

void StudioContext::refreshRuns()
{
    takeRuns(listAllRuns(m_preferences.value(QLatin1String(kSaveFolder)).toString()));
}

void StudioContext::refreshRunsInBackground()
{
    const QString saveFolder = m_preferences.value(QLatin1String(kSaveFolder)).toString();
    m_runsJob.run([saveFolder](jobs::JobContext&) { return listAllRuns(saveFolder); },
                  [this](std::vector<runs::RunEntry> runs) { takeRuns(std::move(runs)); });
}

void StudioContext::refreshInBackground()
{
    const QStringList opened = m_preferences.value(QLatin1String(kOpenedModels)).toStringList();
    const QPointer<StudioContext> self(this);
    const QString saveFolder = m_preferences.value(QLatin1String(kSaveFolder)).toString();
    QThreadPool::globalInstance()->start([self, opened, saveFolder] {
        auto models = catalog::listModels();
        auto fromOutside = describeAll(opened);
        auto runs = listAllRuns(saveFolder);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, opened, models = std::move(models), fromOutside = std::move(fromOutside),
             runs = std::move(runs)]() mutable {
                if (!self)
                    return;
                self->takeOpened(opened, std::move(fromOutside));
                self->takeModels(std::move(models));
                self->takeRuns(std::move(runs));
            },
            Qt::QueuedConnection);
    });
}

void StudioContext::setModel(const QString& nameOrPath)
{
    const bool known = std::any_of(m_models.begin(), m_models.end(),
                                   [&](const auto& entry) { return means(entry, nameOrPath); });
    if (!known && !nameOrPath.isEmpty()) {
        auto entry = catalog::describeModel(nameOrPath.toStdString());
        if (entry) {
            QStringList opened = m_preferences.value(QLatin1String(kOpenedModels)).toStringList();
            const QString path = QString::fromStdString(toUtf8(entry->path));
            opened.removeAll(path);
            opened.prepend(path);
            m_preferences.setValue(QLatin1String(kOpenedModels),
                                   opened.first(std::min(opened.size(), kRememberedModels)));
        } else {
            catalog::ModelEntry broken;
            broken.path = pathFromUtf8(nameOrPath.toStdString());
            broken.name = toUtf8(broken.path.filename());
            broken.problem = entry.error();
            entry = broken;
        }
        m_opened.push_back(*entry);
        m_models.push_back(std::move(*entry));
        Q_EMIT modelsChanged();
    }
    if (m_model == nameOrPath && known)
        return;
    m_model = nameOrPath;
    if (const auto* entry = modelEntry())
        rememberUse(QString::fromStdString(toUtf8(entry->path)));
    m_chatTemplate.clear(); // proposed anew by the new model
    m_preferences.setValue(QLatin1String(kLastModel), m_model);
    Q_EMIT modelChanged();
    Q_EMIT chatTemplateChanged();
}

void StudioContext::forgetModel(const QString& path)
{
    QStringList opened = m_preferences.value(QLatin1String(kOpenedModels)).toStringList();
    opened.removeAll(path);
    m_preferences.setValue(QLatin1String(kOpenedModels), opened);
    const auto same = [&](const auto& entry) { return toUtf8(entry.path) == path.toStdString(); };
    std::erase_if(m_opened, same);
    auto models = m_models;
    std::erase_if(models, same);
    takeModels(std::move(models));
}

void StudioContext::rememberUse(const QString& path)
{
    QVariantMap uses = m_preferences.value(QLatin1String(kLastUse)).toMap();
    uses.insert(path, QDateTime::currentDateTimeUtc());
    m_preferences.setValue(QLatin1String(kLastUse), uses);
}

QDateTime StudioContext::lastUse(const catalog::ModelEntry& entry) const
{
    const auto path = toUtf8(entry.path);
    QDateTime last = m_preferences.value(QLatin1String(kLastUse))
                         .toMap()
                         .value(QString::fromStdString(path))
                         .toDateTime();
    for (const auto& run : m_runs) {
        if (run.baseModel != path && run.baseModel != entry.name)
            continue;
        const auto ended = QDateTime::fromSecsSinceEpoch(
            std::chrono::duration_cast<std::chrono::seconds>(run.modified.time_since_epoch())
                .count());
        if (!last.isValid() || ended > last)
            last = ended;
    }
    return last;
}

const catalog::ModelEntry* StudioContext::modelEntry() const
{
    if (m_model.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_models.begin(), m_models.end(),
                                    [this](const auto& entry) { return means(entry, m_model); });
    return found == m_models.end() ? nullptr : &*found;
}

QString StudioContext::chatTemplate() const
{
    return m_chatTemplate.isEmpty() ? proposedTemplate() : m_chatTemplate;
}

QString StudioContext::proposedTemplate() const
{
    const auto* entry = modelEntry();
    return entry ? QString::fromStdString(entry->proposedTemplate) : QString();
}

void StudioContext::setRowOptions(const RowOptions& options)
{
    const auto read = [](const RowOptions& o) {
        return std::tuple(o.data.cutoffLen, o.data.trainOnPrompt, o.data.maskHistory,
                          o.data.packing, o.stage);
    };
    const bool isSame = read(options) == read(m_rowOptions);
    m_rowOptions = options;
    if (!isSame)
        Q_EMIT rowOptionsChanged();
}

void StudioContext::setChatTemplate(const QString& name)
{
    const QString wanted = name == proposedTemplate() ? QString() : name;
    if (m_chatTemplate == wanted)
        return;
    m_chatTemplate = wanted;
    Q_EMIT chatTemplateChanged();
}

QString StudioContext::dataFolder() const
{
    return QString::fromStdString(toUtf8(dataSetsFolder()));
}

void StudioContext::open(Page page, const QString& what)
{
    Q_EMIT pageNeeded(page);
    Q_EMIT pageRequested(page, what);
}

} // namespace anneal::ui
