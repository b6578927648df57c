#include "ui/bridge/conversation_bridge.h"

#include "core/base/utf8.h"

#include <utility>

namespace anneal::ui {

ConversationBridge::ConversationBridge(QObject* parent, Opener opener)
    : QObject(parent)
    , m_opener(std::move(opener))
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
}

ConversationBridge::~ConversationBridge()
{
    m_worker.waitForDone();
}

void ConversationBridge::deliver(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

void ConversationBridge::open()
{
    if (std::exchange(m_opened, true))
        return;
    m_worker.start([this] {
        auto opened = m_opener();
        if (!opened) {
            deliver([this, error = opened.error()] { Q_EMIT failed(error); });
            return;
        }
        m_store.emplace(std::move(opened->store));
        QStringList unreadable;
        for (const auto& name : opened->unreadable)
            unreadable << QString::fromStdString(name);
        const auto list = m_store->list({});
        if (!list) {
            deliver([this, error = list.error()] { Q_EMIT failed(error); });
            return;
        }
        deliver([this, list = *list, unreadable,
                 aside = QString::fromStdString(toUtf8(opened->setAside))] {
            Q_EMIT this->opened(list, aside, unreadable);
        });
    });
}

void ConversationBridge::run(Work work)
{
    open();
    m_worker.start([this, work = std::move(work)] {
        if (!m_store)
            return; // said already when it could not be opened
        if (const auto done = work(*m_store); !done)
            deliver([this, error = done.error()] { Q_EMIT failed(error); });
    });
}

void ConversationBridge::read(const QString& id)
{
    run([this, id](conversations::Store& store) -> Result<void> {
        ANNEAL_TRY(auto conversation, store.read({}, id.toStdString()));
        deliver([this, conversation = std::move(conversation)] {
            Q_EMIT conversationRead(conversation);
        });
        return {};
    });
}

void ConversationBridge::save(const conversations::Conversation& conversation,
                              const std::vector<std::int64_t>& numbers)
{
    run([conversation, numbers](conversations::Store& store) {
        return store.save({}, conversation, numbers);
    });
}

void ConversationBridge::rename(const QString& id, const QString& title)
{
    run([id = id.toStdString(), title = title.toStdString()](conversations::Store& store) {
        return store.rename({}, id, title);
    });
}

void ConversationBridge::remove(const QString& id)
{
    run([id = id.toStdString()](conversations::Store& store) { return store.remove({}, id); });
}

void ConversationBridge::restore(const QString& id)
{
    run([this, id](conversations::Store& store) -> Result<void> {
        ANNEAL_CHECK(store.restore({}, id.toStdString()));
        ANNEAL_TRY(auto conversation, store.read({}, id.toStdString()));
        deliver([this, conversation = std::move(conversation)] {
            Q_EMIT conversationRead(conversation);
        });
        return {};
    });
}

void ConversationBridge::search(const QString& text)
{
    const int number = ++m_search;
    run([this, text, number](conversations::Store& store) -> Result<void> {
        ANNEAL_TRY(auto hits, store.search({}, text.toStdString()));
        deliver([this, text, number, hits = std::move(hits)] {
            if (number == m_search)
                Q_EMIT found(text, hits);
        });
        return {};
    });
}

void ConversationBridge::exportTo(const QString& file, const QString& id,
                                  conversations::ExportForm form)
{
    run([this, file, id, form](conversations::Store& store) -> Result<void> {
        ANNEAL_TRY(const auto conversation, store.read({}, id.toStdString()));
        ANNEAL_CHECK(conversations::exportTo(pathFromUtf8(file.toStdString()), conversation, form));
        deliver([this, file] { Q_EMIT exported(file); });
        return {};
    });
}

} // namespace anneal::ui
