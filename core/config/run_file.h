#pragma once

#include "core/config/setting_value.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace anneal::config {

/// One `key: value` of a run file or of the command line.
struct RunFileEntry {
    std::string key;
    RawValue value;
    std::size_t line = 0; ///< 1-based; 0 = command line
};

/// A flat YAML map, or a JSON object when the name ends in .json. Fails with NotFound, Format
/// (file, line): not a map, a key given twice, ...
[[nodiscard]] Result<std::vector<RunFileEntry>> readRunFile(const std::filesystem::path& file);

/// `key=value`, `--key value`, `--key=value`, and `--key` alone for flags.
[[nodiscard]] Result<std::vector<RunFileEntry>>
parseOverrides(const std::vector<std::string>& words);

} // namespace anneal::config
