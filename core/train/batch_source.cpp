#include "core/train/batch_source.h"

#include "core/data/random_order.h"

#include <algorithm>

namespace anneal::train {

BatchSource::BatchSource(const config::RunConfig& config, const RunInputs& inputs,
                         const TrainPlan& plan, std::int64_t rank)
    : m_options(config.train())
    , m_inputs(inputs)
    , m_microBatches(plan.microBatches)
    , m_processes(plan.processes)
    , m_rank(rank)
    , m_dataSeed(m_options.dataSeed.value_or(m_options.seed))
    , m_data(config.data())
{
}

std::vector<std::size_t> BatchSource::orderOf(std::int64_t epoch) const
{
    if (m_options.sampling == "group_by_length" && !m_data.streaming && !m_data.disableShuffling) {
        std::vector<std::size_t> lengths;
        for (const auto& sample : m_inputs.train)
            lengths.push_back(sample.inputIds.size());
        return data::lengthGroupedOrder(
            lengths, static_cast<std::size_t>(m_options.batchSize * m_options.accumulation),
            m_dataSeed, epoch);
    }
    if (!m_data.streaming)
        return data::trainingOrder(m_inputs.train.size(), m_dataSeed, epoch,
                                   !m_data.disableShuffling && m_options.sampling != "sequential");
    std::vector<std::size_t> order;
    for (const auto row :
         data::streamingOrder(m_inputs.streamed.size(), static_cast<std::size_t>(m_data.bufferSize),
                              m_options.seed, epoch)) {
        if (m_inputs.streamed[row] != RunInputs::kLeftOut)
            order.push_back(m_inputs.streamed[row]);
    }
    return order;
}

std::vector<MicroBatch> BatchSource::microBatchesOf(const UpdatePlace& place)
{
    if (m_orderEpoch != place.epoch) {
        m_order = orderOf(place.epoch);
        m_orderEpoch = place.epoch;
    }
    std::vector<MicroBatch> batches;
    for (std::int64_t i = 0; i < place.microBatches; ++i) {
        const auto number = (place.firstMicroBatch + i) * m_processes + m_rank; // in the epoch
        const auto first = number * m_options.batchSize, rows = std::ssize(m_order);
        auto last = first + m_options.batchSize;
        if (m_processes == 1) // of several processes each needs as many rows as the others
            last = std::min<std::int64_t>(last, rows);
        auto& batch = batches.emplace_back();
        for (auto at = first; at < last; ++at)
            batch.push_back(&sampleOf(m_order[static_cast<std::size_t>(at % rows)], place.epoch));
        addRehearsal(batch, place.epoch * m_microBatches * m_processes + number);
    }
    return batches;
}

// Row `row` of the training as epoch `epoch` (0-based) shows it.
const data::EncodedSample& BatchSource::sampleOf(std::size_t row, std::int64_t epoch) const
{
    if (epoch % 2 == 0 || m_inputs.wordings.empty() || m_inputs.wordings[row].empty())
        return m_inputs.train[row];
    const auto& wordings = m_inputs.wordings[row];
    // All of them in an order of the row's own before any comes again.
    const auto order = data::trainingOrder(wordings.size(), m_options.seed + row, 0, true);
    return wordings[order[static_cast<std::size_t>(epoch / 2) % order.size()]];
}

// The general rows of micro-batch `number`, counted from the start of the run.
void BatchSource::addRehearsal(MicroBatch& batch, std::int64_t number)
{
    const auto count = m_inputs.rehearsal.size();
    for (std::int64_t i = 0; i < m_options.rehearsalRows && count > 0; ++i) {
        const auto drawn = static_cast<std::size_t>(number * m_options.rehearsalRows + i);
        if (m_rehearsalOrder.empty() || m_rehearsalRound != drawn / count) {
            m_rehearsalRound = drawn / count;
            m_rehearsalOrder = data::trainingOrder(
                count, m_options.seed, static_cast<std::int64_t>(m_rehearsalRound), true);
        }
        batch.push_back(&m_inputs.rehearsal[m_rehearsalOrder[drawn % count]]);
    }
}

} // namespace anneal::train
