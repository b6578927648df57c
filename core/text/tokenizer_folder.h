#pragma once

#include "core/text/pipeline_tokenizer.h"

#include <filesystem>

namespace anneal::text {

/// Gives the text of a tokenizer's file by its name; "" when there is none.
using ReadText = std::function<Result<std::string>(const char* name)>;

/// What tokenizer_config.json, special_tokens_map.json and the chat template files say; missing
/// files are no error. `place` names where they are in errors.
[[nodiscard]] Result<TokenizerSettings> readTokenizerSettings(const ReadText& read,
                                                              const std::string& place);
[[nodiscard]] Result<TokenizerSettings> readTokenizerSettings(const std::filesystem::path& folder);

/// The tokenizer files that lie in a folder, read when they are asked for.
[[nodiscard]] FilesToSave filesOfFolder(const std::filesystem::path& folder);

/// From tokenizer.model (sentencepiece) and the settings beside it.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>>
loadSentencePieceTokenizer(const std::filesystem::path& folder);

} // namespace anneal::text
