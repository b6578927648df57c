#pragma once

#include "core/base/notice.h"
#include "core/files/gguf_writer.h"
#include "core/text/tokenizer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace anneal::text {

/// What a GGUF's vocabulary says beyond the tokenizer's own files.
struct GgufVocabularyOptions {
    std::int64_t tokens = 0; ///< rows of the embedding; ids that nothing names are filled up
    std::optional<TokenId> eos = {}; ///< ends a text
    std::vector<TokenId> stops =
        {};                        ///< end an answer; the first other one is written as end of turn
    std::string chatTemplate = {}; ///< Jinja, "" = none
};

struct GgufVocabulary {
    files::GgufFields fields;  ///< the tokenizer.* keys
    std::vector<Notice> notes; ///< what a GGUF can only say nearly
};

/// The vocabulary of a tokenizer as loadTokenizer(GgufFile) reads it: byte-level BPE as "gpt2", a
/// SentencePiece BPE as "llama". Fails with Unsupported for other kinds, by name.
[[nodiscard]] Result<GgufVocabulary> ggufVocabulary(const Tokenizer& tokenizer,
                                                    const GgufVocabularyOptions& options);

} // namespace anneal::text
