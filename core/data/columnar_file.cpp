#include "core/data/columnar_file.h"

#include "core/base/shared_library.h"
#include "core/base/utf8.h"
#include "core/data/columnar_abi.h"

#include <mutex>

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

Result<OpenColumnarFunction*> openFunction()
{
    static std::mutex mutex;
    static OpenColumnarFunction* open = nullptr;
    const std::lock_guard lock(mutex);
    if (open)
        return open;
    ANNEAL_TRY(const auto path, SharedLibrary::find(kColumnarLibrary));
    ANNEAL_TRY(const auto library, SharedLibrary::open(path));
    const auto abi = library.function<ColumnarAbiFunction>(kColumnarAbiSymbol);
    open = library.function<OpenColumnarFunction>(kOpenColumnarSymbol);
    if (!abi || !open || std::string_view(abi()) != ANNEAL_COLUMNAR_ABI) {
        open = nullptr;
        return fail(ErrorCode::Unsupported, toUtf8(path) +
                                                " belongs to another version of Anneal. Build or "
                                                "install Anneal again.");
    }
    return open;
}

} // namespace

Result<std::unique_ptr<RowFile>> openColumnarFile(const std::filesystem::path& file,
                                                  const std::vector<std::string>& columns)
{
    const auto name = toUtf8(file);
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return fail(ErrorCode::NotFound, name + " is not there.", {{"file", name}});
    const auto open = openFunction();
    if (!open) {
        const auto reason = open.error().context.find("reason");
        return fail(
            ErrorCode::Unsupported,
            name + ": this build does not read " + typeOf(file) +
                " files, because it was made without Apache Arrow; save the rows as .jsonl, "
                "or let packaging/linux/setup.sh fetch Apache Arrow and build again." +
                (reason == open.error().context.end() ? std::string()
                                                      : " (" + reason->second + ")"),
            {{"file", name}, {"kind", "no_arrow"}});
    }
    std::vector<const char*> wanted;
    for (const auto& column : columns)
        wanted.push_back(column.c_str());
    std::string error;
    std::unique_ptr<ColumnarReader> reader(
        (*open)(name.c_str(), wanted.data(), wanted.size(), &error));
    if (!reader)
        return fail(ErrorCode::Format, name + " can't be read: " + error, {{"file", name}});
    return std::unique_ptr<RowFile>(new ColumnarRows(file, std::move(reader)));
}

} // namespace anneal::data
