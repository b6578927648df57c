#include "core/ops/ops.h"

#include "core/ops/function_support.h"

namespace anneal::ops {
namespace {

class SwiGlu final : public torch::autograd::Function<SwiGlu> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& gate, const at::Tensor& up)
    {
        context->save_for_backward({gate, up});
        return at::silu(gate) * up;
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto inner = innerType(saved[0]);
        const auto gate = saved[0].to(inner);
        const auto up = saved[1].to(inner);
        const auto gradient = gradients[0].to(inner);
        const auto sigmoid = gate.sigmoid();
        const auto silu = gate * sigmoid;
        const auto dGate = gradient * up * (sigmoid + silu * (1.0 - sigmoid));
        const auto type = saved[0].scalar_type();
        return {dGate.to(type), (gradient * silu).to(type)};
    }
};

} // namespace

at::Tensor swiglu(const at::Tensor& gate, const at::Tensor& up)
{
    if (needsGradient(gate) || needsGradient(up))
        return SwiGlu::apply(gate, up);
    return at::silu(gate) * up;
}

} // namespace anneal::ops
