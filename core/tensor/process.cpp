#include "core/base/machine.h"
#include "core/base/process_tuning.h"
#include "core/config/process_place.h"
#include "core/tensor/device.h"
#include "core/tensor/memory_budget.h"

#include <ATen/ATen.h>
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

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

// oneMKL chooses the code of each vector function at its first call, and a second thread that calls
// it meanwhile may get the imprecise one, once: the first update of a run then differs in the fifth
// digit. So each is called here, before there are threads. Source: pytorch/pytorch issue 188792
// (oneMKL 2024.2, which libtorch's wheels link).
void chooseVectorFunctions()
{
    using Function = at::Tensor (*)(const at::Tensor&);
    constexpr Function kFunctions[] = {at::exp,  at::expm1, at::log,  at::log10,  at::log1p,
                                       at::log2, at::sin,   at::cos,  at::tan,    at::sinh,
                                       at::cosh, at::tanh,  at::asin, at::acos,   at::atan,
                                       at::sqrt, at::erf,   at::erfc, at::erfinv, at::lgamma};
    const at::NoGradGuard noGrad;
    for (const auto type : {at::kFloat, at::kDouble}) {
        const auto half = at::full({1}, 0.5, at::TensorOptions().dtype(type));
        for (const auto function : kFunctions)
            function(half);
    }
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
        installAllocator();
        at::set_num_threads(threadCount());
        chooseVectorFunctions();
    });
    // OpenMP keeps the number per thread: every job's own thread has to take it over.
    at::init_num_threads();
}

} // namespace anneal::tensor
