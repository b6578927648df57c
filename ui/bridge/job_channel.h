#pragma once

#include "core/base/error.h"
#include "core/jobs/job.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace anneal::ui {

/// One job at a time on a worker thread, and its news brought to the GUI thread at most 30 times a
/// second, so that fast work can't flood the window. A body hands its results over in variables of
/// its owner: ended() comes when the thread is joined, so they need no lock.
class JobChannel final : public QObject {
    Q_OBJECT
public:
    explicit JobChannel(QObject* parent = nullptr);
    ~JobChannel() override; ///< stops the job and waits; no signal comes any more

    // GUI thread.
    [[nodiscard]] bool busy() const { return m_job != nullptr; }
    void start(jobs::Job::Body body); ///< only when not busy
    void requestStop();

    // The body's thread.
    void addToken(const std::string& text); ///< one token of an answer; its text may be empty
    void setProgress(double fraction, const std::string& what); ///< 0 to 1

Q_SIGNALS:
    void progressed(double fraction, const QString& what);
    void textArrived(const QString& text);
    /// Tokens so far, and a second since the first one; 0 while it is too early to tell.
    void tokensArrived(qint64 tokens, double tokensPerSecond);
    /// No error: it went well. busy() is false again.
    void ended(const std::optional<anneal::Error>& error);

private:
    class Shared;
    void drain();
    std::unique_ptr<Shared> m_shared;
    std::unique_ptr<jobs::Job> m_job; // declared last: joins before the rest goes
};

} // namespace anneal::ui
