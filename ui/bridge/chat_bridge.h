#pragma once

#include "core/base/error.h"
#include "core/studio/engine.h"

#include <QObject>
#include <QString>

#include <memory>

namespace anneal::ui {

enum class ChatState { Empty, Loading, Ready, Answering };

/// One loaded model that answers, seen from the GUI thread. Loading and answering run on a worker thread; text arrives at most 30 times a second.
class ChatBridge final : public QObject {
    Q_OBJECT
public:
    explicit ChatBridge(QObject* parent = nullptr);
    ~ChatBridge() override;

    void load(const studio::ModelChoice& choice); ///< replaces what is loaded
    void unload();
    void ask(const studio::GenerateRequest& request); ///< only in Ready
    void stop(); ///< ends the answer or the loading

    [[nodiscard]] ChatState state() const { return m_state; }
    [[nodiscard]] const studio::ModelChoice& choice() const { return m_choice; }
    [[nodiscard]] QString chatTemplate() const;
    [[nodiscard]] qint64 contextLength() const;

Q_SIGNALS:
    void stateChanged(anneal::ui::ChatState state);
    void loadProgressed(double fraction, const QString& what);
    void textArrived(const QString& piece);
    void answerFinished(const anneal::studio::Answer& answer);
    void failed(const anneal::Error& error);

private:
    class Worker;
    void drain();
    void setState(ChatState state);
    ChatState m_state = ChatState::Empty;
    studio::ModelChoice m_choice;
    std::unique_ptr<Worker> m_worker;
};

} // namespace anneal::ui
