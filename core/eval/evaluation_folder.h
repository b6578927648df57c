#pragma once

#include "core/base/error.h"
#include "core/base/notice.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::eval {

/// What was measured of one model over some rows; absent: not measured.
struct Figures {
    std::optional<double> loss;                          ///< nats a token
    std::optional<double> accuracy;                      ///< share of right next tokens, 0 to 1
    std::optional<double> bleu4, rouge1, rouge2, rougeL; ///< per cent
    bool byCharacters = false; ///< ROUGE over characters: there was no dictionary of Chinese words
    std::optional<double> answersPerSecond;

    [[nodiscard]] std::optional<double> perplexity() const; ///< e to the loss
    [[nodiscard]] bool any() const;
};

/// A folder that an evaluation left. One of LLaMA-Factory has the figures and the answers, but
/// nothing is known about what they are of.
struct Evaluation {
    std::filesystem::path folder;
    std::string label;                     ///< of what was evaluated; "" = unknown
    std::string model, data, chatTemplate; ///< path or name, names or paths with commas, name
    std::vector<std::string> adapters;
    std::string run;          ///< folder of the run whose result or checkpoint it is; "" = none
    bool heldOut = false;     ///< of the rows that the run kept back
    bool trainedRows = false; ///< of rows that it was trained on
    std::int64_t rows = 0;    ///< 0 = unknown
    double seconds = 0;       ///< 0 = unknown
    std::chrono::system_clock::time_point finished;
    std::vector<Notice> notes; ///< what had to be said
    Figures figures;
    std::optional<Figures> base; ///< the same of the model without its adapter
    bool hasAnswers = false;
};

inline constexpr std::string_view kAnswersFile = "generated_predictions.jsonl";
inline constexpr std::string_view kBaseFolder = "base"; ///< inside, with the same files

/// Of eval_results.json and predict_results.json; what can't be read stays absent.
[[nodiscard]] Figures readFigures(const std::filesystem::path& folder);

/// Fails with NotFound where no evaluation lies in the folder, or Format (its own file is damaged).
[[nodiscard]] Result<Evaluation> readEvaluation(const std::filesystem::path& folder);

/// Those below the folders, three deep, newest first; damaged ones are left out, and one that
/// stands below two of the folders comes once.
[[nodiscard]] std::vector<Evaluation>
listEvaluations(const std::vector<std::filesystem::path>& folders);

/// Writes evaluation.json: everything but the figures, which stand in files of their own. Fails
/// with Io.
[[nodiscard]] Result<void> writeEvaluation(const Evaluation& evaluation);

} // namespace anneal::eval
