#pragma once

#include "core/config/run_config.h"

namespace anneal::config {

/// Of GaLore and APOLLO: the gradients of some matrices are worked on in few dimensions.
struct ProjectionOptions {
    std::vector<std::string> target = {"all"}; ///< parts of names; "all" = every linear layer
    std::int64_t rank = 16;
    std::int64_t updateInterval = 200; ///< updates with the same dimensions
    double scale = 2.0;
    std::string projType = "std";   ///< std, reverse_std, right, left, full
    bool random = false;            ///< else by singular values
    bool scalesWholeTensor = false; ///< APOLLO: one factor a matrix instead of one a channel
    bool layerwise = false;         ///< each weight of a layer as soon as its gradient is there
};

/// Of BAdam.
struct BlockOptions {
    bool ratio = false; ///< a share of every matrix instead of one layer at a time
    std::optional<std::int64_t> startBlock;
    std::string switchMode = "ascending"; ///< ascending, descending, random, fixed
    std::int64_t switchInterval = 50;
    double updateRatio = 0.05;
    bool scatter = false; ///< the share lies anywhere instead of side by side
};

/// The rules that have keys of their own beside optim.
struct OptimizerOptions {
    enum class Rule { FromOptim, Galore, Apollo, Badam, AdamMini, Muon } rule = Rule::FromOptim;
    ProjectionOptions projection = {};
    BlockOptions blocks = {};
};
[[nodiscard]] OptimizerOptions optimizerOptions(const RunConfig& config);

/// Whether `optim` asks for AdamW with moments in 8 bits. Nothing is paged here.
[[nodiscard]] bool isByteAdamW(std::string_view optim);

} // namespace anneal::config
