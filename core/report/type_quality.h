#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace anneal::report {

/// A model as one number format, against itself in fp32, over the answers of some rows.
struct TypeQuality {
    std::string type = {};   ///< "Q4_K_M"
    std::uint64_t bytes = 0; ///< of all weights in the file
    std::int64_t tokens = 0; ///< of the answers
    double agreement = 0;    ///< share of places where the likeliest next token is the same, 0 to 1
    double difference = 0;   ///< mean distance of the tokens' log-probabilities
    double lossChange = 0;   ///< by how much the loss over those tokens is higher
};

struct QualityTable {
    std::int64_t rows = 0, tokens = 0;
    double loss = 0;       ///< of the model in fp32, over those tokens
    bool weighted = false; ///< quantised with what the rows say of each weight's importance
    std::string key = {};  ///< of which weights and rows
    std::vector<TypeQuality> types = {};
};

/// Called on the worker thread with what is measured so far; must not block.
using QualityListener = std::function<void(const QualityTable& table)>;

} // namespace anneal::report
