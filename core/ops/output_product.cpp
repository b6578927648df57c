#include "core/ops/output_product.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace anneal::ops {
namespace {

constexpr std::int64_t kRows = 4096; ///< of the matrix that are converted at a time

template <typename Body>
void forPieces(const at::Tensor& weight, c10::ScalarType type, const Body& body)
{
    for (std::int64_t first = 0; first < weight.size(0); first += kRows) {
        const auto count = std::min(kRows, weight.size(0) - first);
        body(first, count, weight.narrow(0, first, count).to(type));
    }
}

at::Tensor weightLogits(const at::Tensor& hidden, const at::Tensor& weight)
{
    if (weight.scalar_type() == hidden.scalar_type())
        return at::linear(hidden, weight);
    auto logits = at::empty({hidden.size(0), weight.size(0)}, hidden.options());
    forPieces(weight, hidden.scalar_type(),
              [&](std::int64_t first, std::int64_t count, const at::Tensor& rows) {
                  auto part = logits.narrow(1, first, count);
                  at::mm_out(part, hidden, rows.t());
              });
    return logits;
}

at::Tensor weightGradient(const at::Tensor& gradient, const at::Tensor& weight)
{
    if (weight.scalar_type() == gradient.scalar_type())
        return at::mm(gradient, weight);
    auto sum = at::zeros({gradient.size(0), weight.size(1)}, gradient.options());
    forPieces(weight, gradient.scalar_type(),
              [&](std::int64_t first, std::int64_t count, const at::Tensor& rows) {
                  sum.addmm_(gradient.narrow(1, first, count), rows);
              });
    return sum;
}

} // namespace

at::Tensor outputLogits(const at::Tensor& hidden, const OutputMatrix& matrix)
{
    const auto width = matrix.weight.size(1);
    if (hidden.size(1) == width)
        return weightLogits(hidden, matrix.weight);
    const auto low = hidden.narrow(1, width, hidden.size(1) - width);
    return weightLogits(hidden.narrow(1, 0, width), matrix.weight)
        .addmm_(low, matrix.up.to(hidden.scalar_type()).t());
}

at::Tensor outputGradient(const at::Tensor& gradient, const OutputMatrix& matrix)
{
    const auto own = weightGradient(gradient, matrix.weight);
    if (!matrix.up.defined())
        return own;
    return at::cat({own, at::mm(gradient, matrix.up.to(gradient.scalar_type()))}, 1);
}

at::Tensor outputWeightFor(const at::Tensor& hidden, const at::Tensor& weight)
{
    return weight.requires_grad() ? weight.to(hidden.scalar_type()) : weight;
}

} // namespace anneal::ops
