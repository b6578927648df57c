#include "core/columnar/mapped_file.h"

#include <arrow/buffer.h>

namespace anneal::columnar {
namespace {

arrow::Status shortRead(std::int64_t position, std::int64_t wanted, std::int64_t got)
{
    return arrow::Status::IOError("at byte ", position, " ", wanted, " bytes are wanted and only ",
                                  got, " are left");
}

} // namespace

arrow::Result<std::shared_ptr<MappedFile>> MappedFile::open(const std::string& path)
{
    ARROW_ASSIGN_OR_RAISE(auto map,
                          arrow::io::MemoryMappedFile::Open(path, arrow::io::FileMode::READ));
    return std::shared_ptr<MappedFile>(new MappedFile(std::move(map)));
}

MappedFile::MappedFile(std::shared_ptr<arrow::io::MemoryMappedFile> map)
    : m_map(std::move(map))
{
}

arrow::Result<std::int64_t> MappedFile::Read(std::int64_t bytes, void* to)
{
    return m_map->Read(bytes, to);
}

MappedFile::Bytes MappedFile::Read(std::int64_t bytes)
{
    return m_map->Read(bytes);
}

arrow::Result<std::int64_t> MappedFile::ReadAt(std::int64_t position, std::int64_t bytes, void* to)
{
    return m_map->ReadAt(position, bytes, to);
}

arrow::Result<std::int64_t> MappedFile::ReadAt(std::int64_t position, std::int64_t bytes,
                                               bool mayBeShort, void* to)
{
    ARROW_ASSIGN_OR_RAISE(const auto read, m_map->ReadAt(position, bytes, to));
    if (!mayBeShort && read < bytes)
        return shortRead(position, bytes, read);
    return read;
}

MappedFile::Bytes MappedFile::ReadAt(std::int64_t position, std::int64_t bytes)
{
    return m_map->ReadAt(position, bytes);
}

MappedFile::Bytes MappedFile::ReadAt(std::int64_t position, std::int64_t bytes, bool mayBeShort)
{
    ARROW_ASSIGN_OR_RAISE(auto buffer, m_map->ReadAt(position, bytes));
    if (!mayBeShort && buffer->size() < bytes)
        return shortRead(position, bytes, buffer->size());
    return buffer;
}

MappedFile::Future MappedFile::ReadAsync(const arrow::io::IOContext& /*context*/,
                                         std::int64_t position, std::int64_t bytes)
{
    return Future::MakeFinished(ReadAt(position, bytes));
}

MappedFile::Future MappedFile::ReadAsync(const arrow::io::IOContext& /*context*/,
                                         std::int64_t position, std::int64_t bytes, bool mayBeShort)
{
    return Future::MakeFinished(ReadAt(position, bytes, mayBeShort));
}

} // namespace anneal::columnar
