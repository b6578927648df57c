#pragma once

#include <cstddef>
#include <cstdint>

namespace anneal::tensor {

/// A block for the numbers of a tensor, aligned as libtorch's are (c10::gAlignment); nullptr for 0
/// bytes. Throws a c10::Error when the system gives none, which guarded() tells as
/// ErrorCode::OutOfMemory. From any thread.
[[nodiscard]] void* allocateBlock(std::size_t bytes);

/// Bytes that the C library keeps for a block of allocateBlock(), which is a little more than was
/// asked for; 0 for nullptr.
[[nodiscard]] std::int64_t blockBytes(void* block);

void freeBlock(void* block); ///< of allocateBlock(), or nullptr

} // namespace anneal::tensor
