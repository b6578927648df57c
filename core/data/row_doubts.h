#pragma once

#include "core/data/identity_table.h"
#include "core/data/near_duplicates.h"

#include <array>
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
/// Near duplicates are found as NearDuplicates does, among its kMostTexts first rows. Of each kind
/// the first kMostOfAKind doubts are told.
class RowDoubts final {
public:
    static constexpr std::size_t kMostOfAKind = 10'000;

    void add(std::size_t number, const IdentityRow& row); ///< in ascending order
    /// Compares the rows, each of which `rowAt` gives again, and returns all doubts; those of near
    /// duplicates are left out when `stop` says so before.
    [[nodiscard]] std::vector<RowDoubt> finish(const std::function<IdentityRow(std::size_t)>& rowAt,
                                               const std::function<bool()>& stop);

private:
    std::vector<RowDoubt> m_doubts;
    std::array<std::size_t, 4> m_counts{}; ///< of each kind
    NearDuplicates m_texts;
};

[[nodiscard]] std::vector<RowDoubt> doubtsAbout(const std::vector<IdentityRow>& rows);

} // namespace anneal::data
