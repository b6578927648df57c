#pragma once

#include <QObject>

#include <memory>

namespace anneal::ui {

/// A message of the desktop, outside the window: on Linux by org.freedesktop.Notifications, on
/// Windows beside the clock. Where the desktop shows none nothing happens. GUI thread only.
class DesktopNotice final : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotice(QObject* parent = nullptr);
    ~DesktopNotice() override;
    void show(const QString& title, const QString& text);

Q_SIGNALS:
    void clicked();

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);

private:
    struct Place;
    std::unique_ptr<Place> m_place;
};

} // namespace anneal::ui
