#pragma once

#include "core/optim/optimizer.h"

/// The update rules behind makeOptimizer(). Only for .cpp files of this folder and their tests.
namespace anneal::optim {

/// Adam with decoupled weight decay and bias correction. States are of the parameters' type.
/// Source: Loshchilov & Hutter 2017, arXiv:1711.05101, algorithm 2; rounding as torch's fused
/// AdamW.
class AdamW final : public Optimizer {
public:
    AdamW(std::vector<Parameter> parameters, const config::TrainOptions& options);
    [[nodiscard]] std::vector<State> state() override;

protected:
    void update(double learningRate) override;

private:
    std::vector<at::Tensor> m_first, m_second;
};

/// AdamW whose moments are kept in 8 bits: blocks of 256 numbers, each with its largest magnitude
/// and codes of the dynamic code book; parameters of less than 4,096 numbers keep 32 bits. 2.03
/// bytes a number instead of 8. Source: Dettmers et al. 2022, arXiv:2110.02861, sections 2 and 3.
class AdamW8bit final : public Optimizer {
public:
    AdamW8bit(std::vector<Parameter> parameters, const config::TrainOptions& options);
    [[nodiscard]] std::vector<State> state() override;

protected:
    void update(double learningRate) override;

private:
    struct Moments {
        at::Tensor first, second;           ///< uint8 codes, or fp32 for small parameters
        at::Tensor firstScale, secondScale; ///< fp32, one a block; undefined for small parameters
    };
    std::vector<Moments> m_moments;
};

/// Plain gradient descent; weight decay is added to the gradient, as torch.optim.SGD does.
class Sgd final : public Optimizer {
public:
    Sgd(std::vector<Parameter> parameters, const config::TrainOptions& options);
    [[nodiscard]] std::vector<State> state() override { return {}; }

protected:
    void update(double learningRate) override;
};

/// Adafactor without relative steps and parameter scaling, as transformers' Trainer sets it: the
/// second moment of a matrix as a row and a column of means. Source: Shazeer & Stern 2018,
/// arXiv:1804.04235, algorithms 4 to 6; defaults of transformers (eps 1e-30, clip 1, decay -0.8).
class Adafactor final : public Optimizer {
public:
    Adafactor(std::vector<Parameter> parameters, const config::TrainOptions& options);
    [[nodiscard]] std::vector<State> state() override;

protected:
    void update(double learningRate) override;

private:
    struct Moments {
        at::Tensor rows, columns; ///< of matrices
        at::Tensor whole;         ///< of the others
    };
    std::vector<Moments> m_moments;
};

/// The sign of an interpolated momentum. Source: Chen et al. 2023, arXiv:2302.06675, program 1.
class Lion final : public Optimizer {
public:
    Lion(std::vector<Parameter> parameters, const config::TrainOptions& options);
    [[nodiscard]] std::vector<State> state() override;

protected:
    void update(double learningRate) override;

private:
    std::vector<at::Tensor> m_momentum;
};

} // namespace anneal::optim
