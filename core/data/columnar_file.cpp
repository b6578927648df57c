#include "core/data/columnar_file.h"

#include "core/base/utf8.h"
#include "core/data/columnar_functions.h"

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

class ColumnarRows final : public RowFile {
public:
    ColumnarRows(const std::filesystem::path& file, std::unique_ptr<ColumnarReader> reader)
        : RowFile(file)
        , m_reader(std::move(reader))
    {
    }
    [[nodiscard]] std::size_t size() const override { return m_reader->size(); }
    [[nodiscard]] Result<Json> row(std::size_t index) const override
    {
        Json row;
        std::string error;
        if (m_reader->row(index, row, error))
            return row;
        return fail(ErrorCode::Format,
                    toUtf8(path()) + ": row " + std::to_string(index + 1) +
                        " can't be read: " + error,
                    {{"file", toUtf8(path())}, {"row", std::to_string(index)}});
    }

protected:
    [[nodiscard]] std::size_t line(std::size_t /*index*/) const override { return 0; }

private:
    std::unique_ptr<ColumnarReader> m_reader;
};

} // namespace

Result<std::unique_ptr<RowFile>> openColumnarFile(const std::filesystem::path& file,
                                                  const std::vector<std::string>& columns)
{
    const auto name = toUtf8(file);
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return fail(ErrorCode::NotFound, name + " is not there.", {{"file", name}});
    ANNEAL_TRY(const auto library, columnarLibrary(file, "read"));
    std::vector<const char*> wanted;
    for (const auto& column : columns)
        wanted.push_back(column.c_str());
    std::string error;
    std::unique_ptr<ColumnarReader> reader(
        library.open(name.c_str(), wanted.data(), wanted.size(), &error));
    if (!reader)
        return fail(ErrorCode::Format, name + " can't be read: " + error, {{"file", name}});
    return std::unique_ptr<RowFile>(new ColumnarRows(file, std::move(reader)));
}

} // namespace anneal::data
