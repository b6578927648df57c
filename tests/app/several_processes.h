#pragma once

#include "tests/app/program.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <cstring>
#include <filesystem>
#include <memory>
#include <vector>

#ifndef _WIN32
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace anneal::tests {

namespace fs = std::filesystem;

inline QByteArray contentOf(const fs::path& file)
{
    QFile opened(QString::fromStdString(file.string()));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline QJsonObject jsonOf(const fs::path& file)
{
    return QJsonDocument::fromJson(contentOf(file)).object();
}

/// log_history: the entries with this key.
inline QList<QJsonObject> entriesOf(const fs::path& run, const char* key)
{
    QList<QJsonObject> entries;
    for (const auto& entry : jsonOf(run / "trainer_state.json")["log_history"].toArray()) {
        if (entry.toObject().contains(QLatin1String(key)))
            entries << entry.toObject();
    }
    return entries;
}

/// The numbers of an fp32 safetensors file.
inline std::vector<float> numbersOf(const fs::path& file)
{
    const auto bytes = contentOf(file);
    std::uint64_t header = 0;
    if (bytes.size() < 8)
        return {};
    std::memcpy(&header, bytes.constData(), sizeof header);
    const auto data = bytes.mid(static_cast<qsizetype>(8 + header));
    std::vector<float> numbers(static_cast<std::size_t>(data.size()) / sizeof(float));
    std::memcpy(numbers.data(), data.constData(), numbers.size() * sizeof(float));
    return numbers;
}

inline double largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    if (a.empty() || a.size() != b.size())
        return INFINITY;
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, static_cast<double>(std::abs(a[i] - b[i])));
    return largest;
}

inline QString freePort()
{
#ifdef _WIN32
    return "29500";
#else
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* general = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket, general, length) != 0 || ::getsockname(socket, general, &length) != 0)
        qFatal("No port is free.");
    ::close(socket);
    return QString::number(ntohs(address.sin_port));
#endif
}

/// One of several processes, started by hand with torchrun's environment.
class Member final {
public:
    Member(int rank, int processes, const QString& port, const QStringList& arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("RANK", QString::number(rank));
        environment.insert("WORLD_SIZE", QString::number(processes));
        environment.insert("LOCAL_RANK", QString::number(rank));
        environment.insert("LOCAL_WORLD_SIZE", QString::number(processes));
        environment.insert("MASTER_ADDR", "127.0.0.1");
        environment.insert("MASTER_PORT", port);
        m_process.setProcessEnvironment(environment);
        m_process.start(programFile(), arguments);
        m_process.waitForStarted();
    }
    ~Member()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    Member(const Member&) = delete;
    Member& operator=(const Member&) = delete;

    void waitForUpdates(int updates)
    {
        while (m_out.count("\"event\":\"step\"") < updates && m_process.waitForReadyRead(60'000))
            m_out += m_process.readAllStandardOutput();
    }
    void kill() { m_process.kill(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    [[nodiscard]] ProgramResult end(int timeoutMs = 60'000)
    {
        ProgramResult result;
        if (m_process.waitForFinished(timeoutMs) && m_process.exitStatus() == QProcess::NormalExit)
            result.status = m_process.exitCode();
        result.out = m_out + m_process.readAllStandardOutput();
        result.err = m_process.readAllStandardError();
        return result;
    }

private:
    QProcess m_process;
    QByteArray m_out;
};

/// A home with rows, pairs and tagged rows of sixteen questions, and the settings of a short run.
class SharedRuns final {
public:
    SharedRuns()
    {
        QJsonArray rows, pairs, tagged, texts;
        for (int i = 0; i < 16; ++i) {
            const auto question = QString("Question %1?").arg(i * i);
            const auto answer = QString("Answer number %1").arg(i) + QString(i % 4 * 6, 'x');
            texts << QJsonObject{{"text", question + ' ' + answer}};
            rows << QJsonObject{{"instruction", question}, {"input", ""}, {"output", answer}};
            pairs << QJsonObject{
                {"instruction", question}, {"chosen", answer}, {"rejected", "no no"}};
            tagged << QJsonObject{
                {"instruction", question}, {"output", answer}, {"tag", i % 3 != 0}};
        }
        write("rows.json", QJsonDocument(rows).toJson());
        write("texts.json", QJsonDocument(texts).toJson());
        write("pairs.json", QJsonDocument(pairs).toJson());
        write("tagged.json", QJsonDocument(tagged).toJson());
        write("held.json",
              QJsonDocument(QJsonArray{rows[3], rows[1], rows[2], rows[8], rows[5]}).toJson());
        write("dataset_info.json", R"({
"rows": {"file_name": "rows.json"}, "held": {"file_name": "held.json"},
"texts": {"file_name": "texts.json", "columns": {"prompt": "text"}},
"pairs": {"file_name": "pairs.json", "ranking": true,
              "columns": {"prompt": "instruction", "chosen": "chosen", "rejected": "rejected"}},
"tagged": {"file_name": "tagged.json",
               "columns": {"prompt": "instruction", "response": "output", "kto_tag": "tag"}}})");
    }

    void write(const char* name, const QByteArray& text) const
    {
        QFile file(folder(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The test data could not be written.");
    }

    [[nodiscard]] fs::path path(const char* name) const { return m_home.path() / name; }
    [[nodiscard]] QString folder(const char* name) const
    {
        return QString::fromStdString(path(name).string());
    }

    /// `anneal train` into the folder `run`.
    [[nodiscard]] QStringList arguments(const char* run, const QStringList& more) const
    {
        const auto model = sharedFolder() / "fixtures/models/llama_gqa/model";
        return QStringList{"train",
                           "model_name_or_path=" + QString::fromStdString(model.string()),
                           "dataset=rows",
                           "dataset_dir=" + folder("."),
                           "template=default",
                           "output_dir=" + folder(run),
                           "per_device_train_batch_size=2",
                           "learning_rate=1e-3",
                           "num_train_epochs=2",
                           "logging_steps=1",
                           "use_cpu=true",
                           "--json"} +
               more;
    }

private:
    TemporaryHome m_home;
};

} // namespace anneal::tests
