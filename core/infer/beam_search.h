#pragma once

#include "core/infer/generator.h"

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstddef>
#include <vector>

namespace anneal::infer {

/// What the beams of one answer follow.
struct BeamRules {
    std::vector<text::TokenId> prompt, stopIds;
    config::GenerationOptions options;
    std::int64_t maxNewTokens = 0; ///< at least 1
    at::Generator generator;
};

/// Beam search (and beam sampling) step by step, as transformers 5 does it; whoever owns the cache
/// computes the logits. Source: its generation/utils.py, _beam_search.
class BeamSearch final {
public:
    explicit BeamSearch(BeamRules rules);

    [[nodiscard]] std::size_t beams() const { return m_beams; }

    /// logits [beams, vocabulary] fp32 of the last tokens -> which beam each one continues; empty
    /// when the search has ended. Fails with Diverged when they are not numbers.
    [[nodiscard]] Result<std::vector<std::size_t>> step(const at::Tensor& logits);
    [[nodiscard]] std::vector<text::TokenId> lastTokens() const; ///< one a beam, after step()
    [[nodiscard]] Generated best() const;

private:
    struct Candidate {
        std::vector<text::TokenId> newIds;
        std::size_t beam = 0;  ///< the running beam that it continues
        float logprob = 0;     ///< of all its new tokens
        bool finished = false; ///< ends in a stop token or has its full length
    };
    struct Hypothesis {
        std::vector<text::TokenId> newIds;
        float score = 0;
        bool finished = false;
    };

    [[nodiscard]] std::vector<Candidate> candidates(const at::Tensor& logprobs);
    std::vector<std::size_t> continueWith(const std::vector<Candidate>& found);
    void keepFinished(const std::vector<Candidate>& found);
    [[nodiscard]] bool goesOn(const std::vector<Candidate>& found);
    [[nodiscard]] bool allFinished() const;
    [[nodiscard]] bool isStop(text::TokenId id) const;
    [[nodiscard]] float normalised(float logprob, std::size_t length) const;

    BeamRules m_rules;
    std::size_t m_beams;
    std::vector<Hypothesis> m_running, m_best;
    bool m_canImprove = true;
};

} // namespace anneal::infer
