#include "core/data/packing.h"
#include "core/data/sample_encoder.h"

#include <algorithm>

namespace anneal::data {

Result<EncodedSample> SampleEncoder::question(const Sample& sample)
{
    EncodedSample out;
    out.row = sample.row;
    if (!sample.inputIds.empty()) { // tokenised already: what comes before its first label is asked
        const auto first = std::find_if(sample.labels.begin(), sample.labels.end(),
                                        [](text::TokenId label) { return label != kIgnore; });
        out.inputIds.assign(sample.inputIds.begin(),
                            sample.inputIds.begin() + (first - sample.labels.begin()));
        std::copy_if(first, sample.labels.end(), std::back_inserter(out.labels),
                     [](text::TokenId label) { return label != kIgnore; });
        return out;
    }
    const bool hasAnswer = sample.response.size() == 1;
    ANNEAL_TRY(auto turn, oneTurn(sample, hasAnswer ? sample.response.front()
                                                    : text::Message{text::Role::Assistant, ""}));
    const auto kept = keptLengths(turn.prompt.size(), turn.response.size(), m_cutoff);
    if (kept.source < turn.prompt.size() || kept.target < turn.response.size())
        noteCut(sample, turn.prompt.size() + turn.response.size());
    turn.prompt.resize(kept.source);
    turn.response.resize(kept.target);
    out.inputIds = std::move(turn.prompt);
    out.labels = std::move(turn.response);
    return out;
}

} // namespace anneal::data
