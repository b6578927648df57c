#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/jobs/job.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

namespace anneal::ui {

/// What the page wants to know of a data set before it is trained on.
struct DataCheck {
    std::optional<Error> error;               ///< the file could not be read at all
    std::vector<std::filesystem::path> files; ///< one a data set
    QString formatting;                       ///< alpaca, sharegpt, ...
    qint64 rows = 0, usable = 0, unfilled = 0, unanswered = 0, duplicates = 0;
    std::vector<qint64> usableOf;    ///< of each data set
    QString problemSet;              ///< the data set of firstProblemRow
    qint64 firstProblemRow = -1;     ///< 0-based: the first without an answer
    QString placeholder;             ///< the first that occurs: "{{name}}"
    double meanTokens = 0;           ///< of question and answer, guessed from the characters
    std::vector<data::Sample> first; ///< the first rows with question and answer, at most 20
};

/// Reads `name` of `<folder>/dataset_info.json` (or a path to a data file) for a stage of training.
/// Blocks; meant for a worker thread.
[[nodiscard]] DataCheck checkDataSet(const QString& name, const QString& folder,
                                     const QString& stage, jobs::JobContext& context);

/// The same of several that are trained on together, each by itself: what is wrong with any of
/// them, and their counts added up.
[[nodiscard]] DataCheck checkDataSets(const QStringList& names, const QString& folder,
                                      const QString& stage, jobs::JobContext& context);

/// The check in one line: "All 40 rows are complete. No problems found."
struct DataVerdict {
    enum class Kind { Good, Doubtful, Bad } kind = Kind::Good;
    QString text;
};
[[nodiscard]] DataVerdict summarise(const DataCheck& check);

} // namespace anneal::ui
