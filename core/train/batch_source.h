#pragma once

#include "core/config/run_config.h"
#include "core/train/plan.h"
#include "core/train/run_inputs.h"
#include "core/train/update_runner.h"

#include <cstdint>
#include <vector>

namespace anneal::train {

/// Which rows each update takes: the user's in the reference's shuffled order (in every second
/// epoch with another wording of their question: setting vary_questions), and beside each
/// micro-batch its general rows (setting rehearsal_rows). An update's place alone decides, so a
/// resumed run takes the same ones. Of several processes, the one of rank r takes the batches r,
/// r + processes, ... of the order that one process would take. `inputs` must outlive it. One
/// thread.
class BatchSource final {
public:
    BatchSource(const config::RunConfig& config, const RunInputs& inputs, const TrainPlan& plan,
                std::int64_t rank = 0);

    [[nodiscard]] std::vector<MicroBatch> microBatchesOf(const UpdatePlace& place);

    /// Seed of the order of rows: data_seed, else seed.
    [[nodiscard]] std::uint64_t dataSeed() const { return m_dataSeed; }

private:
    [[nodiscard]] std::vector<std::size_t> orderOf(std::int64_t epoch) const;
    [[nodiscard]] const data::EncodedSample& sampleOf(std::size_t row, std::int64_t epoch) const;
    void addRehearsal(MicroBatch& batch, std::int64_t number);

    config::TrainOptions m_options;
    const RunInputs& m_inputs;
    std::int64_t m_microBatches, m_processes; ///< per epoch and process; of them
    std::int64_t m_rank;
    std::uint64_t m_dataSeed;
    config::DataOptions m_data;
    std::int64_t m_orderEpoch = -1;
    std::vector<std::size_t> m_order; ///< rows of epoch m_orderEpoch
    std::size_t m_rehearsalRound = 0;
    std::vector<std::size_t> m_rehearsalOrder; ///< general rows of round m_rehearsalRound
};

} // namespace anneal::train
