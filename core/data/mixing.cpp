#include "core/data/mixing.h"

#include "core/base/notice.h"
#include "core/data/pcg64.h"

#include <algorithm>

namespace anneal::data {
namespace {

constexpr std::size_t kMostRows = std::size_t{1} << 31;

tl::unexpected<Error> tooMany()
{
    return fail(ErrorCode::InvalidArgument, notice("mixing.many"), {{"key", "mix_strategy"}});
}

MixedRow at(std::size_t set, std::size_t row)
{
    return {static_cast<std::uint32_t>(set), static_cast<std::uint32_t>(row)};
}

/// numpy.random.default_rng(seed).choice(shares.size(), p=shares), one after the other.
class SetChoice final {
public:
    SetChoice(const std::vector<double>& shares, std::uint64_t seed)
        : m_random(seed)
    {
        double sum = 0;
        for (const double share : shares)
            m_sums.push_back(sum += share);
        for (double& upTo : m_sums)
            upTo /= sum;
    }
    std::size_t next()
    {
        const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), m_random.nextDouble());
        return static_cast<std::size_t>(found - m_sums.begin());
    }

private:
    Pcg64 m_random;
    std::vector<double> m_sums;
};

Result<std::vector<MixedRow>> inTurn(const std::vector<std::size_t>& lengths,
                                     const std::string& strategy)
{
    const bool over = strategy == "interleave_over", once = strategy == "interleave_once";
    const auto rounds = over || once ? *std::max_element(lengths.begin(), lengths.end())
                                     : *std::min_element(lengths.begin(), lengths.end());
    if (rounds > kMostRows / lengths.size())
        return tooMany();
    std::vector<MixedRow> rows;
    for (std::size_t round = 0; round < rounds; ++round) {
        for (std::size_t set = 0; set < lengths.size(); ++set) {
            if (!once || round < lengths[set])
                rows.push_back(at(set, round % lengths[set]));
        }
    }
    return rows;
}

Result<std::vector<MixedRow>> byChance(const std::vector<std::size_t>& lengths,
                                       const std::string& strategy,
                                       const std::vector<double>& shares, std::uint64_t seed)
{
    const bool under = strategy == "interleave_under", once = strategy == "interleave_once";
    SetChoice choice(shares, seed);
    std::vector<std::size_t> next(lengths.size(), 0);
    std::vector<bool> usedUp(lengths.size(), false);
    std::size_t left = lengths.size(); // data sets that are not used up
    std::vector<MixedRow> rows;
    while (under ? left == lengths.size() : left > 0) {
        if (rows.size() == kMostRows)
            return tooMany();
        const auto set = choice.next();
        if (once && usedUp[set])
            continue;
        rows.push_back(at(set, next[set]++));
        if (next[set] < lengths[set])
            continue;
        left -= usedUp[set] ? 0 : 1;
        usedUp[set] = true;
        next[set] = 0;
    }
    return rows;
}

} // namespace

Result<std::vector<MixedRow>> mixedRows(const std::vector<std::size_t>& lengths,
                                        const std::string& strategy,
                                        const std::vector<double>& shares, std::uint64_t seed)
{
    std::size_t all = 0;
    for (const auto length : lengths)
        all += length;
    if (all > kMostRows)
        return tooMany();
    if (strategy == "concat" || lengths.size() < 2) {
        std::vector<MixedRow> rows;
        rows.reserve(all);
        for (std::size_t set = 0; set < lengths.size(); ++set) {
            for (std::size_t row = 0; row < lengths[set]; ++row)
                rows.push_back(at(set, row));
        }
        return rows;
    }
    if (std::find(lengths.begin(), lengths.end(), std::size_t{0}) != lengths.end())
        return fail(ErrorCode::InvalidArgument, notice("mixing.empty"), {{"key", "dataset"}});
    if (!shares.empty() && shares.size() != lengths.size())
        return fail(ErrorCode::InvalidArgument,
                    notice("mixing.count", {{"numbers", std::to_string(shares.size())},
                                            {"sets", std::to_string(lengths.size())}}),
                    {{"key", "interleave_probs"}});
    return shares.empty() ? inTurn(lengths, strategy) : byChance(lengths, strategy, shares, seed);
}

} // namespace anneal::data
