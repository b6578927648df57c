#pragma once

#include "core/base/error.h"
#include "core/conversations/export.h"
#include "core/conversations/store.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <vector>

namespace anneal::ui {

/// The kept conversations, seen from the GUI thread. Everything is read and written on one worker
/// thread, in the order of the calls; results come as signals. The destructor waits until all is
/// kept.
class ConversationBridge final : public QObject {
    Q_OBJECT
public:
    /// How the worker gets the store; tests pass their own.
    using Opener = std::function<Result<conversations::Store::Opened>()>;
    explicit ConversationBridge(QObject* parent = nullptr,
                                Opener opener = conversations::openDefaultStore);
    ~ConversationBridge() override;

    void open(); ///< the list, by opened(); later calls do nothing
    void read(const QString& id);
    void save(const conversations::Conversation& conversation,
              const std::vector<std::int64_t>& numbers);
    void rename(const QString& id, const QString& title);
    void remove(const QString& id);
    void restore(const QString& id);
    void search(const QString& text); ///< only the newest search is answered
    void exportTo(const QString& file, const QString& id, conversations::ExportForm form);

Q_SIGNALS:
    /// `setAside`: the new name of a damaged file, "" = none; `unreadable`: old files that were
    /// left.
    void opened(const std::vector<anneal::conversations::Summary>& list, const QString& setAside,
                const QStringList& unreadable);
    void conversationRead(const anneal::conversations::Conversation& conversation);
    void found(const QString& text, const std::vector<anneal::conversations::Hit>& hits);
    void exported(const QString& file);
    void failed(const anneal::Error& error);

private:
    using Work = std::function<Result<void>(conversations::Store&)>;
    void run(Work work);
    void deliver(std::function<void()> news); ///< from the worker: called on the GUI thread

    Opener m_opener;
    std::optional<conversations::Store> m_store; ///< the worker's
    bool m_opened = false;
    int m_search = 0;
    QThreadPool m_worker; // declared last: done before the rest goes
};

} // namespace anneal::ui
