// Where libtorch comes without Gloo.

#include "core/distributed/link.h"

namespace anneal::distributed {

Result<std::unique_ptr<Link>> makeLink(const config::ProcessPlace& /*place*/,
                                       std::chrono::seconds /*timeout*/,
                                       const ProcessGroup::Note& /*note*/,
                                       jobs::JobContext& /*context*/)
{
    return fail(
        ErrorCode::Unsupported,
        "The environment asks for several processes (WORLD_SIZE), but this build's libtorch "
        "has no Gloo for them to talk through; unset WORLD_SIZE to train in one.",
        {{"variable", "WORLD_SIZE"}});
}

} // namespace anneal::distributed
