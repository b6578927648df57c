#pragma once

#include <string>
#include <vector>

namespace anneal::report {

enum class ProbeKind { Training, Rewording, General };

struct ProbeAnswer {
    ProbeKind kind = ProbeKind::Training;
    std::string question, before, after, expected;
    bool rightBefore = false, rightAfter = false;
};

enum class Verdict { Learned, Weak, Forgot };

/// What to change when the result is weak (design.md section 4).
enum class Remedy { None, RaiseLearningRate, RaiseEpochs, MoreRows, EarlierCheckpoint };

/// The did-it-work check of a tuned model against its base.
struct ProbeReport {
    std::vector<ProbeAnswer> answers;
    Verdict verdict = Verdict::Weak;
    Remedy remedy = Remedy::None;
    std::string key; ///< setting to change: "learning_rate", "num_train_epochs", ""
    double oldValue = 0, newValue = 0; ///< of that setting

    struct Score {
        int right = 0, rightBefore = 0, asked = 0;
    };
    Score training, rewordings, general;
};

} // namespace anneal::report
