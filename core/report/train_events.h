#pragma once

#include "core/base/notice.h"
#include "core/config/options.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace anneal::report {

enum class TrainPhase {
    ReadingModel,
    CheckingRows,
    FirstUpdate,
    Training,
    Saving,
    Asking,
    Measuring,  ///< held-out rows, after the training or without one
    Predicting, ///< answers to held-out rows, likewise
    Done
};

struct StepEvent {
    std::int64_t step = 0, totalSteps = 0;
    double epoch = 0, loss = 0, learningRate = 0, gradNorm = 0;
    double tokensPerSecond = 0; ///< real tokens, padding never counted
    double secondsLeft = 0, secondsElapsed = 0;
    std::uint64_t memoryBytes = 0; ///< resident
};

struct EvalEvent {
    std::int64_t step = 0;
    double evalLoss = 0;
    std::optional<double> accuracy = {}; ///< share of right next tokens, 0 to 1
    std::string dataset = {};            ///< with eval_on_each_dataset its name, else ""
};

/// Progress through held-out rows while Measuring or Predicting.
struct PredictEvent {
    std::int64_t done = 0, total = 0; ///< rows
    double secondsLeft = 0;
};

/// What a reward model gives the better and the worse answer to one question.
struct PairScores {
    double chosen = 0, rejected = 0;
};

/// One answer asked for during or around training.
struct AnswerEvent {
    std::int64_t step = 0; ///< 0 = before training
    std::size_t question = 0;
    std::string questionText, answer;
    std::int64_t round = 0;                ///< of stage semi, from 1 on; the steps are the round's
    std::optional<PairScores> scores = {}; ///< of stage rm, instead of an answer
};

struct SaveEvent {
    std::int64_t step = 0;
    std::filesystem::path folder;
};

/// What was planned, told once before the first update.
struct PlanEvent {
    std::int64_t totalSteps = 0, firstStep = 0; ///< firstStep > 0: resumed
    std::size_t rows = 0, evalRows = 0, cutRows = 0, droppedRows = 0;
    std::int64_t trainableParameters = 0, allParameters = 0;
    std::string computeType, device, chatTemplate;
};

/// What some real updates of a training took on this machine.
struct Pace {
    double tokensPerSecond = 0;                                  ///< 0 = not measured
    config::ComputeType computeType = config::ComputeType::Auto; ///< Auto = not settled yet
    double secondsPerUpdate = 0; ///< mean over all updates of the run, by their tokens; 0 = unknown
    double firstSeconds = 0;     ///< that the first update takes besides: pages and kernels
    std::uint64_t memoryBytes = 0; ///< resident at most, besides what the process held before
    /// Of the disk that whole weights are saved to; 0 = not measured, or little to save.
    double writtenBytesPerSecond = 0;
};

/// Told on the worker thread; must not block. Default: ignore.
class TrainListener {
public:
    virtual ~TrainListener() = default;
    virtual void phaseChanged(TrainPhase) {}
    virtual void loading(double /*fraction*/) {}
    virtual void planned(const PlanEvent&) {}
    virtual void stepDone(const StepEvent&) {}
    virtual void evaluated(const EvalEvent&) {}
    virtual void predicted(const PredictEvent&) {}
    virtual void saved(const SaveEvent&) {}
    virtual void answered(const AnswerEvent&) {}
    virtual void warned(const Notice& /*notice*/) {}
};

struct TrainSummary {
    std::filesystem::path runFolder;
    std::int64_t steps = 0, totalSteps = 0;
    bool stopped = false; ///< by the user, before the last step
    double firstLoss = 0, lastLoss = 0, trainLoss = 0;
    double seconds = 0, tokensPerSecond = 0;
    std::map<std::string, double> results; ///< of the last measurement and of predictions:
                                           ///< eval_loss, predict_rouge-1, ...
    std::uint64_t peakMemoryBytes = 0;
    std::string computeType;
};

} // namespace anneal::report
