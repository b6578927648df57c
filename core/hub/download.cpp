#include "core/hub/download.h"

#include "core/base/file_lock.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/model_config.h"
#include "core/hub/transfer.h"

#include <algorithm>
#include <chrono>
#include <deque>

#include <nlohmann/json.hpp>

namespace anneal::hub {
namespace fs = std::filesystem;
namespace {

using Clock = std::chrono::steady_clock;

double secondsBetween(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

/// Counts bytes, tells the listener ten times a second.
class Progress final {
public:
    Progress(const DownloadPlan& plan, const DownloadListener& listener)
        : m_listener(listener)
    {
        m_now.totalBytes = plan.totalBytes;
    }

    void startFile(const std::string& name)
    {
        m_now.file = name;
        m_inFile = 0;
    }
    void setInFile(std::uint64_t bytes, bool arrived)
    {
        m_inFile = bytes;
        m_now.waiting.clear();
        if (!arrived)
            m_marks.clear(); // read from the disk, or begun anew: no speed of the line
        tell(false);
    }
    void endFile(std::uint64_t bytes)
    {
        m_done += bytes;
        m_inFile = 0;
        m_now.file.clear();
        tell(true);
    }
    void wait(const std::string& why)
    {
        m_now.waiting = why;
        m_marks.clear();
        tell(true);
    }

private:
    void tell(bool atOnce)
    {
        constexpr double kBetween = 0.1, kWindow = 8, kSure = 0.5;
        const auto now = Clock::now();
        if (!m_listener || (!atOnce && secondsBetween(m_told, now) < kBetween))
            return;
        m_told = now;
        m_now.bytes = m_done + m_inFile;
        m_marks.push_back({now, m_now.bytes});
        while (secondsBetween(m_marks.front().at, now) > kWindow)
            m_marks.pop_front();
        const double span = secondsBetween(m_marks.front().at, now);
        const auto came = m_now.bytes - std::min(m_now.bytes, m_marks.front().bytes);
        m_now.bytesPerSecond = span >= kSure ? static_cast<double>(came) / span : 0;
        const auto left =
            static_cast<double>(m_now.totalBytes - std::min(m_now.totalBytes, m_now.bytes));
        m_now.secondsLeft = m_now.bytesPerSecond > 0 ? left / m_now.bytesPerSecond : 0;
        m_listener(m_now);
    }

    struct Mark {
        Clock::time_point at;
        std::uint64_t bytes;
    };
    const DownloadListener& m_listener;
    DownloadProgress m_now;
    std::uint64_t m_done = 0, m_inFile = 0;
    std::deque<Mark> m_marks;
    Clock::time_point m_told{};
};

std::string problemOf(const Error& error)
{
    const auto found = error.context.find("hub");
    return found == error.context.end() ? std::string() : found->second;
}

// Held by another process: waits until that has finished.
Result<FileLock> waitForLock(const fs::path& path, Progress& progress, jobs::JobContext& context)
{
    constexpr double kBetween = 0.2;
    bool told = false;
    while (true) {
        auto lock = FileLock::acquire(path);
        if (lock || lock.error().code != ErrorCode::InvalidArgument)
            return lock;
        if (!std::exchange(told, true))
            progress.wait("Another program is downloading the same file; waiting for it.");
        ANNEAL_CHECK(waitFor(kBetween, context));
    }
}

// The configuration is looked at before gigabytes of weights are fetched for nothing.
Result<void> checkConfig(const fs::path& file, const RepoName& name)
{
    ANNEAL_TRY(const auto json, readJsonFile(file));
    const auto config = catalog::readModelConfig(json, pathFromUtf8(name.id + "/config.json"));
    if (config)
        return {};
    auto error = config.error();
    error.message += " Its weights were not downloaded.";
    error.context["hub"] = "unsupported_model";
    error.context["model"] = name.id;
    return tl::make_unexpected(std::move(error));
}

/// One run through the files of a plan.
class Download final {
public:
    Download(const DownloadPlan& plan, const HubOptions& options, WebClient& web,
             const DownloadListener& listener, jobs::JobContext& context)
        : m_plan(plan)
        , m_options(options)
        , m_web(web)
        , m_context(context)
        , m_layout(plan.name, options, plan.commit)
        , m_progress(plan, listener)
    {
    }

    Result<void> run()
    {
        m_layout.tagCache();
        const HubFile* config = nullptr;
        bool configIsNew = false;
        for (const auto& file : m_plan.files) {
            const bool isConfig = file.path == "config.json";
            ANNEAL_TRY(const bool isNew, bringFile(file));
            if (isConfig) {
                config = &file;
                configIsNew = isNew;
                ANNEAL_CHECK(checkConfig(m_layout.hasBlob(file) ? m_layout.blob(file)
                                                                : m_layout.visible(file),
                                         m_plan.name));
                continue;
            }
            ANNEAL_CHECK(m_layout.publish(file, isNew));
        }
        if (config != nullptr) {
            ANNEAL_CHECK(m_layout.publish(*config, configIsNew));
        }
        return m_layout.rememberRevision();
    }

private:
    // Plain files have no checksum in their name: they are looked at.
    Result<bool> isHere(const HubFile& file)
    {
        if (m_layout.hasBlob(file))
            return true;
        if (m_plan.name.source != Source::ModelScope || !m_layout.isVisible(file))
            return m_layout.isVisible(file);
        ANNEAL_TRY(const auto sum, checksumOf(m_layout.visible(file), file, m_context));
        return sum == file.checksum;
    }

    // True when it came just now.
    Result<bool> bringFile(const HubFile& file)
    {
        if (m_context.stopRequested())
            return cancelled();
        m_progress.startFile(file.path);
        ANNEAL_TRY(bool here, isHere(file));
        if (!here) {
            ANNEAL_TRY(const auto lock, waitForLock(m_layout.lock(file), m_progress, m_context));
            ANNEAL_TRY(here, isHere(file)); // the other one may have brought it
            if (!here) {
                ANNEAL_CHECK(fetch(file));
                m_progress.endFile(file.size);
                return true;
            }
        }
        m_progress.endFile(file.size);
        return false;
    }

    Result<void> fetch(const HubFile& file)
    {
        std::uint64_t before = 0;
        TransferListener listener;
        listener.onBytes = [&](std::uint64_t bytes) {
            constexpr std::uint64_t kPiece = 4U << 20; // more than a piece of the line at once
            m_progress.setInFile(bytes, bytes >= before && bytes - before < kPiece);
            before = bytes;
        };
        listener.onWait = [&](const Error& why, double seconds) {
            m_progress.wait(why.message + " Trying again in " +
                            std::to_string(static_cast<int>(seconds + 0.999)) + " s.");
        };
        const auto url = fileAddress(m_plan.name, m_plan.commit, file.path, m_options);
        const auto token =
            m_plan.name.source == Source::HuggingFace ? m_options.token : std::string();
        return bring(
            {m_plan.name, url, token, file, m_layout.incomplete(file), m_layout.blob(file)},
            m_options.patience, m_web, listener, m_context);
    }

    const DownloadPlan& m_plan;
    const HubOptions& m_options;
    WebClient& m_web;
    jobs::JobContext& m_context;
    CacheLayout m_layout;
    Progress m_progress;
};

} // namespace

Result<fs::path> download(const DownloadPlan& plan, const HubOptions& options,
                          const DownloadListener& listener, jobs::JobContext& context)
{
    constexpr int kChanges = 3;
    WebClient web(options.patience);
    DownloadPlan now = plan;
    for (int changes = 0;; ++changes) {
        const auto done = Download(now, options, web, listener, context).run();
        if (done)
            return now.path;
        const auto problem = problemOf(done.error());
        const bool other = problem == "checksum" || problem == "wrong_length" ||
                           done.error().code == ErrorCode::NotFound;
        if (!other || changes >= kChanges)
            return tl::make_unexpected(done.error());
        // Has the model changed on the hub? Then the new one is taken.
        ANNEAL_TRY(auto fresh, planDownload(plan.name, options, web, context));
        const auto same = [&] {
            return fresh.commit == now.commit && fresh.files.size() == now.files.size() &&
                   std::equal(fresh.files.begin(), fresh.files.end(), now.files.begin(),
                              [](const HubFile& a, const HubFile& b) {
                                  return a.path == b.path && a.checksum == b.checksum;
                              });
        };
        if (same())
            return tl::make_unexpected(done.error());
        now = std::move(fresh);
    }
}

} // namespace anneal::hub
