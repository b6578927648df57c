// What a run does when an update needs more memory than there is.

#include "core/train/training_run.h"

#include "core/base/utf8.h"
#include "core/tensor/device.h"
#include "core/train/checkpoint.h"
#include "core/train/shared_update.h"

namespace anneal::train {

Result<UpdateResult> TrainingRun::passes(const UpdatePlace& place, std::uint64_t seed)
{
    const auto microBatches = m_batches.microBatchesOf(place);
    const auto before = m_updater->state();
    for (;;) {
        UpdateResult result;
        const auto done = tensor::guarded([&]() -> Result<void> {
            try {
                result = m_updater->run(microBatches, seed, m_context);
            } catch (const LostProcess& lost) {
                return tl::make_unexpected(lost.error);
            }
            return shareUpdate(m_group, m_optimizer->parameters(), result);
        });
        if (done)
            return result;
        if (done.error().code != ErrorCode::OutOfMemory)
            return tl::make_unexpected(done.error());
        if (m_optimizer->updatesInBackward())
            return tl::make_unexpected(halfUpdated(
                "There is not enough memory for update " + std::to_string(m_progress.step + 1) +
                    "; lower per_device_train_batch_size or cutoff_len, or close other "
                    "programs.",
                {{"key", "per_device_train_batch_size"}, {"kind", "layerwise_memory"}}));
        // What the failed passes left; the weights are still those of the last update.
        m_inputs.trainable->collectGradients();
        m_optimizer->clearGradients();
        m_updater->setState(before);
        ANNEAL_CHECK(takeLessMemory());
    }
}

// Smaller passes where the settings allow it, else a checkpoint and the end.
Result<void> TrainingRun::takeLessMemory()
{
    if (!m_options.findBatchSize)
        return tl::make_unexpected(
            outOfMemory("lower per_device_train_batch_size or cutoff_len, or set "
                        "auto_find_batch_size: true for smaller passes with the same result"));
    const auto rows = m_updater->halveRows();
    if (!rows)
        return tl::make_unexpected(
            outOfMemory(rows.error().message +
                        "; lower per_device_train_batch_size or cutoff_len, or close other "
                        "programs"));
    m_listener.warned(
        notice(*rows == 1 ? "run.memory_row" : "run.memory_rows",
               {{"update", std::to_string(m_progress.step + 1)}, {"rows", std::to_string(*rows)}}));
    return {};
}

// The rows of a pass that the run found before it was interrupted, so that memory need not run out
// once more.
void TrainingRun::takeOverPasses()
{
    const auto rows = m_progress.updater.find(Updater::kPassRows);
    if (rows == m_progress.updater.end())
        return;
    if (!m_options.findBatchSize || rows->second < 1) {
        m_progress.updater.erase(rows);
        return;
    }
    const auto count = static_cast<std::int64_t>(rows->second);
    m_listener.warned(
        notice(count == 1 ? "run.pass_row" : "run.pass_rows", {{"rows", std::to_string(count)}}));
}

// Weights of which some are updated and some are not are nothing to save.
Error TrainingRun::halfUpdated(const std::string& sentence,
                               std::map<std::string, std::string> context) const
{
    const auto checkpoints = listCheckpoints(m_folder.path());
    const std::string kept = checkpoints.empty() ? " No checkpoint was saved before."
                                                 : " The run goes on after update " +
                                                       std::to_string(checkpoints.back().first) +
                                                       " when it is started again.";
    context["step"] = std::to_string(m_progress.step + 1);
    return {ErrorCode::OutOfMemory, sentence + kept, std::move(context)};
}

Result<void> TrainingRun::step(double rate)
{
    auto done = tensor::guarded([&]() -> Result<void> {
        m_optimizer->step(rate);
        return {};
    });
    if (done || done.error().code != ErrorCode::OutOfMemory)
        return done;
    return tl::make_unexpected(
        halfUpdated("There is not enough memory for the optimizer in update " +
                        std::to_string(m_progress.step + 1) +
                        "; choose one with less state (optim: adamw_8bit, adafactor), or close "
                        "other programs.",
                    {{"key", "optim"}, {"kind", "optimizer_memory"}}));
}

Result<void> TrainingRun::evaluateWithinMemory()
{
    auto done = tensor::guarded([&]() -> Result<void> { return evaluate(); });
    if (done || done.error().code != ErrorCode::OutOfMemory)
        return done;
    m_budget.reset(); // writing the checkpoint must not fail for the same reason
    std::string kept;
    if (m_savedStep != m_progress.step) {
        if (const auto saved = save(); !saved)
            kept = " The checkpoint could not be written: " + saved.error().message;
    }
    if (kept.empty())
        kept = " The run goes on after update " + std::to_string(m_savedStep) +
               " when it is started again.";
    return fail(ErrorCode::OutOfMemory,
                "There is not enough memory to measure the held-out rows after update " +
                    std::to_string(m_progress.step) + "; lower per_device_eval_batch_size (now " +
                    std::to_string(m_options.evalBatchSize) + ") or cutoff_len." + kept,
                {{"key", "per_device_eval_batch_size"},
                 {"kind", "eval_memory"},
                 {"batch", std::to_string(m_options.evalBatchSize)}});
}

Error TrainingRun::outOfMemory(const std::string& reason)
{
    m_budget.reset(); // writing the checkpoint must not fail for the same reason
    std::string kept;
    if (m_progress.step > 0 && m_savedStep != m_progress.step) {
        if (const auto saved = save(); !saved)
            kept = " The checkpoint could not be written: " + saved.error().message;
    }
    if (kept.empty() && m_savedStep > 0)
        kept = " The run goes on after update " + std::to_string(m_savedStep) +
               " when it is started again.";
    return {ErrorCode::OutOfMemory,
            "There is not enough memory for update " + std::to_string(m_progress.step + 1) +
                " with per_device_train_batch_size " + std::to_string(m_options.batchSize) +
                " and cutoff_len " + m_config.valueText("cutoff_len") + ": " + reason + "." + kept,
            {{"key", "per_device_train_batch_size"}, {"step", std::to_string(m_progress.step)}}};
}

} // namespace anneal::train
