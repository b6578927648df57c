#pragma once

#include "core/config/options.h"

#include <ATen/core/Tensor.h>

namespace anneal::train {

/// Log-probabilities of the pairs of one micro-batch, each [pairs] in fp32: sums over the answer's
/// tokens, or their means for the losses that take means (meansOver()). The policy's carry
/// gradients, the reference's don't (undefined without a reference).
struct PairLogps {
    at::Tensor chosen, rejected, referenceChosen, referenceRejected;
};

/// True for ipo, orpo and simpo, which compare means over the answer's tokens.
[[nodiscard]] bool takesMeans(const config::PreferenceOptions& options);

/// What a micro-batch of pairs costs and earns. `loss` is the mean over pairs; rewards [pairs] are
/// detached. `preference` is `loss` without what pref_ftx adds. `oddsRatio` and `sft` are of orpo
/// alone.
struct PairLoss {
    at::Tensor loss, preference, chosenRewards, rejectedRewards;
    at::Tensor oddsRatio, sft;
};

/// The loss of stage dpo by pref_loss, pref_ftx (with `chosenMeans`, the mean log-probability of
/// each better answer) and dpo_label_smoothing. Sources: sigmoid Rafailov et al. 2023,
/// arXiv:2305.18290; hinge Zhao et al. 2023, arXiv:2305.10425; ipo Azar et al. 2023,
/// arXiv:2310.12036; orpo Hong et al. 2024, arXiv:2403.07691; simpo Meng et al. 2024,
/// arXiv:2405.14734; label smoothing Mitchell 2023, "A note on DPO with noisy preferences".
[[nodiscard]] PairLoss pairLoss(const PairLogps& logps, const at::Tensor& chosenMeans,
                                const config::PreferenceOptions& options);

/// pref_bco_weight: (loss + weight * bco) / (1 + weight) with bco the mean of -logsig(b*dc - delta)
/// - logsig(-(b*dr - delta)), delta the running mean of the rewards. Source: Jung et al. 2024,
/// arXiv:2404.04656. What pref_ftx adds is no part of the mixture: withSft() comes after it.
[[nodiscard]] at::Tensor withBco(const at::Tensor& loss, const PairLogps& logps, double delta,
                                 const config::PreferenceOptions& options);

/// pref_ftx: loss - ftx * mean of `chosenMeans` (see pairLoss()).
[[nodiscard]] at::Tensor withSft(const at::Tensor& loss, const at::Tensor& chosenMeans,
                                 const config::PreferenceOptions& options);

/// Log-probability sums of one micro-batch of stage kto, [rows]; `isDesirable` [rows] bool. kl is a
/// scalar without gradient: max(0, mean of policy - reference over the KL completions).
struct TaggedLogps {
    at::Tensor policy, reference, isDesirable, kl;
};
struct TaggedLoss {
    at::Tensor loss, rewards;
};
/// The mean over rows of weight * (1 - sigmoid(b * (r - kl))) for good answers and weight * (1 -
/// sigmoid(b * (kl - r))) for bad ones, r = policy - reference; pref_ftx adds ftx * mean(-mean
/// log-probability of good ones) / #good * rows. Source: Ethayarajh et al. 2024, arXiv:2402.01306.
[[nodiscard]] TaggedLoss taggedLoss(const TaggedLogps& logps, const at::Tensor& means,
                                    const config::PreferenceOptions& options);

/// Mean of -logsig(chosen - rejected) over scores [pairs]: a Bradley-Terry reward model. Source:
/// Ouyang et al. 2022, arXiv:2203.02155, section 3.5.
[[nodiscard]] at::Tensor rewardLoss(const at::Tensor& chosen, const at::Tensor& rejected);

} // namespace anneal::train
