#include "core/data/columnar_functions.h"

#include "core/base/notice.h"
#include "core/base/shared_library.h"
#include "core/base/utf8.h"
#include "core/data/row_file.h"

#include <mutex>

namespace anneal::data {
namespace {

Result<ColumnarLibrary> load()
{
    static std::mutex mutex;
    static ColumnarLibrary loaded;
    const std::lock_guard lock(mutex);
    if (loaded.open)
        return loaded;
    ANNEAL_TRY(const auto path, SharedLibrary::find(kColumnarLibrary));
    ANNEAL_TRY(const auto library, SharedLibrary::open(path));
    const auto abi = library.function<ColumnarAbiFunction>(kColumnarAbiSymbol);
    const ColumnarLibrary found{library.function<OpenColumnarFunction>(kOpenColumnarSymbol),
                                library.function<CreateParquetFunction>(kCreateParquetSymbol)};
    if (!abi || !found.open || !found.createParquet ||
        std::string_view(abi()) != ANNEAL_COLUMNAR_ABI)
        return fail(ErrorCode::Unsupported, notice("library.version", {{"file", toUtf8(path)}}));
    loaded = found;
    return loaded;
}

} // namespace

Result<ColumnarLibrary> columnarLibrary(const std::filesystem::path& file, const std::string& verb)
{
    auto library = load();
    if (library)
        return library;
    const auto name = toUtf8(file);
    const auto reason = library.error().context.find("reason");
    return fail(
        ErrorCode::Unsupported,
        name + ": this build does not " + verb + " " + typeOf(file) +
            " files, because it was made without Apache Arrow; save the rows as .jsonl, "
            "or let the set-up fetch Apache Arrow and build again." +
            (reason == library.error().context.end() ? std::string() : " (" + reason->second + ")"),
        {{"file", name}, {"kind", "no_arrow"}});
}

} // namespace anneal::data
