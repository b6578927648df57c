#pragma once

#include <ATen/core/Tensor.h>

#include <functional>

namespace anneal::model {

/// `body(x)` without keeping its activations: they are computed again in the backward pass, so
/// values and gradients are those of a plain call (which it is where x needs no gradient: little is
/// kept there). `body` has to give the same numbers each time: what is drawn at random inside must
/// come from a seed of its own, as LoRA's dropout does. Gradients of leaves that `body` uses are
/// accumulated by backward(), not by autograd::grad with explicit inputs. Source: Chen et al. 2016,
/// arXiv:1604.06174.
[[nodiscard]] at::Tensor checkpointed(std::function<at::Tensor(const at::Tensor&)> body,
                                      const at::Tensor& x);

} // namespace anneal::model
