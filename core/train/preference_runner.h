#pragma once

#include "core/adapter/lora.h"
#include "core/config/run_config.h"
#include "core/model/causal_lm.h"
#include "core/train/update_runner.h"
#include "core/train/updater.h"
#include "core/train/value_head.h"

#include <memory>

namespace anneal::train {

/// Updates of the stages rm, dpo and kto. The loss of an update is the mean over its micro-batches
/// (of all processes) of their means. A micro-batch is one flat forward pass: all better answers,
/// then all worse ones (of kto: the answers; its KL completions take a pass of their own without
/// gradients).
///
/// The reference is the model itself without its adapter, or `reference`. Dropout is off in dpo and
/// kto, as in the reference implementation. neftune_noise_alpha moves the embeddings of what is
/// trained, never those of the reference.
class PreferenceRunner final : public Updater {
public:
    /// `head` (not owned) for stage rm, else null; `reference` null where the model without its
    /// adapter serves, or none is needed; `adapter` (not owned): the one that is trained, where it
    /// has modules that are trained whole, else null.
    PreferenceRunner(model::CausalLm& model, const config::RunConfig& config, ValueHead* head,
                     std::unique_ptr<model::CausalLm> reference,
                     adapter::LoraAdapter* adapter = nullptr);

    [[nodiscard]] UpdateResult run(const std::vector<MicroBatch>& microBatches, std::uint64_t seed,
                                   jobs::JobContext& context) override;
    [[nodiscard]] Measured evaluate(const std::vector<MicroBatch>& batches, bool accuracy,
                                    jobs::JobContext& context) override;

    /// Micro-batches are cut into equal parts, so that the mean of their means stays the same.
    [[nodiscard]] Result<std::int64_t> halveRows() override;

    /// Also the running mean of the rewards, which pref_bco_weight compares with.
    [[nodiscard]] std::map<std::string, double> state() const override;
    void setState(const std::map<std::string, double>& state) override;

private:
    struct Sequence {
        const std::vector<text::TokenId>*ids, *labels;
        std::int64_t counted = -1; ///< labels beyond this many weigh ld_alpha; -1 = none do
    };
    struct Logps {
        at::Tensor sums, means; ///< [sequences]
        at::Tensor logits;      ///< mean of all logits of each sequence; undefined with a soft cap
    };
    struct Batch {
        at::Tensor loss;
        MetricSums metrics;
    };
    [[nodiscard]] at::Tensor hidden(model::CausalLm& model, const std::vector<Sequence>& sequences,
                                    std::vector<std::int64_t>& offsets) const;
    [[nodiscard]] Logps logpsOf(model::CausalLm& model, const std::vector<Sequence>& sequences,
                                bool weighted) const;
    [[nodiscard]] Logps referenceLogps(const std::vector<Sequence>& sequences) const;
    [[nodiscard]] Batch lossOf(const MicroBatch& batch);
    [[nodiscard]] Batch pairs(const MicroBatch& batch);
    [[nodiscard]] Batch tagged(const MicroBatch& batch);
    [[nodiscard]] Batch scored(const MicroBatch& batch);

    model::CausalLm& m_model;
    config::PreferenceOptions m_options;
    std::string m_stage;
    std::int64_t m_checkpointEvery;
    ValueHead* m_head;
    std::unique_ptr<model::CausalLm> m_reference;
    adapter::LoraAdapter* m_adapter;
    double m_neftuneAlpha;
    [[nodiscard]] std::vector<MicroBatch> partsOf(const MicroBatch& batch) const;
    [[nodiscard]] double meanOverProcesses(double own) const;
    std::int64_t m_passRows = 0; ///< at most so many pairs in one pass; 0 = a whole micro-batch
    std::int64_t m_heldRows = 0; ///< in the largest pass of the last update
    [[nodiscard]] at::Tensor noised(const at::Tensor& x, const model::TokenBatch& batch) const;
    std::int64_t m_noiseLength = 0; ///< of the padded micro-batch; 0 = that of the pass
    bool m_training = false;
    double m_rewardMean = 0, m_rewardCount = 0;
};

} // namespace anneal::train
