#include "core/serve/http_connection.h"

namespace anneal::serve {

ConnectionList::Place ConnectionList::add(const std::shared_ptr<HttpConnection>& connection)
{
    const std::lock_guard lock(m_mutex);
    ++m_count;
    return m_idle.insert(m_idle.end(), connection);
}

// A place stays valid when it moves from one list to the other.
void ConnectionList::setBusy(Place place)
{
    const std::lock_guard lock(m_mutex);
    m_busy.splice(m_busy.end(), m_idle, place);
    ++m_busyCount;
}

void ConnectionList::setIdle(Place place)
{
    const std::lock_guard lock(m_mutex);
    m_idle.splice(m_idle.end(), m_busy, place);
    --m_busyCount;
}

// Only idle ones are removed: the list must be the one that holds the place.
void ConnectionList::remove(Place place)
{
    const std::lock_guard lock(m_mutex);
    m_idle.erase(place);
    --m_count;
}

bool ConnectionList::closeOldestIdle()
{
    std::shared_ptr<HttpConnection> oldest;
    {
        const std::lock_guard lock(m_mutex);
        for (auto place = m_idle.begin(); !oldest && place != m_idle.end(); ++place) {
            oldest = place->lock();
            if (oldest) // so that the next call finds another one, while this one closes
                m_idle.splice(m_idle.end(), m_idle, place);
        }
    }
    if (!oldest)
        return false;
    oldest->close();
    return true;
}

HttpCounts ConnectionList::counts() const
{
    const std::lock_guard lock(m_mutex);
    return {.connections = m_count, .busy = m_busyCount};
}

std::list<std::shared_ptr<HttpConnection>> ConnectionList::all() const
{
    const std::lock_guard lock(m_mutex);
    std::list<std::shared_ptr<HttpConnection>> open;
    for (const auto* list : {&m_idle, &m_busy})
        for (const auto& weak : *list)
            if (auto connection = weak.lock())
                open.push_back(std::move(connection));
    return open;
}

} // namespace anneal::serve
