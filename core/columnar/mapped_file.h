#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <arrow/io/file.h>
#include <arrow/result.h>
#include <arrow/util/future.h>

namespace anneal::columnar {

/// A file in memory that is read in the thread that asks. Arrow's own MemoryMappedFile leaves one
/// kind of asynchronous read to Arrow's threads, and what such a thread still holds when the caller
/// has its answer outlives the memory that the answer was decoded to.
class MappedFile final : public arrow::io::RandomAccessFile {
public:
    using Bytes = arrow::Result<std::shared_ptr<arrow::Buffer>>;
    using Future = arrow::Future<std::shared_ptr<arrow::Buffer>>;

    static arrow::Result<std::shared_ptr<MappedFile>> open(const std::string& path);

    arrow::Status Close() override { return m_map->Close(); }
    [[nodiscard]] bool closed() const override { return m_map->closed(); }
    [[nodiscard]] arrow::Result<std::int64_t> Tell() const override { return m_map->Tell(); }
    arrow::Status Seek(std::int64_t position) override { return m_map->Seek(position); }
    arrow::Result<std::int64_t> GetSize() override { return m_map->GetSize(); }
    [[nodiscard]] bool supports_zero_copy() const override { return true; }

    arrow::Result<std::int64_t> Read(std::int64_t bytes, void* to) override;
    Bytes Read(std::int64_t bytes) override;
    arrow::Result<std::int64_t> ReadAt(std::int64_t position, std::int64_t bytes,
                                       void* to) override;
    arrow::Result<std::int64_t> ReadAt(std::int64_t position, std::int64_t bytes, bool mayBeShort,
                                       void* to) override;
    Bytes ReadAt(std::int64_t position, std::int64_t bytes) override;
    Bytes ReadAt(std::int64_t position, std::int64_t bytes, bool mayBeShort) override;
    Future ReadAsync(const arrow::io::IOContext& context, std::int64_t position,
                     std::int64_t bytes) override;
    Future ReadAsync(const arrow::io::IOContext& context, std::int64_t position, std::int64_t bytes,
                     bool mayBeShort) override;

private:
    explicit MappedFile(std::shared_ptr<arrow::io::MemoryMappedFile> map);
    std::shared_ptr<arrow::io::MemoryMappedFile> m_map;
};

} // namespace anneal::columnar
