#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace anneal::ui {

/// Whether the system asks for a dark look: the desktop portal on Linux, the registry on Windows.
/// Asked without waiting; until the answer comes, and without one, the palette that the program
/// started with decides.
class SystemTheme final : public QObject {
    Q_OBJECT
public:
    /// `last`: what it was when the program ended, so that a dark start does not flash white.
    explicit SystemTheme(std::optional<bool> last = {}, QObject* parent = nullptr);
    ~SystemTheme() override;
    [[nodiscard]] bool dark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void take(bool dark);
    class Watcher;
    std::unique_ptr<Watcher> m_watcher;
    bool m_dark = false;
    bool m_startDark = false; ///< of the palette that the program started with
};

} // namespace anneal::ui
