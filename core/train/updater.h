#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/distributed/numbers.h"
#include "core/jobs/job.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace anneal::train {

/// Samples that are logged as one: one device batch.
using MicroBatch = std::vector<const data::EncodedSample*>;

/// Further numbers of a log entry by name ("rewards/chosen"), summed, with how many were added.
struct MetricSums {
    struct Sum {
        double sum = 0, count = 0;
    };
    std::map<std::string, Sum> sums;

    void add(const std::string& name, double sum, double count)
    {
        sums[name].sum += sum;
        sums[name].count += count;
    }
    void add(const MetricSums& other)
    {
        for (const auto& [name, part] : other.sums)
            add(name, part.sum, part.count);
    }
    [[nodiscard]] std::map<std::string, double> means() const
    {
        std::map<std::string, double> means;
        for (const auto& [name, part] : sums)
            means[name] = part.count > 0 ? part.sum / part.count : 0;
        // Of kto, whose good and bad answers are no pairs: the difference of the means, where there
        // are both.
        const auto chosen = means.find("rewards/chosen"), rejected = means.find("rewards/rejected");
        if (chosen != means.end() && rejected != means.end())
            means.try_emplace("rewards/margins", chosen->second - rejected->second);
        return means;
    }
};

struct UpdateResult {
    double loss = 0;               ///< as it is logged: see the updater
    std::int64_t tokens = 0;       ///< real ones
    std::int64_t paddedTokens = 0; ///< as the reference pads: each micro-batch to a multiple of 8
    MetricSums metrics;
};

/// Of held-out rows.
struct Measured {
    double loss = 0; ///< mean of each batch over its labelled positions, averaged by samples
    std::optional<double> accuracy; ///< sft, pt: mean over samples of their share of right next
                                    ///< tokens; rm: share of pairs in the right order
    MetricSums metrics;
};

/// Leaves an updater when another process is lost in the middle of its work.
struct LostProcess final : std::runtime_error {
    explicit LostProcess(Error why)
        : std::runtime_error(why.message)
        , error(std::move(why))
    {
    }
    Error error;
};

/// Forward and backward passes of whole updates, by the rules of a stage.
class Updater {
public:
    virtual ~Updater() = default;

    /// From now on an update is that of all processes of `group` (not owned; null = of this one):
    /// each gets its own micro-batches, as many as the others, and its gradients and losses are
    /// parts whose sum over the processes is the update's. Batches to measure are the same in all
    /// processes and shared out among them. run() and evaluate() throw LostProcess then.
    void shareWith(distributed::ProcessGroup* group) { m_group = group; }

    /// Fills the gradients of the trained parameters with those of the update's loss. `seed`
    /// decides dropout and noise. Pauses between parts when `context` asks for it.
    [[nodiscard]] virtual UpdateResult run(const std::vector<MicroBatch>& microBatches,
                                           std::uint64_t seed, jobs::JobContext& context) = 0;

    /// Measures without training; samples without a labelled position have no part in the
    /// accuracy, which is measured where `accuracy` asks for it or where it is the stage's result.
    [[nodiscard]] virtual Measured evaluate(const std::vector<MicroBatch>& batches, bool accuracy,
                                            jobs::JobContext& context) = 0;

    /// Halves the rows that one pass holds, to need less memory; the loss, the gradients and what
    /// is logged stay the same up to rounding (with dropout or noise: other masks). To be called
    /// after run() failed for lack of memory. Returns the rows of a pass from now on, or fails with
    /// OutOfMemory and a clause that says why it can't be less.
    [[nodiscard]] virtual Result<std::int64_t> halveRows() = 0;

    /// About how many bytes all layers keep at once of an update of these rows, where they are not
    /// recomputed because that is little; 0 where they are.
    [[nodiscard]] virtual double keptBytes(const std::vector<MicroBatch>& /*microBatches*/) const
    {
        return 0;
    }

    /// Numbers that continuing needs besides weights and optimizer.
    /// What halveRows() found stands under kPassRows, where it was called.
    [[nodiscard]] virtual std::map<std::string, double> state() const = 0;
    virtual void setState(const std::map<std::string, double>& state) = 0;
    static constexpr const char* kPassRows = "pass_rows";

protected:
    [[nodiscard]] std::int64_t processes() const { return m_group ? m_group->size() : 1; }

    /// Whether this process is the one to measure batch number `batch`.
    [[nodiscard]] bool measures(std::size_t batch) const
    {
        return static_cast<std::int64_t>(batch) % processes() == (m_group ? m_group->rank() : 0);
    }

    /// Over the processes. Throws LostProcess.
    [[nodiscard]] distributed::Numbers addedUp(const distributed::Numbers& own) const
    {
        if (!m_group)
            return own;
        auto sums = distributed::addedUp(*m_group, own);
        if (!sums)
            throw LostProcess(std::move(sums).error());
        return std::move(*sums);
    }

private:
    distributed::ProcessGroup* m_group = nullptr;
};

} // namespace anneal::train
