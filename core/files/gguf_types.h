#pragma once

#include "core/files/dtype.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace anneal::files {

/// ggml's number of a tensor type that this build reads or writes; nullopt for the plain types that
/// a GGUF has no number for.
[[nodiscard]] std::optional<std::uint32_t> ggmlNumber(StorageType type);

/// A tensor type by its number.
struct GgmlType {
    std::uint32_t number;
    std::string_view name;
    std::optional<StorageType> type; ///< nullopt: known by name only
};

/// nullptr for a number that is none.
[[nodiscard]] const GgmlType* ggmlType(std::uint32_t number);

/// Every tensor begins at a multiple of this where the file says nothing else.
inline constexpr std::uint64_t kGgufAlignment = 32;

/// The numbers that stand before a metadata value.
enum GgufValueType : std::uint32_t {
    kGgufU8,
    kGgufI8,
    kGgufU16,
    kGgufI16,
    kGgufU32,
    kGgufI32,
    kGgufF32,
    kGgufFlag,
    kGgufText,
    kGgufArray,
    kGgufU64,
    kGgufI64,
    kGgufF64
};

} // namespace anneal::files
