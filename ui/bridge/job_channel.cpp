#include "ui/bridge/job_channel.h"

#include <QElapsedTimer>
#include <QTimer>

#include <mutex>
#include <optional>

namespace anneal::ui {

namespace {
constexpr int kDrainMs = 33;         // at most 30 times a second
constexpr double kSureSeconds = 0.3; // a speed over less than this says little
} // namespace

/// What both threads touch, guarded by the mutex.
class JobChannel::Shared final {
public:
    struct News {
        std::string text, what;
        double fraction = 0;
        bool progressed = false;
        qint64 tokens = 0;
        double tokensPerSecond = 0;
        std::optional<Result<void>> result;
    };

    explicit Shared(JobChannel& channel)
        : m_channel(channel)
    {
        m_sinceDrain.start();
    }

    void reset()
    {
        const std::lock_guard lock(m_mutex);
        m_news = {};
    }

    template <typename Change>
    void change(Change&& change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_news);
        if (std::exchange(m_queued, true))
            return;
        QMetaObject::invokeMethod(
            &m_channel, [&channel = m_channel] { channel.drain(); }, Qt::QueuedConnection);
    }

    void addToken(const std::string& text)
    {
        change([&](News& news) {
            news.text += text;
            if (news.tokens++ == 0)
                m_sinceToken.start();
            const double seconds = double(m_sinceToken.nsecsElapsed()) / 1e9;
            if (seconds >= kSureSeconds)
                news.tokensPerSecond = double(news.tokens - 1) / seconds;
        });
    }

    /// What came since the last time; nullopt when it is too soon, then it is asked again later.
    std::optional<News> take()
    {
        const std::lock_guard lock(m_mutex);
        const qint64 elapsed = m_sinceDrain.elapsed();
        if (!m_news.result && elapsed < kDrainMs) { // stays queued
            QTimer::singleShot(int(kDrainMs - elapsed), &m_channel, &JobChannel::drain);
            return std::nullopt;
        }
        m_queued = false;
        m_sinceDrain.restart();
        News taken = m_news;
        m_news.text.clear();
        m_news.progressed = false;
        return taken;
    }

private:
    JobChannel& m_channel;
    std::mutex m_mutex;
    News m_news;
    bool m_queued = false;
    QElapsedTimer m_sinceDrain, m_sinceToken;
};

JobChannel::JobChannel(QObject* parent)
    : QObject(parent)
    , m_shared(std::make_unique<Shared>(*this))
{
}

JobChannel::~JobChannel() = default;

void JobChannel::start(jobs::Job::Body body)
{
    if (busy())
        return;
    m_shared->reset();
    m_job = std::make_unique<jobs::Job>(
        std::move(body), [shared = m_shared.get()](const Result<void>& result) {
            shared->change([&](Shared::News& news) { news.result = result; });
        });
}

void JobChannel::requestStop()
{
    if (m_job)
        m_job->requestStop();
}

void JobChannel::addToken(const std::string& text)
{
    m_shared->addToken(text);
}

void JobChannel::setProgress(double fraction, const std::string& what)
{
    m_shared->change([&](Shared::News& news) {
        news.fraction = fraction;
        news.what = what;
        news.progressed = true;
    });
}

void JobChannel::drain()
{
    const auto news = m_shared->take();
    if (!news)
        return;
    if (news->progressed)
        Q_EMIT progressed(news->fraction, QString::fromStdString(news->what));
    if (!news->text.empty())
        Q_EMIT textArrived(QString::fromStdString(news->text));
    if (news->tokens > 0)
        Q_EMIT tokensArrived(news->tokens, news->tokensPerSecond);
    if (!news->result || !m_job)
        return;
    m_job->wait();
    m_job.reset();
    Q_EMIT ended(*news->result ? std::nullopt : std::optional(news->result->error()));
}

} // namespace anneal::ui
