#include "core/hub/transfer.h"

#include "core/base/system_error.h"
#include "core/base/utf8.h"
#include "core/hub/part_file.h"
#include "core/hub/web_url.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>

namespace anneal::hub {
namespace fs = std::filesystem;
namespace {

// "bytes 100-199/200": first byte and total; nullopt when it is malformed. "*" = total not told.
struct ContentRange {
    std::uint64_t first = 0;
    std::optional<std::uint64_t> total;
};
std::optional<ContentRange> contentRange(const std::string& text)
{
    constexpr std::string_view kUnit = "bytes ";
    if (!text.starts_with(kUnit))
        return std::nullopt;
    ContentRange range;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data() + kUnit.size(), end, range.first);
    const auto slash = text.find('/');
    if (first.ec != std::errc() || slash == std::string::npos)
        return std::nullopt;
    if (text.substr(slash + 1) == "*")
        return range;
    std::uint64_t total = 0;
    const auto last = std::from_chars(text.data() + slash + 1, end, total);
    if (last.ec != std::errc() || last.ptr != end)
        return std::nullopt;
    range.total = total;
    return range;
}

bool isStrong(const std::string& tag)
{
    return tag.size() > 2 && tag.front() == '"' && tag.back() == '"';
}

// The file's bytes into the digest; returns how many.
Result<std::uint64_t> addFile(const fs::path& path, files::Digest& digest,
                              jobs::JobContext& context)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return tl::make_unexpected(systemError("Could not read", path, lastSystemError()));
    std::string piece(1U << 20, '\0');
    std::uint64_t bytes = 0;
    while (in) {
        if (context.stopRequested())
            return cancelled();
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto count = static_cast<std::size_t>(in.gcount());
        digest.add(std::string_view(piece).substr(0, count));
        bytes += count;
    }
    return bytes;
}

/// The attempts of one file.
class Bringing final {
public:
    Bringing(const Transfer& transfer, const Patience& patience, WebClient& web,
             const TransferListener& listener, jobs::JobContext& context)
        : m_transfer(transfer)
        , m_patience(patience)
        , m_web(web)
        , m_listener(listener)
        , m_context(context)
        , m_digest(transfer.file.kind(), transfer.file.size)
    {
    }

    Result<void> run();

private:
    [[nodiscard]] std::uint64_t size() const { return m_transfer.file.size; }
    Result<void> goOn();    // with what is here
    Result<void> restart(); // from the first byte
    Result<void> attempt();
    Result<void> begin(const WebResponse& response);
    Result<void> take(std::string_view bytes);
    Result<void> finish();
    [[nodiscard]] tl::unexpected<Error> wrongLength() const;

    const Transfer& m_transfer;
    const Patience& m_patience;
    WebClient& m_web;
    const TransferListener& m_listener;
    jobs::JobContext& m_context;
    std::optional<PartFile> m_part;
    files::Digest m_digest;
    std::uint64_t m_here = 0;
    std::uint64_t m_most = 0; ///< ever: only more than that counts as headway
    std::string m_tag;        ///< ETag of the answer that the bytes here came from
    bool m_rangesWork = true;
};

Result<void> Bringing::goOn()
{
    std::error_code error;
    const auto length = fs::file_size(m_transfer.incomplete, error);
    ANNEAL_TRY(m_part, PartFile::open(m_transfer.incomplete));
    if (error || length == 0)
        return {};
    if (length > size())
        return restart();
    ANNEAL_TRY(m_here, addFile(m_transfer.incomplete, m_digest, m_context));
    if (m_here != length)
        return restart();
    m_most = m_here;
    m_listener.onBytes(m_here);
    return {};
}

Result<void> Bringing::restart()
{
    m_here = 0;
    m_tag.clear();
    m_digest = files::Digest(m_transfer.file.kind(), size());
    ANNEAL_CHECK(m_part->empty());
    m_listener.onBytes(0);
    return {};
}

tl::unexpected<Error> Bringing::wrongLength() const
{
    const auto host = hostOf(m_transfer.url);
    return fail(ErrorCode::Format,
                host + " gives " + m_transfer.file.path + " another length than the " +
                    std::to_string(size()) +
                    " bytes that the hub promised. Try again later, or another mirror.",
                {{"hub", "wrong_length"},
                 {"host", host},
                 {"file", m_transfer.file.path},
                 {"transient", "1"}});
}

