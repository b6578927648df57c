#include "app/cli/engine_work.h"

#include "app/cli/command.h"

namespace anneal::cli {

Result<void> withEngine(bool quiet, const EngineWork& work)
{
    ProgressLine progress(quiet);
    const auto done = runInterruptible([&](jobs::JobContext& context) -> Result<void> {
        ANNEAL_TRY(const auto engine, studio::loadEngine());
        return work(
            *engine,
            [&](double fraction, const std::string& what) { progress.show(fraction, what); },
            context);
    });
    progress.clear();
    return done;
}

} // namespace anneal::cli
