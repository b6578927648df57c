#include "core/model/checkpoint.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

namespace anneal::model {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Variable;
using torch::autograd::variable_list;

struct Segment final : torch::CustomClassHolder {
    std::function<at::Tensor(const at::Tensor&)> body;
};

class Recompute final : public torch::autograd::Function<Recompute> {
public:
    static Variable forward(AutogradContext* context, const Variable& x,
                            const c10::intrusive_ptr<Segment>& segment)
    {
        context->save_for_backward({x});
        context->saved_data["segment"] = c10::IValue::make_capsule(segment);
        return segment->body(x); // grad mode is off in here
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto capsule = context->saved_data["segment"].toCapsule();
        const auto& segment = static_cast<const Segment&>(*capsule);
        const at::Tensor x = context->get_saved_variables().front().detach().requires_grad_();
        at::Tensor y;
        {
            const at::AutoGradMode on(true);
            y = segment.body(x);
        }
        torch::autograd::backward({y}, {gradients.front()});
        return {x.grad(), at::Tensor()};
    }
};

} // namespace

at::Tensor checkpointed(std::function<at::Tensor(const at::Tensor&)> body, const at::Tensor& x)
{
    if (!at::GradMode::is_enabled() || !x.requires_grad())
        return body(x);
    auto segment = c10::make_intrusive<Segment>();
    segment->body = std::move(body);
    return Recompute::apply(x, segment);
}

} // namespace anneal::model
