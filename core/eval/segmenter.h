#pragma once

#include "core/base/error.h"
#include "core/base/mapped_file.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anneal::eval {

/// Cuts Chinese text into words exactly as the Python package jieba 0.42.1 does in its default
/// mode: the most probable way through the words of its dictionary, and a hidden Markov model over
/// what is left in single characters. Dictionary and model are jieba's own, in the file that
/// packaging/linux/unpack_jieba.py makes (5 MB, mapped).
/// Thread use: const methods from any thread.
/// Source: jieba/__init__.py (__cut_DAG) and jieba/finalseg/__init__.py.
class Segmenter final {
public:
    /// Fails with NotFound, Io, or Format (file, line) when it is not that file or damaged.
    [[nodiscard]] static Result<Segmenter> open(const std::filesystem::path& file);

    /// Where the file of this program lies: share/anneal beside the folder of the program, or
    /// beside the program. Fails with NotFound when this build has none.
    [[nodiscard]] static Result<std::filesystem::path> find();

    /// All of the text, cut: spaces and marks are pieces too.
    [[nodiscard]] std::vector<std::u32string> cut(std::u32string_view text) const;

private:
    enum State { B, E, M, S };
    using Row = std::array<double, 4>;               ///< by state
    static constexpr double kImpossible = -3.14e100; ///< jieba's MIN_FLOAT

    explicit Segmenter(MappedFile file);
    [[nodiscard]] Result<void> read();
    [[nodiscard]] std::string_view word(std::size_t index) const;
    [[nodiscard]] std::uint64_t frequency(std::size_t index) const;
    /// Narrows [first, last) to the words that begin with `prefix`.
    void narrow(std::string_view prefix, std::size_t& first, std::size_t& last) const;
    [[nodiscard]] bool isWord(std::string_view text) const;
    void cutBlock(std::u32string_view block, std::vector<std::u32string>& out) const;
    void cutUnknown(std::u32string_view text, std::vector<std::u32string>& out) const;
    void cutByStates(std::u32string_view text, std::vector<std::u32string>& out) const;

    MappedFile m_file;
    std::string_view m_text;
    std::vector<std::uint32_t> m_words; ///< where each word's line begins, and the end of the last
    double m_logTotal = 0;
    Row m_start{};
    std::array<Row, 4> m_transition{};
    std::unordered_map<char32_t, Row> m_emission;
};

} // namespace anneal::eval
