#pragma once

#include <QString>

namespace anneal::ui {

/// What stands between the form and a training, in the order in which it is asked for.
enum class Missing {
    Nothing,
    Model,
    DataSet,
    DataCheck, ///< still being read
    UsableRow,
    Placeholders,
    Value,   ///< a setting out of range
    RunName, ///< empty, not a file name, or a finished run of that name has nothing left to do
    Memory,
    Disk,
    WritableFolder,
};

enum class RunNameState { Empty, Invalid, Free, CanGoOn, Done };

/// All that the Start button looks at; plain values.
struct StartFacts {
    bool hasModel = false;
    bool hasDataSet = false;
    bool checkingData = false;
    bool usableRows = false;
    QString placeholder; ///< "{{name}}" when rows still say it
    QString faultyKey;   ///< of the first setting that is out of range
    QString faultyLabel; ///< its label in the language in force
    RunNameState runName = RunNameState::Free;
    bool fitsMemory = true; ///< also while nothing is known yet
    bool fitsDisk = true;
    bool folderWritable = true;
    bool otherRunActive = false;
};

struct StartGate {
    Missing missing = Missing::Nothing;
    QString label; ///< of the Start button
    bool resumes = false;
    bool queues = false;
    [[nodiscard]] bool ready() const { return missing == Missing::Nothing; }
};

/// The button is never disabled: its label names the first thing that is missing, and pressing it
/// goes there.
[[nodiscard]] StartGate startGate(const StartFacts& facts);

} // namespace anneal::ui
