#include "core/data/near_duplicates.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace anneal::data {
namespace {

constexpr std::size_t kShortest = 12, kLongest = 65'536; ///< characters
constexpr double kNear = 0.8;
constexpr std::size_t kCompared = 8; ///< texts of one bucket that each text is held against
constexpr std::size_t kAskedTexts = 1024;

using Pieces = std::vector<std::uint64_t>; ///< sorted, each once

std::u32string_view compared(std::u32string_view text)
{
    return text.substr(0, kLongest);
}

std::uint64_t pieceAt(std::u32string_view text, std::size_t at)
{
    return (std::uint64_t(text[at]) << 42U) | (std::uint64_t(text[at + 1]) << 21U) |
           std::uint64_t(text[at + 2]);
}

Pieces piecesOf(std::u32string_view text)
{
    Pieces pieces;
    for (std::size_t i = 0; i + 3 <= text.size(); ++i)
        pieces.push_back(pieceAt(text, i));
    std::sort(pieces.begin(), pieces.end());
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    return pieces;
}

double jaccard(const Pieces& a, const Pieces& b)
{
    std::size_t common = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        if (*left == *right) {
            ++common;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    return double(common) / double(a.size() + b.size() - common);
}

/// Every bit of the result depends on every bit of the value (the finalizer of SplitMix64).
std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return value ^ (value >> 31U);
}

/// Odd factors and what is added: one permutation of the 32-bit numbers each.
template <std::size_t N>
struct Permutations {
    std::array<std::uint32_t, N> factor{}, added{};
    Permutations()
    {
        for (std::size_t i = 0; i < N; ++i) {
            factor[i] = std::uint32_t(mixed(2 * i + 1)) | 1U;
            added[i] = std::uint32_t(mixed(2 * i + 2));
        }
    }
};

} // namespace

void NearDuplicates::add(std::size_t number, std::u32string_view text)
{
    if (text.size() < kShortest || m_numbers.size() == kMostTexts)
        return;
    text = compared(text);
    static const Permutations<kHashes> permutations;
    std::array<std::uint32_t, kHashes> least{};
    least.fill(std::numeric_limits<std::uint32_t>::max());
    std::uint64_t whole = text.size();
    for (std::size_t i = 0; i + 3 <= text.size(); ++i) {
        const auto piece = mixed(pieceAt(text, i));
        whole = mixed(whole ^ piece);
        const auto low = std::uint32_t(piece);
        for (std::size_t k = 0; k < kHashes; ++k)
            least[k] = std::min(least[k], low * permutations.factor[k] + permutations.added[k]);
    }
    Signature signature{};
    for (std::size_t k = 0; k < kHashes; ++k)
        signature[k] = std::uint8_t(least[k]);
    m_numbers.push_back(std::uint32_t(number));
    m_hashes.push_back(whole);
    m_signatures.push_back(signature);
}

void NearDuplicates::compare(std::size_t later, std::size_t earlier, Candidates& best) const
{
    int same = 0;
    for (std::size_t k = 0; k < kHashes; ++k)
        same += m_signatures[later][k] == m_signatures[earlier][k] ? 1 : 0;
    constexpr int kLeast = int(kHashes * 2 / 3); // of pairs at 0.8 one in 850 has fewer
    const Candidate found{std::uint32_t(earlier), std::uint8_t(same)};
    const bool isKnown = std::any_of(best.begin(), best.end(), [&](const Candidate& known) {
        return known.same > 0 && known.place == found.place; // from another band
    });
    if (same < kLeast || isKnown)
        return;
    if (found.same > best[0].same)
        best = {found, best[0]};
    else if (found.same > best[1].same)
        best[1] = found;
}

std::vector<NearDuplicates::Candidates>
NearDuplicates::candidates(const std::function<bool()>& stop) const
{
    const std::size_t size = m_numbers.size();
    std::vector<Candidates> best(size);
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order(size); // of the band: key, place
    for (std::size_t band = 0; band < kBands && !stop(); ++band) {
        for (std::size_t i = 0; i < size; ++i) {
            std::uint64_t key = 0;
            for (std::size_t k = 0; k < kInBand; ++k)
                key = (key << 8U) | m_signatures[i][band * kInBand + k];
            order[i] = {key, std::uint32_t(i)};
        }
        std::sort(order.begin(), order.end());
        // A bucket is held against its first texts that differ and the last ones.
        std::vector<std::uint32_t> first, last;
        for (std::size_t i = 0; i < size; ++i) {
            if (i == 0 || order[i].first != order[i - 1].first) {
                first.clear();
                last.clear();
            }
            const auto place = order[i].second;
            bool isNew = true;
            for (const auto* others : {&first, &last}) {
                for (const auto other : *others) {
                    if (m_hashes[other] == m_hashes[place])
                        isNew = false; // wholly the same
                    else
                        compare(place, other, best[place]);
                }
            }
            if (!isNew)
                continue;
            if (first.size() < kCompared / 2) {
                first.push_back(place);
            } else {
                if (last.size() == kCompared / 2)
                    last.erase(last.begin());
                last.push_back(place);
            }
        }
    }
    return best;
}

std::vector<NearPair> NearDuplicates::find(const std::function<std::u32string(std::size_t)>& textOf,
                                           std::size_t most, const std::function<bool()>& stop)
{
    std::vector<NearPair> pairs;
    const auto best = candidates(stop);
    for (std::size_t i = 0; i < best.size() && pairs.size() < most; ++i) {
        if (i % kAskedTexts == 0 && stop())
            return {};
        if (best[i][0].same == 0)
            continue;
        const auto own = piecesOf(compared(textOf(m_numbers[i])));
        NearPair pair;
        double likest = 0;
        for (const auto& candidate : best[i]) {
            if (candidate.same == 0)
                continue;
            const auto other = m_numbers[candidate.place];
            const double same = jaccard(own, piecesOf(compared(textOf(other))));
            if (same > likest) {
                likest = same;
                pair = {m_numbers[i], other, std::min(99, int(same * 100))};
            }
        }
        if (likest >= kNear)
            pairs.push_back(pair);
    }
    return pairs;
}

} // namespace anneal::data
