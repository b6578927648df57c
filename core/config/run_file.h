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

/// A flat YAML map, or a JSON object when the name ends in .json; LlamaBoard's saved form as the
/// run file that it would start (llamaboard_file.h). Fails with NotFound, Format (file, line): not
/// a map, a key given twice, ...
[[nodiscard]] Result<std::vector<RunFileEntry>> readRunFile(const std::filesystem::path& file);

/// The same of lines that a person typed: `key: value`, or each `key=value` (also with `--`), or
/// one JSON object. Nothing in an empty text. Fails with Format (line).
[[nodiscard]] Result<std::vector<RunFileEntry>> parseRunText(const std::string& text);

/// `key=value`, `--key value`, `--key=value`, and `--key` alone for flags.
[[nodiscard]] Result<std::vector<RunFileEntry>>
parseOverrides(const std::vector<std::string>& words);

} // namespace anneal::config
