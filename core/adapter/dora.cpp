#include "core/adapter/dora.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

namespace anneal::adapter {

at::Tensor doraNorm(const at::Tensor& weight, const at::Tensor& a, const at::Tensor& b,
                    double scale)
{
    const c10::AutoGradMode noGradients(false);
    const auto sum = at::addmm(weight.detach().to(at::kFloat), b.detach().to(at::kFloat),
                               a.detach().to(at::kFloat), 1.0, scale);
    return at::linalg_vector_norm(sum, 2, {1});
}

at::Tensor doraForward(const model::Linear& base, const at::Tensor& x, const at::Tensor& a,
                       const at::Tensor& b, const at::Tensor& magnitude, double scale,
                       const at::Tensor& keep)
{
    const auto type = x.scalar_type();
    const auto factor = (magnitude / doraNorm(base.weightAs(at::kFloat), a, b, scale))
                            .to(type); // [out], over all tokens
    const auto dropped = keep.defined() ? x * keep : x;
    const auto update = at::linear(at::linear(dropped, a.to(type)), b.to(type)) * scale;
    const auto plain = base.baseProduct(x);
    const auto decomposed = keep.defined()
                                ? plain + (factor - 1) * base.baseProduct(dropped) + factor * update
                                : factor * (plain + update);
    return base.bias().defined() ? decomposed + base.bias() : decomposed;
}

} // namespace anneal::adapter
