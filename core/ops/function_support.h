#pragma once

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

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

} // namespace anneal::ops
