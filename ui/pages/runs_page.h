#pragma once

#include "ui/pages/train/verdict.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace anneal::ui {

class StudioContext;

/// The Runs page: all runs with their checkpoints above, the selected one or a comparison of the
/// ticked ones below. Reads folders in the background. Follows StudioContext::pageRequested(Runs,
/// what): `what` is a run folder to select.
class RunsPage final : public QWidget {
    Q_OBJECT
public:
    explicit RunsPage(StudioContext& context, QWidget* parent = nullptr);
    ~RunsPage() override;

    /// Names for showSample(): empty, list, details, notes, compare, queue, answers.
    [[nodiscard]] static QStringList sampleStates();
    void showSample(const QString& state);

Q_SIGNALS:
    void resumeRequested(const QString& folder);    ///< an unfinished run is to go on
    void startQueueRequested();                     ///< the first run that waits is to start
    void trainMoreRequested(const QString& folder); ///< its settings, with more epochs
    /// What its verdict proposes to change is to be tried.
    void proposalAccepted(const QString& folder, const anneal::ui::VerdictText::Proposal& proposal);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace anneal::ui
