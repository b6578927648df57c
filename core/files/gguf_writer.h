#pragma once

#include "core/base/error.h"
#include "core/files/dtype.h"
#include "core/files/safetensors.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace anneal::files {

/// A metadata value in the type in which it is written.
using GgufField = std::variant<std::uint32_t, float, bool, std::string, std::vector<std::string>,
                               std::vector<std::int32_t>, std::vector<float>, std::vector<bool>>;

/// Keys in the order of the file.
using GgufFields = std::vector<std::pair<std::string, GgufField>>;

/// Bytes of the file that writeGguf() makes of these.
[[nodiscard]] std::uint64_t ggufFileBytes(const GgufFields& fields,
                                          const std::vector<TensorSpec>& tensors);

/// Writes a GGUF file (version 3, little endian, alignment 32) that appears when it is complete.
/// `writeTensor` is asked for each tensor in order and gives its bytes to the sink in as many
/// pieces as it likes, exactly as many bytes as the spec says; nothing is held in memory. Fails
/// with InvalidArgument (a key or tensor twice, a name that readers don't take, rows that are no
/// whole blocks), Io, and as `writeTensor` does. Source: ggml's docs/gguf.md.
[[nodiscard]] Result<void>
writeGguf(const std::filesystem::path& path, const GgufFields& fields,
          const std::vector<TensorSpec>& tensors,
          const std::function<Result<void>(std::size_t index, const ByteSink& sink)>& writeTensor);

} // namespace anneal::files
