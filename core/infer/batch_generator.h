#pragma once

#include "core/infer/generator.h"

#include <cstddef>
#include <vector>

namespace anneal::infer {

/// Answers several prompts at once, each as generate() would: a step computes the next token of all
/// that are not finished, and a finished one leaves the batch. With beams they are answered one
/// after another. Random numbers are drawn for each prompt by itself, from options.seed and its
/// number `firstNumber` + i, so that an answer does not depend on what it shares a batch with.
/// A stop ends all of them with FinishReason::Cancelled. Fails as generate() does.
[[nodiscard]] Result<std::vector<Generated>>
generateBatch(model::CausalLm& model, const std::vector<std::vector<text::TokenId>>& prompts,
              const std::vector<text::TokenId>& stopIds, const config::GenerationOptions& options,
              std::size_t firstNumber, jobs::JobContext& context);

} // namespace anneal::infer
