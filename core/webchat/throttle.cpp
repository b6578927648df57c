#include "core/webchat/throttle.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace anneal::webchat {
namespace {

constexpr std::size_t kMostNames = 10'000;

} // namespace

std::chrono::seconds Throttle::take(const std::string& name, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    if (m_counts.size() >= kMostNames && !m_counts.contains(name)) {
        std::erase_if(m_counts,
                      [&](const auto& entry) { return now - entry.second.begun >= m_window; });
        if (m_counts.size() >= kMostNames)
            m_counts.erase(std::ranges::min_element(
                m_counts, {}, [](const auto& entry) { return entry.second.begun; }));
    }
    auto& count = m_counts[name];
    if (count.tries == 0 || now - count.begun >= m_window)
        count = {0, now};
    if (count.tries >= m_most)
        return std::max(std::chrono::seconds(1),
                        std::chrono::ceil<std::chrono::seconds>(count.begun + m_window - now));
    ++count.tries;
    return std::chrono::seconds(0);
}

void Throttle::forget(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    m_counts.erase(name);
}

void Throttle::giveBack(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_counts.find(name); found != m_counts.end() && found->second.tries > 0)
        --found->second.tries;
}

std::string placeOf(const std::string& address)
{
    boost::system::error_code error;
    const auto parsed = boost::asio::ip::make_address(address.substr(0, address.find('%')), error);
    if (error || parsed.is_v4() || parsed.to_v6().is_v4_mapped())
        return address;
    const auto bytes = parsed.to_v6().to_bytes();
    return {bytes.begin(), bytes.begin() + 8};
}

} // namespace anneal::webchat
