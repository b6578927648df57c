#include "core/train/update_cost.h"

#include <algorithm>

namespace anneal::train {

UpdateCost costOf(const std::vector<Timed>& updates)
{
    const auto count = static_cast<double>(updates.size());
    double tokens = 0, seconds = 0, squares = 0, products = 0;
    for (const auto& one : updates) {
        tokens += one.tokens;
        seconds += one.seconds;
        squares += one.tokens * one.tokens;
        products += one.tokens * one.seconds;
    }
    const double spread = count * squares - tokens * tokens;
    const bool differ = spread > 0.01 * tokens * tokens; // a tenth of their mean
    const double slope = differ ? (count * products - tokens * seconds) / spread : 0;
    const double fixed = (seconds - slope * tokens) / std::max(count, 1.0);
    if (slope > 0 && fixed > 0)
        return {fixed, slope};
    return {0, seconds / std::max(tokens, 1.0)};
}

} // namespace anneal::train
