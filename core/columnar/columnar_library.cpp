#include "core/columnar/arrow_to_json.h"
#include "core/data/columnar_abi.h"

#include <algorithm>
#include <exception>
#include <list>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <vector>

#include <arrow/array.h>
#include <arrow/io/file.h>
#include <arrow/ipc/reader.h>
#include <arrow/record_batch.h>
#include <arrow/table.h>
#include <nlohmann/json.hpp>
#include <parquet/arrow/reader.h>
#include <parquet/file_reader.h>

namespace anneal::columnar {
namespace {

using Batch = std::shared_ptr<arrow::RecordBatch>;

void check(const arrow::Status& status)
{
    if (!status.ok())
        throw std::runtime_error(status.message() + ".");
}

template <typename T>
T valueOf(arrow::Result<T> result)
{
    check(result.status());
    return std::move(result).ValueUnsafe();
}

/// Decoded parts of a file (row groups, record batches); the ones used last are kept, up to a
/// gigabyte, so that rows can be asked for in any order.
class Parts {
public:
    virtual ~Parts() = default;

    void add(std::size_t rows)
    {
        m_firstRows.push_back(m_size);
        m_size += rows;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }

    Json row(std::size_t index)
    {
        const std::lock_guard lock(m_mutex);
        const auto next = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), index);
        const auto number = static_cast<std::size_t>(next - m_firstRows.begin()) - 1;
        const auto& part = decoded(number);
        auto inside = static_cast<std::int64_t>(index - m_firstRows[number]);
        Json row = Json::object();
        for (const auto& batch : part.batches) {
            if (inside >= batch->num_rows()) {
                inside -= batch->num_rows();
                continue;
            }
            for (int i = 0; i < batch->num_columns(); ++i)
                row[batch->column_name(i)] = toJson(*batch->column(i), inside);
            return row;
        }
        throw std::runtime_error("the file has fewer rows than it says.");
    }

protected:
    /// One or more batches that hold the rows of the part in order.
    [[nodiscard]] virtual std::vector<Batch> decode(std::size_t number) = 0;

private:
    struct Part {
        std::size_t number;
        std::size_t bytes;
        std::vector<Batch> batches;
    };

    const Part& decoded(std::size_t number)
    {
        constexpr std::size_t kMostBytes = std::size_t{1} << 30;
        const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                        [&](const Part& part) { return part.number == number; });
        if (found != m_parts.end()) {
            m_parts.splice(m_parts.begin(), m_parts, found);
            return m_parts.front();
        }
        Part part{number, 0, decode(number)};
        for (const auto& batch : part.batches) {
            check(batch->ValidateFull()); // a file from a stranger may lie about its offsets
            for (const auto& column : batch->columns())
                for (const auto& buffer : column->data()->buffers)
                    part.bytes += buffer ? static_cast<std::size_t>(buffer->size()) : 0;
        }
        m_bytes += part.bytes;
        m_parts.push_front(std::move(part));
        while (m_bytes > kMostBytes && m_parts.size() > 1) {
            m_bytes -= m_parts.back().bytes;
            m_parts.pop_back();
        }
        return m_parts.front();
    }

    std::mutex m_mutex;
    std::vector<std::size_t> m_firstRows;
    std::size_t m_size = 0, m_bytes = 0;
    std::list<Part> m_parts; ///< used last first
};

bool isWanted(const std::vector<std::string>& columns, const std::string& name)
{
    return columns.empty() || std::find(columns.begin(), columns.end(), name) != columns.end();
}

