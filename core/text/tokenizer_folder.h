#pragma once

#include "core/text/pipeline_tokenizer.h"

#include <filesystem>

namespace anneal::text {

/// What tokenizer_config.json, special_tokens_map.json and the chat template files of a folder say;
/// missing files are no error.
[[nodiscard]] Result<TokenizerSettings> readTokenizerSettings(const std::filesystem::path& folder);

/// The tokenizer files that lie in a folder, read when they are asked for.
[[nodiscard]] FilesToSave filesOfFolder(const std::filesystem::path& folder);

/// From tokenizer.model (sentencepiece) and the settings beside it.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>>
loadSentencePieceTokenizer(const std::filesystem::path& folder);

} // namespace anneal::text
