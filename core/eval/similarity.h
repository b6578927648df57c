#pragma once

#include "core/eval/segmenter.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::eval {

/// How near an answer is to the expected one, each 0 to 1. F-measures of ROUGE.
struct Similarity {
    double bleu4 = 0, rouge1 = 0, rouge2 = 0, rougeL = 0;
};

/// BLEU-4 over characters against one reference, with smoothing method 3 of Chen & Cherry 2014:
/// what nltk's sentence_bleu gives for lists of characters.
[[nodiscard]] double bleu4(std::u32string_view answer, std::u32string_view expected);

/// ROUGE-1, 2 and L (bleu4 stays 0) over pieces of text, joined by spaces and cut again at the ends
/// of sentences and at spaces, as the Python package rouge-chinese 1.0.3 does it.
[[nodiscard]] Similarity rouge(const std::vector<std::u32string>& answer,
                               const std::vector<std::u32string>& expected);

/// The pieces for ROUGE where there is no dictionary: each CJK character singly, other text at
/// spaces. Scores differ from those over jieba's words, so they go by another name.
[[nodiscard]] std::vector<std::u32string> characterPieces(std::u32string_view text);

/// Means over rows of LLaMA-Factory's metrics: of each row's scores, in percent, rounded to 4
/// decimals.
class SimilarityScores final {
public:
    /// `segmenter` null: ROUGE over characterPieces().
    explicit SimilarityScores(const Segmenter* segmenter);
    /// Of one row, which add() takes into the means.
    [[nodiscard]] Similarity of(std::string_view answer, std::string_view expected) const;
    void add(std::string_view answer, std::string_view expected);

    /// `bleu-4`, `rouge-1`, `rouge-2`, `rouge-l`, with a segmenter; without, `rouge-1-characters`
    /// and so on instead of the latter three.
    [[nodiscard]] std::vector<std::pair<std::string, double>> means() const;

private:
    const Segmenter* m_segmenter;
    Similarity m_sums;
    std::int64_t m_rows = 0;
};

} // namespace anneal::eval
