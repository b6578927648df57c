#include "core/ops/ops.h"

#include "core/ops/function_support.h"

namespace anneal::ops {
namespace {

at::Tensor activated(const at::Tensor& gate, GateActivation activation)
{
    switch (activation) {
    case GateActivation::Gelu:
        return at::gelu(gate);
    case GateActivation::GeluTanh:
        return at::gelu(gate, "tanh");
    case GateActivation::Relu:
        return at::relu(gate);
    case GateActivation::Silu:
        break;
    }
    return at::silu(gate);
}

at::Tensor activatedBackward(const at::Tensor& gradient, const at::Tensor& gate,
                             GateActivation activation)
{
    switch (activation) {
    case GateActivation::Gelu:
        return at::gelu_backward(gradient, gate);
    case GateActivation::GeluTanh:
        return at::gelu_backward(gradient, gate, "tanh");
    case GateActivation::Relu:
        return at::threshold_backward(gradient, gate, 0);
    case GateActivation::Silu:
        break;
    }
    return at::silu_backward(gradient, gate);
}

// Recomputes the activation: it costs less than keeping it for every layer.
class Gated final : public torch::autograd::Function<Gated> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& gate, const at::Tensor& up,
                            std::int64_t activation)
    {
        context->save_for_backward({gate, up});
        context->saved_data["activation"] = activation;
        return activated(gate, static_cast<GateActivation>(activation)) * up;
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto activation =
            static_cast<GateActivation>(context->saved_data["activation"].toInt());
        const auto &gate = saved[0], &up = saved[1], &gradient = gradients[0];
        return {activatedBackward(gradient * up, gate, activation),
                gradient * activated(gate, activation),
                {}};
    }
};

} // namespace

at::Tensor gated(const at::Tensor& gate, const at::Tensor& up, GateActivation activation)
{
    if (activation == GateActivation::Silu)
        return swiglu(gate, up);
    if (needsGradient(gate) || needsGradient(up))
        return Gated::apply(gate.contiguous(), up.contiguous(),
                            static_cast<std::int64_t>(activation));
    return activated(gate, activation) * up;
}

} // namespace anneal::ops
