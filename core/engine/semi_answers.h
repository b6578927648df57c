#pragma once

#include "core/config/run_config.h"
#include "core/engine/loaded_model.h"
#include "core/report/train_events.h"

#include <span>
#include <string>
#include <vector>

/// Stage semi: what a model answers to questions without answers, and how sure it is of it.
namespace anneal::engine {

struct UnlabelledQuestion {
    std::vector<text::TokenId> prompt; ///< as the template puts it
    std::string text, system;          ///< as the row has them
};

struct JudgedAnswer {
    std::string text;
    std::string reason;  ///< why it is dropped; "" = it is kept
    double sureness = 0; ///< geometric mean of its tokens' probabilities, or share of equal samples
};

/// The questions of `unlabeled_dataset` as prompts of the model. Rows that are not one question are
/// left out, with a warning. Fails with what reading fails with, and InvalidArgument when none is
/// left.
[[nodiscard]] Result<std::vector<UnlabelledQuestion>>
readUnlabelled(const config::RunConfig& config, const config::ModelOptions& models,
               report::TrainListener& listener);

/// Answers `questions` in one batch and judges each by the semi_ keys of `config`: by how probable
/// its tokens are (semi_threshold), or by how many of semi_samples agree (semi_agreement).
/// `firstNumber` is the first question's place among all: it decides what its samples draw. After a
/// stop the answers are what they were then. Fails with what generating fails with.
[[nodiscard]] Result<std::vector<JudgedAnswer>>
judgeAnswers(LoadedModel& loaded, std::span<const UnlabelledQuestion> questions,
             std::size_t firstNumber, const config::RunConfig& config, jobs::JobContext& context);

} // namespace anneal::engine
