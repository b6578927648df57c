#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::data {

/// A text that is almost the same as an earlier one.
struct NearPair {
    std::size_t number = 0, earlier = 0;
    int percent = 0; ///< how much of the two is the same, below 100
};

/// Finds texts that are almost the same among millions: those whose sets of three-character pieces
/// have a Jaccard similarity of at least 0.8. Looked for by MinHash in bands, which misses about
/// one in 340 of the pairs at 0.8 and practically none above 0.85; each find is measured on the
/// texts themselves. A text takes 124 bytes at most, whatever its length. Texts of fewer than 12
/// characters are not compared, of longer ones the first 65,536; nor are texts that are wholly the
/// same. Source: Broder 1997, On the resemblance and containment of documents; Leskovec, Rajaraman
/// and Ullman, Mining of Massive Datasets, chapter 3.
class NearDuplicates final {
public:
    /// More are not compared: half a gigabyte.
    static constexpr std::size_t kMostTexts = 4'000'000;

    void add(std::size_t number, std::u32string_view text); ///< in ascending order
    /// Of each text that has an earlier one like it the most alike, ascending; the first `most` of
    /// them. `textOf` gives a text again. Ends early, with nothing, when `stop` says so.
    [[nodiscard]] std::vector<NearPair>
    find(const std::function<std::u32string(std::size_t)>& textOf, std::size_t most,
         const std::function<bool()>& stop);

private:
    static constexpr std::size_t kBands = 16, kInBand = 5, kHashes = kBands * kInBand;
    using Signature = std::array<std::uint8_t, kHashes>;
    struct Candidate {
        std::uint32_t place = 0;
        std::uint8_t same = 0; ///< hashes
    };
    using Candidates = std::array<Candidate, 2>; ///< the likeliest first
    [[nodiscard]] std::vector<Candidates> candidates(const std::function<bool()>& stop) const;
    void compare(std::size_t later, std::size_t earlier, Candidates& best) const;

    // By place: texts that are too short have none.
    std::vector<std::uint32_t> m_numbers;
    std::vector<std::uint64_t> m_hashes; ///< of the whole text
    std::vector<Signature> m_signatures;
};

} // namespace anneal::data
