#include "core/model/linear.h"

#include <ATen/ATen.h>

namespace anneal::model {

Linear::Linear(std::string name, at::Tensor weight, at::Tensor bias)
    : m_name(std::move(name))
    , m_weight(std::move(weight))
    , m_bias(std::move(bias))
{
}

at::Tensor Linear::forward(const at::Tensor& x) const
{
    return m_adapter ? m_adapter->forward(*this, x) : baseForward(x);
}

at::Tensor Linear::baseForward(const at::Tensor& x) const
{
    return m_bias.defined() ? at::linear(x, m_weight, m_bias) : at::linear(x, m_weight);
}

} // namespace anneal::model
