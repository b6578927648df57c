#include "core/base/machine.h"
#include "core/base/process_tuning.h"
#include "core/config/process_place.h"
#include "core/tensor/device.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>

#include <mutex>

namespace anneal::tensor {
namespace {

// Two threads on one core's two hardware threads are slower than one at matrix products. A user's
// OMP_NUM_THREADS and the cores this process is allowed to use limit the number further, and
// processes that train together share the cores.
int threadCount()
{
    const auto processes = static_cast<int>(config::processesOnThisMachine());
    return std::max(1, std::min(machineInfo().physicalCores / processes, at::get_num_threads()));
}

} // namespace

c10::Device chooseDevice(bool useCpu)
{
    const auto cards =
        !useCpu && at::globalContext().hasCUDA() ? at::detail::getCUDAHooks().deviceCount() : 0;
    if (cards == 0)
        return c10::kCPU;
    return {c10::kCUDA, static_cast<c10::DeviceIndex>(config::numberOnThisMachine() % cards)};
}

void prepareProcess()
{
    static std::once_flag once;
    std::call_once(once, [] {
        tuneProcess();
        at::set_num_threads(threadCount());
    });
    // OpenMP keeps the number per thread: every job's own thread has to take it over.
    at::init_num_threads();
}

} // namespace anneal::tensor
