#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"
#include "core/report/train_events.h"

#include <QTemporaryDir>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace anneal::tests {

/// Keeps what a run tells, and does something at each update.
class RunWatcher final : public report::TrainListener {
public:
    std::function<void(const report::StepEvent&)> onStep;
    std::vector<report::StepEvent> steps;
    std::vector<report::EvalEvent> evaluations;
    std::vector<std::string> warnings;

    void stepDone(const report::StepEvent& event) override
    {
        steps.push_back(event);
        if (onStep)
            onStep(event);
    }
    void evaluated(const report::EvalEvent& event) override { evaluations.push_back(event); }
    void warned(const Notice& notice) override { warnings.push_back(notice.sentence); }
};

/// Runs of a tiny model in a temporary folder: ten rows to train on ("rows", and of
/// better and worse answers "pairs"), and the data sets "heldA" (five rows) and "heldB" (three) to
/// measure on. Six updates.
class SmallRuns final {
public:
    SmallRuns();

    [[nodiscard]] std::filesystem::path root() const;
    [[nodiscard]] Result<config::RunConfig> settings(const std::string& run,
                                                     std::vector<std::string> extra) const;
    [[nodiscard]] Result<report::TrainSummary>
    train(const std::string& run, std::vector<std::string> extra, RunWatcher& watcher) const;
    [[nodiscard]] Result<report::TrainSummary> train(const std::string& run,
                                                     std::vector<std::string> extra,
                                                     RunWatcher& watcher,
                                                     jobs::JobContext& context) const;

private:
    QTemporaryDir m_folder;
};

/// The largest difference between the numbers of two files of fp32 tensors; 1e9 where one has more
/// tensors.
[[nodiscard]] double differenceOfFiles(const std::filesystem::path& a,
                                       const std::filesystem::path& b);

} // namespace anneal::tests
