#pragma once

#include "core/config/run_config.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace anneal::config {

/// Which one of several processes that train one model together this process is: torchrun's
/// environment, which `anneal train --processes N` sets too.
struct ProcessPlace {
    std::int64_t rank = 0, processes = 1;           ///< RANK, WORLD_SIZE
    std::int64_t localRank = 0, localProcesses = 1; ///< of this machine's: LOCAL_RANK, ...
    std::string address;                            ///< of the machine of rank 0: MASTER_ADDR
    std::uint16_t port = 0;                         ///< MASTER_PORT

    [[nodiscard]] bool isAlone() const { return processes == 1; }
    /// Of the processes, the one that writes the run folder and speaks.
    [[nodiscard]] bool leads() const { return rank == 0; }
};

/// From RANK, WORLD_SIZE, LOCAL_RANK, LOCAL_WORLD_SIZE, MASTER_ADDR and MASTER_PORT, of which the
/// settings master_addr and master_port stand in for the last two; alone where WORLD_SIZE is not
/// set or is 1. Fails with InvalidArgument (context: the variable) when one is missing or
/// senseless. Source: torchrun's documentation, "Environment Variables".
[[nodiscard]] Result<ProcessPlace> processPlace(const RunConfig& config);

/// How long a process waits for the others: ddp_timeout.
[[nodiscard]] std::chrono::seconds processTimeout(const RunConfig& config);

/// Processes of this training that share this machine's cores and memory; 1 where the environment
/// doesn't say.
[[nodiscard]] std::int64_t processesOnThisMachine();
/// The number of this process among them, from 0.
[[nodiscard]] std::int64_t numberOnThisMachine();

} // namespace anneal::config
