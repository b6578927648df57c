#include "core/columnar/parquet_writer.h"

#include <stdexcept>
#include <vector>

#include <arrow/array/builder_base.h>
#include <arrow/array/builder_binary.h>
#include <arrow/array/builder_nested.h>
#include <arrow/array/builder_primitive.h>
#include <arrow/builder.h>
#include <arrow/io/interfaces.h>
#include <arrow/table.h>
#include <arrow/type.h>
#include <arrow/util/compression.h>
#include <nlohmann/json.hpp>
#include <parquet/arrow/writer.h>

namespace anneal::columnar {
namespace {

/// Of a row group: small enough to be decoded at once wherever it is read.
constexpr std::int64_t kGroupRows = 65'536;
constexpr std::size_t kGroupBytes = std::size_t{32} << 20;

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

class SinkStream final : public arrow::io::OutputStream {
public:
    explicit SinkStream(data::ColumnarSink& sink)
        : m_sink(sink)
    {
    }
    arrow::Status Close() override
    {
        m_closed = true;
        return arrow::Status::OK();
    }
    [[nodiscard]] bool closed() const override { return m_closed; }
    [[nodiscard]] arrow::Result<std::int64_t> Tell() const override { return m_written; }
    arrow::Status Write(const void* bytes, std::int64_t size) override
    {
        if (!m_sink.write(static_cast<const char*>(bytes), static_cast<std::size_t>(size)))
            return arrow::Status::IOError("the file can't be written");
        m_written += size;
        return arrow::Status::OK();
    }
    using OutputStream::Write;

private:
    data::ColumnarSink& m_sink;
    std::int64_t m_written = 0;
    bool m_closed = false;
};

std::shared_ptr<arrow::DataType> typeOf(const Json& example)
{
    if (example.is_string())
        return arrow::utf8();
    if (example.is_boolean())
        return arrow::boolean();
    if (example.is_array() && example.size() == 1)
        return arrow::list(typeOf(example[0]));
    if (example.is_object() && !example.empty()) {
        arrow::FieldVector fields;
        for (const auto& [name, inner] : example.items())
            fields.push_back(arrow::field(name, typeOf(inner)));
        return arrow::struct_(fields);
    }
    throw std::runtime_error("no column can hold " + example.dump() + ".");
}

[[noreturn]] void refuse(const arrow::DataType& type, const Json& value)
{
    throw std::runtime_error(std::string("a value of its rows is of the type ") +
                             value.type_name() + ", where its column holds " + type.ToString() +
                             ".");
}

/// Returns about how many bytes it takes.
std::size_t append(arrow::ArrayBuilder& builder, const arrow::DataType& type, const Json& value)
{
    if (value.is_null()) {
        check(builder.AppendNull());
        return 1;
    }
    switch (type.id()) {
    case arrow::Type::BOOL:
        if (!value.is_boolean())
            refuse(type, value);
        check(static_cast<arrow::BooleanBuilder&>(builder).Append(value.get<bool>()));
        return 1;
    case arrow::Type::STRING: {
        if (!value.is_string())
            refuse(type, value);
        const auto& text = value.get_ref<const std::string&>();
        check(static_cast<arrow::StringBuilder&>(builder).Append(text));
        return text.size() + sizeof(std::int32_t);
    }
    case arrow::Type::LIST: {
        if (!value.is_array())
            refuse(type, value);
        auto& list = static_cast<arrow::ListBuilder&>(builder);
        const auto& item = *static_cast<const arrow::ListType&>(type).value_type();
        check(list.Append());
        std::size_t bytes = sizeof(std::int32_t);
        for (const auto& inner : value)
            bytes += append(*list.value_builder(), item, inner);
        return bytes;
    }
    default: {
        if (!value.is_object())
            refuse(type, value);
        auto& object = static_cast<arrow::StructBuilder&>(builder);
        check(object.Append());
        std::size_t bytes = 0;
        for (int i = 0; i < type.num_fields(); ++i) {
            const auto& field = *type.field(i);
            const auto at = value.find(field.name());
            bytes +=
                append(*object.field_builder(i), *field.type(), at == value.end() ? Json() : *at);
        }
        return bytes;
    }
    }
}

class Writer final : public data::ColumnarWriter {
public:
    Writer(const Json& example, data::ColumnarSink& sink)
        : m_stream(std::make_shared<SinkStream>(sink))
    {
        m_type = typeOf(example);
        if (m_type->id() != arrow::Type::STRUCT)
            throw std::runtime_error("a row has to have named fields.");
        m_schema = arrow::schema(m_type->fields());
        m_rows = valueOf(arrow::MakeBuilder(m_type));
        parquet::WriterProperties::Builder properties;
        if (arrow::util::Codec::IsAvailable(arrow::Compression::SNAPPY))
            properties.compression(arrow::Compression::SNAPPY);
        m_writer = valueOf(parquet::arrow::FileWriter::Open(*m_schema, arrow::default_memory_pool(),
                                                            m_stream, properties.build()));
    }

    [[nodiscard]] bool add(const Json& row, std::string& error) override
    {
        return attempt(error, [&] {
            m_bytes += append(*m_rows, *m_type, row);
            if (m_rows->length() >= kGroupRows || m_bytes >= kGroupBytes)
                writeGroup();
        });
    }

    [[nodiscard]] bool finish(std::string& error) override
    {
        return attempt(error, [&] {
            if (m_rows->length() > 0)
                writeGroup();
            check(m_writer->Close());
        });
    }

private:
    template <typename Work>
    bool attempt(std::string& error, const Work& work)
    {
        try {
            work();
            return true;
        } catch (const std::exception& exception) {
            error = exception.what();
            return false;
        }
    }

    void writeGroup()
    {
        const auto rows = valueOf(m_rows->Finish());
        const auto batch = valueOf(arrow::RecordBatch::FromStructArray(rows));
        const auto table = valueOf(arrow::Table::FromRecordBatches(m_schema, {batch}));
        check(m_writer->WriteTable(*table, rows->length()));
        m_bytes = 0;
    }

    std::shared_ptr<SinkStream> m_stream;
    std::shared_ptr<arrow::DataType> m_type; ///< of a row
    std::shared_ptr<arrow::Schema> m_schema;
    std::shared_ptr<arrow::ArrayBuilder> m_rows;
    std::unique_ptr<parquet::arrow::FileWriter> m_writer;
    std::size_t m_bytes = 0; ///< of the rows that are kept back
};

} // namespace

std::unique_ptr<data::ColumnarWriter> createParquet(const Json& example, data::ColumnarSink& sink)
{
    return std::make_unique<Writer>(example, sink);
}

} // namespace anneal::columnar
