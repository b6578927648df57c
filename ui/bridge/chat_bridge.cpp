#include "ui/bridge/chat_bridge.h"

#include "core/base/utf8.h"
#include "core/config/run_config.h"

namespace anneal::ui {

namespace {

/// The first training question of the run that `adapter` belongs to, "" when its settings or rows
/// are not there any more.
std::string firstTrainingQuestion(const std::string& adapter)
{
    const auto folder = pathFromUtf8(adapter);
    for (const auto& place : {folder, folder.parent_path()}) {
        std::error_code ignored;
        const auto file = place / "run.yaml";
        if (!std::filesystem::is_regular_file(file, ignored))
            continue;
        const auto config = config::RunConfig::fromFile(file, {}, config::Verb::Train);
        if (!config)
            return {};
        const auto questions = studio::sampleQuestions(*config);
        return questions && !questions->empty() ? questions->front() : std::string();
    }
    return {};
}

} // namespace

ChatBridge::ChatBridge(QObject* parent, EngineLoader loader)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_channel(std::make_unique<JobChannel>())
{
    connect(m_channel.get(), &JobChannel::progressed, this,
            [this](double fraction, const QString& what) {
                if (m_state == ChatState::Loading)
                    Q_EMIT loadProgressed(fraction, what);
            });
    connect(m_channel.get(), &JobChannel::textArrived, this, &ChatBridge::textArrived);
    connect(m_channel.get(), &JobChannel::tokensArrived, this, &ChatBridge::tokensArrived);
    connect(m_channel.get(), &JobChannel::ended, this, &ChatBridge::finish);
}

ChatBridge::~ChatBridge() = default;

void ChatBridge::load(const studio::ModelChoice& choice)
{
    m_unloadNext = false;
    m_next = choice;
    if (m_channel->busy()) {
        m_channel->requestStop();
        return;
    }
    startLoading();
}

void ChatBridge::unload()
{
    m_next.reset();
    if (m_channel->busy()) {
        m_unloadNext = true;
        m_channel->requestStop();
        return;
    }
    if (m_held.model) // gigabytes may be freed: not on this thread
        m_channel->start([model = std::exchange(m_held.model, nullptr)](auto&) mutable {
            model.reset();
            return Result<void>();
        });
    forget();
    setState(ChatState::Empty);
}

void ChatBridge::forget()
{
    m_chatTemplate.clear();
    m_trainingQuestion.clear();
    m_contextLength = 0;
}

void ChatBridge::startLoading()
{
    m_choice = *std::exchange(m_next, std::nullopt);
    forget();
    setState(ChatState::Loading);
    Q_EMIT loadProgressed(0, QString());
    m_channel->start([this, choice = m_choice](jobs::JobContext& context) -> Result<void> {
        m_held.model.reset(); // first: two models may not fit
        if (!m_held.engine) {
            ANNEAL_TRY(m_held.engine, m_loader());
        }
        const auto progress = [this](double fraction, const std::string& what) {
            m_channel->setProgress(fraction, what);
        };
        ANNEAL_TRY(std::shared_ptr<studio::ChatModel> model,
                   m_held.engine->loadChat(choice, progress, context));
        const auto& adapters = choice.model.adapterNameOrPath;
        m_held.question =
            adapters.empty() ? std::string() : firstTrainingQuestion(adapters.front());
        m_held.model = std::move(model);
        return {};
    });
}

void ChatBridge::ask(const studio::GenerateRequest& request)
{
    if (m_state != ChatState::Ready || m_channel->busy())
        return;
    setState(ChatState::Answering);
    m_channel->start([this, request](jobs::JobContext& context) -> Result<void> {
        const auto onText = [this](const std::string& piece) { m_channel->addToken(piece); };
        ANNEAL_TRY(m_held.answer, m_held.model->generate(request, onText, context));
        return {};
    });
}

void ChatBridge::stop()
{
    m_channel->requestStop();
}

void ChatBridge::finish(const std::optional<Error>& error)
{
    const auto before = m_state;
    if (before == ChatState::Answering && !error)
        Q_EMIT answerFinished(m_held.answer);
    if (m_next) {
        startLoading();
        return;
    }
    if (std::exchange(m_unloadNext, false)) {
        unload();
        return;
    }
    if (before == ChatState::Loading && !error) {
        m_chatTemplate = QString::fromStdString(m_held.model->chatTemplateName());
        m_contextLength = m_held.model->maxPositions();
        m_trainingQuestion = QString::fromStdString(m_held.question);
        setState(ChatState::Ready);
    } else if (before == ChatState::Loading) {
        setState(ChatState::Empty);
    } else if (before == ChatState::Answering) {
        setState(ChatState::Ready);
    }
    if (error && error->code != ErrorCode::Cancelled)
        Q_EMIT failed(*error);
}

void ChatBridge::setState(ChatState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace anneal::ui
