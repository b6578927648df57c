#include "ui/bridge/chat_bridge.h"

#include "core/base/utf8.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"

#include <QElapsedTimer>
#include <QTimer>

#include <mutex>

namespace anneal::ui {

namespace {

constexpr int kDrainMs = 33; // at most 30 times a second

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

/// What the worker thread and the GUI thread share. Everything below the mutex is guarded by it;
/// the engine and the model belong to the running job, else to the GUI thread.
class ChatBridge::Worker final {
public:
    explicit Worker(ChatBridge& bridge)
        : m_bridge(bridge)
    {
    }

    void text(const std::string& piece)
    {
        const std::lock_guard lock(mutex);
        pendingText += piece;
        wake();
    }
    void progress(double newFraction, const std::string& newWhat)
    {
        const std::lock_guard lock(mutex);
        fraction = newFraction;
        what = newWhat;
        progressChanged = true;
        wake();
    }
    void finished(const Result<void>& newResult)
    {
        const std::lock_guard lock(mutex);
        result = newResult;
        wake();
    }
    void start(jobs::Job::Body body)
    {
        result.reset();
        answer.reset();
        job = std::make_unique<jobs::Job>(std::move(body),
                                          [this](const Result<void>& done) { finished(done); });
    }

    std::shared_ptr<studio::Engine> engine;
    std::shared_ptr<studio::ChatModel> model;
    QElapsedTimer sinceDrain;

    std::mutex mutex;
    std::string pendingText, what, trainingQuestion;
    double fraction = 0;
    bool progressChanged = false, queued = false;
    std::optional<Result<void>> result;
    std::optional<studio::Answer> answer;

    std::unique_ptr<jobs::Job> job; // declared last: joins before the rest goes

private:
    void wake()
    {
        if (queued)
            return;
        queued = true;
        QMetaObject::invokeMethod(
            &m_bridge, [&bridge = m_bridge] { bridge.drain(); }, Qt::QueuedConnection);
    }
    ChatBridge& m_bridge;
};

ChatBridge::ChatBridge(QObject* parent, EngineLoader loader)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_worker(std::make_unique<Worker>(*this))
{
    m_worker->sinceDrain.start();
}

ChatBridge::~ChatBridge() = default;

void ChatBridge::load(const studio::ModelChoice& choice)
{
    m_unloadNext = false;
    m_next = choice;
    if (m_worker->job) {
        m_worker->job->requestStop();
        return;
    }
    startLoading();
}

void ChatBridge::unload()
{
    m_next.reset();
    if (m_worker->job) {
        m_unloadNext = true;
        m_worker->job->requestStop();
        return;
    }
    if (m_worker->model) // gigabytes may be freed: not on this thread
        m_worker->start([model = std::exchange(m_worker->model, nullptr)](auto&) mutable {
            model.reset();
            return Result<void>();
        });
    m_chatTemplate.clear();
    m_trainingQuestion.clear();
    m_contextLength = 0;
    setState(ChatState::Empty);
}

void ChatBridge::startLoading()
{
    m_choice = *std::exchange(m_next, std::nullopt);
    m_chatTemplate.clear();
    m_trainingQuestion.clear();
    m_contextLength = 0;
    setState(ChatState::Loading);
    Q_EMIT loadProgressed(0, QString());
    m_worker->start([worker = m_worker.get(), choice = m_choice,
                     loader = m_loader](jobs::JobContext& context) -> Result<void> {
        worker->model.reset(); // first: two models may not fit
        if (!worker->engine) {
            ANNEAL_TRY(worker->engine, loader());
        }
        const auto progress = [worker](double fraction, const std::string& what) {
            worker->progress(fraction, what);
        };
        ANNEAL_TRY(std::shared_ptr<studio::ChatModel> model,
                   worker->engine->loadChat(choice, progress, context));
        const auto& adapters = choice.model.adapterNameOrPath;
        const auto question =
            adapters.empty() ? std::string() : firstTrainingQuestion(adapters.front());
        worker->model = std::move(model);
        const std::lock_guard lock(worker->mutex);
        worker->trainingQuestion = question;
        return {};
    });
}

void ChatBridge::ask(const studio::GenerateRequest& request)
{
    if (m_state != ChatState::Ready || m_worker->job)
        return;
    setState(ChatState::Answering);
    m_worker->start([worker = m_worker.get(), request](jobs::JobContext& context) -> Result<void> {
        ANNEAL_TRY(
            auto answer,
            worker->model->generate(
                request, [worker](const std::string& piece) { worker->text(piece); }, context));
        const std::lock_guard lock(worker->mutex);
        worker->answer = std::move(answer);
        return {};
    });
}

void ChatBridge::stop()
{
    if (m_worker->job)
        m_worker->job->requestStop();
}

void ChatBridge::drain()
{
    std::string text, what;
    double fraction = 0;
    bool progressChanged = false, done = false;
    {
        const std::lock_guard lock(m_worker->mutex);
        done = m_worker->result.has_value();
        const auto elapsed = m_worker->sinceDrain.elapsed();
        if (!done && elapsed < kDrainMs) { // stays queued
            QTimer::singleShot(int(kDrainMs - elapsed), this, &ChatBridge::drain);
            return;
        }
        m_worker->queued = false;
        text.swap(m_worker->pendingText);
        what = m_worker->what;
        fraction = m_worker->fraction;
        progressChanged = std::exchange(m_worker->progressChanged, false);
    }
    m_worker->sinceDrain.restart();
    if (progressChanged && m_state == ChatState::Loading)
        Q_EMIT loadProgressed(fraction, QString::fromStdString(what));
    if (!text.empty())
        Q_EMIT textArrived(QString::fromStdString(text));
    if (done && m_worker->job)
        finish();
}

void ChatBridge::finish()
{
    m_worker->job->wait();
    m_worker->job.reset();
    const auto result = *m_worker->result;
    const auto answer = std::exchange(m_worker->answer, std::nullopt);
    const auto before = m_state;
    if (before == ChatState::Answering && answer)
        Q_EMIT answerFinished(*answer);
    if (m_next) {
        startLoading();
        return;
    }
    if (std::exchange(m_unloadNext, false)) {
        unload();
        return;
    }
    if (before == ChatState::Loading && result) {
        m_chatTemplate = QString::fromStdString(m_worker->model->chatTemplateName());
        m_contextLength = m_worker->model->maxPositions();
        m_trainingQuestion = QString::fromStdString(m_worker->trainingQuestion);
        setState(ChatState::Ready);
    } else if (before == ChatState::Loading) {
        setState(ChatState::Empty);
    } else if (before == ChatState::Answering) {
        setState(ChatState::Ready);
    }
    if (!result && result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(result.error());
}

void ChatBridge::setState(ChatState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace anneal::ui
