#include "core/base/mapped_file.h"

#include "core/base/system_error.h"

#include <cstdint>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace anneal {
namespace fs = std::filesystem;

struct MappedFile::Mapping {
    fs::path path;
    const std::byte* data = nullptr;
    std::size_t size = 0;

    Mapping() = default;
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    ~Mapping()
    {
        if (data == nullptr)
            return;
#ifdef _WIN32
        ::UnmapViewOfFile(data);
#else
        ::munmap(const_cast<std::byte*>(data), size);
#endif
    }

    std::error_code map();
};

#ifdef _WIN32

std::error_code MappedFile::Mapping::map()
{
    const HANDLE file =
        ::CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr,
                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return lastSystemError();
    std::error_code error;
    LARGE_INTEGER length = {};
    if (!::GetFileSizeEx(file, &length)) {
        error = lastSystemError();
    } else if (length.QuadPart > 0) {
        size = static_cast<std::size_t>(length.QuadPart);
        const HANDLE mapping = ::CreateFileMappingW(file, nullptr, PAGE_READONLY, 0, 0, nullptr);
        if (mapping != nullptr)
            data = static_cast<const std::byte*>(::MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0));
        if (data == nullptr)
            error = lastSystemError();
        if (mapping != nullptr)
            ::CloseHandle(mapping); // the view keeps the mapping alive
    }
    ::CloseHandle(file);
    return error;
}

#else

std::error_code MappedFile::Mapping::map()
{
    // Without O_NONBLOCK a pipe that nobody writes to would never be opened.
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return lastSystemError();
    std::error_code error;
    struct stat info = {};
    if (::fstat(file, &info) != 0) {
        error = lastSystemError();
    } else if (S_ISDIR(info.st_mode)) {
        error = std::make_error_code(std::errc::is_a_directory);
    } else if (!S_ISREG(info.st_mode)) {
        error = std::make_error_code(std::errc::not_supported);
    } else if (info.st_size > 0) {
        size = static_cast<std::size_t>(info.st_size);
        void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
        if (mapped == MAP_FAILED)
            error = lastSystemError();
        else
            data = static_cast<const std::byte*>(mapped);
    }
    (void)::close(file);
    return error;
}

#endif

Result<MappedFile> MappedFile::open(const fs::path& path)
{
    auto mapping = std::make_shared<Mapping>();
    mapping->path = path;
    if (const auto error = mapping->map())
        return tl::make_unexpected(systemError("Could not read", path, error));
    MappedFile file;
    file.m_mapping = std::move(mapping);
    return file;
}

std::span<const std::byte> MappedFile::bytes() const
{
    return m_mapping ? std::span(m_mapping->data, m_mapping->size) : std::span<const std::byte>{};
}

const fs::path& MappedFile::path() const
{
    static const fs::path none;
    return m_mapping ? m_mapping->path : none;
}

void forgetPages([[maybe_unused]] std::span<const std::byte> bytes)
{
#ifndef _WIN32
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto first = (reinterpret_cast<std::uintptr_t>(bytes.data()) + page - 1) / page * page;
    const auto last = reinterpret_cast<std::uintptr_t>(bytes.data() + bytes.size()) / page * page;
    if (last > first)
        ::madvise(reinterpret_cast<void*>(first), last - first, MADV_DONTNEED);
#endif
}

} // namespace anneal
