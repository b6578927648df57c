#pragma once

#include <QObject>

#include <memory>

namespace anneal::ui {

/// Asks the system not to fall asleep: systemd-logind on Linux, the execution state on Windows.
/// Where there is neither, nothing happens.
class KeepAwake final : public QObject {
    Q_OBJECT
public:
    explicit KeepAwake(QObject* parent = nullptr);
    ~KeepAwake() override;
    void setActive(bool active, const QString& reason);

private:
    struct Lock;
    std::unique_ptr<Lock> m_lock;
};

} // namespace anneal::ui
