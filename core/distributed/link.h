#pragma once

#include "core/base/error.h"
#include "core/config/process_place.h"
#include "core/distributed/process_group.h"

#include <ATen/core/Tensor.h>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace anneal::distributed {

/// What carries the bytes of a group. Everything but say() and said() throws std::exception when
/// the others are gone. Tensors are contiguous and on the CPU.
class Link {
public:
    virtual ~Link() = default;
    virtual void sum(at::Tensor values) = 0;      ///< fp32
    virtual void broadcast(at::Tensor bytes) = 0; ///< uint8, those of rank 0
    /// `own` of every process, uint8 of one size, by rank.
    [[nodiscard]] virtual std::vector<at::Tensor> gather(const at::Tensor& own) = 0;

    /// Leaves a sentence for the others, which the first one that is left keeps its place.
    virtual void say(const std::string& sentence) = 0;
    [[nodiscard]] virtual std::string said() = 0;      ///< "" = nothing, or nobody there to ask
    virtual void awaitEnd(std::int64_t processes) = 0; ///< until all have come here, some seconds
    virtual void close() = 0;                          ///< the others notice at once
};

/// See ProcessGroup::join.
[[nodiscard]] Result<std::unique_ptr<Link>> makeLink(const config::ProcessPlace& place,
                                                     std::chrono::seconds timeout,
                                                     const ProcessGroup::Note& note,
                                                     jobs::JobContext& context);

} // namespace anneal::distributed
