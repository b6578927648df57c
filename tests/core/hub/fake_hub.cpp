#include "tests/core/hub/fake_hub.h"

#include "core/base/paths.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace anneal::tests {
namespace {

const QByteArray kConfig =
    R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 16,
        "intermediate_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2,
        "num_key_value_heads": 1, "vocab_size": 64, "rms_norm_eps": 1e-5})";

QByteArray weights()
{
    QByteArray bytes;
    for (int i = 0; i < 40'000; ++i)
        bytes.append(char(i * 31 + i / 256));
    return bytes;
}

} // namespace

bool isLarge(const std::string& path)
{
    return path.ends_with(".safetensors") || path.ends_with(".gguf");
}

FakeHub::FakeHub()
    : m_commit(40, 'a')
    , m_files{{"config.json", kConfig},
              {"tokenizer.json", "{\"version\": \"1.0\"}"},
              {"model.safetensors", weights()}}
    , m_server(std::make_unique<HubServer>([this](const HttpAsked& asked) {
        auto good = answer(asked);
        if (spoil)
            spoil(asked, good);
        return good;
    }))
{
}

void FakeHub::put(const std::string& path, const QByteArray& bytes)
{
    m_files[path] = bytes;
}

void FakeHub::clear()
{
    m_files.clear();
}

std::string FakeHub::checksum(const std::string& path, const QByteArray& bytes)
{
    if (isLarge(path))
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    QByteArray blob = "blob " + QByteArray::number(bytes.size());
    blob.append('\0');
    return QCryptographicHash::hash(blob + bytes, QCryptographicHash::Sha1).toHex().toStdString();
}

QByteArray FakeHub::list() const
{
    QJsonArray siblings;
    for (const auto& [path, bytes] : m_files) {
        QJsonObject entry{{"rfilename", QString::fromStdString(path)}};
        const auto sum = QString::fromStdString(checksum(path, bytes));
        if (listsBlobs && isLarge(path))
            entry.insert("lfs", QJsonObject{{"sha256", sum}, {"size", double(bytes.size())}});
        if (listsBlobs) {
            entry.insert("size", double(bytes.size()));
            entry.insert("blobId", isLarge(path) ? QString(40, 'e') : sum);
        }
        siblings.append(entry);
    }
    return QJsonDocument(QJsonObject{{"id", kId},
                                     {"sha", QString::fromUtf8(m_commit)},
                                     {"siblings", siblings}})
        .toJson();
}

QByteArray FakeHub::modelScopeList() const
{
    QJsonArray files{QJsonObject{{"Path", "folder"}, {"Type", "tree"}, {"Size", 0}}};
    for (const auto& [path, bytes] : m_files)
        files.append(QJsonObject{
            {"Path", QString::fromStdString(path)},
            {"Type", "blob"},
            {"Size", double(bytes.size())},
            {"Sha256", QString::fromLatin1(
                           QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())}});
    return QJsonDocument(QJsonObject{{"Code", 200}, {"Data", QJsonObject{{"Files", files}}}})
        .toJson();
}

HttpAnswer FakeHub::file(const HttpAsked& asked, const std::string& path)
{
    const auto found = m_files.find(path);
    if (found == m_files.end())
        return {404, {}, "no such file"};
    HttpAnswer answer;
    answer.body = found->second;
    const auto sum = QByteArray::fromStdString(checksum(path, found->second));
    answer.headers = {{"ETag", "\"" + sum + "\""}, {"Accept-Ranges", "bytes"}};
    const auto range = asked.headers.value("range");
    const auto condition = asked.headers.value("if-range");
    if (range.startsWith("bytes=") && (condition.isEmpty() || condition == "\"" + sum + "\"")) {
        const auto first = range.mid(6, range.size() - 7).toLongLong();
        const auto total = QByteArray::number(answer.body.size());
        answer.status = 206;
        answer.headers.insert("Content-Range", "bytes " + QByteArray::number(first) + "-" +
                                                   QByteArray::number(answer.body.size() - 1) +
                                                   "/" + total);
        answer.body = answer.body.mid(first);
    }
    return answer;
}

HttpAnswer FakeHub::answer(const HttpAsked& asked)
{
    const QUrl url(QString::fromUtf8(asked.path));
    const auto path = url.path().toStdString();
    const QUrlQuery query(url);
    const std::string id = kId;
    if (path == "/api/models/" + id + "/revision/main")
        return {200, {}, listing.isEmpty() ? list() : listing};
    if (path == "/api/v1/models/" + id + "/repo/files")
        return {200, {}, modelScopeList()};
    if (path == "/api/v1/models/" + id + "/repo")
        return file(asked, query.queryItemValue("FilePath").toStdString());
    const auto resolve = "/" + id + "/resolve/" + m_commit.toStdString() + "/";
    if (path.starts_with(resolve))
        return file(asked, path.substr(resolve.size()));
    return {404, {{"X-Error-Code", "RepoNotFound"}}, "{}"};
}

hub::HubOptions FakeHub::options() const
{
    hub::HubOptions options;
    options.endpoint = m_server->url();
    options.modelScope = m_server->url();
    options.cache = hubCacheFolder();
    options.modelsFolder = modelsFolder();
    options.patience.firstWaitMs = 1;
    options.patience.connectSeconds = 5;
    options.patience.stallSeconds = 20;
    return options;
}

std::filesystem::path FakeHub::repository() const
{
    return hubCacheFolder() / "models--org--tiny";
}

std::filesystem::path FakeHub::snapshot() const
{
    return repository() / "snapshots" / commit();
}

Result<std::filesystem::path> FakeHub::bring(const hub::HubOptions& options,
                                             const std::string& name,
                                             const hub::DownloadListener& listener)
{
    jobs::JobContext context;
    ANNEAL_TRY(const auto wanted, hub::parseRepoName(name, options.source));
    ANNEAL_TRY(const auto plan, hub::planDownload(wanted, options, context));
    return hub::download(plan, options, listener, context);
}

} // namespace anneal::tests
