#pragma once

#include <cstdint>
#include <filesystem>

namespace anneal::tests {

/// A copy of the fixture llama_gqa with a vocabulary of `rows` random rows in its embedding and its
/// output matrix, bf16. Throws std::runtime_error.
void writeWideModel(const std::filesystem::path& folder, std::int64_t rows);

/// How PEFT has a weight that an adapter brings whole.
enum class Whole {
    Named,       ///< in modules_to_save
    NamedCopied, ///< and, as of a grown vocabulary, with what wraps it
    Unnamed      ///< of a grown vocabulary that is not trained
};

/// An adapter of such a model that brings the embedding whole, with `rows` rows, bf16 as PEFT may
/// write it, and an update of rank 2 of the first layer's q_proj.
void writeWideAdapter(const std::filesystem::path& folder, std::int64_t rows,
                      Whole whole = Whole::Named);

} // namespace anneal::tests
