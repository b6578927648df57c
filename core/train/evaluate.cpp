#include "core/train/evaluate.h"

#include "core/adapter/work_scope.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/runs/trainer_log.h"
#include "core/train/measured.h"
#include "core/train/sample_losses.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <fstream>

namespace anneal::train {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// What RoPE types that depend on the length see of it: positions of packed rows begin anew.
std::int64_t unpackedLength(const MicroBatch& batch)
{
    std::int64_t longest = 0;
    for (const auto* sample : batch) {
        if (!sample->positions.empty())
            return 0;
        longest = std::max<std::int64_t>(longest, std::ssize(sample->inputIds));
    }
    return (longest + 7) / 8 * 8;
}

BatchSums sumsOf(model::CausalLm& model, const MicroBatch& batch, bool accuracy)
{
    const adapter::WorkScope scope({}, true);
    std::vector<TokenHits> hits;
    BatchSums sums;
    sums.loss = lossesOf(model, batch, 0, unpackedLength(batch), accuracy ? &hits : nullptr)
                    .own.item<double>();
    addHits(hits, sums);
    return sums;
}

} // namespace

Result<std::vector<Evaluation>> evaluateRows(model::CausalLm& model, const HeldRows& rows,
                                             std::int64_t batchSize, bool accuracy,
                                             const BatchListener& listener,
                                             jobs::JobContext& context)
{
    const c10::AutoGradMode noGradients(false);
    auto parts = rows.parts;
    if (parts.empty())
        parts.emplace_back("", rows.samples.size());
    std::vector<Evaluation> results;
    auto sample = rows.samples.begin();
    std::int64_t done = 0;
    for (const auto& [name, count] : parts) {
        const auto start = Clock::now();
        std::vector<MicroBatch> batches;
        for (std::size_t i = 0; i < count; ++i, ++sample) {
            if (batches.empty() || std::ssize(batches.back()) >= batchSize)
                batches.emplace_back();
            batches.back().push_back(&*sample);
        }
        std::vector<BatchSums> sums;
        for (const auto& batch : batches) {
            if (!context.waitWhilePaused())
                return fail(ErrorCode::Cancelled, "The measurement was stopped.");
            sums.push_back(sumsOf(model, batch, accuracy));
            done += std::ssize(batch);
            if (listener)
                listener(done, std::ssize(rows.samples));
        }
        const auto measured = averaged(batches, sums);
        results.push_back({name,
                           measured.loss,
                           measured.accuracy,
                           secondsSince(start),
                           static_cast<std::int64_t>(count),
                           std::ssize(batches),
                           {}});
    }
    return results;
}

HeldOutLog::HeldOutLog(std::filesystem::path folder, std::int64_t batches)
    : m_folder(std::move(folder))
    , m_batches(batches)
{
}

double HeldOutLog::secondsLeft() const
{
    if (m_done == 0)
        return 0;
    return secondsSince(m_start) * static_cast<double>(m_batches - m_done) /
           static_cast<double>(m_done);
}

Result<void> HeldOutLog::batchDone()
{
    constexpr std::int64_t kBatchesALine = 5;
    ++m_done;
    if (m_done % kBatchesALine != 0)
        return {};
    runs::TrainerLogLine line;
    line.currentSteps = m_done;
    line.totalSteps = m_batches;
    line.percentage = static_cast<double>(m_done) / static_cast<double>(m_batches) * 100;
    line.elapsedTime = formatDuration(secondsSince(m_start));
    line.remainingTime = formatDuration(secondsLeft());
    const auto file = m_folder / "trainer_log.jsonl";
    std::ofstream out(file, std::ios::app | std::ios::binary);
    out << runs::toJsonLine(line) << '\n';
    out.flush();
    if (!out)
        return fail(ErrorCode::Io,
                    "The log " + toUtf8(file) + " can't be written; is the disk full?",
                    {{"file", toUtf8(file)}, {"kind", "not_written"}});
    return {};
}

} // namespace anneal::train
