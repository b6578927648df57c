#pragma once

#include "core/data/identity_table.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace anneal::data {

/// Something in a row that a person would want to look at before training on it. Nothing here stops
/// a training.
struct RowDoubt {
    enum class Kind {
        NearDuplicate, ///< question and answer almost the same as those of row `other`
        OddCharacters, ///< control, invisible or replacement characters
        Mojibake, ///< text that was read in the wrong encoding: "Ã©", "ä½ å¥½", "锟斤拷"
        Secret,   ///< what looks like a key, a card number or an identity number
    };
    Kind kind = Kind::OddCharacters;
    std::size_t row = 0;   ///< 0-based
    std::size_t other = 0; ///< of NearDuplicate: the earlier row
    int percent = 0;       ///< of NearDuplicate: how much of the text is the same
    std::string
        excerpt; ///< the characters in question, at most 40 bytes; of a Secret only its beginning
};

/// Looks at rows one after the other. At most one doubt of a kind for each row, ascending by row.
/// Rows that are wholly the same as an earlier one are not named here: checkIdentityTable() does.
///
/// Near duplicates are found by comparing sets of three-character pieces (Jaccard >= 0.8, texts of
/// at least 12 characters) among rows that share a piece seldom seen elsewhere, so that a hundred
/// thousand rows take seconds, not hours; only the first 100,000 rows are compared.
class RowDoubts final {
public:
    static constexpr std::size_t kMostCompared = 100'000;

    void add(std::size_t number, const IdentityRow& row); ///< in ascending order
    /// Compares the rows and returns all doubts; those of near duplicates are left out when `stop`
    /// says so before.
    [[nodiscard]] std::vector<RowDoubt> finish(const std::function<bool()>& stop);

private:
    std::vector<RowDoubt> m_doubts;
    std::vector<std::u32string> m_texts; ///< of the rows to compare, by number
};

[[nodiscard]] std::vector<RowDoubt> doubtsAbout(const std::vector<IdentityRow>& rows);

} // namespace anneal::data
