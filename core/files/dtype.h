#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace anneal::files {

/// How the numbers of a stored tensor are written. Block formats are ggml's (layouts: ggml-quants.h).
enum class StorageType {
    F64, F32, F16, BF16, I64, I32, I16, I8, U8, Bool,
    Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, Q2_K, Q3_K, Q4_K, Q5_K, Q6_K, IQ4_NL, IQ4_XS,
};

[[nodiscard]] std::string_view toString(StorageType type); ///< safetensors' or ggml's name: "BF16", "Q4_K"
[[nodiscard]] bool isQuantised(StorageType type);
[[nodiscard]] std::size_t blockElements(StorageType type); ///< 1 for plain types
[[nodiscard]] std::size_t blockBytes(StorageType type);    ///< bytes of one block

/// The plain type of a safetensors dtype name ("F32", "BOOL"); nullopt for a name that this build does not read.
[[nodiscard]] std::optional<StorageType> plainTypeByName(std::string_view name);

/// Product of the dimensions; nullopt when one is negative or the product does not fit.
[[nodiscard]] std::optional<std::int64_t> elementProduct(const std::vector<std::int64_t>& shape);

/// Bytes of `elements` numbers; nullopt when they are not whole blocks or the product does not fit.
[[nodiscard]] std::optional<std::uint64_t> storedBytes(StorageType type, std::int64_t elements);

/// One tensor in a file, row-major with the outermost dimension first (as in Hugging Face files, so GGUF's order reversed).
struct TensorView {
    StorageType type = StorageType::F32;
    std::vector<std::int64_t> shape;
    const std::byte* data = nullptr; ///< into the mapped file; not always aligned for its type
    std::size_t byteCount = 0;

    [[nodiscard]] std::int64_t elementCount() const;
};

} // namespace anneal::files
