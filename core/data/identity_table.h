#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anneal::data {

/// One row of an identity-style file. Fields that the file has besides these are kept and written back unchanged.
struct IdentityRow {
    std::string instruction, input, output, system;
    std::string otherFieldsJson; ///< an object, "" = none
    std::vector<std::string> keyOrder; ///< of all fields as read; empty for a new row

    /// The turns before it, question and answer, as the field "history" holds them.
    void setHistory(const std::vector<std::pair<std::string, std::string>>& turns);
};

/// An alpaca JSON file opened for editing.
struct IdentityTable {
    std::filesystem::path file; ///< empty: not saved yet; .jsonl is written as one object a line
    std::vector<IdentityRow> rows;
};

/// Reads a JSON array or JSON lines. Fails with NotFound, Format (file and line, row).
[[nodiscard]] Result<IdentityTable> openIdentityTable(const std::filesystem::path& file);

/// Fails with InvalidArgument when the table has no file yet, or Io. Atomic, keeps one backup `<file>.bak` of what was there before; UTF-8, indent 2, key order as read.
[[nodiscard]] Result<void> saveIdentityTable(const IdentityTable& table);

/// Missing answers or questions, unfilled placeholders, duplicates: for the marks in the table.
[[nodiscard]] std::vector<Finding> checkIdentityTable(const IdentityTable& table);

/// The placeholders that occur, e.g. {"{{author}}", "{{name}}"}.
[[nodiscard]] std::vector<std::string> placeholders(const IdentityTable& table);

/// Replaces every occurrence of `{{name}}` and `{{author}}` in all fields.
void fillPlaceholders(IdentityTable& table, const std::string& name, const std::string& author);

/// Adds or updates the entry of `file` in `<folder>/dataset_info.json`, other entries untouched. Fails with Format when that file is malformed
/// (nothing is changed), or Io.
[[nodiscard]] Result<void> registerDataset(const std::filesystem::path& folder, const std::string& name,
                                           const std::filesystem::path& file);

/// The name of the built-in demo: an identity in Chinese and English with both placeholders.
inline constexpr std::string_view kDemoDataset = "identity_demo";

/// Writes the demo's file and its entry of dataset_info.json into `folder` where they are not there; what is there stays. Fails with Io or Format.
[[nodiscard]] Result<void> installDemoData(const std::filesystem::path& folder);

} // namespace anneal::data
