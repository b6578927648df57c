#include "core/data/packing.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace anneal::data {

KeptLengths keptLengths(std::size_t source, std::size_t target, std::size_t cutoff)
{
    std::size_t longest = 0;
    if (target * 2 < cutoff)
        longest = cutoff;
    else if (source * 2 < cutoff)
        longest = cutoff - source;
    else
        longest = static_cast<std::size_t>(
            static_cast<double>(cutoff) *
            (static_cast<double>(target) / static_cast<double>(source + target)));
    KeptLengths kept;
    kept.target = std::min(longest, target);
    kept.source = std::min(cutoff - std::min(kept.target, cutoff), source);
    return kept;
}

std::vector<std::vector<std::size_t>> greedyPacks(std::vector<std::size_t> lengths,
                                                  std::size_t capacity)
{
    std::map<std::size_t, std::size_t> left; // length -> how many
    for (const auto length : lengths)
        ++left[length];
    std::vector<std::vector<std::size_t>> packs;
    while (!left.empty()) {
        std::vector<std::size_t> pack;
        std::size_t room = capacity;
        for (auto at = left.upper_bound(room); at != left.begin(); at = left.upper_bound(room)) {
            --at;
            room -= at->first;
            pack.push_back(at->first);
            if (--at->second == 0)
                left.erase(at);
        }
        if (pack.empty()) // what is left is longer than any pack
            break;
        packs.push_back(std::move(pack));
    }
    return packs;
}

std::vector<EncodedSample> packSamples(const std::vector<EncodedSample>& samples,
                                       std::size_t cutoff, text::TokenId pad, bool separate)
{
    std::vector<std::size_t> lengths;
    std::map<std::size_t, std::vector<std::size_t>> byLength;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto length = samples[i].inputIds.size();
        if (length == 0 || length > cutoff)
            continue;
        lengths.push_back(length);
        byLength[length].push_back(i);
    }
    std::vector<EncodedSample> packed;
    for (const auto& pack : greedyPacks(std::move(lengths), cutoff)) {
        EncodedSample out;
        for (std::size_t i = 0; i < pack.size(); ++i) {
            auto& candidates = byLength[pack[i]];
            const auto& sample = samples[candidates.back()];
            candidates.pop_back();
            if (i == 0)
                out.row = sample.row;
            const auto begin = out.positions.size();
            out.positions.resize(begin + sample.inputIds.size());
            std::iota(out.positions.begin() + static_cast<std::ptrdiff_t>(begin),
                      out.positions.end(), 0);
            out.inputIds.insert(out.inputIds.end(), sample.inputIds.begin(), sample.inputIds.end());
            out.labels.insert(out.labels.end(), sample.labels.begin(), sample.labels.end());
            if (separate)
                out.segments.resize(out.inputIds.size(), static_cast<std::int32_t>(i + 1));
        }
        out.inputIds.resize(cutoff + 1, pad);
        out.labels.resize(cutoff + 1, kIgnore);
        out.positions.resize(cutoff + 1, 0);
        if (separate)
            out.segments.resize(cutoff + 1, 0);
        packed.push_back(std::move(out));
    }
    return packed;
}

} // namespace anneal::data
