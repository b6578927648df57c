#pragma once

#include "core/base/error.h"
#include "core/base/notice.h"
#include "core/config/options.h"
#include "core/text/chat_template.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace anneal::data {

/// Where a row stands.
struct RowPlace {
    std::shared_ptr<const std::filesystem::path> file; ///< shared by the rows of one file
    std::size_t row = 0;                               ///< 0-based in its file
    std::size_t line = 0;                              ///< 1-based in its file, 0 = unknown
};

/// One row in the form that everything after reading uses. A row that can't be used keeps its place
/// in the order, as with LLaMA-Factory, and is left out when it is encoded.
struct Sample {
    std::vector<text::Message> prompt; ///< odd number, user first
    std::vector<text::Message>
        response; ///< 0, 1 or 2: better and worse; of KTO the answer and "" or "" and the answer
    std::string system, tools;
    std::vector<text::TokenId> inputIds, labels;       ///< of a data set in `ids` form, else empty
    std::size_t row = 0;                               ///< 0-based in its file
    std::size_t line = 0;                              ///< 1-based in its file, 0 = unknown
    std::shared_ptr<const std::filesystem::path> file; ///< shared by the rows of one file

    bool isLeftOut =
        false; ///< not learned, though the KL completion of a neighbour may come from it

    [[nodiscard]] bool isUsable() const
    {
        return !isLeftOut && (!prompt.empty() || !inputIds.empty());
    }
};

/// One problem of one row or file; the place is named for a jump.
struct Finding {
    enum class Kind {
        MissingAnswer,
        MissingQuestion,
        Placeholder,
        WrongOrder,
        WrongType,
        TooLong,
        Duplicate,
        Encoding,
        Setting
    };
    enum class Severity { Note, Warning, Dropped };
    Kind kind = Kind::MissingAnswer;
    Severity severity = Severity::Warning;
    std::filesystem::path file;
    std::size_t row = 0;  ///< 0-based
    std::size_t line = 0; ///< 1-based, 0 = unknown
    Notice notice;        ///< the sentence about it
};

/// A resolved entry of dataset_info.json.
struct DatasetEntry {
    std::string name;
    std::filesystem::path file;
    std::string formatting = "alpaca"; ///< alpaca, sharegpt, openai, ids
    bool ranking = false;              ///< preference pairs
    std::size_t rows = 0;              ///< 0 = not counted yet
};

/// The entries of `<folder>/dataset_info.json` that are files on this computer. Fails with NotFound
/// or Format (file and line).
[[nodiscard]] Result<std::vector<DatasetEntry>> listDatasets(const std::filesystem::path& folder);

struct LoadedDataset {
    std::vector<Sample> samples;   ///< in file order, dropped rows left out
    std::vector<Finding> findings; ///< what was dropped or is doubtful (the first 10,000)
    std::size_t rowsDropped = 0;
    std::size_t rowsRead = 0;
};

/// Reads every data set of `options.dataset` (a name of dataset_info.json, or a path to a data
/// file) and merges them. Fails with NotFound, Format (file, line), InvalidArgument (unknown name
/// with the nearest one; no usable row at all).
[[nodiscard]] Result<LoadedDataset> loadDatasets(const std::vector<std::string>& names,
                                                 const config::DataOptions& options,
                                                 const std::string& stage);

/// What training sees of a sample. labels[i] == kIgnore where nothing is learned.
struct EncodedSample {
    std::vector<text::TokenId> inputIds, labels; ///< of rm and dpo: of the better answer
    std::vector<text::TokenId> otherIds,
        otherLabels; ///< of rm and dpo: the worse answer; of kto: the KL completion; else empty
    std::vector<std::int32_t>
        positions; ///< of a pack: they restart at 0 in each of its rows; empty = 0, 1, 2, ...
    std::vector<std::int32_t> segments; ///< of a pack whose rows don't see each other: 1, 2, ... by
                                        ///< row, 0 = padding; else empty
    bool isDesirable = false;           ///< of kto
    std::size_t row = 0;                ///< of a pack: of its first row
    /// Whose row it is. General ones (core/data/rehearsal.h) are learned as text, or only hold the
    /// base model's own answer. Of a pseudo one a model wrote the answer: it is learned with a
    /// weight.
    enum class Kind { User, GeneralLearned, GeneralHeld, Pseudo } kind = Kind::User;
};
inline constexpr text::TokenId kIgnore = -100;

struct EncodedDataset {
    std::vector<EncodedSample> samples;
    std::vector<Finding> findings;  ///< cut or dropped rows (the first 10,000)
    std::size_t cutSamples = 0;     ///< rows cut at cutoff_len, or that lost turns
    std::size_t droppedSamples = 0; ///< rows left out here
};

/// Template, labels, truncation, packing (data_formats.md sections 4 to 6) for the stages sft, pt,
/// rm, dpo and kto. Fails with InvalidArgument when there are rows but nothing is left to learn.
[[nodiscard]] Result<EncodedDataset> encode(const std::vector<Sample>& samples,
                                            const text::ChatEncoder& encoder,
                                            const config::DataOptions& options,
                                            const std::string& stage);

/// Row order of epoch `epoch`: torch.randperm(n) of a fresh CPU generator seeded seed + epoch
/// (mt19937, Fisher-Yates as torch does it), or file order when shuffling is disabled. Own
/// implementation: this module does not see torch.
[[nodiscard]] std::vector<std::size_t> trainingOrder(std::size_t n, std::uint64_t seed,
                                                     std::int64_t epoch, bool shuffle);

struct Split {
    std::vector<std::size_t> train, validation;
};
/// The validation split of data_formats.md section 7 (NumPy PCG64 permutation): the first
/// ceil(valSize n) entries, or valSize entries where it is above 1; never more than n. No finer
/// than LLaMA-Factory: a size up to 1e-6 is none.
[[nodiscard]] Split validationSplit(std::size_t n, double valSize, std::uint64_t seed);

} // namespace anneal::data
