#include "core/files/gguf.h"
#include "core/catalog/model_source.h"
#include "core/text/tokenizer.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/tensors.h"
#include "tests/fuzz/tokens.h"

namespace anneal::fuzz {

void prepare(const std::filesystem::path&) {}

void read(std::string_view input, const std::filesystem::path& folder)
{
    const auto path = folder / "model.gguf";
    put(path, input);
    const auto file = files::GgufFile::open(path);
    if (!file)
        return;
    touchTensors(file->tensors(), input.size());
    if (const auto config = catalog::readModelConfig(*file))
        (void)config->parameterCount();
    if (const auto tokenizer = text::loadTokenizer(*file))
        useTokenizer(*tokenizer);
    (void)catalog::ModelSource::open(path.string());
}

const std::vector<std::string>& words()
{
    static const std::vector<std::string> list = {"GGUF",
                                                  "general.architecture",
                                                  "general.alignment",
                                                  "llama.block_count",
                                                  "llama.embedding_length",
                                                  "llama.rope.scaling.type",
                                                  "tokenizer.ggml.model",
                                                  "tokenizer.ggml.pre",
                                                  "tokenizer.ggml.tokens",
                                                  "tokenizer.ggml.scores",
                                                  "tokenizer.ggml.token_type",
                                                  "tokenizer.ggml.merges",
                                                  "tokenizer.ggml.bos_token_id",
                                                  "token_embd.weight",
                                                  "blk.0.attn_q.weight",
                                                  std::string("\x09\0\0\0\x08\0\0\0", 8),
                                                  std::string("\0\0\0\0\0\0\0\x80", 8),
                                                  std::string("\x08\0\0\0", 4)};
    return list;
}

} // namespace anneal::fuzz
