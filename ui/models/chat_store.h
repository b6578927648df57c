#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QString>
#include <QVector>

#include <vector>

namespace anneal::ui {

/// One message of a conversation. The figures are of the model's answers; 0 = unknown.
struct ChatTurn {
    bool fromUser = true;
    QString text;
    qint64 promptTokens = 0, newTokens = 0;
    double tokensPerSecond = 0;
    QString finishReason = {}; ///< stop, length, cancelled
};

/// A conversation as it is kept on disk.
struct ChatConversation {
    QString id;
    QString title; ///< given by the user; "" = the first question
    QDateTime created, modified;
    QString system;
    QString checkpoint; ///< id of what answered last (model_choices.h)
    QVector<ChatTurn> turns;

    [[nodiscard]] QString shownTitle() const; ///< "" while there is no question
};

/// Conversations in ANNEAL_HOME/chats, one JSON file each (schema 1), written atomically.
class ChatStore final {
public:
    struct Loaded {
        std::vector<ChatConversation> conversations; ///< newest first
        QStringList unreadable;                      ///< file names that were left alone
    };
    [[nodiscard]] static Loaded load();
    [[nodiscard]] static Result<void> save(const ChatConversation& conversation);
    [[nodiscard]] static Result<void> remove(const QString& id);
    [[nodiscard]] static ChatConversation create();
};

} // namespace anneal::ui
