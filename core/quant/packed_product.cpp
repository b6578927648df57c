#include "core/quant/packed_product.h"

#include "core/tensor/tiled_product.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

namespace anneal::quant {
namespace {

tensor::TiledMatrix tilesOf(const PackedWeight& weight)
{
    return {
        .rows = weight.rows(),
        .columns = weight.columns(),
        .rowStep = weight.rowStep(),
        .read = [&weight](std::int64_t first, at::Tensor& out) { weight.unpackRows(first, out); }};
}

at::Tensor oneRow(const at::Tensor& x, const PackedWeight& weight)
{
    constexpr std::int64_t kRowsATime = 64;
    const auto wide = x.to(at::kFloat).contiguous();
    auto y = at::empty({1, weight.rows()}, wide.options());
    const auto* from = wide.const_data_ptr<float>();
    auto* to = y.mutable_data_ptr<float>();
    at::parallel_for(0, weight.rows(), kRowsATime, [&](std::int64_t first, std::int64_t last) {
        weight.multiplyRows(from, first, last, to);
    });
    return y.to(x.scalar_type());
}

} // namespace

at::Tensor packedLinear(const at::Tensor& x, const PackedWeight& weight,
                        const std::optional<at::Tensor>& bias)
{
    if (!x.device().is_cpu())
        return at::linear(x, weight.unpacked(x.scalar_type()), bias);
    auto y = x.size(0) == 1 && weight.multipliesRows() ? oneRow(x, weight)
                                                       : tensor::tiledLinear(x, tilesOf(weight));
    return bias ? y.add_(*bias) : y;
}

at::Tensor packedBackward(const at::Tensor& gradient, const PackedWeight& weight)
{
    if (!gradient.device().is_cpu())
        return at::mm(gradient, weight.unpacked(gradient.scalar_type()));
    return tensor::tiledBackward(gradient, tilesOf(weight));
}

} // namespace anneal::quant
