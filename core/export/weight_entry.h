#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace anneal::exporting {

/// A weight that is to be written.
struct WeightEntry {
    std::string name; ///< Hugging Face parameter name
    std::vector<std::int64_t> shape;
};

} // namespace anneal::exporting
