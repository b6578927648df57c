#pragma once

#include "core/base/error.h"
#include "core/studio/engine.h"
#include "ui/bridge/job_channel.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace anneal::ui {

enum class ServeState { Off, Loading, On, Stopping, Failed };

struct ServeSettings {
    studio::ModelChoice choice;
    bool network = false; ///< false: only this computer may ask
    quint16 port = 8000;
    std::string key;               ///< "" = none; the network needs one
    bool chatPage = false;         ///< people sign in and talk on a web page
    std::string greeting, persona; ///< of that page
};

/// One server at a time, seen from the GUI thread: a model is loaded on a worker thread and answers
/// until stop(). All signals come on the GUI thread.
class ServeBridge final : public QObject {
    Q_OBJECT
public:
    using Loader = std::function<Result<std::shared_ptr<studio::Engine>>()>;
    explicit ServeBridge(QObject* parent = nullptr, Loader loader = studio::loadEngine);
    ~ServeBridge() override; ///< stops and waits

    void start(const ServeSettings& settings); ///< ignored unless Off or Failed
    void stop();  ///< answers that are under way have some seconds to come to their end
    void reset(); ///< Failed -> Off

    [[nodiscard]] ServeState state() const { return m_state; }
    [[nodiscard]] bool active() const; ///< Loading to Stopping
    [[nodiscard]] const ServeSettings& settings() const { return m_settings; }
    [[nodiscard]] const QString& url() const { return m_url; } ///< "http://127.0.0.1:8000"
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// What stands behind url() for the chat page; with the code for the first account where nobody
    /// has one. "" without the page.
    [[nodiscard]] const QString& chatPath() const { return m_chatPath; }

    /// Makes an account of the chat page, whether it serves or not; personAdded() tells.
    void addPerson(const QString& name, const QString& password);

Q_SIGNALS:
    void stateChanged(anneal::ui::ServeState state);
    void progressed(double fraction, const QString& what);
    void personAdded(const QString& name, const std::optional<anneal::Error>& error);
    void logged(const QStringList& lines); ///< requests that were answered, oldest first

private:
    Result<void> serve(const ServeSettings& settings, jobs::JobContext& context);
    void log(const std::string& line); ///< any thread
    void drain();
    void setState(ServeState state);
    void finish(const std::optional<Error>& error);

    ServeState m_state = ServeState::Off;
    ServeSettings m_settings;
    QString m_url, m_chatPath, m_person;
    std::optional<Error> m_error;
    Loader m_loader;
    std::mutex m_mutex;
    QStringList m_lines;                             ///< under m_mutex: not yet told
    std::unique_ptr<JobChannel> m_channel, m_adding; // declared last: join before the rest goes
};

} // namespace anneal::ui
