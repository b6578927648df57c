#pragma once

#include "core/hub/download.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace anneal::ui {

enum class DownloadState { Waiting, LookingUp, Running, Paused, Failed, Done };

/// One model that is to come, is coming or came.
struct DownloadRow {
    int id = 0;
    hub::RepoName name;
    DownloadState state = DownloadState::Waiting;
    hub::DownloadProgress progress;
    std::optional<Error> error; ///< of Failed
    std::filesystem::path path; ///< of Done

    [[nodiscard]] bool active() const
    {
        return state == DownloadState::LookingUp || state == DownloadState::Running;
    }
    [[nodiscard]] bool unfinished() const { return state != DownloadState::Done; }
};

/// The downloads of the window: one at a time on a worker thread, the others wait. What is paused
/// or failed is gone on with later; the destructor stops what runs, which keeps what arrived. GUI
/// thread only; progress comes at most ten times a second.
class HubBridge final : public QObject {
    Q_OBJECT
public:
    using Options = std::function<hub::HubOptions()>; ///< asked at the start of each download
    explicit HubBridge(Options options, QObject* parent = nullptr);
    ~HubBridge() override;

    [[nodiscard]] const std::vector<DownloadRow>& rows() const { return m_rows; }
    [[nodiscard]] const DownloadRow* row(int id) const; ///< nullptr when it is gone
    [[nodiscard]] bool active() const { return m_running != 0; }

    int add(const hub::RepoName& name);      ///< or goes on with it when it is in the list
    void restore(const hub::RepoName& name); ///< from an earlier session: paused
    void pause(int id);
    void resume(int id);  ///< also after a failure
    void cancel(int id);  ///< and throws away what arrived
    void dismiss(int id); ///< takes a finished or failed one off the list

Q_SIGNALS:
    void rowsChanged(); ///< their number or a state
    void progressed(int id);
    void finished(const QString& path);

private:
    struct Shared;
    void startNext();
    void drain();
    void end(const Result<std::filesystem::path>& result);
    void forget(const hub::RepoName& name);
    [[nodiscard]] DownloadRow* find(int id);

    Options m_options;
    std::vector<DownloadRow> m_rows;
    int m_lastId = 0, m_running = 0; ///< id of the running one, 0 = none
    bool m_forget = false;           ///< the running one is thrown away when it has stopped
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<jobs::Job> m_job; // joins before the rest goes
    std::unique_ptr<jobs::Job> m_forgetting;
};

} // namespace anneal::ui