Result<void> Bringing::begin(const WebResponse& response)
{
    const auto tag = response.header("etag");
    if (response.status == 206) {
        const auto range = contentRange(response.header("content-range"));
        if (!range || range->first != m_here || (!m_tag.empty() && !tag.empty() && tag != m_tag)) {
            m_rangesWork = range && range->first == m_here; // else it does not know what a range is
            ANNEAL_CHECK(restart());
            return wrongLength();
        }
        if (range->total && *range->total != size())
            return wrongLength();
    } else {
        if (m_here > 0)
            ANNEAL_CHECK(restart()); // the whole file again, or another one
        const auto length = response.header("content-length");
        if (!length.empty() && length != std::to_string(size()))
            return wrongLength();
    }
    if (isStrong(tag))
        m_tag = tag;
    return {};
}

Result<void> Bringing::take(std::string_view bytes)
{
    ANNEAL_CHECK(m_part->write(bytes));
    m_digest.add(bytes);
    m_here += bytes.size();
    m_listener.onBytes(m_here);
    return {};
}

Result<void> Bringing::attempt()
{
    WebRequest request{m_transfer.url, {}, m_transfer.token, false, size()};
    if (m_here > 0 && m_rangesWork) {
        request.headers["Range"] = "bytes=" + std::to_string(m_here) + "-";
        if (!m_tag.empty())
            request.headers["If-Range"] = m_tag;
    }
    ANNEAL_TRY(const auto response,
               m_web.fetch(
                   request, [this](const WebResponse& started) { return begin(started); },
                   [this](std::string_view bytes) -> Result<void> {
                       if (bytes.size() > size() - m_here)
                           return wrongLength();
                       return take(bytes);
                   },
                   m_context));
    if (response.status == 416) {
        ANNEAL_CHECK(restart());
        return wrongLength();
    }
    ANNEAL_CHECK(checkStatus(response, m_transfer.name, "the file " + m_transfer.file.path));
    if (m_here < size())
        return wrongLength(); // fewer bytes, without a word
    return {};
}

Result<void> Bringing::finish()
{
    ANNEAL_CHECK(m_part->flush());
    m_part->close();
    const auto sum = m_digest.finish();
    std::error_code error;
    if (sum != m_transfer.file.checksum) {
        fs::remove(m_transfer.incomplete, error);
        return fail(ErrorCode::Format,
                    hostOf(m_transfer.url) + " sent " + m_transfer.file.path +
                        " with a wrong checksum, so it was thrown away. Try again, or another "
                        "mirror.",
                    {{"hub", "checksum"},
                     {"host", hostOf(m_transfer.url)},
                     {"file", m_transfer.file.path}});
    }
    fs::rename(m_transfer.incomplete, m_transfer.target, error);
    if (error)
        return tl::make_unexpected(systemError("Could not write", m_transfer.target, error));
    return {};
}

Result<void> Bringing::run()
{
    ANNEAL_CHECK(goOn());
    int failures = 0;
    for (int attempts = 0; m_here < size() || attempts == 0;) {
        if (m_here == size() && size() > 0)
            break; // all of it was here
        const auto result = attempt();
        if (result)
            break;
        ++attempts;
        failures = m_here > m_most ? 1 : failures + 1;
        m_most = std::max(m_most, m_here);
        if (!result.error().context.contains("transient") || failures >= m_patience.attempts ||
            attempts >= m_patience.attemptsInAll) {
            (void)m_part->flush();
            return result;
        }
        ANNEAL_TRY(const auto seconds, waitAfter(result.error(), failures, m_patience));
        if (m_listener.onWait)
            m_listener.onWait(result.error(), seconds);
        ANNEAL_CHECK(waitFor(seconds, m_context));
    }
    return finish();
}

} // namespace

Result<void> bring(const Transfer& transfer, const Patience& patience, WebClient& web,
                   const TransferListener& listener, jobs::JobContext& context)
{
    // Bytes from before may be those that are wrong: then once more from the first one.
    std::error_code error;
    const bool begun = fs::exists(transfer.incomplete, error);
    auto result = Bringing(transfer, patience, web, listener, context).run();
    const auto isChecksum = [](const Error& why) {
        const auto found = why.context.find("hub");
        return found != why.context.end() && found->second == "checksum";
    };
    if (begun && !result && isChecksum(result.error()))
        result = Bringing(transfer, patience, web, listener, context).run();
    return result;
}

Result<std::string> checksumOf(const fs::path& path, const HubFile& like, jobs::JobContext& context)
{
    files::Digest digest(like.kind(), like.size);
    ANNEAL_CHECK(addFile(path, digest, context).map([](std::uint64_t) {}));
    return digest.finish();
}

} // namespace anneal::hub
