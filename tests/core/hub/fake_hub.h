#pragma once

#include "core/hub/download.h"
#include "tests/core/hub/hub_server.h"
#include "tests/support/shared.h"

#include <map>

namespace anneal::tests {

/// A hub with one model, on this computer: the routes of Hugging Face and of ModelScope that
/// core/hub asks, with ranges and checksums. `spoil` may change any answer.
class FakeHub final {
public:
    static constexpr const char* kId = "org/tiny";

    FakeHub(); ///< with a small model: config.json, tokenizer.json, model.safetensors

    /// Changes what the hub holds: a new commit.
    void put(const std::string& path, const QByteArray& bytes);
    void clear();
    void setCommit(const QByteArray& commit) { m_commit = commit; }
    [[nodiscard]] QByteArray bytes(const std::string& path) const { return m_files.at(path); }
    [[nodiscard]] std::string commit() const { return m_commit.toStdString(); }
    [[nodiscard]] static std::string checksum(const std::string& path, const QByteArray& bytes);

    /// Called on the server's thread with the good answer.
    using Spoil = std::function<void(const HttpAsked&, HttpAnswer&)>;
    Spoil spoil;
    bool listsBlobs = true; ///< false: a mirror that gives names alone
    QByteArray listing;     ///< in place of the true one, when not empty

    [[nodiscard]] HubServer& server() { return *m_server; }
    [[nodiscard]] hub::HubOptions options() const; ///< quick to try again, into the test's home
    [[nodiscard]] std::filesystem::path repository() const; ///< models--org--tiny
    [[nodiscard]] std::filesystem::path snapshot() const;

    /// plan and download, without a pause.
    [[nodiscard]] Result<std::filesystem::path> bring(const hub::HubOptions& options,
                                                      const std::string& name = kId,
                                                      const hub::DownloadListener& listener = {});

private:
    HttpAnswer answer(const HttpAsked& asked);
    HttpAnswer file(const HttpAsked& asked, const std::string& path);
    [[nodiscard]] QByteArray list() const;
    [[nodiscard]] QByteArray modelScopeList() const;
    QByteArray m_commit;
    std::map<std::string, QByteArray> m_files;
    std::unique_ptr<HubServer> m_server; // declared last: its thread ends first
};

/// Weights as a hub marks them: named by SHA-256.
[[nodiscard]] bool isLarge(const std::string& path);

} // namespace anneal::tests
