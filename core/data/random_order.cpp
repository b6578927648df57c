#include "core/data/random_order.h"

#include "core/data/dataset.h"
#include "core/data/pcg64.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace anneal::data {
namespace {

std::vector<std::size_t> upTo(std::size_t n)
{
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

} // namespace

std::vector<std::size_t> numpyPermutation(std::size_t n, std::uint64_t seed)
{
    auto order = upTo(n);
    Pcg64(seed).shuffle(order);
    return order;
}

std::vector<std::size_t> streamingOrder(std::size_t n, std::size_t buffer, std::uint64_t seed,
                                        std::int64_t epoch)
{
    if (epoch > 0) {
        // A later epoch draws its own seed from the first generator. The difference can't be
        // negative in 64 bits of practice, but datasets wraps it, so it is wrapped here.
        const auto drawn = Pcg64(seed).next64() >> 1;
        const auto step = static_cast<std::uint64_t>(epoch);
        seed = drawn >= step ? drawn - step : (std::uint64_t{1} << 63) - (step - drawn);
    }
    // Places are drawn a thousand at a time, unused ones included.
    constexpr std::size_t kDrawn = 1000;
    Pcg64 random(seed);
    std::vector<std::size_t> order, held;
    std::vector<std::uint32_t> places;
    order.reserve(n);
    for (std::size_t row = 0; row < n; ++row) {
        if (held.size() < buffer) {
            held.push_back(row);
            continue;
        }
        if ((row - held.size()) % kDrawn == 0) {
            places.resize(kDrawn);
            for (auto& place : places)
                place = random.bounded(static_cast<std::uint32_t>(buffer - 1));
        }
        auto& chosen = held[places[(row - held.size()) % kDrawn]];
        order.push_back(chosen);
        chosen = row;
    }
    random.shuffle(held);
    order.insert(order.end(), held.begin(), held.end());
    return order;
}

std::uint64_t NumpyLegacyRandom::interval(std::uint64_t highest)
{
    if (highest == 0)
        return 0;
    const std::uint64_t mask = maskOf(highest);
    std::uint64_t value = 0;
    do {
        value = m_engine() & mask;
    } while (value > highest);
    return value;
}

std::vector<std::size_t> NumpyLegacyRandom::permutation(std::size_t n)
{
    auto order = upTo(n);
    for (std::size_t i = n; i-- > 1;)
        std::swap(order[i], order[static_cast<std::size_t>(interval(i))]);
    return order;
}

std::vector<std::size_t> NumpyLegacyRandom::choice(std::size_t n, std::size_t count)
{
    std::vector<std::size_t> drawn(count);
    for (auto& index : drawn)
        index = static_cast<std::size_t>(interval(n - 1));
    return drawn;
}

std::vector<std::size_t> trainingOrder(std::size_t n, std::uint64_t seed, std::int64_t epoch,
                                       bool shuffle)
{
    auto order = upTo(n);
    if (!shuffle)
        return order;
    // torch's CPU generator is MT19937 with the low 32 bits of the seed.
    std::mt19937 engine(static_cast<std::uint32_t>(seed + static_cast<std::uint64_t>(epoch)));
    if (n < std::numeric_limits<std::uint32_t>::max() / 20) {
        for (std::size_t i = 0; i + 1 < n; ++i)
            std::swap(order[i], order[i + engine() % (n - i)]);
        return order;
    }
    // Above, torch takes 64-bit numbers and the inside-out form of the shuffle.
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint64_t high = engine();
        const std::uint64_t value = high << 32 | engine();
        const auto other = static_cast<std::size_t>(value % (i + 1));
        order[i] = order[other];
        order[other] = i;
    }
    return order;
}

std::vector<std::size_t> lengthGroupedOrder(const std::vector<std::size_t>& lengths,
                                            std::size_t batch, std::uint64_t seed,
                                            std::int64_t epoch)
{
    auto order = trainingOrder(lengths.size(), seed, epoch, true);
    if (order.empty())
        return order;
    const auto times = std::clamp<std::size_t>(lengths.size() / (batch * 4), 1, 50);
    const auto longer = [&](std::size_t a, std::size_t b) { return lengths[a] > lengths[b]; };
    auto longest = order.begin();
    for (std::size_t first = 0; first < order.size(); first += times * batch) {
        const auto begin = order.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end =
            begin + static_cast<std::ptrdiff_t>(std::min(times * batch, order.size() - first));
        std::stable_sort(begin, end, longer);
        if (longer(*begin, *longest))
            longest = begin;
    }
    std::iter_swap(order.begin(), longest);
    return order;
}

Split validationSplit(std::size_t n, double valSize, std::uint64_t seed)
{
    Split split;
    constexpr double kNone = 1e-6; // upstream's
    const double wanted = valSize <= kNone ? 0
                          : valSize > 1    ? std::floor(valSize)
                                           : std::ceil(valSize * static_cast<double>(n));
    const auto count = static_cast<std::size_t>(std::clamp(wanted, 0.0, static_cast<double>(n)));
    if (count == 0) {
        split.train = upTo(n);
        return split;
    }
    const auto order = numpyPermutation(n, seed);
    split.validation.assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count));
    split.train.assign(order.begin() + static_cast<std::ptrdiff_t>(count), order.end());
    return split;
}

} // namespace anneal::data
