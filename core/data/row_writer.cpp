#include "core/data/row_writer.h"

#include "core/base/atomic_file.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/data/columnar_functions.h"
#include "core/data/format_writer.h"

#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;

class TextWriter final : public RowWriter {
public:
    TextWriter(AtomicFile file, std::string type, std::vector<std::string> columns)
        : m_file(std::move(file))
        , m_type(std::move(type))
        , m_columns(std::move(columns))
        , m_isArray(m_type == ".json")
    {
        for (const auto& column : m_columns)
            m_buffer += m_type != ".csv" ? "" : (m_buffer.empty() ? "" : ",") + column;
        m_buffer += m_type == ".csv" ? "\n" : "";
    }

    Result<std::optional<Notice>> add(const Json& row) override
    {
        if (m_type == ".csv") {
            const auto line = csvLine(row, m_columns);
            if (!line)
                return std::optional(line.error());
            m_buffer += *line;
        } else if (m_type == ".txt") {
            const auto text = row.value("text", std::string());
            if (text.find_first_of("\r\n") != std::string::npos)
                return std::optional(notice("row.txt_break"));
            m_buffer += text + "\n";
        } else if (m_isArray) {
            m_buffer +=
                (m_isFirst ? "[\n" : ",\n") + toPythonJson(row, {.indent = 2, .asciiOnly = false});
        } else {
            m_buffer += toPythonJson(row, {.asciiOnly = false}) + "\n";
        }
        m_isFirst = false;
        if (m_buffer.size() > kChunk)
            ANNEAL_CHECK(flush());
        return std::optional<Notice>();
    }

    Result<void> finish() override
    {
        if (m_isArray)
            m_buffer += m_isFirst ? "[]\n" : "\n]\n";
        ANNEAL_CHECK(flush());
        return m_file.commit();
    }

private:
    Result<void> flush()
    {
        ANNEAL_CHECK(m_file.write(m_buffer));
        m_buffer.clear();
        return {};
    }
    AtomicFile m_file;
    std::string m_type, m_buffer;
    std::vector<std::string> m_columns;
    bool m_isArray, m_isFirst = true;
};

/// What a row takes when it is read from a file stored by column (core/columnar/arrow_to_json.cpp).
std::size_t readBytesOf(const Json& value)
{
    std::size_t bytes = sizeof(Json);
    if (value.is_string())
        bytes += value.get_ref<const std::string&>().size();
    for (const auto& [name, inner] : value.items())
        bytes +=
            value.is_structured() ? (value.is_object() ? name.size() : 0) + readBytesOf(inner) : 0;
    return bytes;
}

class ParquetWriter final : public RowWriter {
public:
    static Result<std::unique_ptr<RowWriter>> make(const std::filesystem::path& file,
                                                   const Json& example)
    {
        ANNEAL_TRY(const auto library, columnarLibrary(file, "write"));
        ANNEAL_TRY(auto target, AtomicFile::create(file));
        std::unique_ptr<ParquetWriter> out(new ParquetWriter(file, std::move(target)));
        std::string error;
        out->m_writer.reset(library.createParquet(example, out->m_sink, &error));
        if (!out->m_writer)
            return out->failed(error);
        return std::unique_ptr<RowWriter>(std::move(out));
    }

    Result<std::optional<Notice>> add(const Json& row) override
    {
        if (readBytesOf(row) > kMostRowBytes)
            return std::optional(notice("row.parquet_large"));
        std::string error;
        if (!m_writer->add(row, error))
            return failed(error);
        return std::optional<Notice>();
    }

    Result<void> finish() override
    {
        std::string error;
        if (!m_writer->finish(error))
            return failed(error);
        return m_sink.file.commit();
    }

private:
    struct Sink final : ColumnarSink {
        explicit Sink(AtomicFile target)
            : file(std::move(target))
        {
        }
        bool write(const char* bytes, std::size_t size) override
        {
            if (!problem)
                if (auto done = file.write({bytes, size}); !done)
                    problem = done.error();
            return !problem;
        }
        AtomicFile file;
        std::optional<Error> problem;
    };

    ParquetWriter(std::filesystem::path file, AtomicFile target)
        : m_name(toUtf8(file))
        , m_sink(std::move(target))
    {
    }
    [[nodiscard]] tl::unexpected<Error> failed(const std::string& error) const
    {
        if (m_sink.problem)
            return tl::unexpected<Error>(*m_sink.problem);
        return fail(ErrorCode::Io, m_name + " can't be written: " + error, {{"file", m_name}});
    }

    std::string m_name;
    Sink m_sink;
    std::unique_ptr<ColumnarWriter> m_writer; ///< ends before its sink
};

std::vector<std::string> csvColumns(const std::string& stage)
{
    if (stage == "pt")
        return {"text"};
    if (stage == "rm")
        return {"instruction", "input", "chosen", "rejected", "system", "tools"};
    if (stage == "kto")
        return {"instruction", "input", "output", "system", "tools", "kto_tag"};
    return {"instruction", "input", "output", "system", "tools"};
}

Result<void> checkTarget(const std::string& formatting, const std::string& stage,
                         const std::filesystem::path& file)
{
    const auto type = toUtf8(file.extension());
    const auto refuse = [&](const char* id) {
        return fail(ErrorCode::InvalidArgument,
                    notice(id, {{"file", toUtf8(file)}, {"form", formatting}}),
                    {{"file", toUtf8(file)}});
    };
    if (formatting != "alpaca" && formatting != "sharegpt" && formatting != "openai")
        return refuse("convert.form");
    if (type != ".json" && type != ".jsonl" && type != ".csv" && type != ".txt" &&
        type != ".parquet")
        return refuse("convert.ending");
    if (type == ".csv" && formatting != "alpaca" && stage != "pt")
        return refuse("convert.csv");
    if (type == ".txt" && stage != "pt")
        return refuse("convert.txt");
    return {};
}

} // namespace

Result<std::unique_ptr<RowWriter>> RowWriter::create(const std::filesystem::path& file,
                                                     const std::string& formatting,
                                                     const std::string& stage)
{
    ANNEAL_CHECK(checkTarget(formatting, stage, file));
    const auto type = toUtf8(file.extension());
    if (type == ".parquet")
        return ParquetWriter::make(file, exampleRow(formatting, stage));
    ANNEAL_TRY(auto target, AtomicFile::create(file));
    return std::unique_ptr<RowWriter>(new TextWriter(std::move(target), type, csvColumns(stage)));
}

} // namespace anneal::data
