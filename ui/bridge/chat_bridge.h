#pragma once

#include "core/base/error.h"
#include "core/studio/engine.h"
#include "ui/bridge/job_channel.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace anneal::ui {

enum class ChatState { Empty, Loading, Ready, Answering };

/// How a bridge gets the engine; tests pass their own.
using EngineLoader = std::function<Result<std::shared_ptr<studio::Engine>>()>;

/// One loaded model that answers, seen from the GUI thread. Loading and answering run on a worker
/// thread; text arrives at most 30 times a second. No call blocks: a load() or unload() while the
/// worker is busy stops it first and follows when it has ended.
class ChatBridge final : public QObject {
    Q_OBJECT
public:
    explicit ChatBridge(QObject* parent = nullptr, EngineLoader loader = studio::loadEngine);
    ~ChatBridge() override; ///< stops and waits

    void load(const studio::ModelChoice& choice); ///< replaces what is loaded
    void unload();
    void ask(const studio::GenerateRequest& request); ///< only in Ready
    void stop();                                      ///< ends the answer or the loading

    [[nodiscard]] ChatState state() const { return m_state; }
    [[nodiscard]] const studio::ModelChoice& choice() const { return m_choice; }
    [[nodiscard]] QString chatTemplate() const { return m_chatTemplate; } ///< "" = none loaded
    [[nodiscard]] qint64 contextLength() const { return m_contextLength; }
    /// The first question of the rows that the loaded adapter was trained on; "" when unknown.
    [[nodiscard]] QString trainingQuestion() const { return m_trainingQuestion; }

Q_SIGNALS:
    void stateChanged(anneal::ui::ChatState state);
    void loadProgressed(double fraction, const QString& what);
    void textArrived(const QString& piece);
    /// Tokens of the answer so far, and a second; 0 while it is too early to tell.
    void tokensArrived(qint64 tokens, double tokensPerSecond);
    void answerFinished(const anneal::studio::Answer& answer);
    void failed(const anneal::Error& error);

private:
    /// The running job's, else the GUI thread's.
    struct Held {
        std::shared_ptr<studio::Engine> engine;
        std::shared_ptr<studio::ChatModel> model;
        std::string question; ///< see trainingQuestion()
        studio::Answer answer;
    };
    void startLoading();
    void forget();
    void finish(const std::optional<Error>& error);
    void setState(ChatState state);

    ChatState m_state = ChatState::Empty;
    studio::ModelChoice m_choice;
    std::optional<studio::ModelChoice> m_next; ///< to load when the job has ended
    bool m_unloadNext = false;
    QString m_chatTemplate, m_trainingQuestion;
    qint64 m_contextLength = 0;
    EngineLoader m_loader;
    Held m_held;
    std::unique_ptr<JobChannel> m_channel; // declared last: joins before the rest goes
};

} // namespace anneal::ui
