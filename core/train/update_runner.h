#pragma once

#include "core/adapter/trainable.h"
#include "core/catalog/activation_size.h"
#include "core/config/run_config.h"
#include "core/data/dataset.h"
#include "core/jobs/job.h"
#include "core/model/causal_lm.h"
#include "core/train/measured.h"
#include "core/train/sample_losses.h"
#include "core/train/updater.h"
#include "core/train/worker_team.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace anneal::train {

struct RunnerOptions {
    std::int64_t checkpointEvery = 0; ///< every n-th layer is recomputed where layers keep more
                                      ///< than little, 0 = none
    double neftuneNoiseAlpha = 0;
    double pseudoWeight = 1; ///< of a labelled position in a row that a model answered
    double keptBytes = catalog::kKeptActivationBytes; ///< above it layers are recomputed
    LossRules rules{};
};

[[nodiscard]] RunnerOptions runnerOptions(const config::RunConfig& config);

/// Forward and backward passes of whole updates. No sequence is ever padded.
///
/// On a processor each sequence is a task of its own: as many run at once as there are cores (twice
/// as many beside other busy programs, see WorkerTeam), each with single-threaded operators and a
/// gradient buffer of its own, and the buffers are summed in a fixed order. There is no barrier
/// inside a layer, so a core that another program keeps busy delays only its own sequence, and the
/// result does not depend on which thread took what. Where an update has too few or too uneven
/// sequences for that, and on other devices, micro-batches run one after another with all cores in
/// each operator.
class UpdateRunner final : public Updater {
public:
    UpdateRunner(model::CausalLm& model, adapter::Trainable& trainable, RunnerOptions options);
    ~UpdateRunner() override;
    UpdateRunner(const UpdateRunner&) = delete;
    UpdateRunner& operator=(const UpdateRunner&) = delete;

    /// Fills the gradients of the trained parameters with those of the update's loss: sum of
    /// cross-entropies / number of labels[1:] that are not ignored, over all micro-batches (of all
    /// processes) and with the general samples that are learned; those that are held add a mean of
    /// their own, ops::linearDivergenceSum from the base model. The result's loss is that of the
    /// user's samples alone. `seed` decides dropout and noise. Pauses between sequences when
    /// `context` asks for it.
    [[nodiscard]] UpdateResult run(const std::vector<MicroBatch>& microBatches, std::uint64_t seed,
                                   jobs::JobContext& context) override;

    [[nodiscard]] Measured evaluate(const std::vector<MicroBatch>& batches, bool accuracy,
                                    jobs::JobContext& context) override;

    [[nodiscard]] Result<std::int64_t> halveRows() override;
    [[nodiscard]] double keptBytes(const std::vector<MicroBatch>& microBatches) const override;

    [[nodiscard]] std::map<std::string, double> state() const override;
    void setState(const std::map<std::string, double>& state) override;

private:
    struct Task;
    [[nodiscard]] std::vector<Task> tasksOf(const std::vector<MicroBatch>& microBatches,
                                            bool separate) const;
    void runTasks(std::vector<Task>& tasks, bool separate, const std::function<void(Task&)>& body,
                  jobs::JobContext& context);
    [[nodiscard]] double activationBytes(const Task& task, bool separate) const;
    [[nodiscard]] std::int64_t checkpointEvery(const Task& task, bool separate) const;
    [[nodiscard]] bool separatePays(const std::vector<MicroBatch>& microBatches) const;
    void prepareRotation(const std::vector<MicroBatch>& microBatches);

    model::CausalLm& m_model;
    adapter::Trainable& m_trainable;
    RunnerOptions m_options;
    bool m_packed; ///< the base is: sequences share what is unpacked
    WorkerTeam m_team;
    std::vector<std::int64_t> m_paddedLengths; ///< by slot, for the noise
    std::int64_t m_preparedPositions = 0;
    std::int64_t m_passRows = 0; ///< at most so many in one pass; 0 = a whole micro-batch
    std::int64_t m_heldRows = 0; ///< at once, in the update that was made last
};

} // namespace anneal::train
