#include "core/train/shared_update.h"

#include <ATen/ATen.h>

#include <string_view>

namespace anneal::train {
namespace {

// Metrics carry names of their own, so each is marked.
constexpr std::string_view kSum = "sum ", kCount = "count ";

// A parameter that had no part in this process's rows but in another's has a gradient of 0 here;
// one that had none anywhere has no gradient.
Result<void> completeGradients(distributed::ProcessGroup& group,
                               const std::vector<optim::Parameter>& parameters)
{
    distributed::Numbers lacking;
    for (const auto& parameter : parameters) {
        if (!parameter.values.grad().defined())
            lacking[parameter.name] = 1;
    }
    ANNEAL_TRY(const bool anyLacks, group.any(!lacking.empty()));
    if (!anyLacks)
        return {};
    ANNEAL_TRY(lacking, distributed::addedUp(group, lacking));
    for (const auto& parameter : parameters) {
        const auto found = lacking.find(parameter.name);
        const bool someHave =
            found != lacking.end() && found->second < static_cast<double>(group.size());
        if (someHave && !parameter.values.grad().defined())
            parameter.values.mutable_grad() = at::zeros_like(parameter.values);
    }
    return {};
}

} // namespace

distributed::Numbers numbersOf(const UpdateResult& result)
{
    distributed::Numbers numbers = {{"loss", result.loss},
                                    {"tokens", static_cast<double>(result.tokens)},
                                    {"padded", static_cast<double>(result.paddedTokens)}};
    for (const auto& [name, metric] : result.metrics.sums) {
        numbers[std::string(kSum) + name] = metric.sum;
        numbers[std::string(kCount) + name] = metric.count;
    }
    return numbers;
}

UpdateResult resultFrom(const distributed::Numbers& numbers)
{
    UpdateResult result;
    result.loss = numbers.at("loss");
    result.tokens = static_cast<std::int64_t>(numbers.at("tokens"));
    result.paddedTokens = static_cast<std::int64_t>(numbers.at("padded"));
    for (const auto& [name, value] : numbers) {
        if (name.starts_with(kSum))
            result.metrics.add(name.substr(kSum.size()), value, 0);
        else if (name.starts_with(kCount))
            result.metrics.add(name.substr(kCount.size()), 0, value);
    }
    return result;
}

Result<void> shareUpdate(distributed::ProcessGroup& group,
                         const std::vector<optim::Parameter>& parameters, UpdateResult& result)
{
    if (group.isAlone())
        return {};
    ANNEAL_CHECK(completeGradients(group, parameters));
    std::vector<at::Tensor> gradients;
    for (const auto& parameter : parameters) {
        if (parameter.values.grad().defined())
            gradients.push_back(parameter.values.grad());
    }
    ANNEAL_CHECK(group.sum(gradients));
    ANNEAL_TRY(const auto sums, distributed::addedUp(group, numbersOf(result)));
    result = resultFrom(sums);
    return {};
}

} // namespace anneal::train
