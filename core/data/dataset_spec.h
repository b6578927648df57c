#pragma once

#include "core/base/error.h"
#include "core/base/notice.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace anneal::data {

/// Which field of a row holds what; "" = not there.
struct Columns {
    std::string prompt = "instruction", query = "input", response = "output",
                messages = "conversations";
    std::string history, system, tools;
    std::string chosen, rejected, ktoTag;
    std::string images, videos,
        audios; ///< a text model can't take them; a row that has some is left out
};

/// Names inside a message of the sharegpt and openai forms; "" = not recognised.
struct Tags {
    std::string role = "from", content = "value", user = "human", assistant = "gpt",
                observation = "observation", function = "function_call", system = "system";
};

/// Everything dataset_info.json says about one data set (data_formats.md section 1).
struct DatasetSpec {
    std::string name;
    std::filesystem::path path; ///< a file, or a folder of files of one type
    std::string formatting = "alpaca";
    bool ranking = false;
    std::optional<std::size_t> numSamples;
    std::string subset, folder; ///< folders inside `path`
    std::string split =
        "train"; ///< first part of the file names in a folder, and a range in brackets
    Columns columns;
    Tags tags;
    std::vector<Notice> warnings; ///< keys that have no meaning
};

/// The entries that are files on this computer, in the order of the file; one that can't be read is
/// left out. Fails with NotFound or Format (file, line) where the file is no such list.
[[nodiscard]] Result<std::vector<DatasetSpec>> readDatasetInfo(const std::filesystem::path& folder);

/// What an entry of dataset_info.json says of the data file `file`, whatever its "file_name". Fails
/// with Format.
[[nodiscard]] Result<DatasetSpec> specOfEntry(const std::string& entryJson,
                                              const std::filesystem::path& file);

/// The data set called `name` in `folder`, or the data file at the path `name` (its form is taken
/// from its first row's keys). Fails with NotFound, InvalidArgument (the nearest known name),
/// Unsupported (a data set on a hub).
[[nodiscard]] Result<DatasetSpec> resolveDataset(const std::string& name,
                                                 const std::filesystem::path& folder);

/// The rows of `rows` that a split like "train[:100]", "train[10%:20%]" or "train[:5]+train[-5:]"
/// takes, as ranges [first, end). A name without brackets takes all. Fails with InvalidArgument.
/// Source: the documentation of Hugging Face's datasets, "Slice splits".
[[nodiscard]] Result<std::vector<std::pair<std::size_t, std::size_t>>>
splitRanges(const DatasetSpec& spec, std::size_t rows);

} // namespace anneal::data
