#include "core/studio/engine_abi.h"

#include "core/base/paths.h"
#include "core/base/process_tuning.h"
#include "core/base/shared_library.h"
#include "core/base/utf8.h"

#include <mutex>
#include <string_view>

namespace anneal::studio {
namespace fs = std::filesystem;
namespace {

// Beside the program (Windows), or in the lib folder beside its bin folder (build tree,
// installation).
Result<fs::path> engineFile()
{
    const auto name = SharedLibrary::fileName("anneal_engine");
    const auto here = executableFolder();
    const fs::path places[] = {here, here.parent_path() / "lib",
                               here.parent_path() / "lib" / "anneal"};
    for (const auto& place : places) {
        std::error_code error;
        if (fs::exists(place / name, error))
            return place / name;
    }
    return fail(ErrorCode::NotFound,
                "The engine " + name + " is neither in " + toUtf8(places[0]) + " nor in " +
                    toUtf8(places[1]) + ". Build or install Anneal again.",
                {{"file", name}});
}

Result<std::shared_ptr<Engine>> openEngine()
{
    tuneProcess();
    ANNEAL_TRY(const auto file, engineFile());
    auto library = SharedLibrary::open(file);
    if (!library) {
        auto error = library.error();
        error.message = "The engine " + toUtf8(file) +
                        " can't be loaded. Run the set-up again, so that libtorch is complete. (" +
                        error.context["reason"] + ")";
        return tl::make_unexpected(std::move(error));
    }
    const auto abi = library->function<EngineAbiFunction>(kEngineAbiSymbol);
    const auto create = library->function<CreateEngineFunction>(kCreateEngineSymbol);
    if (abi == nullptr || create == nullptr || std::string_view(abi()) != ANNEAL_ENGINE_ABI)
        return fail(ErrorCode::Unsupported,
                    "The engine " + toUtf8(file) +
                        " belongs to another version of Anneal. Build or install Anneal again.",
                    {{"file", toUtf8(file)}});
    return std::shared_ptr<Engine>(create());
}

} // namespace

Result<std::shared_ptr<Engine>> loadEngine()
{
    static std::mutex mutex;
    static std::shared_ptr<Engine> engine;
    const std::lock_guard lock(mutex);
    if (!engine) {
        ANNEAL_TRY(engine, openEngine());
    }
    return engine;
}

} // namespace anneal::studio
