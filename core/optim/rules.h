#pragma once

#include "core/config/optimizer_options.h"
#include "core/optim/moments.h"
#include "core/optim/optimizer.h"

#include <optional>
#include <variant>

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

/// AdamW whose moments are kept in 8 bits (ByteMoments): 2.03 bytes a number instead of 8.
class AdamW8bit final : public Optimizer {
public:
    AdamW8bit(std::vector<Parameter> parameters, const config::TrainOptions& options);
    [[nodiscard]] std::vector<State> state() override;

protected:
    void update(double learningRate) override;

private:
    std::vector<ByteMoments> m_moments;
};

/// Plain gradient descent; weight decay is added to the gradient, as torch.optim.SGD does.
class Sgd final : public Optimizer {
public:
    Sgd(std::vector<Parameter> parameters, const config::TrainOptions& options);
    [[nodiscard]] std::vector<State> state() override { return {}; }

protected:
    void update(double learningRate) override;
};

/// Adafactor without relative steps and parameter scaling, as transformers' Trainer sets it
/// (FactoredMoments).
class Adafactor final : public Optimizer {
public:
    Adafactor(std::vector<Parameter> parameters, const config::TrainOptions& options);
    [[nodiscard]] std::vector<State> state() override;

protected:
    void update(double learningRate) override;

private:
    std::vector<FactoredMoments> m_moments;
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

/// A rule of `optim` in few dimensions of a matrix's gradient, for matrices that the targets name;
/// the others get the whole rule. GaLore: the dimensions are singular vectors of a gradient, and
/// the update is brought back from them; Adam, Adam with 8-bit moments, or Adafactor; Zhao et al.
/// 2024, arXiv:2403.03507, algorithm 2. APOLLO: they are random, and only say by how much each
/// channel of the gradient is scaled; Adam alone; Zhu et al. 2024, arXiv:2412.05270, algorithm 1.
/// Constants and order as the packages galore-torch and apollo-torch.
class Projected final : public Optimizer {
public:
    Projected(std::vector<Parameter> parameters, const config::TrainOptions& options,
              const config::OptimizerOptions& rule);
    [[nodiscard]] std::vector<State> state() override;

protected:
    void update(double learningRate) override;

private:
    struct PlainMoments {
        at::Tensor first, second;
    };
    struct Place {
        std::variant<PlainMoments, ByteMoments, FactoredMoments> moments;
        at::Tensor left, right; ///< [rows, rank] and [rank, columns], whichever the side needs
        at::Tensor growth;      ///< APOLLO: norm of the last scaled gradient, below 0 before it
        std::uint64_t seed = 0; ///< APOLLO: of the first random directions
        [[nodiscard]] bool isProjected() const { return left.defined() || right.defined(); }
    };
    /// What the rule makes of a gradient, and the rate that belongs to it as a share of its own.
    struct Step {
        at::Tensor direction;
        double factor = 1;
    };
    [[nodiscard]] Place makePlace(const Parameter& parameter, const std::string& optim) const;
    void chooseDirections(Place& place, const at::Tensor& gradient) const;
    [[nodiscard]] Step stepOf(Place& place, const at::Tensor& low) const;
    [[nodiscard]] at::Tensor scaledGradient(Place& place, const at::Tensor& gradient,
                                            const at::Tensor& low,
                                            const at::Tensor& direction) const;

    config::OptimizerOptions m_rule;
    std::vector<Place> m_places;
};

/// Momentum made orthogonal by five Newton-Schulz steps in bf16, for matrices but embedding and
/// output; the others get AdamW. Source: Jordan et al. 2024 (Muon), with the rate by size of Liu et
/// al. 2025, arXiv:2502.16982, section 2.2; constants as LLaMA-Factory has them.
class Muon final : public Optimizer {
public:
    Muon(std::vector<Parameter> parameters, const config::TrainOptions& options);
    [[nodiscard]] std::vector<State> state() override;

protected:
    void update(double learningRate) override;

private:
    struct Moments {
        at::Tensor first, second; ///< second undefined where Muon's rule is used
    };
    std::vector<Moments> m_moments;
};

/// Adam whose second moment is one number for each head of q and k, each row of other matrices, and
/// each norm. Source: Zhang et al. 2024, arXiv:2406.16793, algorithm 1; blocks by name as the
/// package adam-mini 1.1.1.
class AdamMini final : public Optimizer {
public:
    /// `headNumbers`: numbers of a head in q and k.
    AdamMini(std::vector<Parameter> parameters, const config::TrainOptions& options,
             std::int64_t headNumbers);
    [[nodiscard]] std::vector<State> state() override;

protected:
    void update(double learningRate) override;

private:
    struct Moments {
        std::int64_t blocks = 0; ///< 0: a second moment for each number
        at::Tensor first, second;
    };
    std::vector<Moments> m_moments;
};

/// AdamW on one layer at a time; its moments are forgotten when the next layer's turn comes. What
/// is in no layer (embedding, output, last norm) stays as it is. Source: Luo et al. 2024,
/// arXiv:2404.02827, algorithm 1; turns as the package badam 1.4.
class BlockAdam final : public Optimizer {
public:
    BlockAdam(std::vector<Parameter> parameters, const config::TrainOptions& options,
              const config::BlockOptions& blocks);
    [[nodiscard]] std::vector<State> state() override;
    void setStepsDone(std::int64_t steps) override;
    void chooseParameters() override;

protected:
    void prepareGradients() override;
    void update(double learningRate) override;

private:
    [[nodiscard]] std::int64_t turnOf(std::int64_t step) const;
    [[nodiscard]] std::int64_t firstStepOf(std::int64_t turn) const;
    [[nodiscard]] std::int64_t blockOf(std::int64_t turn) const;
    void beginTurn(std::int64_t turn);

    config::BlockOptions m_options;
    std::uint64_t m_seed;
    std::vector<std::int64_t> m_blockOf; ///< of each parameter; -1 = in none
    std::int64_t m_blocks = 0, m_turn = -1;
    std::vector<at::Tensor> m_first, m_second; ///< undefined but of the block whose turn it is
};

/// Adam on a share of each matrix, another one every 100 updates. Source: as BlockAdam.
class RatioAdam final : public Optimizer {
public:
    RatioAdam(std::vector<Parameter> parameters, const config::TrainOptions& options,
              const config::BlockOptions& blocks);
    [[nodiscard]] std::vector<State> state() override;
    void chooseParameters() override;

protected:
    void prepareGradients() override;
    void update(double learningRate) override;

private:
    struct Share {
        std::int64_t count = 0; ///< numbers that are trained at a time
        at::Tensor first, second;
        at::Tensor chosen; ///< their places, while `period` lasts
        std::int64_t period = -1;
        std::uint64_t seed = 0;
    };
    void choose(Share& share, std::int64_t numbers);

    bool m_scatter;
    std::vector<Share> m_shares;
};

} // namespace anneal::optim
