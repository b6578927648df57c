#include "core/columnar/parts.h"

#include <arrow/ipc/reader.h>

namespace anneal::columnar {
namespace {

class ArrowParts final : public Parts {
public:
    ArrowParts(const File& file, const std::vector<std::string>& columns)
        : Parts(file->GetSize().ValueOr(0),
                "write the file again without compression, or as parquet.")
        , m_wanted(columns)
    {
        auto options = arrow::ipc::IpcReadOptions::Defaults();
        options.memory_pool = memory();
        options.use_threads = false; // see MappedFile
        auto stream = arrow::ipc::RecordBatchStreamReader::Open(file, options);
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
        const auto reader = valueOf(arrow::ipc::RecordBatchFileReader::Open(file, options));
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
        add(batch->num_rows());
        m_batches.push_back(std::move(batch));
    }

    std::vector<std::string> m_wanted;
    std::vector<Batch> m_batches;
};

} // namespace

std::unique_ptr<Parts> openArrow(const File& file, const std::vector<std::string>& columns)
{
    return std::make_unique<ArrowParts>(file, columns);
}

} // namespace anneal::columnar
