#include "core/ops/ops.h"

#include "core/ops/cpu_kernels.h"
#include "core/ops/function_support.h"

namespace anneal::ops {
namespace {

constexpr std::int64_t kElementsAThread = 16384;

at::Tensor swigluForward(const at::Tensor& gate, const at::Tensor& up)
{
    if (!hasCpuKernel(gate) || up.scalar_type() != gate.scalar_type())
        return at::silu(gate) * up;
    const auto g = gate.contiguous(), u = up.contiguous();
    auto y = at::empty_like(g);
    withElementType(g, [&]<typename T>(T*) {
        const auto* gates = elements<T>(g);
        const auto* ups = elements<T>(u);
        auto* to = mutableElements<T>(y);
        at::parallel_for(0, g.numel(), kElementsAThread,
                         [&](std::int64_t first, std::int64_t last) {
                             cpu::swiglu(gates + first, ups + first, to + first, last - first);
                         });
    });
    return y;
}

Variables backwardKernel(const at::Tensor& gate, const at::Tensor& up, const at::Tensor& gradient)
{
    auto dGate = at::empty_like(gate), dUp = at::empty_like(up);
    withElementType(gate, [&]<typename T>(T*) {
        const auto* gates = elements<T>(gate);
        const auto* ups = elements<T>(up);
        const auto* upstream = elements<T>(gradient);
        auto* toGate = mutableElements<T>(dGate);
        auto* toUp = mutableElements<T>(dUp);
        at::parallel_for(0, gate.numel(), kElementsAThread,
                         [&](std::int64_t first, std::int64_t last) {
                             cpu::swigluBackward(gates + first, ups + first, upstream + first,
                                                 toGate + first, toUp + first, last - first);
                         });
    });
    return {dGate, dUp};
}

class SwiGlu final : public torch::autograd::Function<SwiGlu> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& gate, const at::Tensor& up)
    {
        context->save_for_backward({gate.contiguous(), up.contiguous()});
        return swigluForward(gate, up);
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        if (hasCpuKernel(saved[0]) && saved[1].scalar_type() == saved[0].scalar_type())
            return backwardKernel(saved[0], saved[1], gradients[0].contiguous());
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
    return swigluForward(gate, up);
}

} // namespace anneal::ops
