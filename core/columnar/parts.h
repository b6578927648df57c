#pragma once

#include "core/base/json.h"
#include "core/columnar/mapped_file.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <arrow/memory_pool.h>
#include <arrow/record_batch.h>
#include <arrow/result.h>

namespace anneal::columnar {

using Batch = std::shared_ptr<arrow::RecordBatch>;
using File = std::shared_ptr<MappedFile>;

/// Decoded parts of a file (row groups, record batches); the ones used last are kept, up to a
/// gigabyte, so that rows can be asked for in any order. Everything throws std::exception, whose
/// text goes on after "FILE can't be read: ".
class Parts {
public:
    virtual ~Parts() = default;
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Any thread.
    [[nodiscard]] Json row(std::size_t index);

protected:
    /// `remedy`: what to do where decoding passes the limit of memory().
    Parts(std::int64_t fileBytes, const char* remedy);

    /// One or more batches that hold the rows of the part in order.
    [[nodiscard]] virtual std::vector<Batch> decode(std::size_t number) = 0;

    /// Appends a part. Refuses more rows than the bytes of the file can hold: callers reserve
    /// memory for each.
    void add(std::int64_t rows);
    /// Where everything of this file is decoded to: at most 4 GiB and half of the machine's memory,
    /// of a small file at most 256 MiB and a thousand times its size.
    [[nodiscard]] arrow::MemoryPool* memory() { return &m_memory; }
    void check(const arrow::Status& status) const;
    template <typename T>
    T valueOf(arrow::Result<T> result) const
    {
        check(result.status());
        return std::move(result).ValueUnsafe();
    }

private:
    struct Part {
        std::size_t number;
        std::vector<Batch> batches;
    };
    const Part& decoded(std::size_t number);
    Part checked(std::size_t number);

    arrow::ProxyMemoryPool m_ownMemory{arrow::default_memory_pool()}; ///< counts this file's alone
    arrow::CappedMemoryPool m_memory;
    std::int64_t m_openBytes = 0; ///< of it, what the opened file needs
    std::string m_tooLarge;
    std::size_t m_mostRows, m_size = 0;
    std::vector<std::size_t> m_firstRows;
    std::mutex m_mutex;
    std::list<Part> m_parts;                     ///< used last first
    std::map<std::size_t, std::string> m_failed; ///< parts that can't be decoded, and why
};

/// No columns: all of them.
[[nodiscard]] std::unique_ptr<Parts> openParquet(const File& file,
                                                 const std::vector<std::string>& columns);
/// Arrow's own formats, stream and file. Batches refer to the file where they are not compressed.
[[nodiscard]] std::unique_ptr<Parts> openArrow(const File& file,
                                               const std::vector<std::string>& columns);

[[nodiscard]] bool isWanted(const std::vector<std::string>& columns, const std::string& name);

} // namespace anneal::columnar
