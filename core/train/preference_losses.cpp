#include "core/train/preference_losses.h"

#include <ATen/ATen.h>

namespace anneal::train {
namespace {

// log(odds) of a mean log-probability, less its log: -log(1 - p).
at::Tensor logComplement(const at::Tensor& logp)
{
    return at::log1p(-logp.exp());
}

at::Tensor orpo(const PairLogps& logps, double beta, PairLoss& result)
{
    const auto logOdds = (logps.chosen - logps.rejected) -
                         (logComplement(logps.chosen) - logComplement(logps.rejected));
    result.oddsRatio = -at::log_sigmoid(logOdds);
    result.sft = -logps.chosen;
    return result.sft + beta * result.oddsRatio;
}

} // namespace

bool takesMeans(const config::PreferenceOptions& options)
{
    return options.loss == "ipo" || options.loss == "orpo" || options.loss == "simpo";
}

PairLoss pairLoss(const PairLogps& logps, const at::Tensor& chosenMeans,
                  const config::PreferenceOptions& options)
{
    const double beta = options.beta;
    PairLoss result;
    at::Tensor losses;
    if (options.loss == "orpo") {
        losses = orpo(logps, beta, result);
    } else if (options.loss == "simpo") {
        losses =
            -at::log_sigmoid(beta * (logps.chosen - logps.rejected - options.simpoGamma / beta));
    } else {
        const auto margin =
            (logps.chosen - logps.rejected) - (logps.referenceChosen - logps.referenceRejected);
        if (options.loss == "hinge")
            losses = at::relu(1 - beta * margin);
        else if (options.loss == "ipo")
            losses = (margin - 1 / (2 * beta)).square();
        else
            losses = -(1 - options.labelSmoothing) * at::log_sigmoid(beta * margin) -
                     options.labelSmoothing * at::log_sigmoid(-beta * margin);
    }
    result.preference = losses.mean();
    result.loss = withSft(result.preference, chosenMeans, options);
    const auto reward = [&](const at::Tensor& policy, const at::Tensor& reference) {
        return beta * (reference.defined() ? policy.detach() - reference : policy.detach());
    };
    result.chosenRewards = reward(logps.chosen, logps.referenceChosen);
    result.rejectedRewards = reward(logps.rejected, logps.referenceRejected);
    return result;
}

at::Tensor withBco(const at::Tensor& loss, const PairLogps& logps, double delta,
                   const config::PreferenceOptions& options)
{
    const auto chosen = options.beta * (logps.chosen - logps.referenceChosen);
    const auto rejected = options.beta * (logps.rejected - logps.referenceRejected);
    const auto bco =
        (-at::log_sigmoid(chosen - delta) - at::log_sigmoid(-(rejected - delta))).mean();
    return (loss + options.bcoWeight * bco) / (1 + options.bcoWeight);
}

at::Tensor withSft(const at::Tensor& loss, const at::Tensor& chosenMeans,
                   const config::PreferenceOptions& options)
{
    return options.sftWeight > 0 ? loss - options.sftWeight * chosenMeans.mean() : loss;
}

TaggedLoss taggedLoss(const TaggedLogps& logps, const at::Tensor& means,
                      const config::PreferenceOptions& options)
{
    const double beta = options.beta;
    const auto ratio = logps.policy - logps.reference;
    const auto good = options.ktoChosenWeight * (1 - at::sigmoid(beta * (ratio - logps.kl)));
    const auto bad = options.ktoRejectedWeight * (1 - at::sigmoid(beta * (logps.kl - ratio)));
    auto loss = at::where(logps.isDesirable, good, bad).mean();
    const auto count = logps.isDesirable.sum().item<std::int64_t>();
    if (options.sftWeight > 0 && count > 0) {
        const auto rows = static_cast<double>(logps.policy.size(0));
        const auto sft = -means.masked_select(logps.isDesirable).mean();
        loss = loss + options.sftWeight * sft / static_cast<double>(count) * rows;
    }
    return {loss, beta * ratio.detach()};
}

at::Tensor rewardLoss(const at::Tensor& chosen, const at::Tensor& rejected)
{
    return -at::log_sigmoid(chosen - rejected).mean();
}

} // namespace anneal::train