class ParquetParts final : public Parts {
public:
    ParquetParts(const std::shared_ptr<arrow::io::RandomAccessFile>& file,
                 const std::vector<std::string>& columns)
        : m_reader(valueOf(parquet::arrow::OpenFile(file, arrow::default_memory_pool())))
    {
        const auto metadata = m_reader->parquet_reader()->metadata();
        for (int i = 0; i < metadata->num_columns(); ++i) {
            const auto path = metadata->schema()->Column(i)->path()->ToDotVector();
            if (!path.empty() && isWanted(columns, path.front()))
                m_columns.push_back(i);
        }
        for (int i = 0; i < metadata->num_row_groups(); ++i)
            add(static_cast<std::size_t>(
                std::max<std::int64_t>(0, metadata->RowGroup(i)->num_rows())));
    }

protected:
    std::vector<Batch> decode(std::size_t number) override
    {
        const auto table = valueOf(m_reader->ReadRowGroup(static_cast<int>(number), m_columns));
        std::vector<Batch> batches;
        arrow::TableBatchReader reader(*table);
        for (;;) {
            Batch batch;
            check(reader.ReadNext(&batch));
            if (!batch)
                return batches;
            batches.push_back(std::move(batch));
        }
    }

private:
    std::unique_ptr<parquet::arrow::FileReader> m_reader;
    std::vector<int> m_columns;
};

/// Arrow's own formats. Batches refer to the mapped file where they are not compressed.
class ArrowParts final : public Parts {
public:
    ArrowParts(const std::shared_ptr<arrow::io::RandomAccessFile>& file,
               const std::vector<std::string>& columns)
        : m_wanted(columns)
    {
        auto stream = arrow::ipc::RecordBatchStreamReader::Open(file);
        if (stream.ok()) {
            for (;;) {
                Batch batch;
                check((*stream)->ReadNext(&batch));
                if (!batch)
                    break;
                addBatch(std::move(batch));
            }
            return;
        }
        const auto reader = valueOf(arrow::ipc::RecordBatchFileReader::Open(file));
        for (int i = 0; i < reader->num_record_batches(); ++i)
            addBatch(valueOf(reader->ReadRecordBatch(i)));
    }

protected:
    std::vector<Batch> decode(std::size_t number) override { return {m_batches[number]}; }

private:
    void addBatch(Batch batch)
    {
        for (int i = batch->num_columns(); i-- > 0;) {
            if (!isWanted(m_wanted, batch->column_name(i)))
                batch = valueOf(batch->RemoveColumn(i));
        }
        add(static_cast<std::size_t>(batch->num_rows()));
        m_batches.push_back(std::move(batch));
    }
    std::vector<std::string> m_wanted;
    std::vector<Batch> m_batches;
};

class Reader final : public data::ColumnarReader {
public:
    explicit Reader(std::unique_ptr<Parts> parts)
        : m_parts(std::move(parts))
    {
    }
    [[nodiscard]] std::size_t size() const override { return m_parts->size(); }
    [[nodiscard]] bool row(std::size_t index, Json& row, std::string& error) const override
    {
        try {
            row = m_parts->row(index);
            return true;
        } catch (const std::exception& exception) {
            error = exception.what();
            return false;
        }
    }

private:
    std::unique_ptr<Parts> m_parts;
};

} // namespace
} // namespace anneal::columnar

#ifdef _WIN32
#define ANNEAL_EXPORTED __declspec(dllexport)
#else
#define ANNEAL_EXPORTED __attribute__((visibility("default")))
#endif

extern "C" {

ANNEAL_EXPORTED const char* anneal_columnar_abi();
ANNEAL_EXPORTED anneal::data::ColumnarReader* anneal_open_columnar(const char* path,
                                                                   const char* const* columns,
                                                                   std::size_t columnCount,
                                                                   std::string* error);

const char* anneal_columnar_abi()
{
    return ANNEAL_COLUMNAR_ABI;
}

anneal::data::ColumnarReader* anneal_open_columnar(const char* path, const char* const* columns,
                                                   std::size_t columnCount, std::string* error)
{
    using namespace anneal::columnar;
    try {
        const std::vector<std::string> wanted(columns, columns + columnCount);
        const std::string name = path;
        const auto file =
            valueOf(arrow::io::MemoryMappedFile::Open(name, arrow::io::FileMode::READ));
        std::unique_ptr<Parts> parts;
        if (name.ends_with(".parquet") || name.ends_with(".PARQUET"))
            parts = std::make_unique<ParquetParts>(file, wanted);
        else
            parts = std::make_unique<ArrowParts>(file, wanted);
        return new Reader(std::move(parts));
    } catch (const std::exception& exception) {
        *error = exception.what();
        return nullptr;
    }
}

} // extern "C"
