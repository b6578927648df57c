#include "core/model/checkpoint.h"

#include <ATen/ATen.h>
#include <ATen/core/Generator.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

#include <mutex>

namespace anneal::model {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Variable;
using torch::autograd::variable_list;

struct Segment final : torch::CustomClassHolder {
    std::function<at::Tensor(const at::Tensor&)> body;
    at::Tensor randomState;
};

at::Generator generatorOf(const at::Tensor& x)
{
    return at::globalContext().defaultGenerator(x.device());
}

at::Tensor stateOf(at::Generator generator)
{
    const std::lock_guard lock(generator.mutex());
    return generator.get_state();
}

/// Sets a generator's state and gives it back its own at the end.
class RandomStateGuard final {
public:
    RandomStateGuard(at::Generator generator, const at::Tensor& state)
        : m_generator(std::move(generator))
        , m_own(stateOf(m_generator))
    {
        set(state);
    }
    ~RandomStateGuard() { set(m_own); }
    RandomStateGuard(const RandomStateGuard&) = delete;
    RandomStateGuard& operator=(const RandomStateGuard&) = delete;

private:
    void set(const at::Tensor& state)
    {
        const std::lock_guard lock(m_generator.mutex());
        m_generator.set_state(state);
    }
    at::Generator m_generator;
    at::Tensor m_own;
};

class Recompute final : public torch::autograd::Function<Recompute> {
public:
    static Variable forward(AutogradContext* context, const Variable& x,
                            const c10::intrusive_ptr<Segment>& segment)
    {
        segment->randomState = stateOf(generatorOf(x));
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
            const RandomStateGuard random(generatorOf(x), segment.randomState);
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
