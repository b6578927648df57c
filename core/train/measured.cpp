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

} // namespace anneal::train
