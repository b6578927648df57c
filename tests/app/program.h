#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace anneal::tests {

struct ProgramResult {
    int status = -1;
    QByteArray out, err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonObject error() const
    {
        return QJsonDocument::fromJson(err).object()["error"].toObject();
    }

    /// Standard output as one JSON object a line.
    [[nodiscard]] QList<QJsonObject> jsonLines() const
    {
        QList<QJsonObject> lines;
        for (const auto& line : out.split('\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }
};

inline QString programFile()
{
    return QStringLiteral(ANNEAL_BINARY_DIR "/bin/anneal");
}

/// Runs the terminal program to its end in this process's environment.
inline ProgramResult runProgram(const QStringList& arguments, int timeoutMs = 120'000)
{
    QProcess process;
    process.start(programFile(), arguments);
    ProgramResult result;
    if (process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    else
        process.kill();
    process.waitForFinished(5000);
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

} // namespace anneal::tests
