#pragma once

#include "core/jobs/job.h"
#include "core/model/causal_lm.h"
#include "core/train/held_rows.h"
#include "core/train/run_log.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <vector>

namespace anneal::train {

/// Told after each batch: rows done and all of them. Also where a stop is noticed.
using BatchListener = std::function<void(std::int64_t done, std::int64_t total)>;

/// Measures rows of a model that is not in training, batch after batch with all cores in each
/// operator. One entry a data set where `rows` has several, else one. Fails with Cancelled.
[[nodiscard]] Result<std::vector<Evaluation>>
evaluateRows(model::CausalLm& model, const HeldRows& rows, std::int64_t batchSize, bool accuracy,
             const BatchListener& listener, jobs::JobContext& context);

/// The lines of trainer_log.jsonl while rows are measured or answered without a training: one every
/// five batches, as LLaMA-Factory writes them. Appends to the file of the folder.
class HeldOutLog final {
public:
    HeldOutLog(std::filesystem::path folder, std::int64_t batches);
    /// To be called after each batch. Fails with Io.
    [[nodiscard]] Result<void> batchDone();
    /// Of what is left at the pace so far.
    [[nodiscard]] double secondsLeft() const;

private:
    std::filesystem::path m_folder;
    std::int64_t m_done = 0, m_batches;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace anneal::train
