#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace anneal::ui {

class StudioContext;

/// The Models page: what is on this PC with its size on disk, and downloads with good models to
/// begin with. Reads folders in the background. Follows StudioContext::pageRequested(Models, what):
/// `what` is a hub name to download, written into the field.
class ModelsPage final : public QWidget {
    Q_OBJECT
public:
    explicit ModelsPage(StudioContext& context, QWidget* parent = nullptr);
    ~ModelsPage() override;

    /// Names for showSample(): empty, list, downloading, delete, offline.
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
