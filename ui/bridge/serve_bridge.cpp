#include "ui/bridge/serve_bridge.h"

#include "core/serve/api_server.h"
#include "core/studio/answer_service.h"
#include "core/webchat/accounts.h"
#include "core/webchat/password.h"
#include "core/webchat/web_chat.h"

#include <chrono>

namespace anneal::ui {

namespace {

constexpr int kMostLines = 1000; ///< that wait to be shown; what comes faster is left out
constexpr std::chrono::seconds kGrace{5};

QString chatPathOf(const webchat::WebChat* chat)
{
    if (chat == nullptr)
        return {};
    const auto code = QString::fromStdString(chat->setUpCode());
    return QStringLiteral("/chat/") +
           (code.isEmpty() ? QString() : QStringLiteral("#set-up=") + code);
}

} // namespace

ServeBridge::ServeBridge(QObject* parent, Loader loader)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_channel(std::make_unique<JobChannel>())
    , m_adding(std::make_unique<JobChannel>())
{
    connect(m_channel.get(), &JobChannel::progressed, this, &ServeBridge::progressed);
    connect(m_channel.get(), &JobChannel::ended, this, &ServeBridge::finish);
    connect(m_adding.get(), &JobChannel::ended, this,
            [this](const std::optional<Error>& error) { Q_EMIT personAdded(m_person, error); });
}

ServeBridge::~ServeBridge() = default;

bool ServeBridge::active() const
{
    return m_state != ServeState::Off && m_state != ServeState::Failed;
}

void ServeBridge::start(const ServeSettings& settings)
{
    if (active())
        return;
    m_settings = settings;
    m_error.reset();
    m_url.clear();
    m_chatPath.clear();
    setState(ServeState::Loading);
    Q_EMIT progressed(0, QString());
    m_channel->start(
        [this, settings](jobs::JobContext& context) { return serve(settings, context); });
}

void ServeBridge::stop()
{
    if (!active())
        return;
    m_channel->requestStop();
    setState(ServeState::Stopping);
}

void ServeBridge::reset()
{
    if (m_state != ServeState::Failed)
        return;
    m_error.reset();
    setState(ServeState::Off);
}

void ServeBridge::addPerson(const QString& name, const QString& password)
{
    if (m_adding->busy())
        return;
    m_person = name.trimmed();
    m_adding->start([name = name.toStdString(),
                     password = password.toStdString()](jobs::JobContext&) -> Result<void> {
        ANNEAL_TRY(const auto accounts,
                   webchat::Accounts::open(webchat::accountsFile(webchat::defaultFolder())));
        ANNEAL_TRY(const auto hash, webchat::hashPassword(password));
        ANNEAL_TRY(const auto user, accounts->add(name, hash));
        return {};
    });
}

// The worker's: loads, serves until it is told to stop.
Result<void> ServeBridge::serve(const ServeSettings& settings, jobs::JobContext& context)
{
    serve::ApiOptions options;
    options.host = settings.network ? "0.0.0.0" : "127.0.0.1";
    options.port = settings.port;
    options.access.key = settings.key;
    options.modelNames = {settings.choice.label};
    options.log = [this](const std::string& line) { log(line); };
    std::shared_ptr<webchat::WebChat> chat;
    if (settings.chatPage) {
        webchat::WebChatOptions page;
        page.folder = webchat::defaultFolder();
        page.greeting = settings.greeting;
        page.persona = settings.persona;
        page.log = [this](const std::string& line) { log(line); };
        ANNEAL_TRY(chat, webchat::WebChat::open(std::move(page)));
        options.added = chat;
        options.access.signIn = true;
    }
    // What is wrong with it is better known before a model is loaded.
    ANNEAL_TRY(const auto access, serve::Access::create(options.host, options.access));
    ANNEAL_TRY(const auto engine, m_loader());
    ANNEAL_TRY(std::shared_ptr<studio::AnswerService> service,
               engine->loadService(
                   {settings.choice}, studio::ServiceLimits{},
                   [this](double fraction, const std::string& what) {
                       m_channel->setProgress(fraction, what);
                   },
                   context));
    ANNEAL_TRY(const auto server, serve::ApiServer::start(std::move(options), service));
    QMetaObject::invokeMethod(
        this,
        [this, url = QString::fromStdString(server->url()), path = chatPathOf(chat.get())] {
            m_url = url;
            m_chatPath = path;
            if (m_state == ServeState::Loading)
                setState(ServeState::On);
        },
        Qt::QueuedConnection);
    context.waitForStop();
    server->stop(kGrace);
    service->stop();
    return {};
}

void ServeBridge::log(const std::string& line)
{
    const std::lock_guard lock(m_mutex);
    if (m_lines.size() >= kMostLines)
        return;
    m_lines.append(QString::fromStdString(line));
    if (m_lines.size() == 1)
        QMetaObject::invokeMethod(this, &ServeBridge::drain, Qt::QueuedConnection);
}

void ServeBridge::drain()
{
    QStringList lines;
    {
        const std::lock_guard lock(m_mutex);
        lines.swap(m_lines);
    }
    if (!lines.isEmpty())
        Q_EMIT logged(lines);
}

void ServeBridge::finish(const std::optional<Error>& error)
{
    if (error && error->code != ErrorCode::Cancelled) {
        m_error = error;
        setState(ServeState::Failed);
    } else {
        setState(ServeState::Off);
    }
}

void ServeBridge::setState(ServeState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace anneal::ui
