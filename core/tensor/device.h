#pragma once

#include "core/base/error.h"
#include "core/base/notice.h"
#include "core/config/options.h"
#include "core/files/dtype.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace anneal::tensor {

/// CUDA when libtorch has it, a card is there and `useCpu` is false; else the CPU. Processes that train together on this machine take
/// a card each, as long as there are enough.
[[nodiscard]] c10::Device chooseDevice(bool useCpu);

/// Sets thread counts, passive OpenMP waiting and the allocator (large blocks stay in the process) once for this process. Idempotent.
void prepareProcess();

/// The number format to compute in. Auto times a product of this model's shape in fp32 and bf16 (under a second) and takes the faster;
/// Fp16 on a CPU and Bf16 where it is not supported are handled as config_keys.md says (a warning through `note`).
[[nodiscard]] c10::ScalarType chooseComputeType(config::ComputeType wanted, c10::Device device, std::int64_t hiddenSize,
                                                std::int64_t intermediateSize, std::optional<Notice>& note);

/// Fp32, Bf16 or Fp16; of other number formats Fp32.
[[nodiscard]] config::ComputeType computeTypeOf(c10::ScalarType dtype);

/// A stored tensor as an at::Tensor of `dtype` on `device`, dequantised when needed. rotaryHeadDim > 0: the rows are in GGUF's rotary
/// order (heads of that size) and are put back into Hugging Face order.
/// With an `owner` (whatever keeps the file mapped), a plain tensor of the same dtype on the CPU shares the mapped bytes, which are
/// read-only: such a tensor must be replaced, never changed in place.
[[nodiscard]] Result<at::Tensor> toTensor(const files::TensorView& view, c10::ScalarType dtype, c10::Device device,
                                          std::int64_t rotaryHeadDim = 0, std::shared_ptr<const void> owner = nullptr);

/// The numbers as they lie in the file, in its type, never to be changed in place; `owner` keeps it mapped. Blocks, and numbers
/// that stand at an odd address, are copied (fp32).
[[nodiscard]] Result<at::Tensor> mappedTensor(const files::TensorView& view, std::shared_ptr<const void> owner);

/// Runs `body`; torch's exceptions become Error (OutOfMemory for allocation failures, else Internal with the first line of what()).
[[nodiscard]] Result<void> guarded(const std::function<Result<void>()>& body);

/// Multiply-add speed of this machine for [m,k]x[k,n] in `dtype`, GFLOP/s, median of several runs.
[[nodiscard]] double matmulGflops(c10::ScalarType dtype, c10::Device device, std::int64_t m, std::int64_t k, std::int64_t n);

} // namespace anneal::tensor
