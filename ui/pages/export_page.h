#pragma once

#include <QWidget>

#include <memory>

namespace anneal::ui {

class StudioContext;

/// The Export page: what, for which program and where at the left; progress, result or failure at
/// the right; one button in the run bar that says what is missing. Follows
/// StudioContext::pageRequested(Export, what): `what` is a run folder or a checkpoint to choose.
class ExportPage final : public QWidget {
    Q_OBJECT
public:
    explicit ExportPage(StudioContext& context, QWidget* parent = nullptr);
    ~ExportPage() override;

    /// Names for showSample(): empty, ready, quality, running, done, deployed, failed.
    [[nodiscard]] static QStringList sampleStates();
    void showSample(const QString& state);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace anneal::ui
