#pragma once

#include "core/base/error.h"

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
    Columns columns;
    Tags tags;
};

/// The entries that are files on this computer, in the order of the file. Fails with NotFound or
/// Format (file, line, key).
[[nodiscard]] Result<std::vector<DatasetSpec>> readDatasetInfo(const std::filesystem::path& folder);

/// The data set called `name` in `folder`, or the data file at the path `name` (its form is taken
/// from its first row's keys). Fails with NotFound, InvalidArgument (the nearest known name),
/// Unsupported (a data set on a hub).
[[nodiscard]] Result<DatasetSpec> resolveDataset(const std::string& name,
                                                 const std::filesystem::path& folder);

} // namespace anneal::data
