#pragma once

#include "core/base/error.h"
#include "core/jobs/job.h"
#include "core/studio/engine.h"

#include <functional>

namespace anneal::cli {

using EngineWork = std::function<Result<void>(studio::Engine&, const studio::ProgressListener&,
                                              jobs::JobContext&)>;

/// Opens the engine and runs `work` with it on a worker that Ctrl-C and SIGTERM stop, while a
/// progress line tells how far it is (none with `quiet`). Fails as the engine's opening or the work
/// does; Cancelled when it was stopped.
[[nodiscard]] Result<void> withEngine(bool quiet, const EngineWork& work);

} // namespace anneal::cli
