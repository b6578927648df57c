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
};

/// What the training was, for choosing what to change.
struct ProbeFacts {
    std::string goal; ///< setting preset: identity, qa, style, "" = own
    double learningRate = 0;
    double goalLearningRate = 0; ///< what the goal's preset gives, 0 = no preset
    double epochs = 0;
    std::int64_t updates = 0;
    std::vector<double> losses; ///< in order; empty = not known
    bool hasEarlierCheckpoint = false;
};

enum class Verdict { Learned, Weak, Forgot };

/// What to change when the result is weak (design.md section 4).
enum class Remedy { None, RaiseLearningRate, RaiseEpochs, MoreRows, EarlierCheckpoint };

/// The did-it-work check of a tuned model against its base.
struct ProbeReport {
    std::vector<ProbeAnswer> answers;
    ProbeFacts facts;
    Verdict verdict = Verdict::Weak;
    Remedy remedy = Remedy::None;
    std::string key; ///< setting to change: "learning_rate", "num_train_epochs", ""
    double oldValue = 0, newValue = 0; ///< of that setting

    struct Score {
        int right = 0, rightBefore = 0, asked = 0;
    };
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
};

} // namespace anneal::report
