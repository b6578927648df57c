#include "core/ops/ops.h"

#include "core/ops/cpu_kernels.h"
#include "core/ops/function_support.h"

namespace anneal::ops {
namespace {

// The rotation by -angle is the rotation by angle with the sine's sign turned, and it is the
// gradient's too.
at::Tensor rotate(const at::Tensor& x, const at::Tensor& cosTable, const at::Tensor& sinTable,
                  double direction)
{
    const auto half = x.size(-1) / 2;
    const auto first = x.narrow(-1, 0, half);
    const auto second = x.narrow(-1, half, half);
    const auto turned = at::cat({-second, first}, -1);
    return x * cosTable.unsqueeze(1) + turned * (sinTable * direction).unsqueeze(1);
}

at::Tensor rotateKernel(const at::Tensor& input, const at::Tensor& cosTable,
                        const at::Tensor& sinTable, double direction)
{
    const auto x = input.contiguous();
    const auto heads = x.size(1), dim = x.size(2);
    auto y = at::empty_like(x);
    withElementType(x, [&]<typename T>(T*) {
        const auto* from = elements<T>(x);
        const auto* cosines = elements<T>(cosTable);
        const auto* sines = elements<T>(sinTable);
        auto* to = mutableElements<T>(y);
        at::parallel_for(
            0, x.size(0), rowsAThread(heads * dim), [&](std::int64_t first, std::int64_t last) {
                const auto start = first * heads * dim;
                cpu::rotate(from + start, cosines + first * dim, sines + first * dim, to + start,
                            last - first, heads, dim, static_cast<float>(direction));
            });
    });
    return y;
}

at::Tensor rotated(const at::Tensor& x, const at::Tensor& cosTable, const at::Tensor& sinTable,
                   double direction)
{
    if (hasCpuKernel(x) && cosTable.scalar_type() == x.scalar_type() && cosTable.is_contiguous() &&
        sinTable.is_contiguous())
        return rotateKernel(x, cosTable, sinTable, direction);
    return rotate(x, cosTable, sinTable, direction);
}

class Rotary final : public torch::autograd::Function<Rotary> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& x,
                            const at::Tensor& cosTable, const at::Tensor& sinTable)
    {
        context->save_for_backward({cosTable, sinTable});
        return rotated(x, cosTable, sinTable, 1.0);
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        return {rotated(gradients[0], saved[0], saved[1], -1.0), {}, {}};
    }
};

} // namespace

at::Tensor rotary(const at::Tensor& x, const at::Tensor& cosTable, const at::Tensor& sinTable)
{
    if (needsGradient(x))
        return Rotary::apply(x, cosTable, sinTable);
    return rotated(x, cosTable, sinTable, 1.0);
}

} // namespace anneal::ops
