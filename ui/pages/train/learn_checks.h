#pragma once

#include "core/config/presets.h"

#include <QString>
#include <QVector>

namespace anneal::ui {

/// All that "Will it learn?" looks at; plain values.
struct LearnFacts {
    config::Goal goal = config::Goal::Identity;
    qint64 rows = 0, updates = 0, unfilled = 0;
    double epochs = 0, learningRate = 0,
           goalLearningRate = 0;       ///< that the updates are counted at; 0 = none is known
    qint64 longestRow = 0, cutoff = 0; ///< in tokens; longestRow 0 = not known yet
    qint64 lostAnswers = 0;            ///< rows whose answer is cut away
    bool measuresTrainingRows = false; ///< eval_dataset names a data set that is trained on
    QString adapterOfOther;            ///< base model of the adapter, where it is another one
    QString chatTemplate, proposedTemplate;
};

struct LearnCheck {
    enum class Fix {
        None,
        RaiseEpochs,
        RaiseLearningRate,
        UseTemplate,
        RaiseCutoff,
        FillNames,
        AddRows,
        HoldOut,
        LeaveAdapterOut
    };
    bool good = true;
    bool open = false; ///< neither good nor bad: nothing is known either way
    QString text;
    Fix fix = Fix::None;
    QString fixLabel;
    double fixValue = 0; ///< the new number of RaiseEpochs, RaiseLearningRate, RaiseCutoff
};

/// Lines in reading order; each that is not good has a fix. What is learned goes by the rate times
/// the updates: half the goal's rate needs twice its updates.
[[nodiscard]] QVector<LearnCheck> learnChecks(const LearnFacts& facts);

/// Fewer updates than this rarely teach the goal anything.
[[nodiscard]] qint64 neededUpdates(config::Goal goal, qint64 rows);

} // namespace anneal::ui
