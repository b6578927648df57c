#pragma once

#include "core/config/run_config.h"
#include "core/model/causal_lm.h"
#include "core/report/train_events.h"
#include "core/train/value_head.h"

#include <optional>
#include <string>
#include <vector>

namespace anneal::engine {

/// What a reward model is asked while it is trained: the two answers that the data set holds for a
/// question. One thread.
class AskedPairs final {
public:
    /// Looks for each of `questions` among the first 1,000 rows of the run's data sets. Fails as
    /// reading the model's tokenizer and the data does.
    [[nodiscard]] static Result<AskedPairs> find(const config::RunConfig& config,
                                                 const std::vector<std::string>& questions);

    [[nodiscard]] std::size_t missing() const; ///< questions that no row asks

    /// One a question, in their order; nullopt where no row asks it. `model` in inference state.
    /// Fails as tensor::guarded() does.
    [[nodiscard]] Result<std::vector<std::optional<report::PairScores>>>
    scores(model::CausalLm& model, const train::ValueHead& head) const;

private:
    struct Pair {
        std::vector<text::TokenId> chosen, rejected;
    };
    std::vector<std::optional<Pair>> m_pairs;
};

} // namespace anneal::engine
