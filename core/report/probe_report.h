#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace anneal::report {

/// What is asked: a row that was learned, a row that was held out, who it is in other words, and a
/// general question.
enum class ProbeKind { Training, HeldOut, Rewording, General };

struct ProbeAnswer {
    ProbeKind kind = ProbeKind::Training;
    std::string question, before, after, expected;
    bool rightBefore = false, rightAfter = false;
    bool overruled = false; ///< rightAfter is the user's mark, not the rule's

    bool operator==(const ProbeAnswer&) const = default;
};

struct ProbeScore {
    int right = 0, rightBefore = 0, asked = 0;

    bool operator==(const ProbeScore&) const = default;
};

/// An earlier checkpoint that was asked some of the questions because the end had forgotten.
struct ProbedCheckpoint {
    std::string name; ///< "checkpoint-40": a folder of the run
    ProbeScore training, heldOut, rewordings;
    ProbeScore
        general; ///< asked = those of the whole check; only what the base knew is asked again
    bool holds = false; ///< it has learned and has not forgotten

    /// Share of right answers to what was to be learned, 0 to 1; -1 where none was asked.
    [[nodiscard]] double score() const
    {
        const int asked = training.asked + heldOut.asked + rewordings.asked;
        const int right = training.right + heldOut.right + rewordings.right;
        return asked > 0 ? double(right) / asked : -1;
    }
    bool operator==(const ProbedCheckpoint&) const = default;
};

/// What the training was, for choosing what to change.
struct ProbeFacts {
    std::string goal; ///< setting preset: identity, qa, style, "" = own
    double learningRate = 0;
    double goalLearningRate = 0; ///< what the goal's preset gives, 0 = no preset
    double epochs = 0;
    std::int64_t updates = 0;
    std::vector<double> losses;                ///< in order; empty = not known
    std::vector<ProbedCheckpoint> checkpoints; ///< those that were asked, newest first

    bool operator==(const ProbeFacts&) const = default;
};

enum class Verdict { Learned, Weak, Forgot };

/// What to change when the result is weak (design.md section 4).
enum class Remedy {
    None,
    RaiseLearningRate,
    RaiseEpochs,
    MoreRows,
    EarlierCheckpoint,
    LowerLearningRate
};

/// The did-it-work check of a tuned model against its base.
struct ProbeReport {
    std::vector<ProbeAnswer> answers;
    ProbeFacts facts;
    Verdict verdict = Verdict::Weak;
    Remedy remedy = Remedy::None;
    std::string key; ///< setting to change: "learning_rate", "num_train_epochs", ""
    double oldValue = 0, newValue = 0; ///< of that setting
    std::string checkpoint;            ///< to use instead, of facts.checkpoints; "" = none

    using Score = ProbeScore;
    Score training, heldOut, rewordings, general;

    /// Share of right answers, 0 to 1: of held-out rows where there are any, else of training
    /// questions and new wordings; -1 where none was asked.
    [[nodiscard]] double score() const
    {
        const bool held = heldOut.asked > 0;
        const int asked = held ? heldOut.asked : training.asked + rewordings.asked;
        const int right = held ? heldOut.right : training.right + rewordings.right;
        return asked > 0 ? double(right) / asked : -1;
    }
    bool operator==(const ProbeReport&) const = default;
};

} // namespace anneal::report
