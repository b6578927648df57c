#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <random>

namespace anneal::tests {

/// A request as it goes over the wire, and how.
struct FuzzRequest {
    QByteArray bytes;
    qsizetype cut = -1; ///< the client goes after so many bytes; -1 = it sends all
    int pauseMs = 0;    ///< between small pieces; 0 = at once
    bool readsNothing = false;
};

/// Requests that are nearly right: valid ones of every route, with values of other types, huge and
/// odd numbers, texts that are no UTF-8, deep nesting, doubled and unknown fields, damaged headers
/// and lengths, cut or slow. The same seed gives the same requests.
class FuzzRequests final {
public:
    /// `cookie`: of somebody who has signed in to the chat page; `conversation`: one of theirs.
    FuzzRequests(std::uint64_t seed, QByteArray cookie, QByteArray conversation);

    [[nodiscard]] FuzzRequest next();

private:
    [[nodiscard]] std::size_t below(std::size_t limit);
    [[nodiscard]] bool oneIn(std::size_t count) { return below(count) == 0; }
    template <typename List>
    [[nodiscard]] auto oneOf(const List& list)
    {
        return list[static_cast<qsizetype>(below(static_cast<std::size_t>(list.size())))];
    }
    [[nodiscard]] QByteArray changedBody(QByteArray body);
    [[nodiscard]] QByteArray oddValue();
    [[nodiscard]] QByteArray changedBytes(QByteArray bytes);
    [[nodiscard]] QByteArray target(QByteArray path);
    [[nodiscard]] QByteArray headers(const QByteArray& path, const QByteArray& body, bool& chunked);

    std::mt19937_64 m_random;
    QByteArray m_cookie, m_conversation;
};

} // namespace anneal::tests
