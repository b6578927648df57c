#include "core/columnar/parquet_writer.h"
#include "core/columnar/parts.h"
#include "core/data/columnar_abi.h"

#include <algorithm>
#include <exception>
#include <string_view>

#include <nlohmann/json.hpp>

namespace anneal::columnar {
namespace {

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

/// In capitals or small letters.
bool isNamed(const std::string& file, std::string_view ending)
{
    return file.size() >= ending.size() &&
           std::equal(ending.rbegin(), ending.rend(), file.rbegin(), [](char wanted, char sign) {
               return wanted == (sign >= 'A' && sign <= 'Z' ? sign - 'A' + 'a' : sign);
           });
}

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
ANNEAL_EXPORTED anneal::data::ColumnarWriter*
anneal_create_parquet(const anneal::Json& example, anneal::data::ColumnarSink& sink,
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
        const auto file = MappedFile::open(name);
        if (!file.ok()) {
            *error = file.status().message() + ".";
            return nullptr;
        }
        const bool isParquet = isNamed(name, ".parquet");
        return new Reader(isParquet ? openParquet(*file, wanted) : openArrow(*file, wanted));
    } catch (const std::exception& exception) {
        *error = exception.what();
        return nullptr;
    }
}

anneal::data::ColumnarWriter* anneal_create_parquet(const anneal::Json& example,
                                                    anneal::data::ColumnarSink& sink,
                                                    std::string* error)
{
    try {
        return anneal::columnar::createParquet(example, sink).release();
    } catch (const std::exception& exception) {
        *error = exception.what();
        return nullptr;
    }
}

} // extern "C"
