#include "core/ops/ops.h"

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

class Rotary final : public torch::autograd::Function<Rotary> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& x,
                            const at::Tensor& cosTable, const at::Tensor& sinTable)
    {
        context->save_for_backward({cosTable, sinTable});
        return rotate(x, cosTable, sinTable, 1.0);
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        return {rotate(gradients[0], saved[0], saved[1], -1.0), {}, {}};
    }
};

} // namespace

at::Tensor rotary(const at::Tensor& x, const at::Tensor& cosTable, const at::Tensor& sinTable)
{
    if (needsGradient(x))
        return Rotary::apply(x, cosTable, sinTable);
    return rotate(x, cosTable, sinTable, 1.0);
}

} // namespace anneal::ops
