#include "core/studio/engine_abi.h"

#include "core/base/process_tuning.h"
#include "core/base/shared_library.h"
#include "core/base/utf8.h"

#include <mutex>
#include <string_view>

namespace anneal::studio {
namespace {

Result<std::shared_ptr<Engine>> openEngine()
{
    tuneProcess();
    const auto found = SharedLibrary::find("anneal_engine");
    if (!found)
        return fail(ErrorCode::NotFound, found.error().message + " Build or install Anneal again.",
                    {{"file", found.error().context.at("file")}, {"kind", "engine_broken"}});
    const auto& file = *found;
    auto library = SharedLibrary::open(file);
    if (!library) {
        auto error = library.error();
        error.message = "The engine " + toUtf8(file) +
                        " can't be loaded. Run the set-up again, so that libtorch is complete. (" +
                        error.context["reason"] + ")";
        error.context["kind"] = "engine_broken";
        return tl::make_unexpected(std::move(error));
    }
    const auto abi = library->function<EngineAbiFunction>(kEngineAbiSymbol);
    const auto create = library->function<CreateEngineFunction>(kCreateEngineSymbol);
    if (abi == nullptr || create == nullptr || std::string_view(abi()) != ANNEAL_ENGINE_ABI)
        return fail(ErrorCode::Unsupported,
                    "The engine " + toUtf8(file) +
                        " belongs to another version of Anneal. Build or install Anneal again.",
                    {{"file", toUtf8(file)}, {"kind", "engine_version"}});
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
