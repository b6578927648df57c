#pragma once

#include "core/base/error.h"
#include "core/base/notice.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::config {

/// The key under which a run card (run_card.yaml of a run folder) tells what a run was made of and
/// from. Everything else in it is a run file, so that training it repeats the run.
inline constexpr std::string_view kRunCardKey = "run_card";

/// A file that a run read.
struct CardFile {
    std::filesystem::path path;
    std::uint64_t bytes = 0;
    std::string sha256;     ///< "" where only the size or samples are kept: weights
    std::int64_t rows = -1; ///< of a data file
    std::string samples{};  ///< files::sampledSha256Of(), where hashing all of it would take long
};

/// Size and SHA-256 of a file as it is now; of one that is `large`, as weights may be, the SHA-256
/// of samples where it is above 64 MiB. Fails with NotFound or Io.
[[nodiscard]] Result<CardFile> describeFile(const std::filesystem::path& file, bool large = false);

/// The files of the model and of the data that a run card names; none where the file is no run
/// card. Fails with NotFound, Io or Format.
[[nodiscard]] Result<std::vector<CardFile>> readCardFiles(const std::filesystem::path& runFile);

/// One sentence for each of them that is not what it was: gone, or with other content.
[[nodiscard]] std::vector<Notice> changedFiles(const std::vector<CardFile>& files);

/// How the run of a card ended.
struct CardEnd {
    std::string reason;            ///< one of the names below; "" in cards of older versions
    std::int64_t updates = 0;      ///< made
    std::int64_t askedUpdates = 0; ///< that its settings asked for
    /// Update of the newest checkpoint that it left to go on from; 0 = none.
    std::int64_t lastCheckpoint = 0;
    double trainLoss = 0;
};
inline constexpr std::string_view kEndLastUpdate = "last update", kEndLearned = "learned",
                                  kEndEarly = "early stopping", kEndStopped = "stopped";

/// nullopt when the file is not there or is no run card.
[[nodiscard]] std::optional<CardEnd> readCardEnd(const std::filesystem::path& runFile);

} // namespace anneal::config
