#pragma once

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <cstdint>

/// What the functions of core/ops share. Not for other modules.
namespace anneal::ops {

using torch::autograd::AutogradContext;
using torch::autograd::Variable;
using Variables = torch::autograd::variable_list;

/// The type that sums and roots are computed in: double stays double (for checks), all else is
/// fp32.
[[nodiscard]] inline c10::ScalarType innerType(const at::Tensor& x)
{
    return x.scalar_type() == at::kDouble ? at::kDouble : at::kFloat;
}

/// True when autograd has to record an operation on `x`; else the plain forward is enough.
[[nodiscard]] inline bool needsGradient(const at::Tensor& x)
{
    return at::GradMode::is_enabled() && x.defined() && x.requires_grad();
}

/// True when the loops of cpu_kernels.h can take it.
[[nodiscard]] inline bool hasCpuKernel(const at::Tensor& x)
{
    return x.device().is_cpu() &&
           (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
}

/// Calls `body(T*)` with the element type of `x`, float or bf16, for its pointers.
template <typename Body>
void withElementType(const at::Tensor& x, const Body& body)
{
    if (x.scalar_type() == at::kFloat)
        body(static_cast<float*>(nullptr));
    else
        body(static_cast<c10::BFloat16*>(nullptr));
}

template <typename T>
[[nodiscard]] const T* elements(const at::Tensor& x)
{
    return x.const_data_ptr<T>();
}

template <typename T>
[[nodiscard]] T* mutableElements(at::Tensor& x)
{
    return x.mutable_data_ptr<T>();
}

/// Rows that a thread should at least get, so that starting it pays.
[[nodiscard]] inline std::int64_t rowsAThread(std::int64_t width)
{
    return std::max<std::int64_t>(1, 32768 / std::max<std::int64_t>(width, 1));
}

} // namespace anneal::ops
