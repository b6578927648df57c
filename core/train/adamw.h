#pragma once

#include "core/config/options.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace anneal::adapter {
class LoraAdapter;
}

namespace anneal::train {

/// A trainable tensor (a leaf with a gradient) and how its rate differs.
struct Parameter {
    std::string name;
    at::Tensor values;
    double rateFactor = 1.0; ///< LoRA+: of the B matrices
};

/// A and B of every layer in the adapter's order, with the rates that `options` asks for.
[[nodiscard]] std::vector<Parameter> trainedParameters(adapter::LoraAdapter& adapter,
                                                       const config::LoraOptions& options);

/// Adam with decoupled weight decay and bias correction, all parameters in one group of decay.
/// States are of the parameters' type. Source: Loshchilov & Hutter 2017, arXiv:1711.05101,
/// algorithm 2; rounding as torch's fused AdamW.
class AdamW final {
public:
    AdamW(std::vector<Parameter> parameters, const config::TrainOptions& options);

    /// Total L2 norm of all gradients; scales them so that it is at most `maximum` (0 = only
    /// measures).
    [[nodiscard]] double clipGradients(double maximum);

    /// One update at `learningRate`, then clears the gradients. A parameter without gradient stays
    /// as it is.
    void step(double learningRate);
    void clearGradients();

    /// The state, for checkpoints: first and second moments by parameter, in the parameters' order.
    [[nodiscard]] const std::vector<Parameter>& parameters() const { return m_parameters; }
    [[nodiscard]] std::vector<at::Tensor>& firstMoments() { return m_first; }
    [[nodiscard]] std::vector<at::Tensor>& secondMoments() { return m_second; }
    [[nodiscard]] std::int64_t stepsDone() const { return m_stepsDone; }
    void setStepsDone(std::int64_t steps);

private:
    std::vector<Parameter> m_parameters;
    std::vector<at::Tensor> m_first, m_second, m_counts;
    double m_weightDecay, m_beta1, m_beta2, m_epsilon;
    std::int64_t m_stepsDone = 0;
};

} // namespace anneal::train
