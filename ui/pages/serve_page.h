#pragma once

#include <QWidget>

#include <memory>

namespace anneal::ui {

class ServeBridge;
class StudioContext;

/// The Serve page: what answers and who may ask at the left; address, requests to copy and those
/// that were answered at the right; one button in the bar that starts and stops. Follows
/// StudioContext::pageRequested(Serve, what): `what` is a run folder, checkpoint or model to
/// choose.
class ServePage final : public QWidget {
    Q_OBJECT
public:
    /// `bridge` is made when null, with the real engine.
    explicit ServePage(StudioContext& context, QWidget* parent = nullptr,
                       ServeBridge* bridge = nullptr);
    ~ServePage() override;

    [[nodiscard]] ServeBridge& bridge() const;

    /// Names for showSample(): empty, off, loading, on, network, failed, chat.
    [[nodiscard]] static QStringList sampleStates();
    void showSample(const QString& state);

Q_SIGNALS:
    void activeChanged(bool active); ///< it loads, answers or stops

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace anneal::ui
