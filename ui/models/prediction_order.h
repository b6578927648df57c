#pragma once

#include "core/eval/predictions.h"

#include <QString>

#include <functional>
#include <vector>

namespace anneal::ui {

/// Which rows of an evaluation are shown, and in which order.
struct PredictionOrder {
    enum class By { Number, Question, Expected, Answer, BaseAnswer, Similarity };
    By by = By::Number;
    bool descending = false;
    bool onlyDifferent = false; ///< those whose answer is not the reference
    QString words;              ///< each has to stand in the row, in any case
    bool operator==(const PredictionOrder&) const = default;
};

/// The rows in this order. Thread-safe; `stopped` is asked now and then, and ends it early.
[[nodiscard]] std::vector<int> orderOf(const eval::Predictions& predictions,
                                       const PredictionOrder& order,
                                       const std::function<bool()>& stopped = {});

} // namespace anneal::ui
