#include "core/tensor/aligned_block.h"

#include <c10/core/alignment.h>
#include <c10/core/impl/alloc_cpu.h>
#include <c10/util/Exception.h>

#include <cstdlib>
#include <limits>

#include <malloc.h>

namespace anneal::tensor {

#ifdef __GLIBC__

// posix_memalign takes more from the heap than it keeps and frees the ends, so that the hole that a
// block has left is too small for the next of the same size (until glibc 2.38): in a training the
// heap grew to three times of what was live. A block of malloc fits its hole; its own address
// stands before the aligned one.

void* allocateBlock(std::size_t bytes)
{
    constexpr std::size_t kRoom = c10::gAlignment + sizeof(void*);
    if (bytes == 0)
        return nullptr;
    const bool countable = bytes <= std::numeric_limits<std::size_t>::max() - kRoom;
    void* whole = countable ? std::malloc(bytes + kRoom) : nullptr;
    TORCH_CHECK_WITH(OutOfMemoryError, whole != nullptr, "out of memory: the system gave no ",
                     bytes, " bytes more");
    auto address = reinterpret_cast<std::uintptr_t>(whole) + kRoom;
    address -= address % c10::gAlignment;
    auto** block = reinterpret_cast<void**>(address);
    block[-1] = whole;
    return block;
}

std::int64_t blockBytes(void* block)
{
    return block == nullptr
               ? 0
               : static_cast<std::int64_t>(::malloc_usable_size(static_cast<void**>(block)[-1]));
}

void freeBlock(void* block)
{
    if (block != nullptr)
        std::free(static_cast<void**>(block)[-1]);
}

#else

void* allocateBlock(std::size_t bytes)
{
    return c10::alloc_cpu(bytes);
}

std::int64_t blockBytes(void* block)
{
    if (block == nullptr)
        return 0;
#ifdef _WIN32
    return static_cast<std::int64_t>(::_aligned_msize(block, c10::gAlignment, 0));
#else
    return static_cast<std::int64_t>(::malloc_usable_size(block));
#endif
}

void freeBlock(void* block)
{
    c10::free_cpu(block);
}

#endif

} // namespace anneal::tensor
