#include "core/columnar/parts.h"

#include <stdexcept>

#include <arrow/table.h>
#include <parquet/arrow/reader.h>
#include <parquet/file_reader.h>

namespace anneal::columnar {
namespace {

class ParquetParts final : public Parts {
public:
    ParquetParts(const File& file, const std::vector<std::string>& columns)
        : Parts(file->GetSize().ValueOr(0), "write the file again with smaller row groups.")
    {
        parquet::arrow::FileReaderBuilder builder;
        check(builder.Open(file, parquet::ReaderProperties(memory())));
        // The file is mapped, so reading ahead would only add a thread.
        parquet::ArrowReaderProperties properties;
        properties.set_pre_buffer(false);
        m_reader = valueOf(builder.memory_pool(memory())->properties(properties)->Build());
        const auto metadata = m_reader->parquet_reader()->metadata();
        for (int i = 0; i < metadata->num_columns(); ++i) {
            const auto path = metadata->schema()->Column(i)->path()->ToDotVector();
            if (!path.empty() && isWanted(columns, path.front()))
                m_columns.push_back(i);
        }
        for (int i = 0; i < metadata->num_row_groups(); ++i)
            addGroup(*metadata->RowGroup(i));
    }

protected:
    std::vector<Batch> decode(std::size_t number) override
    {
        const auto table = valueOf(m_reader->ReadRowGroup(static_cast<int>(number), m_columns));
        check(table->Validate()); // columns of different lengths
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
    /// Every row has at least one value (or null) in every column.
    void addGroup(const parquet::RowGroupMetaData& group)
    {
        const auto rows = group.num_rows();
        for (const int column : m_columns) {
            if (const auto values = group.ColumnChunk(column)->num_values(); values < rows)
                throw std::runtime_error("a row group says that it has " + std::to_string(rows) +
                                         " rows, but one of its columns has only " +
                                         std::to_string(values) +
                                         " values; fetch or write the file again.");
        }
        add(rows);
    }

    std::unique_ptr<parquet::arrow::FileReader> m_reader;
    std::vector<int> m_columns;
};

} // namespace

std::unique_ptr<Parts> openParquet(const File& file, const std::vector<std::string>& columns)
{
    return std::make_unique<ParquetParts>(file, columns);
}

} // namespace anneal::columnar
