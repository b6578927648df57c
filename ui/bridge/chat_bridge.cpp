#include "ui/bridge/chat_bridge.h"

#include "core/base/utf8.h"
#include "core/config/run_config.h"

namespace anneal::ui {

namespace {

/// The first training question of the run that `adapter` belongs to, "" when its settings or rows
/// are not there any more.
std::string firstTrainingQuestion(const std::string& weights)
{
    const auto folder = pathFromUtf8(weights);
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
    m_nextOther.reset();
    if (m_channel->busy()) {
        m_channel->requestStop();
        return;
    }
    startLoading();
}

void ChatBridge::load(const studio::ModelChoice& choice, const studio::ModelChoice& other)
{
    load(choice);
    m_nextOther = other; // follows when the first is there
}

void ChatBridge::loadOther(const studio::ModelChoice& other)
{
    m_nextOther = other;
    if (m_channel->busy()) {
        if (m_state == ChatState::Answering)
            m_channel->requestStop();
        return; // follows
    }
    if (m_state == ChatState::Ready)
        startLoadingOther();
}

void ChatBridge::unloadOther()
{
    m_nextOther.reset();
    m_hasOther = false;
    m_otherTemplate.clear();
    if (m_channel->busy() || !m_held.otherModel) // the worker's: it goes with the next loading
        return;
    // Gigabytes may be freed: not on this thread, and the next answer need not wait for it.
    m_freeing = std::make_unique<jobs::Job>(
        [model = std::exchange(m_held.otherModel, nullptr)](auto&) mutable {
            model.reset();
            return Result<void>();
        },
        [](const Result<void>&) {});
}

void ChatBridge::unload()
{
    m_next.reset();
    m_nextOther.reset();
    if (m_channel->busy()) {
        m_unloadNext = true;
        m_channel->requestStop();
        return;
    }
    if (m_held.model) // gigabytes may be freed: not on this thread
        m_channel->start([model = std::exchange(m_held.model, nullptr),
                          other = std::exchange(m_held.otherModel, nullptr)](auto&) mutable {
            model.reset();
            other.reset();
            return Result<void>();
        });
    forget();
    setState(ChatState::Empty);
}

void ChatBridge::forget()
{
    m_chatTemplate.clear();
    m_otherTemplate.clear();
    m_trainingQuestion.clear();
    m_contextLength = 0;
    m_hasOther = false;
}

void ChatBridge::startLoading()
{
    m_choice = *std::exchange(m_next, std::nullopt);
    forget();
    setState(ChatState::Loading);
    Q_EMIT loadProgressed(0, QString());
    m_channel->start([this, choice = m_choice](jobs::JobContext& context) -> Result<void> {
        m_held.model.reset(); // first: two models may not fit
        m_held.otherModel.reset();
        if (!m_held.engine) {
            ANNEAL_TRY(m_held.engine, m_loader());
        }
        const auto progress = [this](double fraction, const std::string& what) {
            m_channel->setProgress(fraction, what);
        };
        ANNEAL_TRY(std::shared_ptr<studio::ChatModel> model,
                   m_held.engine->loadChat(choice, progress, context));
        const auto& adapters = choice.model.adapterNameOrPath;
        m_held.question = firstTrainingQuestion(adapters.empty() ? choice.model.modelNameOrPath
                                                                 : adapters.front());
        m_held.model = std::move(model);
        return {};
    });
}

void ChatBridge::startLoadingOther()
{
    m_otherChoice = *std::exchange(m_nextOther, std::nullopt);
    m_hasOther = false;
    m_loadsOther = true;
    setState(ChatState::Loading);
    Q_EMIT loadProgressed(0, QString());
    m_channel->start([this, other = m_otherChoice](jobs::JobContext& context) {
        return loadOtherModel(other, context);
    });
}

Result<void> ChatBridge::loadOtherModel(const studio::ModelChoice& other, jobs::JobContext& context)
{
    m_held.otherModel.reset();
    const auto voice = m_held.model->addVoice(other.model, context);
    if (voice) {
        m_held.otherVoice = *voice;
        return {};
    }
    if (voice.error().code != ErrorCode::Unsupported)
        return tl::make_unexpected(voice.error());
    const auto progress = [this](double fraction, const std::string& what) {
        m_channel->setProgress(fraction, what);
    };
    ANNEAL_TRY(m_held.otherModel, m_held.engine->loadChat(other, progress, context));
    return {};
}

void ChatBridge::ask(const studio::GenerateRequest& request, Speaker speaker)
{
    if (m_state != ChatState::Ready || m_channel->busy() ||
        (speaker == Speaker::Other && !m_hasOther))
        return;
    setState(ChatState::Answering);
    m_channel->start([this, request, speaker](jobs::JobContext& context) -> Result<void> {
        const auto onText = [this](const std::string& piece) { m_channel->addToken(piece); };
        auto own = request;
        const bool byItself = speaker == Speaker::Other && m_held.otherModel;
        own.voice = speaker == Speaker::Other && !byItself ? m_held.otherVoice : 0;
        auto& model = byItself ? *m_held.otherModel : *m_held.model;
        ANNEAL_TRY(m_held.answer, model.generate(own, onText, context));
        return {};
    });
}

void ChatBridge::lend(Loan work)
{
    if (m_state != ChatState::Ready || m_channel->busy())
        return;
    m_lent = true;
    setState(ChatState::Answering);
    m_channel->start([this, work = std::move(work)](jobs::JobContext& context) {
        return work(*m_held.model, context);
    });
}

void ChatBridge::stop()
{
    m_channel->requestStop();
}

void ChatBridge::finish(const std::optional<Error>& error)
{
    const auto before = m_state;
    const bool other = std::exchange(m_loadsOther, false);
    const bool failedBadly = error && error->code != ErrorCode::Cancelled;
    // Before the state changes, so that who asks again then knows how this one ended.
    if (std::exchange(m_lent, false))
        Q_EMIT loanEnded(error);
    else if (before == ChatState::Answering && !error)
        Q_EMIT answerFinished(m_held.answer);
    else if (before == ChatState::Answering && failedBadly)
        Q_EMIT failed(*error);
    if (m_next) {
        startLoading();
        return;
    }
    if (std::exchange(m_unloadNext, false)) {
        unload();
        return;
    }
    if (before == ChatState::Loading && other) {
        m_hasOther = !error;
        m_sharesBase = m_hasOther && !m_held.otherModel;
        m_otherTemplate =
            m_hasOther
                ? QString::fromStdString(m_held.otherModel
                                             ? m_held.otherModel->chatTemplateName()
                                             : m_held.model->chatTemplateName(m_held.otherVoice))
                : QString();
    } else if (before == ChatState::Loading && !error) {
        m_chatTemplate = QString::fromStdString(m_held.model->chatTemplateName());
        m_contextLength = m_held.model->maxPositions();
        m_trainingQuestion = QString::fromStdString(m_held.question);
    }
    if (before == ChatState::Loading && !other && error) {
        m_nextOther.reset();
        setState(ChatState::Empty);
    } else if (m_nextOther && m_held.model) {
        startLoadingOther();
    } else if (before != ChatState::Empty) {
        setState(ChatState::Ready);
    }
    if (before != ChatState::Answering && failedBadly)
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
