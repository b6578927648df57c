#include "core/train/measured.h"

#include <algorithm>

namespace anneal::train {

std::int64_t labelCount(const data::EncodedSample& sample)
{
    return std::count_if(sample.labels.begin() + 1, sample.labels.end(),
                         [](text::TokenId label) { return label != data::kIgnore; });
}

Measured averaged(const std::vector<MicroBatch>& batches, const std::vector<BatchSums>& sums)
{
    Measured result;
    double samples = 0, accuracies = 0;
    std::int64_t measured = 0;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        std::int64_t labels = 0;
        for (const auto* sample : batches[i])
            labels += labelCount(*sample);
        const auto count = static_cast<double>(batches[i].size());
        result.loss +=
            count * sums[i].loss / static_cast<double>(std::max<std::int64_t>(labels, 1));
        samples += count;
        accuracies += sums[i].accuracies;
        measured += sums[i].measured;
    }
    if (samples > 0)
        result.loss /= samples;
    if (measured > 0)
        result.accuracy = accuracies / static_cast<double>(measured);
    return result;
}

distributed::Numbers numbersOf(const std::vector<BatchSums>& sums)
{
    distributed::Numbers numbers;
    const auto add = [&numbers](const std::string& name, double value) {
        if (value != 0)
            numbers[name] = value;
    };
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const auto batch = std::to_string(i);
        add("loss " + batch, sums[i].loss);
        add("accuracies " + batch, sums[i].accuracies);
        add("measured " + batch, static_cast<double>(sums[i].measured));
    }
    return numbers;
}

std::vector<BatchSums> sumsFrom(const distributed::Numbers& numbers, std::size_t batches)
{
    const auto value = [&numbers](const std::string& name) {
        const auto found = numbers.find(name);
        return found == numbers.end() ? 0.0 : found->second;
    };
    std::vector<BatchSums> sums;
    for (std::size_t i = 0; i < batches; ++i) {
        const auto batch = std::to_string(i);
        sums.push_back({value("loss " + batch), value("accuracies " + batch),
                        static_cast<std::int64_t>(value("measured " + batch))});
    }
    return sums;
}

} // namespace anneal::train
