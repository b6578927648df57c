#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anneal::data {

/// Who says something in a conversation, and where it stands in its file.
struct IdentityVoice {
    text::Role role = text::Role::User;
    std::string unknownRole = {}; ///< the file's name of a role that the set has no tag for
    std::string json = {}; ///< the message as the file has it, for what is not shown of it; "" = new
    bool isThere = true; ///< false: the file has no such message; it is written once it has a text
};

/// A turn before the question.
struct IdentityTurn {
    IdentityVoice voice = {};
    std::string text = {};
};

/// One row of a data set for an editor, whatever form its file has: what is asked, what is answered, and the turns before. Fields and parts of
/// messages that the file has besides these are kept and written back unchanged.
struct IdentityRow {
    std::string instruction, input, output, system;
    std::string otherFieldsJson; ///< an object, "" = none
    std::vector<std::string> keyOrder; ///< of all fields as read; empty for a new row

    std::vector<IdentityTurn> turns = {}; ///< oldest first
    std::string rejected = {}; ///< of a pair: the worse answer; `output` is the better one
    std::optional<bool> isGood = {}; ///< of a tagged answer (KTO)
    IdentityVoice asked = {}, answered = {.role = text::Role::Assistant},
                  worse = {.role = text::Role::Assistant};
    std::string systemJson = {}; ///< the system message at the head of the messages; "" = none

    /// The turns before it, question and answer.
    void setHistory(const std::vector<std::pair<std::string, std::string>>& pairs);
};

/// Calls `use(text)` with every text of a row that a person reads.
template <typename Row, typename Use>
void forEachText(Row& row, const Use& use)
{
    use(row.system);
    for (auto& turn : row.turns)
        use(turn.text);
    for (auto* text : {&row.instruction, &row.input, &row.output, &row.rejected})
        use(*text);
}

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

/// Adds or updates the entry of `file` in `<folder>/dataset_info.json`, other entries untouched. A new entry says in which form the rows are, as
/// their first row shows it (guessSpec()). Fails with Format when that file is malformed (nothing is changed), or Io.
[[nodiscard]] Result<void> registerDataset(const std::filesystem::path& folder, const std::string& name,
                                           const std::filesystem::path& file);

/// The name of the built-in demo: an identity in Chinese and English with both placeholders.
inline constexpr std::string_view kDemoDataset = "identity_demo";

/// Writes the demo's file and its entry of dataset_info.json into `folder` where they are not there; what is there stays. Fails with Io or Format.
[[nodiscard]] Result<void> installDemoData(const std::filesystem::path& folder);

} // namespace anneal::data
