#pragma once

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace anneal::ui {

/// How far the training is, at the program's icon in the task bar or dock: on Linux by the signal
/// com.canonical.Unity.LauncherEntry, which KDE, Ubuntu's dock and others show; on Windows by
/// ITaskbarList3. Where nothing shows it nothing happens. GUI thread only.
class TaskbarProgress final : public QObject {
    Q_OBJECT
public:
    explicit TaskbarProgress(QWidget& window);
    ~TaskbarProgress() override;

    /// 0 to 1; nullopt takes it away. A change of less than a hundredth is not told.
    void setProgress(std::optional<double> fraction);

private:
    void tell(std::optional<double> fraction);

    struct Place;
    std::unique_ptr<Place> m_place;
    std::optional<double> m_told;
};

} // namespace anneal::ui
