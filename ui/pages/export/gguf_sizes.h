#pragma once

#include "ui/bridge/job_channel.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

namespace anneal::ui {

/// How large each model is as each GGUF type, found from its shapes on a worker thread and kept.
class GgufSizes final : public QObject {
    Q_OBJECT
public:
    explicit GgufSizes(QObject* parent = nullptr);

    /// Bytes by the order of catalog::ggufFileTypes(); empty until they are known (changed() tells)
    /// and for a model that can't be read.
    [[nodiscard]] std::vector<quint64> of(const QString& model);

Q_SIGNALS:
    void changed();

private:
    void begin(const QString& model);
    QHash<QString, std::vector<quint64>> m_known;
    QString m_wanted, m_running;           ///< asked for last; being read
    std::vector<quint64> m_read;           ///< the running job's until it ends
    std::unique_ptr<JobChannel> m_channel; // declared last: joins before the rest goes
};

} // namespace anneal::ui
