#pragma once

#include "core/base/error.h"
#include "core/config/optimizer_options.h"
#include "core/config/options.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anneal::optim {

/// A trainable tensor (a leaf with a gradient) and how its update differs.
struct Parameter {
    std::string name;
    at::Tensor values;
    double rateFactor = 1.0; ///< LoRA+: of the B matrices
    bool decays = true;      ///< false: weight_decay leaves it alone (biases and norms)
};

/// One update rule over all trained parameters. Reads the gradients that a backward pass left, and
/// changes the values in place. Thread use: one optimizer belongs to one run.
class Optimizer {
public:
    virtual ~Optimizer();
    Optimizer(const Optimizer&) = delete;
    Optimizer& operator=(const Optimizer&) = delete;

    /// From now on parameters inside the model's layers are updated as soon as a backward pass has
    /// left their gradient, which is then freed: between beginUpdate() and step() the passes must
    /// leave each gradient once. What stands outside the layers waits for step(). Nothing can be
    /// clipped then.
    void updateInBackward();
    [[nodiscard]] bool updatesInBackward() const { return !m_hooked.empty(); }

    /// Before the passes of an update at `learningRate`; does nothing unless updatesInBackward().
    void beginUpdate(double learningRate);

    /// Total L2 norm of all gradients; scales them so that it is at most `maximum` (0, or
    /// updatesInBackward() = only measures).
    [[nodiscard]] double clipGradients(double maximum);

    /// One update at `learningRate`, then clears the gradients. A parameter without gradient stays
    /// as it is.
    void step(double learningRate);
    void clearGradients();

    /// The state, for checkpoints: tensors by name, which the caller may overwrite in place.
    struct State {
        std::string name; ///< the parameter's name, a dot and the state's
        at::Tensor values;
    };
    [[nodiscard]] virtual std::vector<State> state() = 0;
    [[nodiscard]] std::int64_t stepsDone() const { return m_stepsDone; }
    /// Before the state is overwritten: which tensors there are may depend on it.
    virtual void setStepsDone(std::int64_t steps) { m_stepsDone = steps; }

    /// Says which parameters need gradients for the next update, where a rule trains a part of them
    /// at a time; called when training goes on after something else used the model.
    virtual void chooseParameters() {}

    [[nodiscard]] const std::vector<Parameter>& parameters() const { return m_parameters; }

protected:
    Optimizer(std::vector<Parameter> parameters, const config::TrainOptions& options);

    /// Called before gradients are measured: takes away what this update will not use.
    virtual void prepareGradients() {}

    /// The update number `stepsDone()` (from 1) of all parameters; grad mode is off.
    virtual void update(double learningRate) = 0;

    /// A parameter that has a gradient in this update.
    struct Turn {
        std::size_t index = 0; ///< in parameters()
        const Parameter& parameter;
        at::Tensor values; ///< to change in place; without the graph
        at::Tensor gradient;
        double rate = 0; ///< of this parameter
    };
    void forEachGradient(double learningRate, const std::function<void(Turn&)>& update) const;

    /// Of Adam's moments after stepsDone() updates: 1 - beta1^t, and the root of 1 - beta2^t.
    [[nodiscard]] double firstCorrection() const { return firstCorrection(m_stepsDone); }
    [[nodiscard]] double secondCorrection() const { return secondCorrection(m_stepsDone); }
    /// The same of moments that began later, after `steps` updates.
    [[nodiscard]] double firstCorrection(std::int64_t steps) const;
    [[nodiscard]] double secondCorrection(std::int64_t steps) const;

    /// 0 for parameters that don't decay.
    [[nodiscard]] double weightDecay(const Parameter& parameter) const
    {
        return parameter.decays ? m_weightDecay : 0.0;
    }
    [[nodiscard]] double weightDecay() const { return m_weightDecay; }
    [[nodiscard]] double beta1() const { return m_beta1; }
    [[nodiscard]] double beta2() const { return m_beta2; }
    [[nodiscard]] double epsilon() const { return m_epsilon; }

private:
    class Hook;
    void updateOne(std::size_t index);

    std::vector<Parameter> m_parameters;
    double m_weightDecay, m_beta1, m_beta2, m_epsilon;
    std::int64_t m_stepsDone = 0;
    std::vector<std::size_t> m_hooked; ///< of updateInBackward()
    std::optional<std::size_t> m_only; ///< the one whose turn it is
    std::optional<double> m_rate;      ///< of the update that is under way in a backward pass
    double m_squares = 0;              ///< of the gradients that are gone already
};

/// What some rules need to know of the model.
struct ModelShape {
    std::int64_t hiddenSize = 0, heads = 0;
};

/// By the rule that has a key of its own, else by transformers' name in `optim` (`adamw_torch`,
/// `adafactor`, ...). Fails with InvalidArgument for another name, and for parameters that the rule
/// can't work on.
[[nodiscard]] Result<std::unique_ptr<Optimizer>>
makeOptimizer(std::vector<Parameter> parameters, const config::TrainOptions& options,
              const config::OptimizerOptions& rule = {}, ModelShape shape = {});

} // namespace anneal::optim
