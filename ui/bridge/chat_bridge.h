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

/// Which of two loaded models: the one of load(), or the one that loadOther() put beside it.
enum class Speaker { Main, Other };

/// How a bridge gets the engine; tests pass their own.
using EngineLoader = std::function<Result<std::shared_ptr<studio::Engine>>()>;

/// One loaded model that answers, or two side by side, seen from the GUI thread. Where both share a
/// base it is in memory once. Loading and answering run on a worker
/// thread; text arrives at most 30 times a second. No call blocks: a load() or unload() while the
/// worker is busy stops it first and follows when it has ended.
class ChatBridge final : public QObject {
    Q_OBJECT
public:
    explicit ChatBridge(QObject* parent = nullptr, EngineLoader loader = studio::loadEngine);
    ~ChatBridge() override; ///< stops and waits

    void load(const studio::ModelChoice& choice); ///< replaces what is loaded; the other one goes
    /// Beside the loaded model. Loads `choice` first when nothing is loaded.
    void loadOther(const studio::ModelChoice& other);
    void load(const studio::ModelChoice& choice, const studio::ModelChoice& other);
    void unloadOther();
    void unload();
    /// Only in Ready; the other one only when hasOther().
    void ask(const studio::GenerateRequest& request, Speaker speaker = Speaker::Main);
    /// What another page asks the loaded model, on the worker thread. Only in Ready; the state is
    /// Answering until loanEnded(). stop(), load() and unload() end it as they end an answer.
    using Loan = std::function<Result<void>(studio::ChatModel& model, jobs::JobContext& context)>;
    void lend(Loan work);
    void stop(); ///< ends the answer or the loading

    [[nodiscard]] ChatState state() const { return m_state; }
    [[nodiscard]] const studio::ModelChoice& choice() const { return m_choice; }
    [[nodiscard]] bool hasOther() const { return m_hasOther; }
    [[nodiscard]] const studio::ModelChoice& otherChoice() const { return m_otherChoice; }
    [[nodiscard]] bool loadsOther() const { return m_loadsOther; } ///< in Loading
    [[nodiscard]] bool sharesBase() const { return m_hasOther && m_sharesBase; }
    /// "" = none loaded.
    [[nodiscard]] QString chatTemplate(Speaker speaker = Speaker::Main) const
    {
        return speaker == Speaker::Main ? m_chatTemplate : m_otherTemplate;
    }
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
    void loanEnded(const std::optional<anneal::Error>& error); ///< none: it went well
    void failed(const anneal::Error& error);

private:
    /// The running job's, else the GUI thread's.
    struct Held {
        std::shared_ptr<studio::Engine> engine;
        std::shared_ptr<studio::ChatModel> model;
        std::shared_ptr<studio::ChatModel> otherModel; ///< only where it has a base of its own
        std::size_t otherVoice = 0;                    ///< of `model`, where both share a base
        std::string question;                          ///< see trainingQuestion()
        studio::Answer answer;
    };
    void startLoading();
    void startLoadingOther();
    [[nodiscard]] Result<void> loadOtherModel(const studio::ModelChoice& other,
                                              jobs::JobContext& context);
    void forget();
    void finish(const std::optional<Error>& error);
    void setState(ChatState state);

    ChatState m_state = ChatState::Empty;
    studio::ModelChoice m_choice, m_otherChoice;
    std::optional<studio::ModelChoice> m_next, m_nextOther; ///< to load when the job has ended
    bool m_hasOther = false, m_sharesBase = false, m_loadsOther = false;
    bool m_unloadNext = false, m_lent = false;
    QString m_chatTemplate, m_otherTemplate, m_trainingQuestion;
    qint64 m_contextLength = 0;
    EngineLoader m_loader;
    Held m_held;
    std::unique_ptr<jobs::Job> m_freeing;
    std::unique_ptr<JobChannel> m_channel; // declared last: joins before the rest goes
};

} // namespace anneal::ui
