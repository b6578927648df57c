#include "core/model/linear.h"

#include "core/quant/packed_product.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

namespace anneal::model {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct Kept final : torch::CustomClassHolder {
    std::shared_ptr<const quant::PackedWeight> weight;
};

/// x W^T with a packed W: the unpacked numbers live as long as one product, and are made again for
/// the gradient of x.
class PackedProduct final : public torch::autograd::Function<PackedProduct> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x,
                              const std::optional<at::Tensor>& bias,
                              const std::shared_ptr<const quant::PackedWeight>& packed)
    {
        auto kept = c10::make_intrusive<Kept>();
        kept->weight = packed;
        context->saved_data["weight"] = c10::IValue::make_capsule(std::move(kept));
        return quant::packedLinear(x, *packed, bias);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto capsule = context->saved_data["weight"].toCapsule();
        const auto& packed = static_cast<const Kept&>(*capsule).weight;
        return {quant::packedBackward(gradients[0], *packed), {}, {}};
    }
};

} // namespace

at::Tensor productByRows(const at::Tensor& a, const at::Tensor& b)
{
    constexpr std::int64_t kMostApart = 128;
    if (at::GradMode::is_enabled() || !a.device().is_cpu() || a.size(0) > kMostApart)
        return at::mm(a, b);
    auto product = at::empty({a.size(0), b.size(1)}, a.options());
    for (std::int64_t i = 0; i < a.size(0); ++i)
        product[i].copy_(at::mv(b.t(), a[i]));
    return product;
}

Linear::Linear(std::string name, at::Tensor weight, at::Tensor bias)
    : m_name(std::move(name))
    , m_weight(std::move(weight))
    , m_bias(std::move(bias))
{
}

Linear::Linear(std::string name, std::shared_ptr<const quant::PackedWeight> packed, at::Tensor bias)
    : m_name(std::move(name))
    , m_bias(std::move(bias))
    , m_packed(std::move(packed))
{
}

at::Tensor Linear::forward(const at::Tensor& x) const
{
    return m_adapter ? m_adapter->forward(*this, x) : baseForward(x);
}

at::Tensor Linear::weightAs(c10::ScalarType dtype) const
{
    return m_packed ? m_packed->unpacked(dtype) : m_weight.to(dtype);
}

at::Tensor Linear::product(const at::Tensor& x, const std::optional<at::Tensor>& bias) const
{
    // A weight that is trained stays in fp32 whatever is computed in.
    return m_packed ? PackedProduct::apply(x, bias, m_packed)
                    : at::linear(x, m_weight.to(x.scalar_type()), bias);
}

at::Tensor Linear::baseForward(const at::Tensor& x) const
{
    return product(x, m_bias.defined() ? std::optional(m_bias.to(x.scalar_type())) : std::nullopt);
}

at::Tensor Linear::baseProduct(const at::Tensor& x) const
{
    return product(x, std::nullopt);
}

} // namespace anneal::model
