#pragma once

#include "core/base/error.h"
#include "core/conversations/conversation.h"

#include <filesystem>
#include <string>

namespace anneal::conversations {

/// What a conversation can be written as. The shown path is written; of two lanes, OpenAi, ShareGpt
/// and Rows take the right one (the model that was tuned), Markdown both.
enum class ExportForm {
    Markdown, ///< headings and the messages as they stand
    OpenAi,   ///< {"messages": [{"role", "content"}]}
    ShareGpt, ///< [{"conversations": [{"from", "value"}], "system"}]
    Rows,     ///< alpaca rows with their history: [{"instruction", "input", "output", "system",
              ///< "history"}]
};

/// The text of such a file, UTF-8. Questions without an answer are left out of ShareGpt and Rows.
/// Calls of tools and their answers go into OpenAi and ShareGpt in the words of those forms; Rows
/// have no place for them and leave them out.
[[nodiscard]] std::string exported(const Conversation& conversation, ExportForm form);

/// Writes it. Fails with Io, or with InvalidArgument when there is nothing to write.
[[nodiscard]] Result<void> exportTo(const std::filesystem::path& file,
                                    const Conversation& conversation, ExportForm form);

} // namespace anneal::conversations
