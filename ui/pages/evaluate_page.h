#pragma once

#include "core/studio/engine.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace anneal::ui {

class StudioContext;

/// The Evaluate page: model, rows and what to measure at the left; progress, figures and a table of
/// references beside answers at the right; one button in the run bar that says what is missing.
/// Follows StudioContext::pageRequested(Evaluate, what): `what` is a run folder, a checkpoint, or
/// the folder of an earlier evaluation.
class EvaluatePage final : public QWidget {
    Q_OBJECT
public:
    using Loader = std::function<Result<std::shared_ptr<studio::Engine>>()>;
    explicit EvaluatePage(StudioContext& context, QWidget* parent = nullptr,
                          Loader loader = studio::loadEngine);
    ~EvaluatePage() override;

    [[nodiscard]] bool running() const;
    void stop();

    /// Names for showSample(): empty, ready, running, done, answers, failed.
    [[nodiscard]] static QStringList sampleStates();
    void showSample(const QString& state);

Q_SIGNALS:
    void runningChanged(bool running);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace anneal::ui
